import { join, relative } from 'node:path'
import { removeStateIcon } from '#shared/format/state-icon.js'
import type { WorkflowResult } from '../act/event-collector.js'
import { formatDuration, shortJobName } from '../act/progress.js'
import { workflowName } from '../workflows/workflow-file.js'
import type { BuiltImage, ImageOutputs, LockOutputs, PlannedImage, ReleaseOutputs, RunOutputs } from './collect-outputs.js'

export interface SummaryInput {
  readonly outputs: RunOutputs
  readonly results: readonly WorkflowResult[]
  /** Folder that is kept after the run. */
  readonly folder: string
  readonly bareRepository: string
  /** Path of the page of the run. */
  readonly page: string
}

/** Formats the summary of a run: what it produced, what needs attention, and where to inspect it. */
export function formatSummary({ outputs, results, folder, bareRepository, page }: SummaryInput): string[] {
  const { locks, images, release } = outputs
  return [
    ...results.flatMap(failureLines),
    '',
    'Summary',
    ...results.map(workflowLine),
    ...(locks === undefined ? [] : lockLines(locks, folder)),
    ...wheelLines(outputs, results, folder),
    ...(images === undefined ? [] : imageLines(images)),
    ...(release === undefined || release.tag === '' ? [] : releaseLines(release, folder, bareRepository)),
    '',
    `Page of this run: ${displayPath(page)}`,
    `All files of this run: ${displayPath(folder)}`,
  ]
}

function failureLines({ failed, workflow, log }: WorkflowResult): string[] {
  if (failed === undefined) return []
  return [
    '',
    `${workflow.file} failed at ${shortJobName(failed.job)} · ${failed.step}. The last lines of its output:`,
    ...failed.tail.map((line) => `  | ${line}`),
    `  Complete log: ${displayPath(log)}`,
  ]
}

function workflowLine({ workflow, ok, seconds, log }: WorkflowResult): string {
  const result = `${ok ? 'passed' : 'failed'} in ${formatDuration(seconds)}`
  return `  ${ok ? '✓' : '✗'} ${workflow.file}: ${result}; log: ${displayPath(log)}`
}

function lockLines({ files, stale, written, drift }: LockOutputs, folder: string): string[] {
  const reasons = new Map(stale.map(({ lock, reason }) => [lock, reason]))
  // A lock that was compiled to the text that it had was not out of date.
  const listed = written ?? [...reasons.keys()]
  const state = written === undefined ? `${listed.length} stale, none written` : `${listed.length} written`
  const describe = (file: string) => {
    if (!listed.includes(file)) return ''
    const reason = reasons.get(file) ?? 'versions of another layer'
    return `: ${written === undefined ? 'stale' : 'written'} (reason: ${reason})`
  }
  const disagreements = drift.map(
    ({ package: name, versions }) =>
      `    the layers disagree on ${name}: ${groupByVersion(versions)}; they cannot be installed together`,
  )
  return [
    '',
    `Locks: ${files.length} (${listed.length === 0 ? 'all up to date' : state})`,
    ...files.map((file) => `    ${file}${describe(file)}`),
    ...(disagreements.length === 0 ? ['    all layers agree on every version'] : disagreements),
    `    inspect: ${displayPath(folder, 'locks')}`,
  ]
}

/** `2.4.6 (base, ui) and 1.26.4 (quantization)`. */
function groupByVersion(versions: Readonly<Record<string, string>>): string {
  const byVersion = Map.groupBy(Object.entries(versions), ([, version]) => version)
  return [...byVersion].map(([version, layers]) => `${version} (${layers.map(([layer]) => layer).join(', ')})`).join(' and ')
}

function wheelLines({ wheel }: RunOutputs, results: readonly WorkflowResult[], folder: string): string[] {
  const source = results.findLast(({ outputs }) =>
    outputs.some(({ action, name }) => action.endsWith('/action-build-wheel') && name === 'wheel'),
  )
  if (wheel === undefined || source === undefined) return []
  return [
    '',
    `Wheel: ${wheel.name} ${wheel.version}`,
    ...wheelChecks(source).map((check) => `    ${check}`),
    `    sha256 ${wheel.sha256}`,
    `    inspect: ${displayPath(folder, 'artifacts', workflowName(source.workflow))}`,
  ]
}

/** What the wheel's own job summary says about its checks: a gate that did not run is not said to have passed. */
function wheelChecks({ summaries }: WorkflowResult): string[] {
  const table = summaries.findLast(({ text }) => text.includes('### Wheel '))?.text ?? ''
  return ['Gate', 'Version', 'Install'].flatMap((name) => {
    const cell = new RegExp(`^\\| ${name} \\| (.*) \\|$`, 'm').exec(table)?.[1]
    return cell === undefined ? [] : [`${name.toLowerCase()}: ${removeStateIcon(cell.replaceAll(/\\([^A-Za-z0-9\s])/g, '$1'))}`]
  })
}

function imageLines({ plan, built }: ImageOutputs): string[] {
  const builtNames = plan.map(({ name }) => name).filter((name) => built[name] !== undefined)
  const reasons = new Set(plan.filter(({ name }) => built[name] === undefined).map(({ reason }) => reason ?? ''))
  // A reason that all planned images share is printed once.
  const [sharedReason] = reasons.size === 1 ? reasons : ['']
  const lastBuilt = built[builtNames.at(-1) ?? '']
  return [
    '',
    shortenDigests(
      `Images: ${builtNames.length} of ${plan.length} built${sharedReason ? `, the others planned: ${sharedReason}` : ''}`,
    ),
    ...plan.map((image) => shortenDigests(imageLine(image, built[image.name], sharedReason !== ''))),
    ...(lastBuilt === undefined ? [] : [`    inspect: docker run --rm -it ${lastBuilt.reference}`]),
  ]
}

/** Shortens the digests of bases as in the job summary: their start suffices to distinguish them. */
function shortenDigests(line: string): string {
  return line.replaceAll(/(@sha256:[0-9a-f]{12})[0-9a-f]{52}/g, '$1…')
}

function imageLine(
  { name, needs, bases, state, reason = '' }: PlannedImage,
  built: BuiltImage | undefined,
  isReasonShared: boolean,
) {
  const image = `    ${name} <- ${[...needs, ...bases].join(', ')}`
  if (built !== undefined) return `${image}: ${built.reference} (${formatDuration(built.seconds)})`
  if (isReasonShared) return image
  return reason === '' ? `${image}: ${state}` : `${image}: ${state}: ${reason}`
}

function releaseLines(
  { previous, version, tag, sha, releases }: ReleaseOutputs,
  folder: string,
  bareRepository: string,
): string[] {
  const change = previous === '' ? version : `${previous} -> ${version}`
  return [
    '',
    `Release: ${change}, tag ${tag} on ${sha.slice(0, 12)}`,
    ...releases.map(releaseLine),
    `    inspect: git -C ${displayPath(bareRepository)} show ${tag}`,
    `    inspect: ${displayPath(folder, 'releases')}`,
  ]
}

function releaseLine({ tag_name: tag, draft, prerelease, assets }: ReleaseOutputs['releases'][number]): string {
  const kind = draft ? 'draft' : prerelease ? 'pre-release' : 'published'
  const files = assets.map(({ name, size }) => `${name} (${size} bytes)`)
  return `    ${kind} ${tag} with ${files.join(', ') || 'no files'}`
}

/** A path that can be pasted: relative to the working folder if it is below it. */
function displayPath(...parts: readonly string[]): string {
  const path = join(...parts)
  const relativePath = relative(process.cwd(), path)
  return relativePath.startsWith('..') ? path : relativePath
}
