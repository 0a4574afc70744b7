import { resolve } from 'node:path'
import { isInside, resolveExistingPrefix } from '#shared/files/paths.js'
import type { WheelReader } from './input-definitions.js'
import { hasWildcard, isExclusion } from './package-patterns.js'

/** Inputs that are about one project. */
const singleOnly = ['version-file', 'wheels', 'skip-wheel', 'metadata-artifact'] as const
/** Values of these inputs that fit any number of projects. */
const neutral = ['', 'false', 'none']

/** Reads which folders are packages of a monorepo. */
export function readPackages(input: WheelReader, directory: string): string[] {
  const name = 'packages'
  const patterns = input.words(name)
  for (const pattern of patterns) {
    const segments = (isExclusion(pattern) ? pattern.slice(1) : pattern).split('/')
    const wildcard = segments.findIndex(hasWildcard)
    const folder = resolve(directory, ...segments.slice(0, wildcard === -1 ? undefined : wildcard))
    if (!isInside(directory, resolveExistingPrefix(folder)))
      input.reject(
        name,
        `contains \`${pattern}\`, which is outside \`directory\``,
        'Set `directory` to a folder with all packages',
      )
  }
  if (patterns.length > 0 && patterns.every(isExclusion))
    input.reject(name, 'only leaves out folders', 'Add a pattern that matches packages, such as `packages/*`')
  const conflicting = patterns.length === 0 ? undefined : singleOnly.find((each) => isUsed(input, each))
  if (conflicting !== undefined) input.reject(conflicting, 'is set, but `packages` names several projects', 'Remove one of them')
  return patterns
}

function isUsed(input: WheelReader, name: (typeof singleOnly)[number]): boolean {
  return name === 'wheels' ? input.words(name).length > 0 : !neutral.includes(input.text(name).toLowerCase())
}
