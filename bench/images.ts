/**
 * Measures action-build-images on a real engine with a graph of six images whose steps load one core, and compares it with a
 * hand-written bake file of the same graph. The rounds are interleaved and the results are ratios of medians of one run, so that other
 * load affects all equally. Prints four rows: six images with a deploy key and a trust store, cached and cold; four images without a
 * key, cached; and the bytes that a changed line of the app renews in its image. At the end it shows which images are built after a
 * change of one leaf or of the builder. Runs the source, or the bundle with ELEANOR_TEST_DIST=1.
 *
 *   ELEANOR_TEST_BASES=python=…,cuda=… node scripts/node24.mjs bench/images.ts [rounds] [cold rounds]
 */
import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { removeImages, testBases } from '../action-build-images/test/support/engine.js'
import { makeCertificate, makeKey } from '../action-build-images/test/support/keys.js'
import { runAction, temporaryFolder, writeTree } from '../shared/test/support/run-action.js'
import { fourImages, startAgent, writeBakeFile } from './support/bake-file.js'
import { forget, images, runDocker, work, writeGraph } from './support/image-graph.js'
import { createScratch } from './support/scratch.js'

const bases = testBases()
if (typeof bases === 'string') throw new Error(bases)
createScratch()
const rounds = Number(process.argv[2] ?? 5)
const coldRounds = Number(process.argv[3] ?? 2)
const prefix = `b${randomUUID().slice(0, 8)}-`
const workspace = temporaryFolder('bench')
const cuda = /(?:^|,)cuda=([^,]+)/.exec(bases.list)?.[1] ?? bases.python
const key = makeKey()
const agent = startAgent(key.text)
const mounts = '--mount=type=ssh --mount=type=secret,id=trust'
writeGraph(workspace, prefix, { python: bases.python, cuda }, (name) => work(name, mounts))
writeTree(workspace, { 'trust.pem': makeCertificate('Bench CA').pem })
const tools = temporaryFolder('tools')

/** Ids of the images that the action built. */
const made = new Set<string>()

interface Run {
  readonly seconds: number
  /** Images that were not completely cached. */
  readonly ran: readonly string[]
  readonly stdout: string
}

/** Runs the action once. */
async function act(inputs: Readonly<Record<string, string>> = {}): Promise<Run> {
  const all = { catalogue: 'false', prefix, ...inputs }
  const started = performance.now()
  const env = { RUNNER_TOOL_CACHE: tools }
  const { code, stdout, outputs } = await runAction({ action: 'action-build-images', workspace, env, inputs: all })
  const seconds = (performance.now() - started) / 1000
  if (code !== 0) throw new Error(stdout)
  const built = JSON.parse(outputs.images ?? '{}') as Record<string, { cached: boolean; digest: string }>
  for (const { digest } of Object.values(built)) made.add(digest)
  return { seconds, ran: Object.keys(built).filter((name) => built[name]?.cached === false), stdout }
}

/** Runs `docker buildx bake` once and returns its wall time in seconds. */
function bake(group: 'six' | 'four', cold = 'none'): number {
  const file = writeBakeFile(workspace, prefix, { socket: agent.socket, cold })
  const started = performance.now()
  runDocker(workspace, 'buildx', 'bake', `--file=${file}`, '--progress=quiet', group)
  return (performance.now() - started) / 1000
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN

function show(name: string, baked: readonly number[], acted: readonly number[], bar: number): void {
  const [hand, ours] = [median(baked), median(acted)]
  const best = Math.min(...acted) / Math.min(...baked)
  const cells = [hand, ours, ours / hand, best].map((value) => value.toFixed(2).padStart(7))
  console.log(`${name.padEnd(44)} ${cells.join(' ')}   at most ${bar}`)
}

/** Times bake and the action alternately; after the first round, everything is cached unless a round is cold. */
async function compare(count: number, group: 'six' | 'four', run: (cold: string) => Promise<Run>, isCold = false) {
  const [baked, acted]: [number[], number[]] = [[], []]
  for (let round = 0; round < count; round++) {
    const cold = isCold ? randomUUID() : 'none'
    baked.push(bake(group, cold))
    // The builder has the steps of the other side if their cache keys are equal.
    const { seconds, ran } = await run(isCold ? randomUUID() : 'none')
    if (!isCold && ran.length > 0) throw new Error(`Not cached: ${ran.join(', ')}`)
    acted.push(seconds)
  }
  return [baked, acted] as const
}

/** Uncompressed bytes of the layers of an image, by digest. */
function layerSizes(image: string): Map<string, number> {
  const digests = JSON.parse(runDocker(workspace, 'image', 'inspect', '--format', '{{json .RootFS.Layers}}', image)) as string[]
  const sizes = runDocker(workspace, 'history', '--human=false', '--format', '{{.Size}}', image).split('\n').map(Number)
  const filled = sizes.toReversed().filter((size) => size > 0)
  return new Map(digests.slice(-filled.length).map((digest, index) => [digest, filled[index] ?? 0]))
}

const secrets = { 'deploy-key': key.text, 'trust-pem': 'trust.pem' }
const four = { images: fourImages.join(' ') }
console.log(`${rounds} rounds, ${coldRounds} of them cold, interleaved; load at the start ${loadavg()[0]?.toFixed(1)}`)
console.log(`${'medians, seconds'.padEnd(44)}    bake    ours   ratio    best   bar`)
try {
  bake('six')
  const { stdout } = await act(secrets)
  console.log(/^No secret found in the images: .*$/m.exec(stdout)?.[0] ?? 'Nothing was scanned')
  show('six images, key and trust, cached', ...(await compare(rounds, 'six', async () => await act(secrets))), 2)
  const cold = async (value: string) => await act({ ...secrets, 'build-args': `COLD=${value}` })
  show('six images, key and trust, cold', ...(await compare(coldRounds, 'six', cold, true)), 0.9)
  await act(four)
  show('four images, no key, cached', ...(await compare(rounds, 'four', async () => await act(four))), 1.5)

  const before = layerSizes(`${prefix}runtime`)
  // Different in each run, because the builder caches earlier runs of this program.
  const line = `${randomUUID()}\n`
  appendFileSync(join(workspace, 'leaf-runtime'), line)
  console.log(`\na file of runtime changed: ${(await act()).ran.join(', ')} built, of ${images.length}`)
  const renewed = [...layerSizes(`${prefix}runtime`)].filter(([digest]) => !before.has(digest))
  console.log(
    `  ${renewed.reduce((sum, [, size]) => sum + size, 0)} bytes of layers renewed, of a file with ${line.length + 3} bytes`,
  )
  appendFileSync(join(workspace, 'docker/builder.Dockerfile'), `RUN echo ${randomUUID()} >/two\n`)
  console.log(`a line of builder changed: ${(await act()).ran.join(', ')} built`)
} finally {
  agent.stop()
  removeImages(prefix)
  forget(made)
}
