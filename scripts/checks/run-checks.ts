/** Runs the quick checks in parallel: `npm run check`. Prints the output of those that fail, and fails if any did. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { runTasks } from '#shared/concurrency/task-pool.js'
import { UserError } from '#shared/errors.js'
import { root } from '../repository.js'

/** npm scripts, the slowest first, so that none of them starts last. */
const checks = [
  'check:rules',
  'test:unit',
  'types',
  'check:format',
  'check:layout',
  'check:yaml',
  'check:interface',
  'check:readme',
]

const run = promisify(execFile)
const secondsSince = (start: number) => ((performance.now() - start) / 1000).toFixed(1)

async function runCheck(name: string): Promise<void> {
  const start = performance.now()
  try {
    await run('npm', ['run', '--silent', name], { cwd: root, maxBuffer: 64 * 1024 * 1024 })
    console.log(`ok      ${name} (${secondsSince(start)} s)`)
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    console.error(`FAILED  ${name} (${secondsSince(start)} s)\n${stdout}${stderr}`)
    throw new UserError(`${name} failed`)
  }
}

const start = performance.now()
const outcomes = await runTasks(
  checks.map((name) => ({ name, dependsOn: [], run: async () => await runCheck(name) })),
  { mayContinueAfter: (error) => error instanceof UserError },
)
const failed = [...outcomes].filter(([, { state }]) => state !== 'succeeded').map(([name]) => name)
console.log(`${failed.length === 0 ? 'All checks passed' : `Failed: ${failed.join(', ')}`} (${secondsSince(start)} s)`)
if (failed.length > 0) process.exitCode = 1
