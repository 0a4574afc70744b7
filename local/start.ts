import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CancelledError, UserError } from '#shared/errors.js'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { createRunner } from '#shared/process/runner.js'
import { runLocally } from './run-locally.js'
import { readOptions, usage } from './session/options.js'

const print = (line: string) => console.log(line)
const cancellation = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => cancellation.abort(new CancelledError(`Cancelled by ${signal}; stopping everything that was started`)))

try {
  await main()
} catch (error) {
  const isExpected = error instanceof UserError || error instanceof CancelledError
  console.error(isExpected ? error.message : error)
  process.exitCode = error instanceof CancelledError ? 130 : 1
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd())
  if (options.help) {
    print(usage)
    return
  }
  const root = fileURLToPath(new URL('..', import.meta.url))
  const run = createRunner({ output: createStdoutWriter(process.stdout), signal: cancellation.signal })
  const succeeded = await runLocally({ root, work: join(root, '.work'), options, env: process.env, run, print })
  process.exitCode = succeeded ? 0 : 1
}
