import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { afterAll } from '@jest/globals'
import type { Run } from '#shared/process/runner.js'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import { startVariables } from './start-variables.js'

/**
 * Runs each program (`python -c PROGRAM`) in a fork, which has the arguments, environment, working directory and files of the client. It
 * ends with the code, messages and exit functions of Python, but does not take all modules apart, which would copy the memory of the
 * server. Its exit code is sent to the client. If the client ends first, the process group of the fork is killed.
 *
 * Imported is what pip and pip-tools import when they start, but none of the modules that read the environment meanwhile, such as
 * `piptools.scripts.options`, whose texts have the address of the index.
 */
const server = `
import os, signal, socket, select, sys
import argparse, atexit, encodings.cp437, json, marshal, netrc, runpy, tempfile
import pip._internal.cli.autocompletion, pip._internal.cli.main, pip._internal.cli.main_parser, pip._internal.metadata.importlib
import pip._internal.commands.install, pip._internal.commands.lock, pip._internal.network.session
import pip._vendor.distro.distro, pip._vendor.truststore
import click, piptools.build, piptools.repositories, piptools.resolver, piptools.sync, piptools.writer
# Asks lsb_release, a shell script that starts 18 programs. pip tells each index which system this is.
pip._vendor.distro.distro.version(), pip._vendor.distro.distro.codename()
assert tempfile.tempdir is None
listener = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
listener.bind(sys.argv[1])
listener.listen(64)
poll = select.poll()
poll.register(listener, select.POLLIN)
poll.register(0, select.POLLHUP)
running = {}
def kill(child):
    for stop in (os.kill, os.killpg):
        try: stop(child, signal.SIGKILL)
        except ProcessLookupError: pass
def accept():
    connection = listener.accept()[0]
    message, files, *_ = socket.recv_fds(connection, 1 << 20, 3)
    child = os.fork()
    if child == 0: return message, files
    for file in files: os.close(file)
    ended = os.pidfd_open(child)
    for number in (connection.fileno(), ended):
        running[number] = child, connection, ended
        poll.register(number, select.POLLIN)
def serve():
    os.write(1, b'ready')
    while True:
        for number, _ in poll.poll():
            if number == 0:
                for child, *_ in running.values(): kill(child)
                os._exit(0)
            if number == listener.fileno():
                request = accept()
                if request: return request
                continue
            if number not in running: continue
            child, connection, ended = running[number]
            if number != ended: kill(child)
            code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            kill(child)
            for each in (connection.fileno(), ended):
                del running[each]
                poll.unregister(each)
            try: connection.send(marshal.dumps(code))
            except OSError: pass
            connection.close()
            os.close(ended)
message, files = serve()
os.setsid()
for number, file in enumerate(files): os.dup2(file, number)
os.closerange(3, 256)
program, sys.argv[1:], directory, variables = marshal.loads(message)
os.chdir(directory)
os.environ.clear()
os.environb.update(variables)
code = 0
try: exec(compile(program, '<string>', 'exec'), {'__name__': '__main__'})
except SystemExit as end:
    code = end.code
    if not isinstance(code, int | None): code = print(code, file=sys.stderr) or 1
except BaseException as error: code = sys.excepthook(type(error), error, error.__traceback__) or 1
atexit._run_exitfuncs()
for stream in (sys.stdout, sys.stderr): stream.flush()
os._exit(code or 0)
`

/** Hands everything that a Python is started with to the server, and ends like the fork. */
const client = `
import _socket, array, marshal, os, sys
connection = _socket.socket(_socket.AF_UNIX, _socket.SOCK_SEQPACKET)
connection.connect(sys.argv[1])
message = marshal.dumps((sys.argv[2], sys.argv[3:], os.getcwd(), dict(os.environb)))
connection.sendmsg([message], [(_socket.SOL_SOCKET, _socket.SCM_RIGHTS, array.array('i', [0, 1, 2]))])
code = marshal.loads(connection.recv(64))
os._exit(code) if code >= 0 else os.kill(os.getpid(), -code)
`

interface Server {
  readonly child: ChildProcess
  readonly socket: string
}

const servers = new Map<string, Promise<Server>>()

/**
 * Returns a `run` that starts the programs of the locked pip and pip-tools (`python -c PROGRAM`) in a fork of a Python that has imported
 * both: their import takes three quarters of the processor time of a small resolution. All other programs start as they are.
 */
export function forkPython(run: Run): Run {
  return async (command, args, options = {}) => {
    const [flag, ...program] = args
    if (flag !== '-c' || !/[/]pip-tools-[^/]+[/]bin[/]python$/.test(command)) return await run(command, args, options)
    return await run(command, await forkArguments(command, program, options.env ?? process.env), options)
  }
}

/** The arguments with which this Python runs a program and its arguments in a fork. */
export async function forkArguments(python: string, program: readonly string[], env: NodeJS.ProcessEnv): Promise<string[]> {
  const atStart = startVariables(env)
  const key = JSON.stringify([python, atStart])
  const starting = servers.get(key) ?? start(python, atStart)
  servers.set(key, starting)
  return ['-I', '-S', '-c', client, (await starting).socket, ...program]
}

async function start(python: string, env: NodeJS.ProcessEnv): Promise<Server> {
  const socket = join(temporaryFolder('fork'), 's')
  const child = spawn(python, ['-c', server, socket], { cwd: dirname(python), env, stdio: ['pipe', 'pipe', 'inherit'] })
  const isReady = await Promise.race([once(child.stdout, 'data').then(() => true), once(child, 'close').then(() => false)])
  if (!isReady) throw new Error(`${python} ended before it served forks`)
  return { child, socket }
}

afterAll(async () => {
  for (const { child } of await Promise.all(servers.values())) {
    const end = once(child, 'close')
    child.stdin?.end()
    await end
  }
})
