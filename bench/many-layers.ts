/**
 * Resolves 200 layers from nothing with both engines, on a local package index, and compares them with one call of the engine for each
 * layer. Plain pip-compile is measured on every 20th layer. Fails above 8 s of our time.
 *
 *   npm run build -- action-compile-reqs && node scripts/node24.mjs bench/many-layers.ts [rounds]
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startIndex } from '../action-compile-reqs/test/support/local-index.js'
import { root } from '../scripts/repository.js'
import { writeTree } from '../shared/test/support/run-action.js'
import { createScratch } from './support/scratch.js'

const limit = 8
const count = 200
const scratch = createScratch()
const toolCache = join(root, '.work', 'tool-cache')

/** Structures of layers: each maps the index of a layer to the index of its parent. */
const shapes: Readonly<Record<string, (index: number) => number | undefined>> = {
  'a base, 19 groups, 180 leaves': (index) => (index === 0 ? undefined : index < 20 ? 0 : 1 + (index % 19)),
  'a chain of 200': (index) => (index === 0 ? undefined : index - 1),
}
const indexes = Array.from({ length: count }, (_, index) => index)
const index = await startIndex(
  indexes.map((each) => ({
    name: `package-${each}`,
    version: '1.0',
    requires: each < 20 ? [] : [`package-${each % 20}`, `package-${(each * 7) % 20}`],
  })),
)

interface Usage {
  readonly seconds: number
  /** Processor time of all processes. */
  readonly processor: number
}

/** Runs a command through the shell's `times`, which adds up the processor time of all child processes. */
async function run(command: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Usage> {
  const started = performance.now()
  const child = spawn('sh', ['-c', '"$@" >&2; code=$?; times; exit $code', 'sh', ...command], {
    cwd,
    env: { ...process.env, PIP_FIND_LINKS: '', ...index.env, ...env },
  })
  let output = ''
  let errors = ''
  child.stdout.on('data', (data: Buffer) => (output += data.toString()))
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()))
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`${command.join(' ')}: ${errors.slice(0, 2000)}`)
  const [, minutes = '', ...rest] = /(\d+)m([\d.]+)s (\d+)m([\d.]+)s\s*$/.exec(output) ?? []
  const [userSeconds = '', systemMinutes = '', systemSeconds = ''] = rest
  const processor = 60 * (Number(minutes) + Number(systemMinutes)) + Number(userSeconds) + Number(systemSeconds)
  return { seconds: (performance.now() - started) / 1000, processor }
}

async function ours(workspace: string, engine: string): Promise<Usage> {
  const files = Object.fromEntries(['OUTPUT', 'STATE', 'STEP_SUMMARY'].map((name) => [`GITHUB_${name}`, join(scratch, name)]))
  for (const path of Object.values(files)) writeFileSync(path, '')
  for (const name of readdirSync(join(workspace, 'requirements')).filter((each) => each.endsWith('.txt')))
    rmSync(join(workspace, 'requirements', name))
  const env = { ...files, GITHUB_WORKSPACE: workspace, RUNNER_TEMP: scratch, RUNNER_TOOL_CACHE: toolCache, INPUT_ENGINE: engine }
  return await run([process.execPath, join(root, 'action-compile-reqs/dist/main/index.js')], workspace, env)
}

/** Compiles some layers with the plain engine, one by one, and scales the time to all layers. */
async function plain(workspace: string, engine: string, step: number): Promise<Usage> {
  const name = engine === 'uv' ? 'uv-' : 'pip-tools-'
  const folder = join(toolCache, 'eleanor-tools')
  const bin = join(folder, readdirSync(folder).find((each) => each.startsWith(name)) ?? '', 'bin')
  const command = engine === 'uv' ? [join(bin, 'uv'), 'pip', 'compile'] : [join(bin, 'python'), '-m', 'piptools', 'compile']
  const total = { seconds: 0, processor: 0 }
  for (const each of indexes.filter((number) => number % step === 0)) {
    const layer = [`--output-file=requirements/layer${each}.txt`, `requirements/in/layer${each}.in`]
    const { seconds, processor } = await run([...command, '--quiet', ...layer], workspace, { UV_PYTHON: 'python3' })
    total.seconds += seconds * step
    total.processor += processor * step
  }
  return total
}

mkdirSync(toolCache, { recursive: true })
const rounds = Number(process.argv[2] ?? 3)
const best = (values: readonly Usage[]) => ({
  seconds: Math.min(...values.map(({ seconds }) => seconds)),
  processor: Math.min(...values.map(({ processor }) => processor)),
})
const format = ({ seconds, processor }: Usage) => `${seconds.toFixed(1)} s (${processor.toFixed(1)} s of processors)`
for (const [name, parentOf] of Object.entries(shapes)) {
  const workspace = join(scratch, name.replaceAll(/\W+/g, '-'))
  const text = (each: number, parent = parentOf(each)) =>
    `${parent === undefined ? '' : `-r layer${parent}.in\n`}package-${each}\n`
  writeTree(workspace, Object.fromEntries(indexes.map((each) => [`requirements/in/layer${each}.in`, text(each)])))
  for (const [engine, step] of [
    ['uv', 4],
    ['pip-compile', 20],
  ] as const) {
    // The first run installs the engine and fills the download cache.
    await ours(workspace, engine)
    const own: Usage[] = []
    const other: Usage[] = []
    for (let round = 0; round < rounds; round++) {
      own.push(await ours(workspace, engine))
      other.push(await plain(workspace, engine, step))
    }
    const ratio = best(own).processor / best(other).processor
    console.log(`${name}, ${engine}: ${format(best(own))}, one by one ${format(best(other))}: ${ratio.toFixed(3)}`)
    if (best(own).seconds > limit) process.exitCode = 1
  }
}
await index.close()
if (process.exitCode === 1) console.log(`Above the limit of ${limit} s`)
