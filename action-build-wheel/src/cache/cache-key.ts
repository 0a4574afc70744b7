import { createHash } from 'node:crypto'
import { lstatSync, readFileSync, readlinkSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileSha256 } from '#shared/cache/manifest.js'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Python } from '#shared/python/inspect-python.js'
import type { Repository } from '../project/repository.js'
import type { SourceTree } from '../project/staging.js'
import { isExecutable } from '../project/staging.js'
import { listBuildVariables } from './build-variables.js'

/** Files up to this size are read at once: streams of thousands of files take as long as the rest of a run that reuses a wheel. */
const maxBytesAtOnce = 8 * 1024 * 1024

/** Everything that decides how a wheel is built and verified. */
export interface KeyParts {
  readonly repository: Repository
  readonly sources: SourceTree
  readonly python: Python
  /** Locks that are installed for the build and with the wheel, absolute. */
  readonly locks: readonly (string | undefined)[]
  /** Inputs that change the wheel or its verification. */
  readonly inputs: object
}

/**
 * Computes the cache key of a wheel. It covers what a backend reads from Git: the commit with its time, tags, branch, and how much of the
 * history there is; content and mode of every file; the interpreter, variables of the job, the pinned tools and scripts of this action, the
 * locks, and the inputs.
 */
export async function wheelCacheKey(
  { actionPath, env }: Pick<ActionContext, 'actionPath' | 'env'>,
  { repository, sources, python, locks, inputs }: KeyParts,
): Promise<string> {
  const hash = createHash('sha256')
  const add = (...parts: readonly unknown[]) => void hash.update(`${JSON.stringify(parts)}\n`)
  const addFiles = async () => {
    for (const path of [...sources.paths].sort()) {
      const { description, content } = await describeFile(`${sources.top}/${path}`, sources.tracked.get(path))
      if (description === undefined) continue
      add(path, ...description)
      hash.update(content)
    }
  }
  const [refs] = await Promise.all([describeRefs(repository), addFiles()])
  add(repository.commit, refs)
  const tools = join(actionPath, 'tools')
  for (const name of (await readdir(tools)).sort()) add(name, await readFile(join(tools, name), 'utf8'))
  for (const lock of locks) add(lock === undefined ? '' : await readFile(lock, 'utf8'))
  add(python, relative(sources.top, sources.project), listBuildVariables(env), inputs)
  return `eleanor-wheel-v2-${python.platform}-py${python.minor}-${hash.digest('hex').slice(0, 32)}`
}

/** What a backend learns from Git besides the commit: all tags, because a version may count from one of them; and the branch. */
async function describeRefs({ git, shallow }: Repository): Promise<readonly unknown[]> {
  const listed = await git('for-each-ref', '--format=%(HEAD) %(objectname) %(refname)', 'refs/heads', 'refs/tags')
  const lines = listed.split('\n').filter((line) => line.startsWith('*') || line.includes(' refs/tags/'))
  return [lines, await readFile(shallow, 'utf8').catch(() => '')]
}

interface FileDescription {
  /** Kind, mode and size or digest; undefined for what is no source. */
  readonly description: readonly unknown[] | undefined
  readonly content: Uint8Array | string
}

/** The mode is that of the copy: whether the owner may execute the file. */
async function describeFile(file: string, recordedMode: string | undefined): Promise<FileDescription> {
  const state = lstatSync(file, { throwIfNoEntry: false })
  if (state === undefined || state.isDirectory()) return { description: undefined, content: '' }
  if (state.isSymbolicLink()) return { description: ['link', readlinkSync(file)], content: '' }
  const mode = isExecutable(recordedMode, state.mode) ? 'executable' : 'file'
  if (state.size > maxBytesAtOnce) return { description: [mode, await fileSha256(file)], content: '' }
  const content = readFileSync(file)
  return { description: [mode, content.length], content }
}
