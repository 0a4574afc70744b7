import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { SourceLocation } from '#shared/errors.js'
import { UserError } from '#shared/errors.js'
import type { BakeTarget } from '../bake/target.js'
import type { ImageInputs } from '../inputs/read-inputs.js'
import { isRepository } from '../references/parse-reference.js'

/** A Dockerfile that defines one image. */
export interface Source {
  readonly image: string
  /** Absolute path. */
  readonly path: string
  /** For people: the path in the workspace, or in the action where it is the catalogue's. */
  readonly shown: string
  readonly ofCatalogue: boolean
  readonly text: string
  /** The variant of which it is the Dockerfile: of which image, and with which build arguments. */
  readonly variant?: { readonly of: string; readonly name: string; readonly args: ReadonlyMap<string, string> }
  /** Where a bake file defines it. */
  readonly bake?: BakeTarget
}

/**
 * Finds the images: `<directory>/<image>.Dockerfile` and `<directory>/<image>/Dockerfile` of the repository, and the
 * catalogue's for the names that the repository does not define; or those of bake files alone. Sorted by name.
 */
export async function discover(
  context: Pick<ActionContext, 'workspace' | 'actionPath' | 'run' | 'env' | 'log'>,
  inputs: Pick<ImageInputs, 'directory' | 'catalogue' | 'bakeFiles' | 'bakeVariables'>,
): Promise<Source[]> {
  if (inputs.bakeFiles.length > 0) {
    const { readBake } = await import('../bake/read-bake.js')
    return await readBake(context, inputs)
  }
  const own = inputs.directory === '' ? [] : await scan(context.workspace, inputs.directory)
  const sources = new Map<string, Source>()
  for (const path of own) sources.set(imageName(path, sources), await read(context.workspace, path, imageNameOf(path), false))
  if (inputs.catalogue)
    for (const path of await scan(context.actionPath, 'catalogue')) {
      const image = imageNameOf(path)
      if (!sources.has(image)) sources.set(image, await read(context.actionPath, path, image, true))
    }
  if (sources.size === 0)
    throw new UserError(`No image is defined in ${inputs.directory}`, {
      fix: 'Name the Dockerfiles `<image>.Dockerfile` or `<image>/Dockerfile`, or set `catalogue: true`',
    })
  return [...sources.values()].sort((a, b) => (a.image < b.image ? -1 : 1))
}

/** Paths of the Dockerfiles in a folder, relative to the root, with forward slashes. */
async function scan(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true })
  const files: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`
    if (entry.isFile() && /.\.Dockerfile$/.test(entry.name)) files.push(path)
    if (entry.isDirectory() && (await readdir(join(root, path))).includes('Dockerfile')) files.push(`${path}/Dockerfile`)
  }
  return files
}

function imageNameOf(path: string): string {
  const parts = path.split('/')
  const last = parts.at(-1) ?? ''
  return last === 'Dockerfile' ? (parts.at(-2) ?? '') : last.slice(0, -'.Dockerfile'.length)
}

function imageName(path: string, known: ReadonlyMap<string, Source>): string {
  const image = imageNameOf(path)
  const at = { file: path }
  if (!isRepository(image) || image.includes('/'))
    throw new UserError(`${path} would define the image \`${image}\`, which is not a name of an image`, {
      fix: 'Use lower-case letters and digits, with single `.`, `_` or `-` between them',
      at,
    })
  const other = known.get(image)
  if (other !== undefined)
    throw new UserError(`The image \`${image}\` is defined twice: by ${other.shown} and by ${path}`, {
      fix: 'Keep one of them',
      at,
    })
  return image
}

async function read(root: string, path: string, image: string, ofCatalogue: boolean): Promise<Source> {
  const absolute = join(root, path)
  const shown = ofCatalogue ? `${path} of the action` : path
  return { image, path: absolute, shown, ofCatalogue, text: await readFile(absolute, 'utf8') }
}

/** Where a line of a Dockerfile is, for an annotation; the catalogue's files are not the user's. */
export function placeOf(source: Pick<Source, 'shown' | 'ofCatalogue'>, line: number): SourceLocation | undefined {
  return source.ofCatalogue ? undefined : { file: source.shown, line }
}
