import { pathToFileURL } from 'node:url'

/**
 * Writes local projects and archives as paths relative to the workspace, as uv does. pip-compile writes the URL in the folder that
 * it ran in, which exists only on that machine.
 */
export function makePathsRelative(lock: string, cwd: string): string {
  const root = pathToFileURL(cwd).href
  const relative = (rest: string) => (rest === '' ? '.' : `.${decodeURIComponent(rest)}`)
  // pip reads the rest of a line with a project as its path, but only a word after `-e`.
  const editable = (path: string) => `-e ${/\s/.test(path) ? `"${path}"` : path}`
  const pattern = root.replaceAll(/[*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/[-_.]+/g, '[-_.]+')
  const requirement = new RegExp(`^(-e )?(?:[\\w.-]+(?:\\[[^\\]]*\\])? @ )?${pattern}((?:/[^\\s#]*)?)`, 'gm')
  // With extras, pip-compile names a project as what requires it, with the URL normalized like a name.
  const url = new RegExp(`${pattern}((?:/[^\\s#]*)?)`, 'gi')
  return lock
    .replaceAll(requirement, (_, option: string | undefined, rest: string) =>
      option === undefined ? relative(rest) : editable(relative(rest)),
    )
    .replaceAll(url, (_, rest: string) => relative(rest))
}
