import { normalizeName } from '#shared/requirements/normalize-name.js'
import type { Wheel } from '../archive/read-wheel.js'

interface Takeover {
  readonly path: string
  readonly reason: string
}

/** What every environment has, or what Python runs at its start. Source: Python documentation, `site`. */
const reservedModules = /^(pip|setuptools|pkg_resources|_distutils_hack|sitecustomize|usercustomize)(\/|\.py$)/
const reservedCommands = /^[^/]+\.data\/scripts\/(pip|python|wheel|activate)[\d.]*(\.exe)?$/
/** The projects that these files belong to. */
const owners = ['pip', 'setuptools', 'wheel']

/** Lists the files that would change how Python, pip or other projects work in the environment of the user. */
export function findTakeovers({ name, members, startupFiles }: Pick<Wheel, 'name' | 'members' | 'startupFiles'>): Takeover[] {
  if (owners.includes(normalizeName(name))) return []
  const installed = (path: string) => path.replace(/^[^/]+\.data\/(purelib|platlib)\//, '')
  const paths = members.map(({ path }) => path)
  return [
    ...startupFiles.map((path) => ({ path, reason: 'runs code whenever Python starts' })),
    ...paths
      .filter((path) => reservedModules.test(installed(path)))
      .map((path) => ({ path, reason: 'replaces a module of every environment' })),
    ...paths.filter((path) => reservedCommands.test(path)).map((path) => ({ path, reason: 'replaces a command' })),
  ]
}
