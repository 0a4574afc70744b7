import { constants, lstatSync, mkdirSync } from 'node:fs'
import { chmod, copyFile, cp, readlink, symlink } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { isInside } from '#shared/files/paths.js'
import { lastLine } from '#shared/process/runner.js'
import type { Inputs } from '../inputs/read-inputs.js'
import { shown } from '../inputs/read-inputs.js'
import type { Plan } from './inspect-project.js'
import type { Repository } from './repository.js'

/** What is built: a copy of the sources in a private folder, so that a build neither sees nor leaves anything in the work tree. */
export interface Stage {
  /** The project in the copy, absolute. */
  readonly project: string
  /** The top of the copy, absolute. */
  readonly top: string
  /** The copied files, relative to the top, with how they were when they were copied. */
  readonly files: ReadonlyMap<string, FileState>
}

export interface FileState {
  readonly mtimeMs: number
  readonly size: number
  readonly mode: number
}

type Ports = Pick<ActionContext, 'run' | 'log' | 'workspace'>

/** Copies the project: what git tracks of its repository, or its folder where it is in none. */
export async function stageProject(
  context: Ports,
  inputs: Inputs,
  { repository, changed }: Pick<Plan, 'repository' | 'changed'>,
  top: string,
): Promise<Stage> {
  if (repository === undefined) return await stageFolder(inputs, top)
  return await stageRepository(context, repository, inputs, changed, top)
}

/**
 * Copies what git tracks, submodules included, and the `changed` files that may differ from the commit. Modes become 0644 or 0755,
 * as git knows them, so that the umask of the checkout does not reach the wheel. The copy has a git folder of its own that
 * shares the objects, for backends that take the version or the file list from git.
 */
async function stageRepository(
  context: Ports,
  repository: Repository,
  inputs: Inputs,
  changed: readonly string[],
  top: string,
): Promise<Stage> {
  const { git } = repository
  const tracked = (await git('ls-files', '-z', '--recurse-submodules')).split('\0').filter((path) => path !== '')
  const paths = [...new Set([...tracked, ...changed.map((path) => relative(repository.top, path))])]
  await shareGit(context, repository, top)
  const files = new Map<string, FileState>()
  const folders = new Set<string>()
  for (let start = 0; start < paths.length; start += 64) {
    const batch = paths.slice(start, start + 64)
    const states = await Promise.all(batch.map(async (path) => await copy(join(repository.top, path), join(top, path), folders)))
    for (const [index, state] of states.entries()) if (state !== undefined) files.set(batch[index] ?? '', state)
  }
  const way = relative(repository.top, inputs.project)
  if (!tracked.some((path) => isInside(resolve('/', way), resolve('/', path))))
    throw new UserError(`git does not track any file in the folder \`${shown(context.workspace, inputs.project)}\``, {
      why: 'The wheel is made from what was committed',
      fix: 'Commit the project, or point `directory` at it',
    })
  return { top, project: join(top, way), files }
}

/** Copies a project that is in no repository: everything but `out-dir`. */
async function stageFolder(inputs: Inputs, top: string): Promise<Stage> {
  await cp(inputs.project, top, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => path !== inputs.outDir || inputs.outDir === inputs.project,
  })
  return { top, project: top, files: new Map() }
}

async function shareGit({ run, log }: Ports, { top: from, git }: Repository, to: string): Promise<void> {
  const options = ['--quiet', '--shared', '--no-checkout', '--template=', '-c', 'core.hooksPath=/dev/null']
  const { code, stderr } = await run('git', ['clone', ...options, '--', from, to], { cwd: from })
  if (code === 0) await git('-C', to, 'read-tree', 'HEAD')
  else log.warning(`The build cannot ask git for anything: ${lastLine(stderr)}`)
}

/** Copies one file or link; undefined when it does not exist, as in a sparse checkout. `folders` are those that were made already. */
async function copy(from: string, to: string, folders: Set<string>): Promise<FileState | undefined> {
  const found = lstatSync(from, { throwIfNoEntry: false })
  if (found === undefined || found.isDirectory()) return undefined
  if (!folders.has(dirname(to))) mkdirSync(dirname(to), { recursive: true, mode: 0o755 })
  folders.add(dirname(to))
  if (found.isSymbolicLink()) await symlink(await readlink(from), to)
  else {
    await copyFile(from, to, constants.COPYFILE_FICLONE)
    await chmod(to, (found.mode & 0o100) === 0 ? 0o644 : 0o755)
  }
  return { mtimeMs: found.mtimeMs, size: found.size, mode: found.mode }
}
