import { pathToFileURL } from 'node:url'

/**
 * A lock in which local projects and archives stand by their path from the workspace, as uv writes them. pip-compile writes the
 * address in the folder that it ran in, which exists on one machine alone.
 */
export function relativePaths(lock: string, cwd: string): string {
  const root = pathToFileURL(cwd).href
  if (!lock.includes(root)) return lock
  const path = (rest: string) => (rest === '' ? '.' : `.${decodeURIComponent(rest)}`)
  const address = root.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return lock
    .replaceAll(
      new RegExp(`^(-e )?(?:[\\w.-]+(?:\\[[^\\]]*\\])? @ )?${address}((?:/[^\\s#]*)?)`, 'gm'),
      (_, editable = '', rest: string) => `${editable as string}${path(rest)}`,
    )
    .replaceAll(new RegExp(`${address}((?:/[^\\s#]*)?)`, 'g'), (_, rest: string) => path(rest))
}
