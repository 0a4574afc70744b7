import { existsSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'

/** A path and the texts that the stars of a pattern match in it. */
export interface MatchingPath {
  readonly path: string
  readonly stars: readonly string[]
}

/** Finds the paths that match a pattern in which `*` means any part of one name, in order. Hidden files are left out. */
export function findMatchingPaths(workspace: string, pattern: string): MatchingPath[] {
  return pattern.split('/').reduce<MatchingPath[]>(
    (found, segment) =>
      found.flatMap(({ path, stars }) =>
        matchNames(join(workspace, path), segment).map((match) => ({
          path: posix.join(path, match.path),
          stars: [...stars, ...match.stars],
        })),
      ),
    [{ path: '', stars: [] }],
  )
}

function matchNames(folder: string, segment: string): MatchingPath[] {
  if (!segment.includes('*')) return existsSync(join(folder, segment)) ? [{ path: segment, stars: [] }] : []
  const parts = segment.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
  const matcher = new RegExp(`^${parts.join('(.*)')}$`)
  return listNames(folder)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => {
      const match = matcher.exec(name)
      return match === null ? [] : [{ path: name, stars: match.slice(1) }]
    })
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}
