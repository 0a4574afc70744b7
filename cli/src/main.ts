import { runProgram } from './arguments/run-program.js'
import { ignoreClosedPipes } from './terminal/closed-pipe.js'

ignoreClosedPipes(process.stdout, process.stderr)
process.exitCode = await runProgram(process.argv.slice(2), process.argv[1] ?? '')
// Open sockets and timers of a client that timed out must not keep the process alive.
process.stdout.write('', () => process.exit())
