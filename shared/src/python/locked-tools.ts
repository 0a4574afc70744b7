import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, realpath, rename, rm, symlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Cache } from '../cache/cache.js'
import type { ActionContext } from '../context/action-context.js'
import { messageOf, UserError } from '../errors.js'
import { runOk } from '../process/runner.js'
import type { Python } from './inspect-python.js'
import { sanitizePythonEnv } from './sanitized-env.js'

export interface ToolRequest {
  /** The path of a lock with hashes (`name==version --hash=…`). */
  readonly lock: string
  /** The interpreter that the tools run on. */
  readonly python: Python
  /** The distribution that is wanted, such as `pip-tools`. */
  readonly name: string
  /** More distributions of the lock that are used, such as `pre-commit` beside `build`. */
  readonly others?: readonly string[]
}

export interface PythonTools {
  /** The interpreter that has the tools. */
  readonly python: string
  /** The folder with their commands. */
  readonly bin: string
  /** The version of the wanted distribution. */
  readonly version: string
}

type Ports = Pick<ActionContext, 'run' | 'env' | 'log' | 'toolCache' | 'temp'>

/**
 * Gives a Python environment with exactly the tools of the lock: one that an earlier step made, that of the interpreter itself
 * where it has the wanted versions, or a new one, installed with `--require-hashes`. Its wheels are kept in the cache; pip checks
 * their hashes against the lock whenever they come from there.
 */
export async function installPythonTools(context: Ports, cache: Cache, request: ToolRequest): Promise<PythonTools> {
  const { lock, python, name } = request
  const lockText = await readFile(lock, 'utf8')
  const version = lockedVersion(lockText, name)
  const id = createHash('sha256').update(`${lockText}\n${python.executable}\n${python.version}`).digest('hex').slice(0, 16)
  await mkdir(context.toolCache, { recursive: true })
  // An environment knows its own path for good, so it may not lead through a link that is gone one day.
  const home = join(await realpath(context.toolCache), 'eleanor-tools', `${name}-${version}-${id}`)
  const bin = join(home, process.platform === 'win32' ? 'Scripts' : 'bin')
  if (!existsSync(home)) {
    // Asked second: to start the interpreter takes longer than to look.
    if (await hasAll(context, request, lockText))
      return { python: python.executable, bin: join(python.executable, '..'), version }
    await context.log.group(`Install ${name} ${version}`, () => install(context, cache, request, home, id))
  }
  return { python: join(bin, 'python'), bin, version }
}

/** The pinned version of a distribution in a lock. */
export function lockedVersion(lock: string, name: string): string {
  const version = new RegExp(`^${name.replaceAll('.', '\\.')}==([^\\s;\\\\]+)`, 'm').exec(lock)?.[1]
  if (version === undefined) throw new Error(`The lock does not pin ${name}`)
  return version
}

async function hasAll({ run, env }: Ports, { python, name, others = [] }: ToolRequest, lock: string): Promise<boolean> {
  const names = [name, ...others]
  const question = 'import importlib.metadata, sys; print(*map(importlib.metadata.version, sys.argv[1:]))'
  const answer = await run(python.executable, ['-I', '-c', question, ...names], { env })
  return answer.code === 0 && answer.stdout.trim() === names.map((each) => lockedVersion(lock, each)).join(' ')
}

/** Makes the environment under a name of its own and links it into place, so that two jobs at once never see half of it. */
async function install(context: Ports, cache: Cache, request: ToolRequest, home: string, id: string): Promise<void> {
  const { python, lock, name } = request
  const wheels = join(context.temp, 'eleanor-cache', `wheels-${name}`)
  const key = `eleanor-tools-v1-${python.platform}-py${python.minor}-${name}-${id}`
  const own = `${home}-${randomUUID().slice(0, 8)}`
  const pip = join(own, process.platform === 'win32' ? 'Scripts' : 'bin', 'python')
  // What the caller has set for other installations, such as constraints, must not reach this one.
  const { env } = sanitizePythonEnv(context.env)
  const order = async (...args: string[]) => await runOk(context.run, pip, ['-m', 'pip', '--quiet', ...args], { env })
  try {
    await mkdir(join(home, '..'), { recursive: true })
    await runOk(context.run, python.executable, ['-m', 'venv', own], { env })
    const restored = await cache.restore(key, wheels)
    if (!restored) {
      await mkdir(wheels, { recursive: true })
      await order('download', '--no-deps', '--require-hashes', '--dest', wheels, '--requirement', lock)
    }
    await order('install', '--no-deps', '--no-index', '--find-links', wheels, '--require-hashes', '--requirement', lock)
    if (!restored) await cache.save(key, wheels)
    await link(own, home)
  } catch (error) {
    await rm(own, { recursive: true, force: true })
    if (!(error instanceof UserError)) throw error
    throw new UserError(`The tools of ${basename(lock)} could not be installed`, {
      why: messageOf(error),
      fix: 'Check that the package index can be reached and that this Python has the venv module',
    })
  }
}

async function link(own: string, home: string): Promise<void> {
  const temporary = `${own}.link`
  await symlink(own, temporary, 'junction')
  await rename(temporary, home)
}
