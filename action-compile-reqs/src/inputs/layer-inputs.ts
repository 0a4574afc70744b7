import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isInside, isKind, relativePosixPath, resolveExistingPrefix } from '#shared/files/paths.js'
import type { GroupPattern } from '../dependency-groups/select-groups.js'
import { parseGroupPattern } from '../dependency-groups/select-groups.js'
import { isFolderPattern } from '../path-patterns/requirements-folders.js'
import type { LayerSelection } from '../requirements/discover.js'
import type { RequirementsReader } from './input-definitions.js'
import { requirementsInputs } from './input-definitions.js'

/** Reads the directory of the locks, or a pattern of several. It need not exist if all sources are elsewhere. */
export function readDirectory(input: RequirementsReader, workspace: string): Pick<LayerSelection, 'directory' | 'folders'> {
  const pattern = input.text('directory')
  if (isFolderPattern(pattern)) return readFolders(input, workspace, pattern)
  const hasOtherSources = input.words('groups').length > 0 || input.lines('extra-sources').length > 0
  if (!hasOtherSources && !input.isSet('directory') && !isKind(join(workspace, pattern), 'directory')) {
    const [source] = readdirSync(workspace).filter((name) => name.endsWith('.in') && name !== 'MANIFEST.in')
    if (source !== undefined) {
      const problem = `is \`${pattern}\`, which does not exist, but ${source} is in the root of the repository`
      input.reject('directory', problem, 'Set it to `.`')
      return { directory: '.', folders: undefined }
    }
  }
  return { directory: input.path('directory', hasOtherSources ? 'any' : 'directory'), folders: undefined }
}

function readFolders(input: RequirementsReader, workspace: string, pattern: string) {
  const base = input.base('directory')
  const path = resolve(base, pattern)
  if (!isInside(workspace, resolveExistingPrefix(path)))
    input.reject('directory', `is \`${pattern}\`, which is outside the workspace`)
  const directory = relativePosixPath(workspace, resolve(base, requirementsInputs.inputs.directory.default))
  return { directory, folders: relativePosixPath(workspace, path) }
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
