import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Git } from '#shared/git.js'
import { changedFiles, createGit } from '#shared/git.js'
import type { VersionPlace } from './version-locations.js'

/**
 * Remembers the work tree, and gives what puts it back: branch and index, what git has, and byte by byte what git does not have:
 * files that were changed already, and declared ones that are not tracked. Other files that git ignores are left alone. It is put
 * back in a run that was cancelled, too.
 */
export async function keepWorkTree(
  context: Pick<ActionContext, 'run' | 'env' | 'workspace'>,
  git: Git,
  places: readonly VersionPlace[],
): Promise<() => Promise<void>> {
  const { workspace } = context
  const head = await git('rev-parse', 'HEAD')
  const tracked = new Set((await git('ls-files', '-z')).split('\0'))
  const apart = new Set(await changedFiles(git))
  for (const { path } of places) if (!tracked.has(path)) apart.add(path)
  const kept = await Promise.all([...apart].map(async (path) => [path, await contentOf(join(workspace, path))] as const))
  return async () => {
    const tidy = tidyGit(context)
    if ((await tidy('rev-parse', 'HEAD')) !== head) await tidy('reset', '--quiet', '--soft', head)
    for (const path of await changedFiles(tidy)) {
      if (apart.has(path)) continue
      if (tracked.has(path)) await tidy('checkout', '--quiet', head, '--', path)
      else {
        await tidy('rm', '--quiet', '--cached', '--ignore-unmatch', '--', path)
        await rm(join(workspace, path), { force: true })
      }
    }
    for (const [path, content] of kept) {
      if (content === undefined) await rm(join(workspace, path), { force: true })
      else if ((await contentOf(join(workspace, path)))?.equals(content) !== true) await writeFile(join(workspace, path), content)
    }
  }
}

/** The git of the clone for what has to be done although the run was cancelled. The runner waits 7.5 s before it kills. */
export function tidyGit({ run, env, workspace }: Pick<ActionContext, 'run' | 'env' | 'workspace'>): Git {
  return createGit(run, workspace, env, { ignoreCancellation: true, timeoutMs: 2000 })
}

async function contentOf(path: string): Promise<Buffer | undefined> {
  return await readFile(path).catch(() => undefined)
}
