import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { RunResult } from '#shared/process/runner.js'
import type { Python } from '#shared/python/inspect-python.js'
import type { BuildInputs } from '../../inputs/types.js'
import type { InstallTool } from '../../tools/pinned-tools.js'
import { provideUv } from '../../tools/provide-uv.js'
import type { Pip } from './explain-pip-check.js'

/** Installs into one clean environment. */
export interface Installer {
  readonly name: 'pip' | 'uv'
  /** Creates the environment, without pip: a wheel that needs pip or setuptools must require them. */
  readonly createVenv: () => Promise<RunResult>
  /** Installs requirements or wheels; `--requirement` and a path install a lock. */
  readonly install: (...args: string[]) => Promise<RunResult>
  /** Checks that the installed packages have what they require, like `pip check`. */
  readonly check: () => Promise<RunResult>
  /** Provides pip for the environment. */
  readonly providePip: () => Promise<Pip>
}

export interface InstallerSettings {
  readonly builder: BuildInputs['builder']
  readonly python: Python
  /** Folder of the environment. */
  readonly venv: string
  /** Interpreter of the environment. */
  readonly venvPython: string
  /** Folder of the project in the work tree, absolute. */
  readonly directory: string
  /** Working folder. */
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
}

const limitMs = 60 * 60 * 1000

/** Creates the installer that belongs to the builder: uv for `uv`, with the settings of the project, and pip for all others. */
export async function createInstaller(
  context: Pick<ActionContext, 'run' | 'query' | 'env' | 'log' | 'actionPath'>,
  installTool: InstallTool,
  settings: InstallerSettings,
): Promise<Installer> {
  const { python, venv, venvPython, directory, folder, env } = settings
  const start = async (cwd: string, isShown: boolean, [program = '', ...args]: readonly string[], more = {}) =>
    await context.run(program, args, { cwd, env: { ...env, ...more }, timeoutMs: limitMs, show: isShown })
  const providePip = async (): Promise<Pip> => {
    const tools = await installTool('build')
    // Starts pip once: `pip --python` starts it twice, which takes 0.15 s more of processor time for each command.
    const command = [tools.python, '-I', join(context.actionPath, 'tools', 'pip.py')]
    return async (...args) => await start(folder, args[0] !== 'inspect', [...command, ...args], { PIP_PYTHON: venvPython })
  }
  if (settings.builder !== 'uv') {
    const pip = await providePip()
    return {
      name: 'pip',
      createVenv: async () => await start(folder, true, [python.executable, '-I', '-m', 'venv', '--without-pip', venv]),
      // Python compiles the modules that are imported: compiling all of them takes a third of the installation.
      install: async (...args) => await pip('install', '--quiet', '--no-compile', ...args),
      check: async () => await pip('check'),
      providePip: () => Promise.resolve(pip),
    }
  }
  const uv = [await provideUv(context, installTool, directory), '--color=never', '--quiet']
  return {
    name: 'uv',
    createVenv: async () => await start(folder, true, [...uv, 'venv', '--no-project', '--python', python.executable, venv]),
    install: async (...args) => await start(directory, true, [...uv, 'pip', 'install', '--python', venvPython, ...args]),
    check: async () => await start(folder, false, [...uv, 'pip', 'check', '--python', venvPython]),
    providePip,
  }
}

/** The interpreter of an environment. */
export function venvInterpreter(venv: string): string {
  return process.platform === 'win32' ? join(venv, 'Scripts', 'python.exe') : join(venv, 'bin', 'python')
}
