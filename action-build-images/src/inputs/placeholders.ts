import type { ActionContext } from '#shared/context/action-context.js'
import type { ImageInputName, ImageReader } from './input-definitions.js'

/** Values of placeholders, by name; those without a value in this run are missing. */
export type PlaceholderValues = ReadonlyMap<string, string>

const placeholders = ['version', 'major', 'minor', 'sha', 'short-sha', 'branch', 'pr', 'run']

/**
 * The values of `{version}`, `{major}`, `{minor}` (`1.2`), `{sha}`, `{short-sha}`, `{branch}`, `{pr}` and `{run}`. `version` defaults to
 * the Git tag of the run. Source: GitHub "Variables", default environment variables.
 */
export function placeholderValues(env: ActionContext['env'], version: string): PlaceholderValues {
  const ref = env.GITHUB_REF ?? ''
  const [, gitTag = ''] = /^refs\/tags\/v?(\d.*)$/.exec(ref) ?? []
  const [, pullRequest = ''] = /^refs\/pull\/(\d+)\//.exec(ref) ?? []
  const [, branch = ''] = /^refs\/heads\/(.+)$/.exec(ref) ?? []
  const knownVersion = version === '' ? gitTag : version.replace(/^v(?=\d)/, '')
  // A pre-release of 1.2 does not count as 1.2: users of that tag expect a release. Source: PEP 440, "Pre-releases"; Semantic Versioning, 9.
  const [, major = '', minor = ''] = /^(\d+)\.(\d+)(?:\.\d+)*(?:\.post\d+)?$/.exec(knownVersion) ?? []
  const values = {
    version: knownVersion,
    major,
    minor: major === '' ? '' : `${major}.${minor}`,
    sha: env.GITHUB_SHA ?? '',
    'short-sha': (env.GITHUB_SHA ?? '').slice(0, 7),
    branch,
    pr: pullRequest,
    run: env.GITHUB_RUN_NUMBER ?? '',
  }
  return new Map(Object.entries(values).filter(([, value]) => value !== ''))
}

/** Replaces the placeholders of a text; undefined when one of them has no value in this run. */
export function expandPlaceholders(template: string, values: PlaceholderValues): string | undefined {
  if (placeholdersIn(template).some((name) => !values.has(name))) return undefined
  return template.replaceAll(/\{([^{}]*)\}/g, (_, name: string) => values.get(name) ?? '')
}

/** Replaces the placeholders in the values of a map. Entries with a placeholder without a value are dropped. */
export function expandPairs(
  input: ImageReader,
  name: ImageInputName,
  pairs: ReadonlyMap<string, string>,
  values: PlaceholderValues,
): ReadonlyMap<string, string> {
  const expanded = new Map<string, string>()
  for (const [key, template] of pairs) {
    rejectUnknownPlaceholder(input, name, template)
    const value = expandPlaceholders(template, values)
    if (value !== undefined) expanded.set(key, value)
  }
  return expanded
}

/** Rejects an input that has a placeholder which does not exist. */
export function rejectUnknownPlaceholder(input: ImageReader, name: ImageInputName, template: string): void {
  const unknown = placeholdersIn(template).find((each) => !placeholders.includes(each))
  if (unknown !== undefined)
    input.reject(name, `has \`{${unknown}}\``, `Known: ${placeholders.map((each) => `{${each}}`).join(', ')}`)
}

/** Turns a text into a valid tag: `feature/x` becomes `feature-x`. Source: distribution/reference, "reference.go". */
export function sanitizeTag(text: string): string {
  return text
    .replaceAll(/[^\w.-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 128)
}

function placeholdersIn(template: string): string[] {
  return [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
}
