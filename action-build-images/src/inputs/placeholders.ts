import type { ActionContext } from '#shared/context/action-context.js'

/** What a placeholder stands for; one that has no value here is left out. */
export type Values = ReadonlyMap<string, string>

/**
 * What tags and labels can be made of: `{version}`, `{major}`, `{minor}` (`1.2`), `{sha}`, `{short-sha}`, `{branch}`, `{pr}` and
 * `{run}`. Source: GitHub "Variables", default environment variables.
 */
export function templateValues(env: ActionContext['env'], version: string): Values {
  const ref = env.GITHUB_REF ?? ''
  const [, tag] = /^refs\/tags\/v?(\d.*)$/.exec(ref) ?? []
  const [, pull] = /^refs\/pull\/(\d+)\//.exec(ref) ?? []
  const [, branch] = /^refs\/heads\/(.+)$/.exec(ref) ?? []
  const known = version === '' ? (tag ?? '') : version.replace(/^v(?=\d)/, '')
  // A pre-release is no 1.2: whoever asks for that wants a release. Source: PEP 440, "Pre-releases"; Semantic Versioning, 9.
  const [, major = '', minor = ''] = /^(\d+)\.(\d+)(?:\.\d+)*(?:\.post\d+)?$/.exec(known) ?? []
  const values = {
    version: known,
    major,
    minor: major === '' ? '' : `${major}.${minor}`,
    sha: env.GITHUB_SHA ?? '',
    'short-sha': (env.GITHUB_SHA ?? '').slice(0, 7),
    branch: branch ?? '',
    pr: pull ?? '',
    run: env.GITHUB_RUN_NUMBER ?? '',
  }
  return new Map(Object.entries(values).filter(([, value]) => value !== ''))
}

export const placeholders = ['version', 'major', 'minor', 'sha', 'short-sha', 'branch', 'pr', 'run']

/** The text with its placeholders replaced; undefined where one of them has no value here. */
export function fill(template: string, values: Values): string | undefined {
  const names = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
  if (names.some((name) => !values.has(name))) return undefined
  return template.replaceAll(/\{([^{}]*)\}/g, (_, name: string) => values.get(name) ?? '')
}

/** The placeholder that nobody knows, or undefined. */
export function unknownPlaceholder(template: string): string | undefined {
  return [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name).find((name) => !placeholders.includes(name))
}

/** A text as a tag can have it: `feature/x` becomes `feature-x`. Source: distribution/reference, "reference.go". */
export function asTag(text: string): string {
  return text
    .replaceAll(/[^\w.-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 128)
}
