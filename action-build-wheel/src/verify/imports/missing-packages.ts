import type { Wheel } from '../../archive/read-wheel.js'
import type { StagedSources } from '../../project/staging.js'
import { findRootModules, listModules } from './wheel-modules.js'

const testFolder = /(^|\.)(tests?|testing|conftest|examples?|docs?|benchmarks?)(\.|$)/

/**
 * Lists the packages of the sources that the wheel lacks although it has the package above them, such as `acme.sub` when the build
 * backend lists `acme` only. Folders with tests are left out on purpose, so they do not count.
 */
export function findMissingPackages(
  wheel: Pick<Wheel, 'members'>,
  { top, project, files }: Pick<StagedSources, 'top' | 'project' | 'files'>,
): string[] {
  const modules = listModules(wheel)
  const packaged = new Set(modules)
  const prefix = project === top ? '' : `${project.slice(top.length + 1)}/`
  const folders = [...files.keys()]
    .filter((path) => path.startsWith(prefix) && path.endsWith('/__init__.py'))
    .map((path) => path.slice(prefix.length).replace(/\/__init__\.py$/, ''))
  const root = findSourceRoot(folders, findRootModules(modules))
  if (root === undefined) return []
  return folders
    .filter((folder) => folder.startsWith(root))
    .map((folder) => folder.slice(root.length).replaceAll('/', '.'))
    .filter((name) => name.includes('.') && packaged.has(name.replace(/\.[^.]+$/, '')) && !packaged.has(name))
    .filter((name) => !testFolder.test(name))
    .sort()
}

/**
 * The folder that the wheel is packaged from, such as `src/`: the one with the packages of the wheel. Backends let users choose any
 * name. Undefined when it is not certain.
 */
function findSourceRoot(folders: readonly string[], roots: readonly string[]): string | undefined {
  const ends = roots.map((module) => module.replaceAll('.', '/'))
  const found = new Set(
    folders.flatMap((folder) =>
      ends.filter((end) => `/${folder}`.endsWith(`/${end}`)).map((end) => folder.slice(0, folder.length - end.length)),
    ),
  )
  return ['src/', ''].find((usual) => found.has(usual)) ?? (found.size === 1 ? [...found][0] : undefined)
}
