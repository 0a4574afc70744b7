import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Git } from '#shared/git.js'
import { addGitSettings, createGit } from '#shared/git.js'

/** A second work tree of the clone, at the checked out commit. */
export interface Scratch<Context> {
  /** The context of the run, whose workspace is the folder of the scratch tree that corresponds to the workspace. */
  readonly context: Context
  readonly local: Git
}

/**
 * Runs `work` in a second work tree, so that a program of the project can change files without changing the workspace. The tree shares
 * commits, tags and configuration with the clone; what the commit does not contain, such as a virtual environment and the submodules, is
 * linked. The tree is removed afterwards. Source: git-worktree(1).
 */
export async function withScratchWorktree<Context extends Pick<ActionContext, 'run' | 'env' | 'workspace' | 'temp'>, Result>(
  context: Context,
  local: Git,
  work: (scratch: Scratch<Context>) => Promise<Result>,
): Promise<Result> {
  const { run, env, workspace, temp } = context
  const folder = await mkdtemp(join(temp, 'dry-run-'))
  const tree = join(folder, 'tree')
  try {
    await local('worktree', 'add', '--quiet', '--detach', tree, 'HEAD')
    const scratchWorkspace = join(tree, await local('rev-parse', '--show-prefix'))
    await linkMissing(local, workspace, scratchWorkspace)
    // The clone may belong to another user, as in a container; then Git accepts only paths that are named as safe.
    const scratchEnv = { ...addGitSettings(env, { 'safe.directory': tree }), GITHUB_WORKSPACE: scratchWorkspace }
    return await work({
      context: { ...context, workspace: scratchWorkspace, env: scratchEnv },
      local: createGit(run, scratchWorkspace, scratchEnv),
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
    await createGit(run, workspace, env, { ignoreCancellation: true, timeoutMs: 2000 })('worktree', 'prune')
  }
}

async function linkMissing(local: Git, workspace: string, scratchWorkspace: string): Promise<void> {
  const ignored = await listNames(local, '--others', '--ignored', '--exclude-standard', '--directory')
  const linked = new Set<string>()
  for (const name of ignored) {
    // Git also lists the files of a folder that only its own .gitignore ignores, as uv and pytest write it.
    if (hasParentIn(linked, name)) continue
    linked.add(name)
    // Python writes its own; a link would let it write into the workspace.
    if (/(^|\/)__pycache__$/.test(name)) continue
    await mkdir(dirname(join(scratchWorkspace, name)), { recursive: true })
    await symlink(join(workspace, name), join(scratchWorkspace, name))
  }
  for (const entry of await listNames(local, '--stage')) {
    const [, submodule] = /^160000 \S+ \d\t(.*)$/s.exec(entry) ?? []
    if (submodule === undefined) continue
    await rm(join(scratchWorkspace, submodule), { recursive: true, force: true })
    await symlink(join(workspace, submodule), join(scratchWorkspace, submodule))
  }
}

function hasParentIn(folders: ReadonlySet<string>, name: string): boolean {
  const parts = name.split('/')
  return parts.some((_, index) => index > 0 && folders.has(parts.slice(0, index).join('/')))
}

/** Paths relative to the workspace, without a slash at the end. */
async function listNames(local: Git, ...options: string[]): Promise<string[]> {
  const names = (await local('ls-files', '-z', ...options)).split('\0')
  return names.map((name) => name.replace(/\/$/, '')).filter((name) => name !== '')
}
