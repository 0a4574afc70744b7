import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { envForProject } from '#shared/process/child-env.js'
import { runOk } from '#shared/process/runner.js'
import type { Python } from '#shared/python/inspect-python.js'
import { sanitizePythonEnv } from '#shared/python/sanitized-env.js'

const installMinutes = 30

export interface AppInstallation {
  /** The Python that the environment is made with. */
  readonly python: Python
  /** Path of a Python that has pip. */
  readonly pipPython: string
  /** The lock of the repository, relative to the workspace. */
  readonly lock: string
  /** The new environment. */
  readonly folder: string
}

/**
 * Installs a lock of the repository into a new environment. Returns the path of its Python. Settings of the caller for other
 * installations are ignored, except how the package index is reached.
 */
export async function installApp(
  context: Pick<ActionContext, 'run' | 'env' | 'log' | 'workspace'>,
  { python, pipPython, lock, folder }: AppInstallation,
): Promise<string> {
  const { env } = sanitizePythonEnv(envForProject(context.env), { PIP_NO_INPUT: '1' })
  const options = { cwd: context.workspace, env, timeoutMs: installMinutes * 60_000 }
  const interpreter = join(folder, process.platform === 'win32' ? 'Scripts' : 'bin', 'python')
  return await context.log.group(`Install ${lock} to import the app`, async () => {
    // Without pip, so that the environment contains only what the lock names.
    await runOk(context.run, python.executable, ['-I', '-m', 'venv', '--without-pip', folder], options)
    const pip = ['-I', '-m', 'pip', '--python', interpreter, 'install', '--quiet', '--no-compile', '--requirement', lock]
    const { code, timedOut, stderr } = await context.run(pipPython, pip, { ...options, show: true })
    if (code === 0 && !timedOut) return interpreter
    throw new UserError(`${lock} could not be installed to import the app (\`client-requirements\`)`, {
      why: timedOut ? `pip took longer than ${installMinutes} minutes` : pipErrors(stderr),
      fix: `Use a lock for Python ${python.version}, or set up another Python`,
      at: { file: lock },
    })
  })
}

function pipErrors(stderr: string): string {
  const prefix = 'ERROR: '
  const errors = stderr.split('\n').filter((line) => line.startsWith(prefix))
  return errors.map((line) => line.slice(prefix.length)).join(' ')
}
