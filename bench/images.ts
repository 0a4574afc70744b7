/**
 * Measures action-build-images on a real engine with a graph of six images whose steps load one core. Compares it with what a user has
 * without it: `docker buildx bake` of the same graph if everything is cached, and sequential `docker build` if nothing is. The rounds
 * are interleaved and the results are ratios of medians of one run, so that other load affects all equally. At the end it shows which
 * images are built after a change of one leaf or of the builder. Runs the source, or the bundle with ELEANOR_TEST_DIST=1.
 *
 *   ELEANOR_TEST_BASES=python=…,cuda=… node scripts/node24.mjs --import tsx bench/images.ts [rounds]
 */
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { appendFileSync, rmSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { removeImages, testBases } from '../action-build-images/test/support/engine.js'
import { runAction, temporaryFolder } from '../shared/test/support/run-action.js'
import { docker, forget, images, writeGraph } from './image-graph.js'

const bases = testBases()
if (typeof bases === 'string') throw new Error(bases)
const rounds = Number(process.argv[2] ?? 5)
const prefix = `b${randomUUID().slice(0, 8)}-`
const workspace = temporaryFolder('bench')
const cuda = /(?:^|,)cuda=([^,]+)/.exec(bases.list)?.[1] ?? bases.python
writeGraph(workspace, prefix, { python: bases.python, cuda })
const secret = randomUUID()

/** Returns the ids of the images that the action built. */
const made = new Set<string>()

/** Returns the wall time of one command in seconds. */
function time(...args: string[]): number {
  const started = performance.now()
  const { status, stderr } = spawnSync(docker, args, { cwd: workspace, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`docker ${args.join(' ')}: ${stderr}`)
  return (performance.now() - started) / 1000
}

/** Returns the wall time of one run of the action, and the images that were not completely cached. */
async function act(inputs: Readonly<Record<string, string>> = {}): Promise<{ seconds: number; ran: string[]; stdout: string }> {
  const started = performance.now()
  const all = { catalogue: 'false', prefix, ...inputs }
  const { code, stdout, outputs } = await runAction({ action: 'action-build-images', workspace, inputs: all })
  if (code !== 0) throw new Error(stdout)
  const built = JSON.parse(outputs.images ?? '{}') as Record<string, { cached: boolean; digest: string }>
  for (const { digest } of Object.values(built)) made.add(digest)
  const ran = Object.keys(built).filter((name) => built[name]?.cached === false)
  return { seconds: (performance.now() - started) / 1000, ran, stdout }
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN

/** Prints best and median, and their ratios if there is a comparison. Other load affects the ratio of the best less. */
function show(name: string, times: readonly number[], against?: readonly number[]): void {
  const [best, middle] = [Math.min(...times), median(times)]
  const ratios = against === undefined ? [] : [best / Math.min(...against), middle / median(against)]
  const cells = [best, middle, ...ratios].map((value) => value.toFixed(2).padStart(7))
  console.log(`${name.padEnd(58)} ${cells.join(' ')}`)
}

const bake = (): number => time('buildx', 'bake', '--file', 'bake.json', '--progress=quiet')
const sequence = (cold: string): number =>
  images
    .map((name) =>
      time(
        'build',
        '--quiet',
        '--build-arg',
        `COLD=${cold}`,
        '--tag',
        `${prefix}${name}`,
        '--file',
        `docker/${name}.Dockerfile`,
        '.',
      ),
    )
    .reduce((sum, each) => sum + each, 0)

console.log(
  `${rounds} rounds, interleaved; load at the start ${loadavg()[0]?.toFixed(1)}; seconds${' '.repeat(9)}best  median  ratio`,
)
try {
  const [alone, together]: [number[], number[]] = [[], []]
  for (let round = 0; round < Math.ceil(rounds / 2); round++) {
    alone.push(sequence(randomUUID()))
    together.push((await act({ 'build-args': `COLD=${randomUUID()}` })).seconds)
  }
  show('nothing cached: docker build, one after the other', alone)
  show('  the action (goal: at most 0.59, 1.7 times faster)', together, alone)

  bake()
  await act()
  let said = ''
  const [baked, acted, searched]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < rounds; round++) {
    baked.push(bake())
    const cached = await act()
    if (cached.ran.length > 0) throw new Error(`Not cached: ${cached.ran.join(', ')}`)
    acted.push(cached.seconds)
    const search = await act({ secrets: `token=${secret}` })
    searched.push(search.seconds)
    said = /^No secret found in the images: .*$/m.exec(search.stdout)?.[0] ?? ''
  }
  show('everything cached: docker buildx bake', baked)
  show('  the action (goal: at most 1.5)', acted, baked)
  show('  the action with a secret, so that images are searched', searched, baked)
  console.log(`  ${said}`)

  // Different in each run, because the builder caches earlier runs of this program.
  appendFileSync(join(workspace, 'leaf-runtime'), randomUUID())
  console.log(`\na file of runtime changed: ${(await act()).ran.join(', ')} built, of ${images.length}`)
  appendFileSync(join(workspace, 'docker/builder.Dockerfile'), `RUN echo ${randomUUID()} >/two\n`)
  console.log(`a line of builder changed: ${(await act()).ran.join(', ')} built`)
} finally {
  removeImages(prefix)
  forget(made)
  rmSync(workspace, { recursive: true })
}
