import { join, relative } from 'node:path'
import { jobName, time } from '../act/progress.js'
import type { WorkflowResult } from '../act/run-workflow.js'
import { baseName } from '../act/run-workflow.js'
import type { Facts } from './collect-outputs.js'

export interface StoryParts {
  readonly facts: Facts
  readonly results: readonly WorkflowResult[]
  /** What stays of the run. */
  readonly folder: string
  readonly remote: string
}

/** The story of a start, in lines: what was made, what is worth knowing about it, and where to look at it. */
export function tellStory({ facts, results, folder, remote }: StoryParts): string[] {
  return [
    ...results.flatMap(failure),
    '',
    'The story',
    ...results.map(
      ({ workflow, ok, seconds, log }) =>
        `  ${ok ? '✓' : '✗'} ${workflow.file}: ${ok ? 'passed' : 'failed'} in ${time(seconds)}; log: ${shown(log)}`,
    ),
    ...locks(facts, folder),
    ...wheel(facts, results, folder),
    ...images(facts),
    ...release(facts, folder, remote),
    '',
    `Everything of this run: ${shown(folder)}`,
  ]
}

function failure({ failed, workflow, log }: WorkflowResult): string[] {
  if (failed === undefined) return []
  const heading = `${workflow.file} failed at ${jobName(failed.job)} · ${failed.step}. The end of what it printed:`
  return ['', heading, ...failed.tail.map((line) => `  | ${line}`), `  The whole log: ${shown(log)}`]
}

function locks({ locks: found }: Facts, folder: string): string[] {
  if (found === undefined) return []
  const stale = new Map(found.stale.map(({ lock, reason }) => [lock, reason]))
  const what = found.changed ? `${stale.size} written` : 'all were up to date'
  const drift = found.drift.map(
    ({ package: name, versions }) =>
      `    the layers disagree on ${name}: ${grouped(versions)}; they cannot be installed together`,
  )
  return [
    '',
    `Locks: ${found.files.length} (${what})`,
    ...found.files.map((file) => `    ${file}${stale.has(file) ? `: was ${stale.get(file) ?? ''}` : ''}`),
    ...(drift.length === 0 ? ['    all layers agree on every version'] : drift),
    `    look: ${shown(folder, 'locks')}`,
  ]
}

/** `2.4.6 (base, ui) and 1.26.4 (quantization)`. */
function grouped(versions: Readonly<Record<string, string>>): string {
  const byVersion = Map.groupBy(Object.entries(versions), ([, version]) => version)
  return [...byVersion].map(([version, layers]) => `${version} (${layers.map(([layer]) => layer).join(', ')})`).join(' and ')
}

function wheel({ wheel: found }: Facts, results: readonly WorkflowResult[], folder: string): string[] {
  const from = results.findLast(({ outputs }) =>
    outputs.some(({ action, name }) => action.endsWith('/action-build-wheel') && name === 'wheel'),
  )
  if (found === undefined || from === undefined) return []
  return [
    '',
    `Wheel: ${found.name} ${found.version}`,
    '    the gate passed, the versions agree, it installs and pip check is content',
    `    sha256 ${found.sha256}`,
    `    look: ${shown(folder, 'artifacts', baseName(from.workflow))}`,
  ]
}

function images({ images: found }: Facts): string[] {
  if (found === undefined) return []
  const built = found.plan.filter(({ name }) => found.built[name] !== undefined)
  const reasons = new Set(found.plan.filter((one) => !built.includes(one)).map(({ reason }) => reason ?? ''))
  // One reason for all is told once.
  const [common] = reasons.size === 1 ? reasons : ['']
  return [
    '',
    `Images: ${built.length} built of ${found.plan.length}${common === undefined || common === '' ? '' : `, the rest planned: ${common}`}`,
    ...found.plan.map(({ name, needs, bases, state, reason }) => {
      const image = found.built[name]
      const from = `    ${name} <- ${[...needs, ...bases].join(', ')}`
      if (image !== undefined) return `${from}: ${image.reference} (${time(image.seconds)})`
      return common === '' ? `${from}: ${state}${reason === undefined || reason === '' ? '' : `: ${reason}`}` : from
    }),
    ...built.slice(-1).map(({ name }) => `    look: docker run --rm -it ${found.built[name]?.reference ?? ''}`),
  ]
}

function release({ release: found }: Facts, folder: string, remote: string): string[] {
  if (found === undefined || found.tag === '') return []
  return [
    '',
    `Release: ${found.previous === '' ? '' : `${found.previous} -> `}${found.version}, tag ${found.tag} on ${found.sha.slice(0, 12)}`,
    ...found.releases.map(
      ({ tag_name: tag, draft, prerelease, assets }) =>
        `    ${draft ? 'draft' : prerelease ? 'pre-release' : 'published'} ${tag} with ${assets.map(({ name, size }) => `${name} (${size} bytes)`).join(', ') || 'no files'}`,
    ),
    `    look: git -C ${shown(remote)} show ${found.tag}`,
    `    look: ${shown(folder, 'releases')}`,
  ]
}

/** A path as the reader can paste it: from the working folder where it is below it. */
function shown(...parts: readonly string[]): string {
  const path = join(...parts)
  const short = relative(process.cwd(), path)
  return short.startsWith('..') ? path : short
}
