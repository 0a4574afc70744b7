import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, realpath, rename, rm, symlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { gte, valid } from '@renovatebot/pep440'
import type { Cache } from '../cache/cache.js'
import { matchesManifest, writeManifest } from '../cache/manifest.js'
import type { ActionContext } from '../context/action-context.js'
import { noteUnfinished } from '../context/unfinished-folder.js'
import { messageOf, UserError } from '../errors.js'
import { runOk } from '../process/runner.js'
import type { Python } from './inspect-python.js'
import { sanitizePythonEnv } from './sanitized-env.js'
import { createUnfinishedPath, removeUnfinishedEnvironments } from './unfinished-environments.js'

export interface ToolRequest {
  /** The path of a lock with hashes (`name==version --hash=…`). */
  readonly lock: string
  /** The interpreter that runs the tools. */
  readonly python: Python
  /** The required distribution, such as `pip-tools`. */
  readonly name: string
  /** Other required distributions of the lock, such as `pre-commit` beside `build`. */
  readonly others?: readonly string[]
}

export interface PythonTools {
  /** The interpreter that has the tools installed. */
  readonly python: string
  /** The folder with their commands. */
  readonly bin: string
  /** The version of the required distribution. */
  readonly version: string
}

type InstallContext = Pick<ActionContext, 'run' | 'env' | 'log' | 'toolCache' | 'temp' | 'privateDir'>

/**
 * Returns a Python environment with exactly the tools of the lock: the one that an earlier step installed if no file of it has changed,
 * or the interpreter itself if it has the locked versions, or a new one, installed with `--require-hashes`. The wheels are kept in the
 * cache; pip checks their hashes against the lock after every restore.
 */
export async function installPythonTools(context: InstallContext, cache: Cache, request: ToolRequest): Promise<PythonTools> {
  const { lock, python, name } = request
  const lockText = await readFile(lock, 'utf8')
  const version = lockedVersion(lockText, name)
  // All environments of one interpreter, such as those of pre-commit, share the tools.
  const id = createHash('sha256').update(`${lockText}\n${python.base}\n${python.version}`).digest('hex').slice(0, 16)
  const folder = join(context.toolCache, 'eleanor-tools')
  await mkdir(folder, { recursive: true })
  // An environment stores its absolute path, so that path must not go through a symbolic link that may disappear.
  const envDir = join(await realpath(folder), `${name}-${version}-${id}`)
  const exists = existsSync(envDir)
  // A file that was added, such as a `.pth`, would run with the secrets of this step.
  if (!exists || !(await isUnchanged(envDir, id))) {
    if (exists) context.log.warning(`${envDir} has changed since its installation: ${name} ${version} is installed again`)
    await rm(envDir, { recursive: true, force: true })
    // Checked after the folder, because starting the interpreter is slower.
    if (await hasLockedVersions(context, request, lockText))
      return { python: python.executable, bin: dirname(python.executable), version }
    await context.log.group(`Install ${name} ${version}`, () => install(context, cache, request, { envDir, id }))
  }
  const bin = binDir(envDir)
  return { python: join(bin, 'python'), bin, version }
}

/** False also if the interpreter that the environment links to, such as that of another environment, no longer exists. */
async function isUnchanged(envDir: string, id: string): Promise<boolean> {
  return existsSync(join(binDir(envDir), 'python')) && (await matchesManifest(envDir, id))
}

/** The pinned version of a distribution in a lock. Throws if the lock does not pin it. */
export function lockedVersion(lock: string, name: string): string {
  const version = new RegExp(`^${name.replaceAll('.', '\\.')}==([^\\s;\\\\]+)`, 'm').exec(lock)?.[1]
  if (version === undefined) throw new Error(`The lock does not pin ${name}`)
  return version
}

/** Whether the interpreter itself has the required distributions in their locked versions. */
async function hasLockedVersions({ run, env }: InstallContext, request: ToolRequest, lockText: string): Promise<boolean> {
  const names = [request.name, ...(request.others ?? [])]
  const script = 'import importlib.metadata, sys; print(*map(importlib.metadata.version, sys.argv[1:]))'
  const { code, stdout } = await run(request.python.executable, ['-I', '-c', script, ...names], { env })
  return code === 0 && stdout.trim() === names.map((name) => lockedVersion(lockText, name)).join(' ')
}

/** Whether the interpreter has a pip that installs into other environments, which `--python` of pip 22.3 does. */
async function installsElsewhere({ run, env }: Pick<InstallContext, 'run' | 'env'>, python: Python): Promise<boolean> {
  const script = 'import importlib.metadata; print(importlib.metadata.version("pip"))'
  const { code, stdout } = await run(python.executable, ['-I', '-c', script], { env })
  return code === 0 && valid(stdout.trim()) !== null && gte(stdout.trim(), '22.3')
}

interface InstallTarget {
  /** The final path of the environment. */
  readonly envDir: string
  /** Identifies lock and interpreter in the cache key. */
  readonly id: string
}

/** Installs into a staging folder and links it into place, so that a parallel job never sees half of it. */
async function install(
  context: InstallContext,
  cache: Cache,
  request: ToolRequest,
  { envDir, id }: InstallTarget,
): Promise<void> {
  const { python, lock, name } = request
  await removeUnfinishedEnvironments(dirname(envDir))
  const stagingDir = await createUnfinishedPath(envDir)
  const wheels = join(context.temp, 'eleanor-cache', `wheels-${name}`)
  const cacheKey = `eleanor-tools-v1-${python.platform}-py${python.minor}-${name}-${id}`
  // Settings for other installations, such as constraints, must not affect this one.
  // pip leaves what it has unpacked if it is stopped. `post` removes this folder, even if this step was killed.
  const temporary = await mkdtemp(join((await context.privateDir()).path, 'install-'))
  const { env } = sanitizePythonEnv(context.env, { TMPDIR: temporary })
  const interpreter = join(binDir(stagingDir), 'python')
  await noteUnfinished(temporary, stagingDir)
  try {
    const usesItsPip = await installsElsewhere({ ...context, env }, python)
    // Installing pip takes longer than all the rest.
    await runOk(context.run, python.executable, ['-m', 'venv', ...(usesItsPip ? ['--without-pip'] : []), stagingDir], { env })
    const command: [string, ...string[]] = usesItsPip
      ? [python.executable, '-I', '-m', 'pip', '--python', interpreter]
      : [interpreter, '-m', 'pip']
    const [program, ...options] = command
    const pip = async (...args: string[]) => await runOk(context.run, program, [...options, '--quiet', ...args], { env })
    const isRestored = await cache.restore(cacheKey, wheels)
    if (!isRestored) {
      await mkdir(wheels, { recursive: true })
      await pip('download', '--no-deps', '--require-hashes', '--dest', wheels, '--requirement', lock)
    }
    await pip('install', '--no-deps', '--no-index', '--find-links', wheels, '--require-hashes', '--requirement', lock)
    if (!isRestored) await cache.save(cacheKey, wheels)
    await writeManifest(stagingDir, id, { keepStates: true })
    await linkIntoPlace(stagingDir, envDir)
  } catch (error) {
    await rm(stagingDir, { recursive: true, force: true })
    if (!(error instanceof UserError)) throw error
    throw new UserError(`The tools of ${basename(lock)} could not be installed`, {
      why: messageOf(error),
      fix: 'Check that the package index is reachable and that this Python has the venv module',
    })
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

function binDir(envDir: string): string {
  return join(envDir, process.platform === 'win32' ? 'Scripts' : 'bin')
}

/** Creates the link under a temporary name and renames it, which replaces a link of a parallel job atomically. */
async function linkIntoPlace(stagingDir: string, envDir: string): Promise<void> {
  const temporary = `${stagingDir}.link`
  await symlink(stagingDir, temporary, 'junction')
  await rename(temporary, envDir)
}
