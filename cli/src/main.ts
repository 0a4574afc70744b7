import { runProgram } from './arguments/run-program.js'

process.exitCode = await runProgram(process.argv.slice(2), process.argv[1] ?? '')
// Open sockets and timers of a client that timed out must not keep the process alive.
process.stdout.write('', () => process.exit())
