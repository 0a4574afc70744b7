/**
 * Measures `mode: check` and a run without work on 200 layers with 5,000 lock lines: wall time and peak memory of the process. Fails
 * above the limits of 500 ms and 150 MB.
 *
 *   npm run build -- action-compile-reqs && node scripts/node24.mjs bench/scale.ts [path of a bundle]
 */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../scripts/repository.js'
import type { ParentOf } from './support/layered-project.js'
import { threeLevels, writeLayeredProject } from './support/layered-project.js'
import { createScratch } from './support/scratch.js'

const bundle = process.argv[2] ?? join(root, 'action-compile-reqs/dist/main/index.js')
const bars = { milliseconds: 500, megabytes: 150 }
const scratch = createScratch()

/** Structures of layers. */
const shapes: Readonly<Record<string, ParentOf>> = {
  'a base, 19 groups, 180 leaves': threeLevels,
  'a chain of 200': (index) => (index === 0 ? undefined : index - 1),
}

async function forest(name: string, parentOf: ParentOf): Promise<string> {
  const workspace = join(scratch, name.replaceAll(/\W+/g, '-'))
  await writeLayeredProject(workspace, parentOf)
  return workspace
}

function measure(workspace: string, mode: string): { seconds: number; megabytes: number } {
  const files = Object.fromEntries(
    ['OUTPUT', 'STATE', 'STEP_SUMMARY'].map((name) => {
      const path = join(scratch, name)
      writeFileSync(path, '')
      return [`GITHUB_${name}`, path]
    }),
  )
  const report = 'data:text/javascript,process.on("exit",()=>process.stderr.write("rss "+process.resourceUsage().maxRSS))'
  const started = performance.now()
  const result = spawnSync(process.execPath, ['--import', report, bundle], {
    cwd: workspace,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      ...files,
      INPUT_MODE: mode,
      INPUT_ENGINE: 'uv',
      'INPUT_PYTHON-VERSION': '3.12',
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: scratch,
    },
  })
  const seconds = (performance.now() - started) / 1000
  if (result.status !== 0) throw new Error(result.stdout.slice(0, 2000) + result.stderr.slice(0, 2000))
  return { seconds, megabytes: Number(/rss (\d+)/.exec(result.stderr)?.[1]) / 1024 }
}

const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
let over = false
for (const [name, parentOf] of Object.entries(shapes)) {
  const workspace = await forest(name, parentOf)
  for (const mode of ['check', 'compile']) {
    const runs = Array.from({ length: 7 }, () => measure(workspace, mode))
    const milliseconds = middle(runs.map(({ seconds }) => seconds)) * 1000
    const megabytes = Math.max(...runs.map((run) => run.megabytes))
    const what = `${name}, ${mode === 'check' ? 'check' : 'nothing stale'}`
    console.log(`${what.padEnd(46)} ${milliseconds.toFixed(0).padStart(5)} ms ${megabytes.toFixed(0).padStart(5)} MB`)
    over ||= milliseconds > bars.milliseconds || megabytes > bars.megabytes
  }
}
if (over) {
  console.log(`Above the limits of ${bars.milliseconds} ms and ${bars.megabytes} MB`)
  process.exitCode = 1
}
