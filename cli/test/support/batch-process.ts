/** Reads a batch in JSON from standard input, runs each call as `main.ts` does, and prints the results in JSON. The argument is the entry. */
import childProcess from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { isDeepStrictEqual } from 'node:util'
import { startVariables } from '../../../action-compile-reqs/test/support/start-variables.js'
import { runProgram } from '../../src/arguments/run-program.js'
import type { Batch, BatchCall, BatchResult, PythonFork } from './run-batch.js'

const [entry = ''] = process.argv.slice(2)
const print = process.stdout.write.bind(process.stdout)

async function runCall({ args, cwd, env, configuration }: BatchCall): Promise<BatchResult> {
  process.chdir(cwd)
  process.env = { ...env }
  const printed = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const)
    process[stream].write = (chunk: string | Uint8Array) => ((printed[stream] += chunk.toString()), true)
  const file = join(cwd, 'eleanor.toml')
  if (configuration !== undefined) writeFileSync(file, configuration)
  const code = await runProgram(args, entry)
  if (configuration !== undefined) rmSync(file)
  return { code, ...printed }
}

/** Lets `spawn` run the programs of this Python (`-c PROGRAM`) in forks, if nothing differs that it reads when it starts. */
function forkPrograms({ python, variables, args: start }: PythonFork): void {
  const { spawn } = childProcess
  Object.assign(childProcess, {
    spawn(command: string, args: readonly string[], options: childProcess.SpawnOptions) {
      const isForked = command === python && args[0] === '-c' && isDeepStrictEqual(startVariables(options.env ?? {}), variables)
      return spawn(command, isForked ? [...start, ...args.slice(1)] : args, options)
    },
  })
  syncBuiltinESMExports()
}

const { calls, fork } = JSON.parse(await text(process.stdin)) as Batch
if (fork !== undefined) forkPrograms(fork)
const results: BatchResult[] = []
for (const call of calls) results.push(await runCall(call))
print(JSON.stringify(results), () => process.exit())
