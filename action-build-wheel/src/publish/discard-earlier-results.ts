import { statSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { isInside, relativePosixPath } from '#shared/files/paths.js'
import { listFirst } from '#shared/format/list.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import { readProjectName } from '../project/project-name.js'

export interface EarlierResults {
  /** Folders of the projects, absolute. */
  readonly directories: readonly string[]
  readonly outDir: string
  /** Earlier wheel, or a folder with one, absolute; it is kept. */
  readonly previousWheel: string | undefined
  /** Wheels that the user has built before, absolute; they are kept. */
  readonly given: readonly string[]
}

/**
 * Runs work, and removes the earlier wheels, sdists and bills of materials of the project from `outDir` if it fails, so that a later step
 * cannot take one of them for the result. Files that Git tracks are kept. An `outDir` outside the project may hold other projects:
 * only files with the name of this project are removed from it.
 */
export async function discardEarlierResultsOnFailure<Result>(
  context: Pick<ActionContext, 'query' | 'log' | 'workspace'>,
  results: EarlierResults,
  work: () => Promise<Result>,
): Promise<Result> {
  const earlier = await identifyFiles(results.outDir)
  try {
    return await work()
  } catch (error) {
    const removed = await discard(context, results, earlier)
    const shown = removed.map((path) => relativePosixPath(context.workspace, path))
    if (removed.length > 0) context.log.info(`Removed the results of an earlier run: ${listFirst(shown)}`)
    throw error
  }
}

/** By path, what distinguishes a file from one that replaces it. */
type FileIdentities = ReadonlyMap<string, string>

async function identifyFiles(folder: string): Promise<FileIdentities> {
  const names = await readdir(folder).catch(() => [])
  return new Map(names.map((name) => [join(folder, name), identityOf(join(folder, name))]))
}

function identityOf(path: string): string {
  const { ino = 0, mtimeMs = 0, size = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {}
  return `${ino} ${mtimeMs} ${size}`
}

/** Files that this run wrote are kept: they are verified, and only their upload can have failed. */
async function discard(
  { query }: Pick<ActionContext, 'query'>,
  results: EarlierResults,
  earlier: FileIdentities,
): Promise<string[]> {
  const { directories, outDir, previousWheel, given } = results
  const names = await readdir(outDir).catch(() => [])
  const projects = await Promise.all(directories.map(async (folder) => ({ folder, name: await readProjectName(folder) })))
  const isOwn = (name: string) => {
    const distribution = /^(.+?)-\d[^/]*\.((whl|tar\.gz)(\.publish\.attestation)?|(cdx|spdx)\.json)$/.exec(name)?.[1]
    if (distribution === undefined) return false
    return projects.some(({ folder, name: project }) =>
      project === undefined ? isInside(folder, outDir) : normalizeName(distribution) === normalizeName(project),
    )
  }
  const { stdout } = await query('git', ['ls-files', '-z', '--', '.'], { cwd: outDir }).catch(() => ({ stdout: '' }))
  const tracked = stdout.split('\0')
  const removable = names.filter((name) => isOwn(name) && !tracked.includes(name)).map((name) => join(outDir, name))
  const removed = removable.filter(
    (path) =>
      earlier.get(path) === identityOf(path) &&
      !given.includes(path) &&
      (previousWheel === undefined || !isInside(previousWheel, path)),
  )
  for (const path of removed) await rm(path, { force: true })
  return removed
}
