import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { codeBlock } from '#shared/format/summary.js'
import type { RunResult } from '#shared/process/runner.js'
import { lastLine, runOk } from '#shared/process/runner.js'
import type { Python } from '#shared/python/inspect-python.js'
import type { PythonTools } from '#shared/python/locked-tools.js'
import type { Wheel } from '../archive/read-wheel.js'
import { shown } from '../inputs/read-inputs.js'
import type { Pip } from './explain-pip-check.js'
import { explainConflict } from './explain-pip-check.js'

const installMs = 60 * 60 * 1000
const importMs = 5 * 60 * 1000

type Ports = Pick<ActionContext, 'run' | 'log' | 'summary' | 'workspace'>

/** What the check of the installed wheel has found: the packages that can be imported. */
export interface Installed {
  readonly imported: readonly string[]
  /** The interpreter of the clean environment. */
  readonly python: string
}

/**
 * Installs the wheel into a clean environment, lets `pip check` look at it and imports each top-level package.
 * With a lock, exactly the lock and the wheel are installed, so that what the lock misses is found. `env` is the fenced environment.
 */
export async function proveInstall(
  context: Ports,
  tools: PythonTools,
  python: Python,
  wheel: Wheel,
  lock: string,
  env: Readonly<Record<string, string>>,
  folder: string,
): Promise<Installed> {
  await mkdir(folder)
  const venv = join(folder, 'venv')
  const own = join(venv, process.platform === 'win32' ? 'Scripts' : 'bin', 'python')
  const pip = async (...args: string[]) =>
    await context.run(own, ['-I', '-m', 'pip', ...args], { cwd: folder, env, timeoutMs: installMs, show: args[0] !== 'inspect' })
  await context.log.group('Install the wheel into a clean environment', async () => {
    // Unlike venv, virtualenv brings a current pip and is fast. Without setuptools: a wheel that needs it has to say so.
    const options = ['--quiet', '--no-periodic-update', '--no-setuptools', '--python', python.executable]
    await runOk(context.run, tools.python, ['-I', '-m', 'virtualenv', ...options, venv], { cwd: folder, env })
    if (lock !== '')
      requireInstalled(await pip('install', '--quiet', '--requirement', lock), `The lock ${shown(context.workspace, lock)}`)
    const how = lock === '' ? [] : ['--no-deps']
    requireInstalled(await pip('install', '--quiet', ...how, wheel.file), basename(wheel.file))
    await requireConsistent(context, pip, lock === '' ? '' : shown(context.workspace, lock))
  })
  const imported = topLevel(wheel)
  for (const name of imported) {
    const question = 'import importlib, sys; importlib.import_module(sys.argv[1])'
    const result = await context.run(own, ['-I', '-c', question, name], { cwd: folder, env, timeoutMs: importMs })
    requireImported(result, name)
  }
  return { imported, python: own }
}

/** What the wheel puts on the import path: its packages and modules at the top. Source: PyPA "Binary distribution format". */
export function topLevel({ members }: Pick<Wheel, 'members'>): string[] {
  const names = members
    .map(({ path }) => path.replace(/^[^/]+\.data\/(purelib|platlib)\//, ''))
    .filter((path) => !/^[^/]+\.(dist-info|data)\//.test(path) && /\.(py|so|pyd)$/.test(path))
    .map((path) => path.replace(/(\.[^/]+)?\.(py|so|pyd)$/, '').split('/')[0] ?? '')
  return [...new Set(names)].filter((name) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)).sort()
}

function requireInstalled({ code, timedOut, stderr }: RunResult, what: string): void {
  if (code === 0 && !timedOut) return
  const errors = stderr.split('\n').filter((line) => line.startsWith('ERROR: '))
  const said = errors.length > 0 ? errors.map((line) => line.slice('ERROR: '.length)).join(' ') : lastLine(stderr)
  throw new UserError(`${what} cannot be installed into a clean environment`, {
    why: timedOut ? 'pip took longer than an hour' : said,
  })
}

async function requireConsistent({ log, summary }: Ports, pip: Pip, lock: string): Promise<void> {
  const { code, stdout } = await pip('check')
  if (code === 0) return
  const { trees, tried } = await explainConflict(pip, stdout)
  if (trees.length > 0) {
    log.info(`Who requires it:\n${trees.join('\n\n')}`)
    const parts = [
      codeBlock(stdout.trim()),
      'Who requires it:',
      ...trees.map((tree) => codeBlock(tree)),
      tried === '' ? '' : `${tried}.`,
    ]
    summary.add(`### The installed wheel does not satisfy \`pip check\`\n\n${parts.join('\n\n')}`)
  }
  const mend =
    lock === '' ? 'Mend the requirements of the wheel' : `Compile ${lock} from the requirements of the wheel, or mend those`
  throw new UserError(`The installed wheel does not satisfy \`pip check\`:\n${stdout.trim()}\n`, {
    ...(tried === '' ? {} : { why: tried }),
    fix: mend,
  })
}

function requireImported({ code, timedOut, stderr }: RunResult, name: string): void {
  if (code === 0 && !timedOut) return
  throw new UserError(`The installed wheel cannot be used: \`import ${name}\` fails`, {
    why: timedOut ? `It took longer than ${importMs / 60_000} minutes` : lastLine(stderr),
    fix: 'A module or a requirement may be missing in the wheel',
  })
}
