import { runProgram } from './arguments/run-program.js'
import { handleFailedWrites } from './terminal/failed-writes.js'

handleFailedWrites(process.stdout, process.stderr)
process.exitCode = await runProgram(process.argv.slice(2), process.argv[1] ?? '')
// Open sockets and timers of a client that timed out must not keep the process alive. A failed write is handled after its callback.
process.stdout.write('', () => setImmediate(() => process.exit()))
