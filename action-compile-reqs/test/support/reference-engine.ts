import type { ChildProcessByStdio } from 'node:child_process'
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { promisify } from 'node:util'
import { afterAll } from '@jest/globals'
import { toolPath } from './real-tools.js'

/**
 * Runs each request in a fork, with the output in files, because the fork may start programs that outlive it. What the server imports is
 * the slow part of a start; nothing of pip or pip-tools runs in the server itself.
 */
const server = `
import json, os, runpy, sys, tempfile
import pip._internal.commands.install, pip._internal.commands.lock, piptools.scripts.compile
def run(module, arguments, cwd, env):
    os.chdir(cwd)
    os.environ.clear()
    os.environ.update(env)
    sys.path.insert(0, cwd)
    sys.argv = [module, *arguments]
    runpy.run_module(module, run_name='__main__', alter_sys=True)
for line in sys.stdin:
    request = json.loads(line)
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        child = os.fork()
        if child == 0:
            code = 0
            try:
                os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
                os.dup2(out.fileno(), 1)
                os.dup2(err.fileno(), 2)
                run(**request)
            except SystemExit as end:
                code = end.code or 0
            except BaseException:
                import traceback
                traceback.print_exc()
                code = 1
            finally:
                sys.stdout.flush()
                sys.stderr.flush()
                os._exit(code if isinstance(code, int) else 1)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        texts = [(file.seek(0), file.read().decode())[1] for file in (out, err)]
    print(json.dumps([code, *texts]), flush=True)
`

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

/**
 * Runs `python -m MODULE ARGUMENTS` with the locked pip and pip-tools, in a process that has imported them already: an import takes
 * more processor time than a small resolution. Calls run one after the other. Returns the standard output; throws if the exit code
 * is not 0.
 */
export async function runModule(module: 'pip' | 'piptools', args: readonly string[], call: ReferenceCall): Promise<string> {
  const result = previous.then(async () => await request(module, args, call))
  previous = result.catch(() => undefined)
  return await result
}

type Server = ChildProcessByStdio<Writable, Readable, null>
let running: { readonly child: Server; readonly answers: AsyncIterator<string> } | undefined
let previous: Promise<unknown> = Promise.resolve()

const environment = (env: ReferenceCall['env']) => ({ ...process.env, PIP_FIND_LINKS: '', ...env })

async function request(module: string, args: readonly string[], { cwd, env }: ReferenceCall): Promise<string> {
  running ??= start()
  const { child, answers } = running
  child.stdin.write(`${JSON.stringify({ module, arguments: args, cwd, env: environment(env) })}\n`)
  const answer: IteratorResult<string, unknown> = await answers.next()
  if (answer.done === true) throw new Error(`The server of ${module} ended`)
  const [code, stdout, stderr] = JSON.parse(answer.value) as [number, string, string]
  if (code !== 0) throw new Error(`${module} ${args.join(' ')} ended with ${code}:\n${stderr}${stdout}`)
  return stdout
}

function start() {
  const child = spawn(toolPath('pip-tools'), ['-c', server], { stdio: ['pipe', 'pipe', 'inherit'] })
  return { child, answers: createInterface({ input: child.stdout })[Symbol.asyncIterator]() }
}

afterAll(async () => {
  if (running === undefined) return
  const { child } = running
  const end = once(child, 'close')
  child.stdin.end()
  await end
})
