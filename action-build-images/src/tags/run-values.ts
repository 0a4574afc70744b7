import { readFileSync } from 'node:fs'
import type { ActionContext } from '#shared/context/action-context.js'
import { isFinalVersion, versionOfTag } from './versions.js'

/** Values of placeholders, by name; those without a value in this run are missing. */
export type PlaceholderValues = ReadonlyMap<string, string>

/** What a run says about itself. */
export interface RunFacts {
  readonly env: ActionContext['env']
  /** The input `version`; '' for that of the Git tag. */
  readonly version: string
  /** The names of version tags, such as `v{version}`. */
  readonly tagTemplate: string
  readonly now: Date
}

/** The placeholders without a parameter. */
export const placeholderNames = [
  'version',
  'major',
  'minor',
  'sha',
  'short-sha',
  'branch',
  'tag',
  'pr',
  'run',
  'date',
  'edge',
] as const

/** What `{if:…}` can ask. Source: docker/metadata-action, `enable` and its global expressions. */
export const conditions = ['default-branch', 'branch', 'tag', 'pull-request', 'schedule', 'final', 'pre-release'] as const

/**
 * The values of this run: `{version}`, `{major}`, `{minor}` (`1.2`), `{sha}`, `{short-sha}`, `{branch}`, `{tag}`, `{pr}`, `{run}`, `{date}`
 * (`20260131`, UTC), `{edge}` (on the default branch), and '' for each condition `{if:…}` that holds. Source: GitHub "Variables", default
 * environment variables.
 */
export function placeholderValues(facts: RunFacts): PlaceholderValues {
  const { env, now } = facts
  const [, kind = '', name = ''] = /^refs\/(heads|tags|pull)\/(.+)$/.exec(env.GITHUB_REF ?? '') ?? []
  const branch = kind === 'heads' ? name : ''
  const version = findVersion(facts)
  // A pre-release of 1.2 does not count as 1.2: users of that tag expect a release. Source: PEP 440, "Pre-releases"; Semantic Versioning, 9.
  const [, major = '', minor = ''] = isFinalVersion(version) ? (/^(\d+)\.(\d+)/.exec(version) ?? []) : []
  const isDefaultBranch = branch !== '' && branch === defaultBranch(env)
  const values: Record<(typeof placeholderNames)[number], string> = {
    version,
    major,
    minor: major === '' ? '' : `${major}.${minor}`,
    sha: env.GITHUB_SHA ?? '',
    'short-sha': (env.GITHUB_SHA ?? '').slice(0, 7),
    branch,
    tag: kind === 'tags' ? name : '',
    pr: kind === 'pull' ? (/^\d+(?=\/)/.exec(name)?.[0] ?? '') : '',
    run: env.GITHUB_RUN_NUMBER ?? '',
    date: formatDate(now, 'YYYYMMDD'),
    edge: isDefaultBranch ? 'edge' : '',
  }
  const holds: Record<(typeof conditions)[number], boolean> = {
    'default-branch': isDefaultBranch,
    branch: kind === 'heads',
    tag: kind === 'tags',
    'pull-request': kind === 'pull',
    schedule: env.GITHUB_EVENT_NAME === 'schedule',
    final: isFinalVersion(version),
    'pre-release': version !== '' && !isFinalVersion(version),
  }
  return new Map([
    ...Object.entries(values).filter(([, value]) => value !== ''),
    ...conditions.filter((condition) => holds[condition]).map((condition) => [`if:${condition}`, ''] as const),
    ['now', now.toISOString()],
  ])
}

/** Formats a date in UTC: `YYYY`, `MM`, `DD`, `HH`, `mm` and `ss` are replaced. */
export function formatDate(date: Date, format: string): string {
  const parts = /^(?<YYYY>\d+)-(?<MM>\d\d)-(?<DD>\d\d)T(?<HH>\d\d):(?<mm>\d\d):(?<ss>\d\d)/.exec(date.toISOString())?.groups ?? {}
  return format.replaceAll(/YYYY|MM|DD|HH|mm|ss/g, (part) => parts[part] ?? part)
}

/** The version that the run is about; '' if none. */
export function findVersion({ env, version, tagTemplate }: Pick<RunFacts, 'env' | 'version' | 'tagTemplate'>): string {
  if (version !== '') return version.replace(/^v(?=\d)/, '')
  const [, tag] = /^refs\/tags\/(.+)$/.exec(env.GITHUB_REF ?? '') ?? []
  return tag === undefined ? '' : (versionOfTag(tag, tagTemplate) ?? '')
}

/** Source: GitHub "Webhook events and payloads", `repository.default_branch`. */
function defaultBranch(env: ActionContext['env']): string | undefined {
  try {
    const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH ?? '', 'utf8')) as { repository?: { default_branch?: string } }
    return event.repository?.default_branch
  } catch {
    return undefined
  }
}
