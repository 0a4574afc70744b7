/** Reads calls in JSON from standard input, runs each as `main.ts` does, and prints the results in JSON. The argument is the entry. */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { runProgram } from '../../src/arguments/run-program.js'
import type { BatchCall, BatchResult } from './run-batch.js'

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

const results: BatchResult[] = []
for (const call of JSON.parse(await text(process.stdin)) as BatchCall[]) results.push(await runCall(call))
print(JSON.stringify(results), () => process.exit())
