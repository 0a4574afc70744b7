import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BaseOverrides } from '../references/base-overrides.js'
import { classifyFile } from '../references/dockerfile-names.js'
import type { NamedContext } from '../references/named-context.js'
import { contextName, parseNamedContext, showContext } from '../references/named-context.js'
import { SourceError } from '../references/source-error.js'
import type { PlaceholderValues } from '../tags/run-values.js'
import type { ImageReader } from './input-definitions.js'
import { imageInputs } from './input-definitions.js'
import { readPairs } from './parse-fields.js'
import { expandPairs } from './placeholders.js'

/** The lineage of the catalogue: that of the guide (CUDA and Python), or the images without CUDA. */
export type CatalogueKind = 'guide' | 'cpu'

/** Where the images are defined, and which of them are built. Paths are relative to the workspace. */
export interface SourceInputs {
  /** Folder of the Dockerfiles; undefined for the files of the workspace itself, and if something else defines the images. */
  readonly directory: string | undefined
  /** Dockerfiles by image, instead of a search. */
  readonly dockerfiles: ReadonlyMap<string, ListedDockerfile>
  /** Which images the catalogue adds; undefined without it. */
  readonly catalogue: CatalogueKind | undefined
  /** Whether all images of the catalogue are built by default, or only those that the images of the repository need. */
  readonly buildsCatalogue: boolean
  /** Bake files, which define the images instead of the folder and the catalogue. */
  readonly bakeFiles: readonly string[]
  readonly bakeVariables: ReadonlyMap<string, string>
  /** Targets and groups of the bake files that define the images; empty for the group `default`. */
  readonly bakeTargets: readonly string[]
  /** Values that override those of the bake files: `<target>.<key>=<value>`. */
  readonly bakeOverrides: readonly string[]
  /** Names of the images to build; empty for all. */
  readonly images: readonly string[]
  /** Build context. */
  readonly context: string
  /** Named contexts, by the name that Dockerfiles use. */
  readonly contexts: ReadonlyMap<string, NamedContext>
  readonly baseOverrides: BaseOverrides
}

/** The Dockerfile of an image, relative to the workspace, and the stage to build; undefined for the last one. */
export interface ListedDockerfile {
  readonly path: string
  readonly stage: string | undefined
}

/** Reads `directory`, `dockerfiles`, `catalogue`, `bake-file`, `bake-variables`, `bake-targets`, `bake-set`, `images`, `context`, `build-contexts` and `base-images`. */
export function readSourceInputs(input: ImageReader, workspace: string, values: PlaceholderValues): SourceInputs {
  const bakeFiles = input.paths('bake-file', 'file')
  const catalogue = readCatalogueKind(input)
  const dockerfiles = readDockerfiles(input)
  const directory =
    bakeFiles.length > 0 || dockerfiles.size > 0 ? undefined : readDirectory(input, workspace, catalogue !== undefined)
  return {
    directory,
    dockerfiles,
    catalogue,
    buildsCatalogue: directory !== undefined || input.isSet('catalogue'),
    bakeFiles,
    bakeVariables: expandPairs(input, 'bake-variables', readPairs(input, 'bake-variables', /^[A-Za-z_]\w*$/), values),
    bakeTargets: input.words('bake-targets'),
    bakeOverrides: readOverrides(input),
    images: input.words('images'),
    context: readContext(input),
    contexts: readContexts(input, workspace),
    baseOverrides: readPairs(input, 'base-images', /^[a-z0-9][a-z0-9._/-]*$/),
  }
}

/** `true` is the older name of `guide`. */
function readCatalogueKind(input: ImageReader): CatalogueKind | undefined {
  const choice = input.choice('catalogue')
  if (choice === 'false') return undefined
  return choice === 'true' ? 'guide' : choice
}

/** Only the default folder may be missing, if the workspace itself has a Dockerfile or the catalogue defines images. */
function readDirectory(input: ImageReader, workspace: string, hasCatalogue: boolean): string | undefined {
  const isDefault = input.text('directory') === imageInputs.inputs.directory.default
  const canBeMissing =
    isDefault && (hasCatalogue || readdirSync(workspace).some((name) => classifyFile(name).kind === 'dockerfile'))
  const isMissing = isDefault && !existsSync(join(workspace, input.path('directory')))
  if (canBeMissing && isMissing) return undefined
  if (!isMissing) return input.path('directory', 'directory')
  input.reject(
    'directory',
    'defaults to `docker`, but the repository has neither this folder nor a Dockerfile at its root',
    'Name the folder of the Dockerfiles, and check that the repository is checked out before this step',
    'Name the folder of the Dockerfiles',
  )
  return undefined
}

function readDockerfiles(input: ImageReader): Map<string, ListedDockerfile> {
  const dockerfiles = new Map<string, ListedDockerfile>()
  for (const [image, value] of readPairs(input, 'dockerfiles', /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/)) {
    const [, file = '', stage] = /^([^#]*)(?:#(.+))?$/.exec(value) ?? []
    dockerfiles.set(image, { path: input.listedPath('dockerfiles', file.trim(), 'file'), stage })
  }
  return dockerfiles
}

/** The name can be that of an image. */
function readContexts(input: ImageReader, workspace: string): Map<string, NamedContext> {
  const contexts = new Map<string, NamedContext>()
  const toFolder = (path: string) => {
    const folder = input.listedPath('build-contexts', path, 'directory')
    return input.isRejected('build-contexts') ? undefined : folder
  }
  for (const [name, text] of readPairs(input, 'build-contexts', /^[a-z0-9][\w./:@-]*$/)) {
    const value = text.trim()
    try {
      const context = parseNamedContext(value, { workspace, toFolder })
      if (context !== undefined) contexts.set(contextName(name), context)
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      input.reject('build-contexts', `has \`${showContext(value)}\`, ${error.message}`, error.fix)
    }
  }
  return contexts
}

/** Rejects addresses, such as the default of docker/build-push-action. */
function readContext(input: ImageReader): string {
  const context = input.text('context')
  if (!/^(?:https?|git|ssh):\/\/|^[\w.-]+@[\w.-]+:|^\{\{/.test(context)) return input.path('context', 'directory')
  input.reject(
    'context',
    `is \`${showContext(context)}\`, which is no folder`,
    'Check that repository out into a folder: its Dockerfiles, and what they copy, are checked before the builds. `build-contexts` takes addresses',
  )
  return '.'
}

/** Source of the form: docker buildx bake, `--set`, with `*` in the name of a target. */
function readOverrides(input: ImageReader): string[] {
  return input.lines('bake-set').map((line) => {
    if (!/^[\w*][\w.*-]*\.[\w.-]+\+?=/.test(line))
      input.reject('bake-set', `has an invalid line: \`${line.replace(/=.*$/, '')}\``, 'Write `<target>.<key>=<value>`')
    return line
  })
}
