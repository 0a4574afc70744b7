import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { GivenBuildArgs } from '../dockerfile/image-build-args.js'
import { buildArgsFor } from '../dockerfile/image-build-args.js'
import type { CatalogueImage, ImageSource } from '../dockerfile/source.js'
import type { CatalogueKind } from '../inputs/source-inputs.js'
import { findProjectName } from '../project/project-name.js'
import type { Pyproject } from '../project/pyproject.js'
import { readPyproject } from '../project/pyproject.js'
import type { PythonModule } from '../project/python-modules.js'
import { readPythonModules } from '../project/python-modules.js'
import { describeService } from './service.js'
import { userName } from './user-name.js'

/** What the images of the catalogue depend on. */
export interface CatalogueSettings {
  readonly kind: CatalogueKind
  readonly buildArgs: GivenBuildArgs
  /** The application that the client is generated from. */
  readonly app: string | undefined
  /** The version that the run is about; '' if none. */
  readonly version: string
}

/** The images that start from CUDA, whatever the arguments. */
const cudaImages = new Set(['base-gpu', 'runtime-gpu'])

type CatalogueContext = Pick<ActionContext, 'workspace' | 'actionPath' | 'env'>

/** What is read of the project once for all images. */
interface Project {
  readonly table: Pyproject
  readonly name: string
  readonly modules: readonly PythonModule[]
}

/** Reads the images of the catalogue that the repository does not define, with what they take from the project. */
export async function readCatalogue(
  context: CatalogueContext,
  settings: CatalogueSettings,
  taken: ReadonlySet<string>,
): Promise<ImageSource[]> {
  const files = await readdir(join(context.actionPath, 'catalogue'))
  const names = files.map((file) => file.replace(/\.Dockerfile$/, ''))
  const wanted = names.filter((image) => !taken.has(image) && (settings.kind === 'guide' || !cudaImages.has(image)))
  const project: Project = {
    table: await readPyproject(context.workspace),
    name: await findProjectName(context),
    modules: wanted.some(isRuntime) ? await readPythonModules(context.workspace) : [],
  }
  return await Promise.all(
    wanted.map(async (image) => {
      const path = join(context.actionPath, 'catalogue', `${image}.Dockerfile`)
      const text = await readFile(path, 'utf8')
      const source = { image, path, displayPath: `catalogue/${image}.Dockerfile of the action`, isFromCatalogue: true, text }
      return { ...source, catalogue: describeImage(context, settings, source, project) }
    }),
  )
}

function isRuntime(image: string): boolean {
  return image.startsWith('runtime')
}

function describeImage(
  { workspace }: Pick<CatalogueContext, 'workspace'>,
  { kind, app, version, buildArgs }: CatalogueSettings,
  source: ImageSource,
  { table, name, modules }: Project,
): CatalogueImage {
  const labels = new Map([...label('version', version === '' ? table.version : version), ...label('licenses', table.license)])
  const given = buildArgsFor(source, buildArgs)
  const args = new Map([...pythonArgs(source.text, given), ...(kind === 'cpu' ? cpuArgs : [])])
  if (!isRuntime(source.image)) return { args, labels, notes: [], problem: undefined }
  const service = describeService({ workspace, modules, app }, given)
  return {
    args: new Map([...args, ...service.args, ['NAME', userName(name)]]),
    labels,
    notes: service.notes,
    problem: service.problem,
  }
}

/** The arguments that put builder and dev on Python instead of CUDA. */
const cpuArgs = [
  ['BASE_IMAGE', 'base'],
  ['TORCH_INDEX', 'https://download.pytorch.org/whl/cpu'],
] as const

/** The base for another version of Python than that of the catalogue, whose digest is pinned. */
function pythonArgs(text: string, given: ReadonlyMap<string, string>): [string, string][] {
  const version = given.get('PYTHON_VERSION') ?? ''
  const [, pinned] = /^ARG PYTHON_IMAGE=python:([\d.]+)-slim@/m.exec(text) ?? []
  return version === '' || pinned === undefined || version === pinned ? [] : [['PYTHON_IMAGE', `python:${version}-slim`]]
}

/** Source: OCI image specification, "Annotations". */
function label(name: string, value: string | undefined): [string, string][] {
  return value === undefined ? [] : [[`org.opencontainers.image.${name}`, value]]
}
