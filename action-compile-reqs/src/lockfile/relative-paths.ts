import { pathToFileURL } from 'node:url'

/**
 * Writes local projects and archives as paths relative to the workspace, as uv does. pip-compile writes the URL in the folder that
 * it ran in, which exists only on that machine.
 */
export function makePathsRelative(lock: string, cwd: string): string {
  const root = pathToFileURL(cwd).href
  if (!lock.includes(root)) return lock
  const relative = (rest: string) => (rest === '' ? '.' : `.${decodeURIComponent(rest)}`)
  const pattern = root.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const requirement = new RegExp(`^(-e )?(?:[\\w.-]+(?:\\[[^\\]]*\\])? @ )?${pattern}((?:/[^\\s#]*)?)`, 'gm')
  const url = new RegExp(`${pattern}((?:/[^\\s#]*)?)`, 'g')
  return lock
    .replaceAll(requirement, (_, editable = '', rest: string) => `${editable as string}${relative(rest)}`)
    .replaceAll(url, (_, rest: string) => relative(rest))
}
