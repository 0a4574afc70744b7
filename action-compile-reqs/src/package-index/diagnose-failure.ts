import type { Env } from '#shared/process/env.js'
import type { Run, RunResult } from '#shared/process/runner.js'
import { sanitizePythonEnv } from '#shared/python/sanitized-env.js'
import { hostAndPath } from './credentials.js'
import { configuredIndex } from './errors.js'
import { packageIndexOf } from './package-indexes.js'
import type { IndexFailure } from './parse-failure.js'
import { findPackageWithoutFiles, parseIndexFailure, parseSearchedIndexes, parseSkippedPage } from './parse-failure.js'
import { withoutRedirect } from './redirect-index.js'

export interface Diagnosis {
  readonly run: Run
  /** Interpreter with pip. */
  readonly python: string
  readonly env: Env
  /** The arguments of that interpreter for pip with the settings of this run, such as indexes of single packages. */
  readonly pipArguments: (...args: readonly string[]) => string[]
  /** Whether the engine looks packages up in an index. */
  readonly hasIndex: boolean
}

/** Finds the index failure behind a failed run of an engine; undefined if it failed for another reason. */
export async function diagnoseIndexFailure(
  { stderr, stdout }: Pick<RunResult, 'stderr' | 'stdout'>,
  diagnosis: Diagnosis,
): Promise<IndexFailure | undefined> {
  // A page that one of several indexes does not have is no failure.
  const all = `${stderr}\n${stdout}`
  const output = all.replaceAll(/^Could not fetch URL .* - skipping\n?/gm, '')
  const failure = parseIndexFailure(output) ?? findPackageUnknownToUv(output, diagnosis.env)
  return failure === undefined ? await findPageWithoutFiles(all, diagnosis) : withoutRedirect(failure, diagnosis.env)
}

function findPackageUnknownToUv(output: string, env: Env): IndexFailure | undefined {
  const name = /Because (\S+) was not found in the package registry/.exec(output)?.[1]
  if (name === undefined) return undefined
  return { location: `${configuredIndex(env)}/${name}/`, cause: '404 Not Found', transient: false }
}

/**
 * Why pip saw no file of a package: a page that it could not read and skipped, in the run itself, which alone knows the indexes of all
 * lines; or else in a search for the package.
 */
async function findPageWithoutFiles(
  output: string,
  { run, python, pipArguments, env, hasIndex }: Diagnosis,
): Promise<IndexFailure | undefined> {
  const name = hasIndex ? findPackageWithoutFiles(output) : undefined
  if (name === undefined) return undefined
  const skipped = parseSkippedPage(output, name)
  if (skipped !== undefined) return skipped
  const args = pipArguments('index', 'versions', '-vv', '--retries', '0', name)
  const probe = await run(python, args, { env: sanitizePythonEnv(env).env })
  const probeOutput = `${probe.stderr}\n${probe.stdout}`
  if (probe.code !== 0) return parseSkippedPage(probeOutput)
  if (!output.includes('(from versions: none)')) return undefined
  // The page has files by now, so another attempt may succeed.
  const own = packageIndexOf(name, env)
  const location = own === undefined ? (parseSearchedIndexes(probeOutput)[0] ?? configuredIndex(env)) : hostAndPath(own)
  return { location, cause: `no files for ${name}`, transient: true }
}
