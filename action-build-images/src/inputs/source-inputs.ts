import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BaseOverrides } from '../references/base-overrides.js'
import type { ImageReader } from './input-definitions.js'
import { imageInputs } from './input-definitions.js'
import { readPairs } from './parse-fields.js'
import type { PlaceholderValues } from './placeholders.js'
import { expandPairs } from './placeholders.js'

/** Where the images are defined, and which of them are built. Paths are relative to the workspace. */
export interface SourceInputs {
  /** Folder of the Dockerfiles; undefined when only the catalogue or bake files define images. */
  readonly directory: string | undefined
  readonly catalogue: boolean
  /** Bake files, which define the images instead of the folder and the catalogue. */
  readonly bakeFiles: readonly string[]
  readonly bakeVariables: ReadonlyMap<string, string>
  /** Names of the images to build; empty for all. */
  readonly images: readonly string[]
  /** Build context. */
  readonly context: string
  readonly baseOverrides: BaseOverrides
}

/** Reads `directory`, `catalogue`, `bake-file`, `bake-variables`, `images`, `context` and `base-images`. */
export function readSourceInputs(input: ImageReader, workspace: string, values: PlaceholderValues): SourceInputs {
  const bakeFiles = input.paths('bake-file', 'file')
  const catalogue = input.flag('catalogue')
  return {
    directory: bakeFiles.length > 0 ? undefined : readDirectory(input, workspace, catalogue),
    catalogue,
    bakeFiles,
    bakeVariables: expandPairs(input, 'bake-variables', readPairs(input, 'bake-variables', /^[A-Za-z_]\w*$/), values),
    images: input.words('images'),
    context: input.path('context', 'directory'),
    baseOverrides: readPairs(input, 'base-images', /^[a-z0-9][a-z0-9._/-]*$/),
  }
}

/** Only the default folder may be missing, and only when the catalogue defines images. */
function readDirectory(input: ImageReader, workspace: string, catalogue: boolean): string | undefined {
  const isDefault = input.text('directory') === imageInputs.inputs.directory.default
  if (catalogue && isDefault && !existsSync(join(workspace, input.path('directory')))) return undefined
  return input.path('directory', 'directory')
}
