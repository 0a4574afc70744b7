import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { envForProject } from '#shared/process/child-env.js'
import { runOk } from '#shared/process/runner.js'
import type { Python } from '#shared/python/inspect-python.js'
import type { PythonTools } from '#shared/python/locked-tools.js'
import { sanitizePythonEnv } from '#shared/python/sanitized-env.js'

const installMs = 30 * 60_000

/**
 * Installs a lock of the repository into a new environment and gives its interpreter. What the caller has set for other
 * installations does not reach it; how the index is reached does.
 */
export async function installLock(
  context: Pick<ActionContext, 'run' | 'env' | 'log' | 'workspace'>,
  python: Python,
  tools: Pick<PythonTools, 'python'>,
  lock: string,
  folder: string,
): Promise<string> {
  const { env } = sanitizePythonEnv(envForProject(context.env), { PIP_NO_INPUT: '1' })
  const options = { cwd: context.workspace, env, timeoutMs: installMs }
  const interpreter = join(folder, process.platform === 'win32' ? 'Scripts' : 'bin', 'python')
  return await context.log.group(`Install ${lock} to ask the app`, async () => {
    // The pip of the tools installs into it from outside: it gets what the lock names and nothing else.
    await runOk(context.run, python.executable, ['-I', '-m', 'venv', '--without-pip', folder], options)
    const pip = ['-I', '-m', 'pip', '--python', interpreter, 'install', '--quiet', '--no-compile', '--requirement', lock]
    const { code, timedOut, stderr } = await context.run(tools.python, pip, { ...options, show: true })
    if (code === 0 && !timedOut) return interpreter
    const errors = stderr.split('\n').filter((line) => line.startsWith('ERROR: '))
    throw new UserError(`${lock} cannot be installed to ask the app for its API (\`client-requirements\`)`, {
      why: timedOut ? 'pip took longer than 30 minutes' : errors.map((line) => line.slice('ERROR: '.length)).join(' '),
      fix: `Python is ${python.version} here: the lock has to be one for it`,
      at: { file: lock },
    })
  })
}
