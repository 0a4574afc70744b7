import { delimiter, join } from 'node:path'
import type { Env } from '#shared/process/env.js'

/**
 * The configuration files of pip that do not belong to the repository, whether they exist or not.
 * Source: pip, "Configuration", location. The site file of our own environment never exists.
 */
export function pipConfigFiles(env: Env): string[] {
  const { PIP_CONFIG_FILE: named } = env
  // pip loads no file at all if the variable names the null device.
  if (named === '/dev/null' || named?.toLowerCase() === 'nul') return []
  const home = env.HOME ?? ''
  const system = ['/etc/pip.conf', ...configFolders(env).map((folder) => join(folder, 'pip', 'pip.conf'))]
  const user = [
    join(home, '.pip', 'pip.conf'),
    join(userFolder(env), 'pip', 'pip.conf'),
    join(home, 'Library', 'Application Support', 'pip', 'pip.conf'),
  ]
  return [...system, ...(home === '' ? [] : user), ...(named === undefined || named === '' ? [] : [named])]
}

/** The configuration files of uv that do not belong to the repository. Source: uv, "Configuration files". */
export function uvConfigFiles(env: Env): string[] {
  const { UV_CONFIG_FILE: named = '' } = env
  if (named !== '') return [named]
  const system = [...configFolders(env).map((folder) => join(folder, 'uv', 'uv.toml')), '/etc/uv/uv.toml']
  return [join(userFolder(env), 'uv', 'uv.toml'), ...system]
}

/** Source: XDG Base Directory Specification. */
function userFolder({ XDG_CONFIG_HOME: folder = '', HOME: home = '' }: Env): string {
  return folder === '' ? join(home, '.config') : folder
}

function configFolders({ XDG_CONFIG_DIRS: folders = '' }: Env): string[] {
  return folders === '' ? ['/etc/xdg'] : folders.split(delimiter).filter((folder) => folder !== '')
}
