import { createHash, hash as digest } from 'node:crypto'
import { lstatSync, readFileSync } from 'node:fs'
import { readdir, readFile, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileSha256 } from '#shared/cache/manifest.js'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Git } from '#shared/git.js'
import type { Python } from '#shared/python/inspect-python.js'
import type { StagedSources } from '../project/staging.js'

/** Files up to this size are read at once: streams of thousands of files take as long as the rest of a run that reuses a wheel. */
const maxBytesAtOnce = 8 * 1024 * 1024

/** Everything that decides how a wheel is built and verified. */
export interface KeyParts {
  readonly git: Git
  readonly sources: StagedSources
  readonly python: Python
  /** Locks that are installed for the build and with the wheel, absolute. */
  readonly locks: readonly (string | undefined)[]
  /** Inputs that change the wheel or its verification. */
  readonly inputs: object
}

/**
 * Computes the cache key of a wheel. It covers the commit, because a wheel contains its time and what Git says about it; content and
 * mode of every file; the interpreter, the pinned tools and scripts of this action, the locks, and the inputs.
 */
export async function wheelCacheKey(
  { actionPath }: Pick<ActionContext, 'actionPath'>,
  { git, sources, python, locks, inputs }: KeyParts,
): Promise<string> {
  const hash = createHash('sha256')
  const add = (...parts: readonly unknown[]) => void hash.update(`${JSON.stringify(parts)}\n`)
  add(await git('rev-parse', 'HEAD'), await git('tag', '--points-at', 'HEAD'))
  for (const path of [...sources.files.keys()].sort()) add(path, ...(await describeFile(join(sources.top, path))))
  const tools = join(actionPath, 'tools')
  for (const name of (await readdir(tools)).sort()) add(name, await readFile(join(tools, name), 'utf8'))
  for (const lock of locks) add(lock === undefined ? '' : await readFile(lock, 'utf8'))
  const project = sources.project.slice(sources.top.length)
  add(python, project, inputs)
  return `eleanor-wheel-v1-${python.platform}-py${python.minor}-${hash.digest('hex').slice(0, 32)}`
}

async function describeFile(file: string): Promise<readonly [mode: number, content: string]> {
  const state = lstatSync(file)
  if (state.isSymbolicLink()) return [state.mode, await readlink(file)]
  return [state.mode, state.size <= maxBytesAtOnce ? digest('sha256', readFileSync(file)) : await fileSha256(file)]
}
