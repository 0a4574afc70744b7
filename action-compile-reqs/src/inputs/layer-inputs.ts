import { resolve } from 'node:path'
import { isInside, relativePosixPath, resolveExistingPrefix } from '#shared/files/paths.js'
import type { GroupPattern } from '../dependency-groups/select-groups.js'
import { parseGroupPattern } from '../dependency-groups/select-groups.js'
import type { RequirementsReader } from './input-definitions.js'

/** Reads the directory of the locks. It need not exist if all sources are elsewhere. */
export function readDirectory(input: RequirementsReader): string {
  const hasOtherSources = input.words('groups').length > 0 || input.lines('extra-sources').length > 0
  return input.path('directory', hasOtherSources ? 'any' : 'directory')
}

/** Reads the input `groups`: words such as `dev`, `test-*`, `!docs` or `packages/core/pyproject.toml:dev`. */
export function readGroups(input: RequirementsReader, workspace: string): GroupPattern[] {
  return input.words('groups').flatMap((word) => {
    const pattern = parseGroupPattern(word)
    if (pattern === undefined) {
      input.reject('groups', `has \`${word}\`, which is not valid`, 'Use the name of a group, or `path/pyproject.toml:name`')
      return []
    }
    const path = resolve(input.base('groups'), pattern.file)
    if (!isInside(workspace, resolveExistingPrefix(path)))
      input.reject('groups', `has \`${word}\`, which is outside the workspace`)
    return [{ ...pattern, file: relativePosixPath(workspace, path) }]
  })
}
