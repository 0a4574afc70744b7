import { statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { InputValueError } from '#shared/errors.js'
import { compileGlob } from '#shared/files/glob.js'
import { relativePosixPath } from '#shared/files/paths.js'

/** Wheels that earlier steps or other jobs have built, absolute paths. */
export interface GivenWheels {
  readonly wheels: readonly string[]
  /** The sdist beside them, if a pattern matches one. */
  readonly sdist: string | undefined
}

export interface GivenWheelRules {
  /** Folder of the project, absolute. */
  readonly directory: string
  readonly outDir: string
  /** Values of the input `wheels`: glob patterns, files or folders, relative to `directory`. */
  readonly patterns: readonly string[]
}

/** Lists the wheels and sdists that the patterns match, absolute and sorted. A folder means the files in it. */
export async function listGivenFiles({
  directory,
  patterns,
}: Pick<GivenWheelRules, 'directory' | 'patterns'>): Promise<string[]> {
  const lists = await Promise.all(patterns.map(async (pattern) => await listMatches(directory, pattern)))
  return [...new Set(lists.flat())].sort()
}

async function listMatches(directory: string, pattern: string): Promise<string[]> {
  const path = resolve(directory, pattern)
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  const glob = compileGlob(toPosix(isFolder ? join(path, '*') : path))
  const folder = isFolder ? path : fixedFolder(path)
  const names = await readdir(folder, { recursive: pattern.includes('**') || /\*.*\//.test(pattern) }).catch(() => [])
  const found = names.filter((name) => /\.(whl|tar\.gz)$/.test(name)).map((name) => join(folder, name))
  return found.filter((file) => glob.test(toPosix(file)))
}

/** The folder above the first wildcard of a pattern. */
export function fixedFolder(pattern: string): string {
  return dirname(pattern.replace(/[*?].*$/s, '_'))
}

function toPosix(path: string): string {
  return path.replaceAll('\\', '/')
}

/** Requires that each pattern matches, and that the files can be published together. */
export async function requireGivenWheels(
  { workspace }: Pick<ActionContext, 'workspace'>,
  { directory, outDir, patterns }: GivenWheelRules,
): Promise<GivenWheels> {
  const show = (path: string) => relativePosixPath(workspace, path)
  for (const pattern of patterns) {
    if ((await listMatches(directory, pattern)).length > 0) continue
    throw new InputValueError('wheels', `contains \`${pattern}\`, which matches no wheel`, {
      why: `The patterns are relative to \`${show(directory)}\``,
      fix: 'Build the wheels, or download their artifact, before this step',
      commandFix: 'Build the wheels, or fix the pattern',
    })
  }
  const files = await listGivenFiles({ directory, patterns })
  const inOutDir = files.find((path) => dirname(path) === outDir)
  if (inOutDir !== undefined)
    throw new InputValueError('wheels', `matches ${show(inOutDir)}, which is in \`out-dir\``, {
      why: 'Only verified wheels reach `out-dir`',
      fix: 'Put the wheels into another folder, such as `wheelhouse`, or set `out-dir` to another one',
    })
  const twin = files.find((path, index) => files.findIndex((other) => basename(other) === basename(path)) < index)
  if (twin !== undefined) throw new InputValueError('wheels', `matches two files with the name ${basename(twin)}`)
  const sdists = files.filter((path) => path.endsWith('.tar.gz'))
  if (sdists.length > 1) throw new InputValueError('wheels', `matches ${sdists.length} sdists: ${sdists.map(show).join(', ')}`)
  const wheels = files.filter((path) => path.endsWith('.whl'))
  if (wheels.length === 0) throw new InputValueError('wheels', 'matches an sdist, but no wheel')
  return { wheels, sdist: sdists[0] }
}
