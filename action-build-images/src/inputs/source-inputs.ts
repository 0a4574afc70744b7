import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isInside, relativePosixPath, resolveExistingPrefix } from '#shared/files/paths.js'
import type { InputReader } from '#shared/inputs/input-reader.js'
import { readFilled } from './naming-inputs.js'
import { readPairs, readWords } from './parse-fields.js'
import type { Values } from './placeholders.js'

/** Where the images are defined, and which of them are asked for. Paths are relative to the workspace. */
export interface SourceInputs {
  /** Folder of the Dockerfiles; '' when the repository has none and the catalogue is used alone. */
  readonly directory: string
  readonly catalogue: boolean
  /** Bake files, which define the images in place of the folder and the catalogue. */
  readonly bakeFiles: readonly string[]
  readonly bakeVariables: ReadonlyMap<string, string>
  /** Names of the images asked for; empty for all. */
  readonly images: readonly string[]
  readonly context: string
  /** Stand-ins for external bases: short name to reference. */
  readonly standIns: ReadonlyMap<string, string>
}

/** Reads `directory`, `catalogue`, `bake-file`, `bake-variables`, `images`, `context` and `base-images`. */
export function readSources(input: InputReader, workspace: string, values: Values): SourceInputs {
  const bakeFiles = readBakeFiles(input, workspace)
  const catalogue = input.flag('catalogue')
  return {
    directory: bakeFiles.length > 0 ? '' : readDirectory(input, workspace, catalogue),
    catalogue,
    bakeFiles,
    bakeVariables: readFilled(input, 'bake-variables', readPairs(input, 'bake-variables', /^[A-Za-z_]\w*$/), values),
    images: readWords(input, 'images'),
    context: input.path('context', 'directory') || '.',
    standIns: readPairs(input, 'base-images', /^[a-z0-9][a-z0-9._/-]*$/, readWords(input, 'base-images')),
  }
}

/** Only the default folder may be missing, and only where the catalogue stands in for it. */
function readDirectory(input: InputReader, workspace: string, catalogue: boolean): string {
  const directory = input.path('directory') || 'docker'
  if (catalogue && directory === 'docker' && !existsSync(join(workspace, directory))) return ''
  return input.path('directory', 'directory') || directory
}

function readBakeFiles(input: InputReader, workspace: string): string[] {
  return readWords(input, 'bake-file').map((word) => {
    const path = resolve(workspace, word)
    if (!isInside(workspace, resolveExistingPrefix(path)))
      input.refuse('bake-file', `has \`${word}\`, which is outside the workspace`)
    else if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true)
      input.refuse('bake-file', `has \`${word}\`, which is not a file of this repository`)
    return relativePosixPath(workspace, path)
  })
}
