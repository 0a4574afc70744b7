import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Git } from '#shared/git.js'
import { runBumpCommand } from './bump-command.js'
import type { VersionLocation } from './location.js'
import { readVersion, replaceVersion, requireVersion } from './version-file.js'

/** How a version gets into the files of the work tree. */
export interface VersionUpdate {
  /** The repository's command that writes the version; undefined to edit the files. */
  readonly command: string | undefined
  readonly locations: readonly VersionLocation[]
  /** Globs of further files that the command may add, change, rename or delete. */
  readonly globs: readonly string[]
  readonly version: string
  /** The day of the release, in UTC. */
  readonly day: Date
  /** The changelog, if its section is written from the commits. */
  readonly changelog?: { readonly path: string; readonly rewrite: (text: string) => string }
}

/**
 * Writes the version into the files of the work tree. Returns the paths of the files that the release changes. If anything fails, the caller
 * restores the files, which it also does for what fails later.
 */
export async function updateVersionFiles(
  context: Pick<ActionContext, 'run' | 'env' | 'workspace'>,
  git: Git,
  { command, locations, globs, version, day, changelog }: VersionUpdate,
): Promise<string[]> {
  const declared = [...new Set(locations.map(({ path }) => path))]
  if (command === undefined) {
    await editFiles(context.workspace, locations, { version, day })
    return await withChangelog(context.workspace, declared, changelog)
  }
  const locks = await findOldLocks(context.workspace, locations)
  const changed = await runBumpCommand(context, git, { command, version, declared, globs })
  const stale = await writeStaleLocks(context.workspace, locks, version)
  const fix = `\`${command}\` has to write it there, too. If the file is not meant, set \`version-file\` to the one that is`
  for (const location of locations) await requireVersion(context.workspace, location, version, fix)
  return await withChangelog(context.workspace, [...new Set([...changed, ...stale])], changelog)
}

/** Rewrites the changelog after the other files, which a bump command may have changed. Returns all changed files. */
async function withChangelog(
  workspace: string,
  files: readonly string[],
  changelog: VersionUpdate['changelog'],
): Promise<string[]> {
  if (changelog === undefined) return [...files]
  const path = join(workspace, changelog.path)
  const before = await readFile(path, 'utf8')
  const after = changelog.rewrite(before)
  if (after === before) return [...files]
  await writeFile(path, after)
  return [...new Set([...files, changelog.path])]
}

async function editFiles(
  workspace: string,
  locations: readonly VersionLocation[],
  { version, day }: Pick<VersionUpdate, 'version' | 'day'>,
): Promise<void> {
  const [first] = locations
  const current = first === undefined ? version : await readVersion(workspace, first)
  for (const location of locations) await replaceVersion(workspace, location, version, { current, day })
}

interface OldLock {
  readonly location: VersionLocation
  readonly text: string
  /** The version that the lock has before the command. */
  readonly current: string
}

/** The locks that were found beside a static version. Few commands know them. */
async function findOldLocks(workspace: string, locations: readonly VersionLocation[]): Promise<OldLock[]> {
  const locks = locations.filter(({ isFound, format }) => isFound === true && format === 'known')
  return await Promise.all(
    locks.map(async (location) => ({
      location,
      text: await readFile(join(workspace, location.path), 'latin1'),
      current: await readVersion(workspace, location),
    })),
  )
}

/** Writes the version into the locks that a command has not changed. Returns their paths. */
async function writeStaleLocks(workspace: string, locks: readonly OldLock[], version: string): Promise<string[]> {
  const written: string[] = []
  for (const { location, text, current } of locks) {
    if ((await readFile(join(workspace, location.path), 'latin1')) !== text || current === version) continue
    await replaceVersion(workspace, location, version, { current })
    written.push(location.path)
  }
  return written
}
