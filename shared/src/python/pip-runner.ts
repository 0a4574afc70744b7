import { gte, valid } from '@renovatebot/pep440'
import type { ActionContext } from '../context/action-context.js'
import type { Python } from './inspect-python.js'

/** What a pip that runs in another environment needs, so that it does not start itself once more, for a `python` of its configuration. */
export const pipRunnerEnv = { _PIP_RUNNING_IN_SUBPROCESS: '1' }

/**
 * Finds the program with which the pip of an interpreter runs in other environments that have none. `pip --python` starts it too, but
 * only after it has loaded pip a first time, which takes 0.3 s of processor time. Returns undefined without pip, or if pip is older than
 * 22.3, which introduced `--python`. Source: pip, `__pip-runner__.py` and `pip._internal.cli.main_parser`.
 */
export async function findPipRunner(
  { run, env }: Pick<ActionContext, 'run' | 'env'>,
  python: Python,
): Promise<string | undefined> {
  const script =
    'import importlib.metadata, os, pip; print(importlib.metadata.version("pip")); print(os.path.join(os.path.dirname(pip.__file__), "__pip-runner__.py"))'
  const { code, stdout } = await run(python.executable, ['-I', '-c', script], { env })
  const [version = '', path] = stdout.trim().split(/\r?\n/)
  return code === 0 && valid(version) !== null && gte(version, '22.3') ? path : undefined
}
