import { join, posix } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Env } from '#shared/process/env.js'
import { digestText } from '../requirements/digest.js'
import { extractCredentials, stripCredentials } from './credentials.js'
import type { PackageIndexes } from './package-indexes.js'
import { packageIndexVariable } from './package-indexes.js'

/** Where packages come from, as the inputs define it. */
export interface IndexConfig {
  /** URL of the main index; undefined for the index of the environment or PyPI. May hold credentials. */
  readonly indexUrl: string | undefined
  /** May hold credentials. */
  readonly extraIndexUrls: readonly string[]
  /** URLs, or directories relative to the workspace. */
  readonly findLinks: readonly string[]
  /** The only index of some packages. */
  readonly packageIndexes: PackageIndexes
  /** URLs that the engine reads from its own files. They are not passed to it, but may hold credentials. */
  readonly toolUrls: readonly string[]
}

/** The variables of pip and uv that name an index or a page of links. */
const indexVariableNames = [
  'PIP_INDEX_URL',
  'PIP_EXTRA_INDEX_URL',
  'PIP_FIND_LINKS',
  'UV_DEFAULT_INDEX',
  'UV_INDEX_URL',
  'UV_INDEX',
  'UV_EXTRA_INDEX_URL',
  'UV_FIND_LINKS',
]

/** Masks the credentials of every index URL, from the inputs and from the environment. Call it before anything is printed. */
export function maskCredentials({ mask, env }: Pick<ActionContext, 'mask' | 'env'>, index: IndexConfig): void {
  for (const url of configuredUrls(env, index)) extractCredentials(url).forEach(mask)
}

/** Whether any index URL, from the inputs or from the environment, holds credentials. */
export function hasCredentials(env: Env, index: IndexConfig): boolean {
  return configuredUrls(env, index).some((url) => extractCredentials(url).length > 0)
}

/**
 * The context in which every process uses the configured indexes. URLs are passed as variables, because an argument would show in
 * the process list and in the header of a lock. Source: pip, "Environment variables"; uv, "Environment variables".
 */
export function withIndexEnv<Context extends Pick<ActionContext, 'run' | 'env'>>(
  context: Context,
  workspace: string,
  index: IndexConfig,
): Context {
  const variables = indexVariables(workspace, index)
  return {
    ...context,
    env: { ...context.env, ...variables },
    run: (command, args, options = {}) => context.run(command, args, { ...options, env: { ...options.env, ...variables } }),
  }
}

function indexVariables(
  workspace: string,
  { indexUrl, extraIndexUrls, findLinks, packageIndexes }: IndexConfig,
): Record<string, string> {
  const variables = packageIndexVariable(packageIndexes)
  if (indexUrl !== undefined) {
    variables.PIP_INDEX_URL = indexUrl
    variables.UV_DEFAULT_INDEX = indexUrl
  }
  if (extraIndexUrls.length > 0) {
    variables.PIP_EXTRA_INDEX_URL = extraIndexUrls.join(' ')
    variables.UV_INDEX = extraIndexUrls.join(' ')
  }
  if (findLinks.length > 0) {
    const pages = findLinks.map((link) => (isUrl(link) ? link : directoryUrl(join(workspace, link))))
    variables.PIP_FIND_LINKS = pages.join(' ')
    variables.UV_FIND_LINKS = pages.join(',')
  }
  return variables
}

/**
 * Names the directories of `find-links` in a lock relative to its folder, where pip and uv look them up, and not by their place on this
 * machine.
 */
export function relativeFindLinks(lock: string, text: string, { workspace, findLinks, cwd }: FindLinks): string {
  const paths = findLinks.filter((link) => !isUrl(link)).map((link) => [directoryUrl(join(workspace, link)), link] as const)
  const written = new Map(paths.map(([url, link]) => [url, posix.relative(posix.dirname(lock), link)]))
  return text.replaceAll(/^(--find-links )(\S.*)$/gm, (line, option: string, link: string) => {
    // pip-compile writes a directory that a source names with the folder that it ran in.
    const named = link.startsWith(`${cwd}/`) ? posix.relative(join(cwd, posix.dirname(lock)), link) : undefined
    const path = written.get(link) ?? named
    return path === undefined ? line : option + quotePath(path)
  })
}

/** pip splits an option at spaces, as a shell does; uv takes the quotes off. */
function quotePath(path: string): string {
  return /^[\w./@%+=:,~-]*$/.test(path) ? path : `"${path.replaceAll(/["\\$`]/g, String.raw`\$&`)}"`
}

interface FindLinks extends Pick<IndexConfig, 'findLinks'>, Pick<ActionContext, 'workspace'> {
  /** The folder that the engine ran in. */
  readonly cwd: string
}

/** uv separates its links by commas. */
function directoryUrl(path: string): string {
  return pathToFileURL(path).href.replaceAll(',', '%2C')
}

/** A digest of the configured indexes for a stamp, without URLs and credentials; undefined if none is configured. */
export function indexFingerprint({ indexUrl, extraIndexUrls, findLinks, packageIndexes }: IndexConfig): string | undefined {
  const ofPackages = [...packageIndexes].map(([name, url]) => `${name}=${stripCredentials(url)}`).sort()
  const named = [[indexUrl ?? ''], extraIndexUrls, findLinks].map((list) => list.map(stripCredentials))
  const urls = ofPackages.length === 0 ? named : [...named, ofPackages]
  return urls.flat().every((url) => url === '') ? undefined : `index:${digestText(JSON.stringify(urls))}`
}

export function isUrl(value: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(value)
}

/** Every index and page of links that the inputs and the variables of pip and uv name. */
export function configuredUrls(
  env: Env,
  { indexUrl, extraIndexUrls, findLinks, packageIndexes, toolUrls }: IndexConfig,
): string[] {
  const fromEnv = indexVariableNames.flatMap((name) => (env[name] ?? '').split(/[\s,]+/))
  return [indexUrl ?? '', ...extraIndexUrls, ...findLinks, ...packageIndexes.values(), ...toolUrls, ...fromEnv]
}
