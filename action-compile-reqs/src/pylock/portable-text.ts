import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { relativePosixPath } from '#shared/files/paths.js'
import type { ResolveContext } from '../resolve/context.js'

/**
 * Writes local files as paths relative to the lock, and addresses without user name and password: a `pylock.toml` has no variables,
 * and installers find credentials elsewhere. Source: PEP 751, `packages.directory.path`, and "URLs".
 */
export function portableText(
  text: string,
  lock: string,
  context: Pick<ResolveContext, 'sandbox' | 'workspace' | 'engine'>,
): string {
  const { sandbox, workspace, engine } = context
  const fromLock = (path: string) => posix.relative(posix.dirname(lock), path) || '.'
  const roots = [sandbox.cwd, workspace]
  // pip writes its paths relative to the folder that it ran in.
  const rebase = (_: string, path: string) => `path = "${fromLock(path)}"`
  const rebased = engine.name === 'uv' ? text : text.replaceAll(/^path = "([^"]*)"$/gm, rebase)
  const local = rebased.replaceAll(/\burl = "(file:\/\/[^"#]+)[^"]*"/g, (whole, url: string) => {
    const path = fileURLToPath(url)
    const root = roots.find((each) => path.startsWith(`${each}/`))
    return root === undefined ? whole : `path = "${fromLock(relativePosixPath(root, path))}"`
  })
  return local.replaceAll(/((?:git\+)?https?:\/\/)[^\s/"'@]*@/g, '$1')
}
