import { join } from 'node:path'
import type { Facts } from './facts.js'
import { jobName, time } from './progress.js'
import type { WorkflowResult } from './run-workflow.js'

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
        `  ${ok ? '✓' : '✗'} ${workflow.file}: ${ok ? 'passed' : 'failed'} in ${time(seconds)}; log: ${log}`,
    ),
    ...locks(facts, folder),
    ...wheel(facts, folder),
    ...images(facts),
    ...release(facts, folder, remote),
    '',
    `Everything of this run: ${folder}`,
  ]
}

function failure({ failed, workflow, log }: WorkflowResult): string[] {
  if (failed === undefined) return []
  const heading = `${workflow.file} failed at ${jobName(failed.job)} · ${failed.step}. The end of what it printed:`
  return ['', heading, ...failed.tail.map((line) => `  | ${line}`), `  The whole log: ${log}`]
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
    `    look: ${join(folder, 'locks')}`,
  ]
}

/** `2.4.6 (base, ui) and 1.26.4 (quantization)`. */
function grouped(versions: Readonly<Record<string, string>>): string {
  const byVersion = Map.groupBy(Object.entries(versions), ([, version]) => version)
  return [...byVersion].map(([version, layers]) => `${version} (${layers.map(([layer]) => layer).join(', ')})`).join(' and ')
}

function wheel({ wheel: found }: Facts, folder: string): string[] {
  if (found === undefined || found.path === '') return []
  return [
    '',
    `Wheel: ${found.name} ${found.version}`,
    '    the gate passed, the versions agree, it installs and pip check is content',
    `    sha256 ${found.sha256}`,
    `    look: ${join(folder, 'artifacts')}`,
  ]
}

function images({ images: found }: Facts): string[] {
  if (found === undefined) return []
  const built = found.plan.filter(({ name }) => found.built[name] !== undefined).length
  return [
    '',
    `Images: ${built} built of ${found.plan.length}`,
    ...found.plan.map(({ name, needs, bases, state, reason }) => {
      const image = found.built[name]
      const from = [...needs, ...bases].join(', ')
      const how =
        image === undefined
          ? `${state}${reason === undefined || reason === '' ? '' : `: ${reason}`}`
          : `${image.reference} (${time(image.seconds)})`
      return `    ${name} <- ${from}: ${how}`
    }),
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
    `    look: git -C ${remote} show ${found.tag}`,
    `    look: ${join(folder, 'releases')}`,
  ]
}
