import { existsSync, readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { isInside, resolveExistingPrefix } from '#shared/files/paths.js'
import type { Git } from '#shared/git.js'
import { changedFiles, createGit } from '#shared/git.js'
import type { Inputs } from '../inputs/read-inputs.js'
import { shown } from '../inputs/read-inputs.js'

/** The git repository that the project is in. */
export interface Repository {
  /** The work tree, absolute. */
  readonly top: string
  readonly git: Git
  /** git's index of this work tree, absolute. */
  readonly index: string
  /** The folder with git's objects, absolute. */
  readonly objects: string
  /** The time of the last commit in seconds since 1970. */
  readonly commitTime: string
}

type Ports = Pick<ActionContext, 'run' | 'env' | 'workspace'>

/** The repository of the project, or undefined where there is none in the workspace. */
export async function findRepository(context: Ports, project: string): Promise<Repository | undefined> {
  const questions = ['--show-toplevel', '--git-path', 'index', '--git-path', 'objects']
  const { code, stdout, stderr } = await context.run('git', ['rev-parse', ...questions], {
    cwd: project,
    env: { ...context.env, LC_ALL: 'C' },
  })
  const [shownTop = '', index = '', objects = ''] = stdout.trimEnd().split('\n')
  const top = resolveExistingPrefix(shownTop)
  if (code !== 0) {
    if (stderr.includes('not a git repository')) return undefined
    throw new UserError('git cannot read the repository', { why: stderr.trim() })
  }
  if (!isInside(context.workspace, top)) return undefined
  const git = createGit(context.run, top, context.env)
  const commitTime = await git('log', '-1', '--format=%ct')
  return { top, git, commitTime, index: resolve(project, index), objects: resolve(project, objects) }
}

/**
 * The files that the wheel is made from although they are not as they were committed, absolute. Anything else that differs is refused.
 *
 * These may differ: locks, since a step before this one may have compiled them (text files in the project's `requirements/`, whether
 * git ignores them or not, and any that action-compile-reqs has stamped); with `version`, when a release has written it before this
 * step, the files that hold the version. Earlier wheels and sdists in `out-dir` and
 * `previous` never count.
 */
export async function allowedChanges(repository: Repository, inputs: Inputs, versionFile: string): Promise<string[]> {
  const changed = (await changedFiles(repository.git)).map((path) => join(repository.top, path))
  const locks = await locksOf(inputs.project)
  const versioned = inputs.version === '' ? [] : [versionFile, join(inputs.project, 'pyproject.toml')]
  const counted = changed.filter((path) => !isOldResult(path, inputs) && !locks.includes(path))
  const refused = counted.filter((path) => !versioned.includes(path) && !isStamped(path))
  if (refused.length > 0)
    throw new UserError(`The work tree has changes: ${some(refused.map((path) => shown(repository.top, path)))}`, {
      why:
        inputs.version === ''
          ? 'The wheel would not be made from what was committed'
          : 'Before a release only the files with the version and the locks may differ from the commit',
      fix: 'Commit them, add them to .gitignore, or have the step that makes them run later',
    })
  return [...counted, ...locks]
}

async function locksOf(project: string): Promise<string[]> {
  const folder = join(project, 'requirements')
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  return names.filter((name) => name.endsWith('.txt')).map((name) => join(folder, name))
}

/** Whether a file is a lock of action-compile-reqs, by the line in its header. */
function isStamped(path: string): boolean {
  return path.endsWith('.txt') && existsSync(path) && /^# compile-reqs: /m.test(readFileSync(path, 'utf8'))
}

function isOldResult(path: string, { outDir, previous }: Pick<Inputs, 'outDir' | 'previous'>): boolean {
  const isResult = /\.(whl|tar\.gz|cdx\.json)$/.test(basename(path))
  return isResult && (dirname(path) === outDir || (previous !== '' && isInside(previous, path)))
}

function some(paths: readonly string[]): string {
  return paths.slice(0, 5).join(', ') + (paths.length > 5 ? ` and ${paths.length - 5} more` : '')
}

/** Refuses a folder that no build backend can build. Source: PEP 517 and PEP 518, `setup.py` is the fallback. */
export function requireBuildSystem(project: string, workspace: string, pyproject: Readonly<Record<string, unknown>>): void {
  const has = (name: string) => existsSync(join(project, name))
  if (has('setup.py') || pyproject['build-system'] !== undefined || pyproject.project !== undefined) return
  const file = shown(workspace, join(project, 'pyproject.toml'))
  throw new UserError(`The folder \`${shown(workspace, project)}\` has no build system`, {
    why: has('pyproject.toml')
      ? '`pyproject.toml` has neither [build-system] nor [project], and there is no `setup.py`'
      : 'It has neither `pyproject.toml` nor `setup.py`',
    fix: 'Add a [build-system] table to `pyproject.toml`, or point `directory` at the Python project',
    ...(has('pyproject.toml') ? { at: { file, line: 1 } } : {}),
  })
}
