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
  const { HOME: home = '' } = env
  const system = ['/etc/pip.conf', ...configFolders(env).map((folder) => join(folder, 'pip', 'pip.conf'))]
  const legacy = [join(home, '.pip', 'pip.conf'), join(home, 'Library', 'Application Support', 'pip', 'pip.conf')]
  const user = [...(home === '' ? [] : legacy), ...userFolders(env).map((folder) => join(folder, 'pip', 'pip.conf'))]
  return [...system, ...user, ...(named === undefined || named === '' ? [] : [named])]
}

/** The configuration files of uv that do not belong to the repository. Source: uv, "Configuration files". */
export function uvConfigFiles(env: Env): string[] {
  const { UV_CONFIG_FILE: named = '' } = env
  if (named !== '') return [named]
  const system = [...configFolders(env).map((folder) => join(folder, 'uv', 'uv.toml')), '/etc/uv/uv.toml']
  return [...userFolders(env).map((folder) => join(folder, 'uv', 'uv.toml')), ...system]
}

/** Source: XDG Base Directory Specification. */
function userFolders({ XDG_CONFIG_HOME: folder = '', HOME: home = '' }: Env): string[] {
  if (folder !== '') return [folder]
  return home === '' ? [] : [join(home, '.config')]
}

function configFolders({ XDG_CONFIG_DIRS: folders = '' }: Env): string[] {
  return folders === '' ? ['/etc/xdg'] : folders.split(delimiter).filter((folder) => folder !== '')
}
