import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { forkArguments } from './forked-python.js'
import { toolPath } from './real-tools.js'

export interface ReferenceCall {
  readonly cwd: string
  /** Added to the environment of the test. */
  readonly env?: Readonly<Record<string, string>>
}

/** Compiles a lock with the engine itself: `pip-compile ARGUMENTS`, or `uv pip compile ARGUMENTS`. */
export async function compileWithEngine(engine: string, args: readonly string[], { cwd, env }: ReferenceCall): Promise<void> {
  if (engine === 'pip-compile') await runModule('piptools', ['compile', ...args], { cwd, env })
  else await promisify(execFile)(toolPath('uv'), ['pip', 'compile', ...args], { cwd, env: environment(env) })
}

/** Runs a module as `python -m` does. */
const program = `
import runpy, sys
sys.argv = sys.argv[1:]
runpy.run_module(sys.argv[0], run_name='__main__', alter_sys=True)
`

/**
 * Runs `python -m MODULE ARGUMENTS` with the locked pip and pip-tools, in a process that has imported them already: an import takes
 * more processor time than a small resolution. Returns the standard output; throws if the exit code is not 0.
 */
export async function runModule(
  module: 'pip' | 'piptools',
  args: readonly string[],
  { cwd, env }: ReferenceCall,
): Promise<string> {
  const [python, variables] = [toolPath('pip-tools'), environment(env)]
  const fork = await forkArguments(python, [program, module, ...args], variables)
  return (await promisify(execFile)(python, fork, { cwd, env: variables, maxBuffer: 100_000_000 })).stdout
}

/** Without the settings of Python, which are read when it starts. */
function environment(env: ReferenceCall['env']): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('PYTHON'))
  return { ...Object.fromEntries(own), ...env }
}
