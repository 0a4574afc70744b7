import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, posix, resolve } from 'node:path'
import { compileGlob } from '#shared/files/glob.js'
import { relativePosixPath } from '#shared/files/paths.js'
import { hasWildcard, isExclusion } from '../inputs/package-patterns.js'

/**
 * Lists the Python projects that the patterns of the input `packages` match, absolute and sorted: folders with `pyproject.toml` or
 * `setup.py`. A pattern that starts with `!` leaves out what it matches.
 */
export async function listPackages(directory: string, patterns: readonly string[]): Promise<string[]> {
  const excluded = patterns.filter(isExclusion).map((pattern) => compileGlob(posix.normalize(pattern.slice(1))))
  const lists = patterns.filter((pattern) => !isExclusion(pattern)).map(async (pattern) => await listMatches(directory, pattern))
  const found = [...new Set((await Promise.all(lists)).flat())]
  return found.filter((folder) => !excluded.some((glob) => glob.test(relativePosixPath(directory, folder)))).sort()
}

/**
 * Lists the projects that one pattern matches, absolute. Without a wildcard it is the folder that it names, whatever that contains.
 * Wildcards match no hidden folders, virtual environments and packages of Node.js.
 */
export async function listMatches(directory: string, pattern: string): Promise<string[]> {
  if (!hasWildcard(pattern)) return [resolve(directory, pattern)]
  const folders = await expand(directory, posix.normalize(pattern).replace(/\/$/, '').split('/'))
  return folders.filter((folder) => ['pyproject.toml', 'setup.py'].some((name) => existsSync(join(folder, name))))
}

async function expand(folder: string, [first, ...rest]: readonly string[]): Promise<string[]> {
  if (first === undefined) return [folder]
  if (!hasWildcard(first)) return await expand(join(folder, first), rest)
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const children = entries
    .filter((entry) => entry.isDirectory() && !isSkipped(folder, entry.name))
    .map((entry) => ({ name: entry.name, path: join(folder, entry.name) }))
  if (first === '**') {
    const below = children.map(async ({ path }) => await expand(path, [first, ...rest]))
    return (await Promise.all([expand(folder, rest), ...below])).flat()
  }
  const glob = compileGlob(first)
  const matching = children.filter(({ name }) => glob.test(name)).map(async ({ path }) => await expand(path, rest))
  return (await Promise.all(matching)).flat()
}

function isSkipped(folder: string, name: string): boolean {
  return /^(\..*|node_modules|__pycache__)$/.test(name) || existsSync(join(folder, name, 'pyvenv.cfg'))
}
