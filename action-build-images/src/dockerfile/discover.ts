import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { isRepository } from '../references/parse-reference.js'
import type { ImageSource } from './source.js'

/** Where Dockerfiles are looked for. */
export interface DockerfileSearch {
  /** Folder relative to the workspace; undefined to use the catalogue alone. */
  readonly directory: string | undefined
  readonly catalogue: boolean
}

/**
 * Finds the images: `<directory>/<image>.Dockerfile` and `<directory>/<image>/Dockerfile` of the repository, and those of the
 * catalogue whose names the repository does not define. Sorted by name.
 */
export async function discoverDockerfiles(
  { workspace, actionPath }: Pick<ActionContext, 'workspace' | 'actionPath'>,
  { directory, catalogue }: DockerfileSearch,
): Promise<ImageSource[]> {
  const sources = new Map<string, ImageSource>()
  for (const path of directory === undefined ? [] : await listDockerfiles(workspace, directory)) {
    const image = newImageName(path, sources)
    sources.set(image, { ...(await readSource(workspace, path)), image, displayPath: path, isFromCatalogue: false })
  }
  for (const path of catalogue ? await listDockerfiles(actionPath, 'catalogue') : []) {
    const image = nameFromPath(path)
    if (sources.has(image)) continue
    const displayPath = `${path} of the action`
    sources.set(image, { ...(await readSource(actionPath, path)), image, displayPath, isFromCatalogue: true })
  }
  if (sources.size === 0)
    throw new UserError(`No image is defined in ${directory ?? 'the catalogue'}`, {
      fix: 'Name the Dockerfiles `<image>.Dockerfile` or `<image>/Dockerfile`, or set `catalogue: true`',
    })
  return [...sources.values()].sort((a, b) => (a.image < b.image ? -1 : 1))
}

/** Paths of the Dockerfiles in a folder, relative to the root, with forward slashes. */
async function listDockerfiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true })
  const files: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`
    if (entry.isFile() && /.\.Dockerfile$/.test(entry.name)) files.push(path)
    if (entry.isDirectory() && (await readdir(join(root, path))).includes('Dockerfile')) files.push(`${path}/Dockerfile`)
  }
  return files
}

function nameFromPath(path: string): string {
  const parts = path.split('/')
  const file = parts.at(-1) ?? ''
  return file === 'Dockerfile' ? (parts.at(-2) ?? '') : file.slice(0, -'.Dockerfile'.length)
}

/** The name of the image that a Dockerfile defines. Throws when the name is invalid or already taken. */
function newImageName(path: string, known: ReadonlyMap<string, ImageSource>): string {
  const image = nameFromPath(path)
  const at = { file: path }
  if (!isRepository(image) || image.includes('/'))
    throw new UserError(`${path} would define the image \`${image}\`, which is not a valid image name`, {
      fix: 'Use lower-case letters and digits, with single `.`, `_` or `-` between them',
      at,
    })
  const other = known.get(image)
  if (other !== undefined)
    throw new UserError(`The image \`${image}\` is defined twice: by ${other.displayPath} and by ${path}`, {
      fix: 'Keep one of them',
      at,
    })
  return image
}

async function readSource(root: string, path: string): Promise<Pick<ImageSource, 'path' | 'text'>> {
  const absolute = join(root, path)
  return { path: absolute, text: await readFile(absolute, 'utf8') }
}
