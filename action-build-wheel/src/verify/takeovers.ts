import { normalizeName } from '#shared/requirements/normalize-name.js'
import { installedPath } from '../archive/installed-path.js'
import type { Wheel } from '../archive/read-wheel.js'

interface Takeover {
  readonly path: string
  readonly reason: string
}

/** What every environment has, or what Python runs at its start. Source: Python documentation, `site`. */
const reservedModules = /^(pip|setuptools|pkg_resources|_distutils_hack|sitecustomize|usercustomize)(\/|(\.[^/]+)?\.(py|so|pyd)$)/
/** Source: Python documentation, `venv`; virtualenv "Activators". */
const reservedCommand = /^((pip|pythonw?|wheel)[\d.]*(\.exe)?|activate(\.\w+|_this\.py)?)$/i
/** Folders of a wheel whose files become commands: scripts, and data for the folders of the environment. */
const commandFolder = /^[^/]+\.data\/(scripts|data\/(bin|Scripts))\//
/** What a wheel would put into the standard library, or in place of the settings of an environment. Source: PyPA "Binary distribution format". */
const ownFiles = /^[^/]+\.data\/data\/(pyvenv\.cfg$|(lib(64)?\/python3[\d.]*|Lib)\/(?!(site|dist)-packages\/))/
/** The projects that these files belong to. */
const owners = ['pip', 'setuptools', 'wheel']

/** Lists the files and commands that would change how Python, pip or other projects work in the environment of the user. */
export function findTakeovers({
  name,
  members,
  startupFiles,
  commands,
}: Pick<Wheel, 'name' | 'members' | 'startupFiles' | 'commands'>): Takeover[] {
  if (owners.includes(normalizeName(name))) return []
  const paths = members.map(({ path }) => path)
  return [
    ...startupFiles.map((path) => ({ path, reason: 'runs code whenever Python starts' })),
    ...paths
      .filter((path) => reservedModules.test(installedPath(path)))
      .map((path) => ({ path, reason: 'replaces a module of every environment' })),
    ...paths.filter((path) => ownFiles.test(path)).map((path) => ({ path, reason: 'replaces a file of Python itself' })),
    ...paths.filter(isReservedCommand).map((path) => ({ path, reason: 'replaces a command' })),
    ...commands
      .filter((command) => reservedCommand.test(command))
      .map((command) => ({ path: `the entry point ${command}`, reason: 'replaces a command' })),
  ]
}

function isReservedCommand(path: string): boolean {
  return commandFolder.test(path) && reservedCommand.test(path.replace(commandFolder, ''))
}
