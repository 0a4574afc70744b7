import type { Wheel } from '../../archive/read-wheel.js'
import type { StagedSources } from '../../project/staging.js'
import { listModules } from './wheel-modules.js'

const testFolder = /(^|\.)(tests?|testing|conftest|examples?|docs?|benchmarks?)(\.|$)/

/**
 * Lists the packages of the sources that the wheel lacks although it has the package above them, such as `acme.sub` when the build
 * backend lists `acme` only. Folders with tests are left out on purpose, so they do not count.
 */
export function findMissingPackages(wheel: Pick<Wheel, 'members'>, { top, project, files }: StagedSources): string[] {
  const packaged = new Set(listModules(wheel))
  const prefix = project === top ? '' : `${project.slice(top.length + 1)}/`
  const inSources = [...files.keys()]
    .filter((path) => path.startsWith(prefix) && path.endsWith('/__init__.py'))
    .map((path) =>
      path
        .slice(prefix.length)
        .replace(/^src\//, '')
        .replace(/\/__init__\.py$/, '')
        .replaceAll('/', '.'),
    )
  return inSources
    .filter((name) => name.includes('.') && packaged.has(name.replace(/\.[^.]+$/, '')) && !packaged.has(name))
    .filter((name) => !testFolder.test(name))
    .sort()
}
