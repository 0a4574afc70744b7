import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { CatalogueSettings } from '../catalogue/read-catalogue.js'
import { readCatalogue } from '../catalogue/read-catalogue.js'
import type { ImageSource } from '../dockerfile/source.js'
import type { ListedDockerfile } from '../inputs/source-inputs.js'
import { findProjectName } from '../project/project-name.js'
import { isRepository } from '../references/parse-reference.js'
import type { FoundDockerfile } from './find-dockerfiles.js'
import { findDockerfiles } from './find-dockerfiles.js'
import { noteUnusedFiles } from './unused-files.js'

/** Where Dockerfiles are looked for. */
export interface DockerfileSearch {
  /** Folder relative to the workspace, searched with the folders below it; undefined for the files of the workspace itself. */
  readonly directory: string | undefined
  /** Dockerfiles by image, instead of a search; empty for a search. */
  readonly dockerfiles: ReadonlyMap<string, ListedDockerfile>
  /** Undefined without the catalogue. */
  readonly catalogue: CatalogueSettings | undefined
  readonly prefix: string
}

type DiscoveryContext = Pick<ActionContext, 'workspace' | 'actionPath' | 'env' | 'log' | 'query'>

/**
 * Finds the images: those of `dockerfiles`, or the Dockerfiles of a folder by their names, and those of the catalogue whose names the
 * repository does not define. Sorted by name.
 */
export async function discoverDockerfiles(context: DiscoveryContext, search: DockerfileSearch): Promise<ImageSource[]> {
  const sources = new Map<string, ImageSource>()
  for (const source of await findOwnSources(context, search)) sources.set(source.image, source)
  if (search.catalogue !== undefined)
    for (const source of await readCatalogue(context, search.catalogue, new Set(sources.keys())))
      sources.set(source.image, source)
  if (sources.size === 0)
    throw new UserError(`No image is defined in ${search.directory ?? 'the catalogue'}`, {
      fix: 'Name the Dockerfiles `<image>.Dockerfile` or `<image>/Dockerfile`, list them in `dockerfiles`, or set `catalogue: guide`',
    })
  return [...sources.values()].sort((a, b) => (a.image < b.image ? -1 : 1))
}

async function findOwnSources(context: DiscoveryContext, search: DockerfileSearch): Promise<ImageSource[]> {
  const { workspace } = context
  if (search.dockerfiles.size > 0)
    return await Promise.all(
      [...search.dockerfiles].map(async ([image, { path, stage }]) => ({
        ...(await readOwnSource(workspace, image, path)),
        stage,
      })),
    )
  const folder = search.directory ?? '.'
  const { found, lookalikes } = await findDockerfiles({ root: workspace, folder, isDeep: search.directory !== undefined })
  const byImage = await nameImages(context, found, search.prefix)
  await noteUnusedFiles(context, { used: [...byImage.values()], lookalikes })
  return await Promise.all([...byImage].map(async ([image, path]) => await readOwnSource(workspace, image, path)))
}

/** Paths by image. A Dockerfile whose place gives no name is that of the project. Throws when a name is invalid or taken. */
async function nameImages(
  context: DiscoveryContext,
  found: readonly FoundDockerfile[],
  prefix: string,
): Promise<Map<string, string>> {
  const paths = new Map<string, string>()
  for (const { path, image: named } of found) {
    const image = named === '' ? withoutPrefix(await findProjectName(context), prefix) : named
    rejectInvalidName(path, image)
    const other = paths.get(image)
    if (other !== undefined)
      throw new UserError(`The image \`${image}\` is defined twice: by ${other} and by ${path}`, {
        fix: 'Rename one of them, or list the Dockerfiles in `dockerfiles`',
        at: { file: path },
      })
    paths.set(image, path)
  }
  return paths
}

function withoutPrefix(name: string, prefix: string): string {
  return name.startsWith(prefix) && name !== prefix ? name.slice(prefix.length) : name
}

function rejectInvalidName(path: string, image: string): void {
  if (isRepository(image) && !image.includes('/')) return
  throw new UserError(`${path} would define the image \`${image}\`, which is not a valid image name`, {
    fix: 'Use lower-case letters and digits, with single `.`, `_` or `-` between them, or list the file in `dockerfiles`',
    at: { file: path },
  })
}

async function readOwnSource(workspace: string, image: string, path: string): Promise<ImageSource> {
  const absolute = join(workspace, path)
  const text = await readFile(absolute, 'utf8')
  return { image, path: absolute, displayPath: path, isFromCatalogue: false, text }
}
