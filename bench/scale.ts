/**
 * Measures `mode: check` and a run without work on 200 layers with 5,000 lock lines: wall time and peak memory of the process. Fails
 * above the limits of 500 ms and 150 MB.
 *
 *   npm run build -- action-compile-reqs && node scripts/node24.mjs --import tsx bench/scale.ts [path of a bundle]
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lockedVersion } from '#shared/python/locked-tools.js'
import { addStamp } from '../action-compile-reqs/src/lockfile/stamp.js'
import { digestBody } from '../action-compile-reqs/src/requirements/digest.js'
import { readGraph } from '../action-compile-reqs/src/requirements/graph.js'
import { root } from '../scripts/repository.js'

const bundle = process.argv[2] ?? join(root, 'action-compile-reqs/dist/main/index.js')
const bars = { milliseconds: 500, megabytes: 150 }
const scratch = mkdtempSync(join(tmpdir(), 'eleanor-scale-'))

/** Structures of layers: each maps the index of a layer to the index of its parent. */
const shapes: Readonly<Record<string, (index: number) => number | undefined>> = {
  'a base, 19 groups, 180 leaves': (index) => (index === 0 ? undefined : index < 20 ? 0 : 1 + (index % 19)),
  'a chain of 200': (index) => (index === 0 ? undefined : index - 1),
}

async function forest(name: string, parentOf: (index: number) => number | undefined): Promise<string> {
  const workspace = join(scratch, name.replaceAll(/\W+/g, '-'))
  mkdirSync(join(workspace, 'requirements/in'), { recursive: true })
  for (let index = 0; index < 200; index++) {
    const parent = parentOf(index)
    const text = `# layer ${index}\n${parent === undefined ? '' : `-r layer${parent}.in\n`}package-${index}>=1\n`
    writeFileSync(join(workspace, `requirements/in/layer${index}.in`), text)
  }
  const graph = await readGraph(
    workspace,
    { directory: 'requirements', layers: [], extraSources: [], groups: [], format: 'requirements' as const, constraints: [] },
    {},
  )
  const version = lockedVersion(readFileSync(join(root, 'action-compile-reqs/tools/uv.txt'), 'utf8'), 'uv')
  for (const { lock, closure } of graph.layers) {
    const lines = Array.from({ length: 25 }, (_, line) => `package-${line}==1.${line}.0`)
    const files = closure.map((path) => [path, digestBody(graph.files.get(path)?.text ?? '')] as const)
    const stamp = {
      engine: `uv ${version}`,
      python: '3.12',
      platform: `${process.platform}-${process.arch}`,
      options: '--python-version=3.12 joint',
      files: Object.fromEntries(files),
    }
    writeFileSync(join(workspace, lock), addStamp(`# header\n${lines.join('\n')}\n`, stamp))
  }
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
rmSync(scratch, { recursive: true, force: true })
if (over) {
  console.log(`Above the limits of ${bars.milliseconds} ms and ${bars.megabytes} MB`)
  process.exitCode = 1
}
