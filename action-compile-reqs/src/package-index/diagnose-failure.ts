import type { Env } from '#shared/process/env.js'
import type { Run, RunResult } from '#shared/process/runner.js'
import { sanitizePythonEnv } from '#shared/python/sanitized-env.js'
import { configuredIndex } from './errors.js'
import type { IndexFailure } from './parse-failure.js'
import { findPackageWithoutFiles, parseIndexFailure, parseSearchedIndexes, parseSkippedPage } from './parse-failure.js'

export interface Diagnosis {
  readonly run: Run
  /** Interpreter with pip. */
  readonly python: string
  readonly env: Env
  /** Whether the engine looks packages up in an index. */
  readonly hasIndex: boolean
}

/** Finds the index failure behind a failed run of an engine; undefined if it failed for another reason. */
export async function diagnoseIndexFailure(
  { stderr, stdout }: Pick<RunResult, 'stderr' | 'stdout'>,
  diagnosis: Diagnosis,
): Promise<IndexFailure | undefined> {
  // A page that one of several indexes does not have is no failure.
  const output = `${stderr}\n${stdout}`.replaceAll(/^Could not fetch URL .* - skipping\n?/gm, '')
  return (
    parseIndexFailure(output) ?? findPackageUnknownToUv(output, diagnosis.env) ?? (await findPageWithoutFiles(output, diagnosis))
  )
}

function findPackageUnknownToUv(output: string, env: Env): IndexFailure | undefined {
  const name = /Because (\S+) was not found in the package registry/.exec(output)?.[1]
  if (name === undefined) return undefined
  return { location: `${configuredIndex(env)}/${name}/`, cause: '404 Not Found', transient: false }
}

/** pip skips an unreadable page silently, except in its debug output. */
async function findPageWithoutFiles(
  output: string,
  { run, python, env, hasIndex }: Diagnosis,
): Promise<IndexFailure | undefined> {
  const name = hasIndex ? findPackageWithoutFiles(output) : undefined
  if (name === undefined) return undefined
  const args = ['-m', 'pip', 'index', 'versions', '-vv', '--retries', '0', name]
  const probe = await run(python, args, { env: sanitizePythonEnv(env).env })
  const probeOutput = `${probe.stderr}\n${probe.stdout}`
  if (probe.code !== 0) return parseSkippedPage(probeOutput)
  if (!output.includes('(from versions: none)')) return undefined
  // The page has files by now, so another attempt may succeed.
  const location = parseSearchedIndexes(probeOutput)[0] ?? configuredIndex(env)
  return { location, cause: `no files for ${name}`, transient: true }
}
