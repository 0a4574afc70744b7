/**
 * Cancels a run that builds, scans and pushes images at random moments, as the runner does, and looks for leftovers. The run must end
 * within 7 seconds, leave no agent, key file, process or container behind, and write either all of its tags or none. The post step then
 * runs twice, and once without state. The same seed produces the same moments.
 *
 *   ELEANOR_TEST_BASES=python=…,cuda=… node scripts/node24.mjs bench/cancels.ts [times] [seed]
 */
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { removeImages, runDocker, startRegistry, testBases } from '../action-build-images/test/support/engine.js'
import { makeKey } from '../action-build-images/test/support/keys.js'
import { processesWith } from '../shared/test/support/processes.js'
import { runAction, temporaryFolder, writeTree } from '../shared/test/support/run-action.js'
import { createScratch } from './support/scratch.js'

const bases = testBases()
if (typeof bases === 'string') throw new Error(bases)
createScratch()
const { python } = bases
const times = Number(process.argv[2] ?? 20)
const seed = process.argv[3] ?? randomUUID().slice(0, 8)
const prefix = `c${randomUUID().slice(0, 8)}-`
const key = makeKey().text
const registry = await startRegistry()
const names = ['one', 'two', 'three']
/** Several tags for each image, so that a run can be cancelled between two of them. */
const kinds = ['', '-a', '-b', '-c']

/** Returns a number from 0 to 1, the same for the same seed. */
const random = (name: string): number => createHash('sha256').update(`${seed} ${name}`).digest().readUInt32BE() / 2 ** 32

function write(round: string): string {
  const workspace = temporaryFolder('cancels')
  const text = (name: string, from: string) =>
    `FROM ${from}\nRUN --mount=type=ssh,required=true : ${round} ${name}; head -c 20000000 /dev/urandom | gzip >/big; sleep 1\n`
  writeTree(workspace, {
    'docker/one.Dockerfile': text('one', python),
    'docker/two.Dockerfile': text('two', `${prefix}one`),
    'docker/three.Dockerfile': text('three', python),
  })
  return workspace
}

interface Interrupt {
  readonly after: string
  readonly signal: NodeJS.Signals
  readonly delayMs: number
}

async function run(round: string, temp: string, interrupt?: Interrupt) {
  const inputs = {
    catalogue: 'false',
    prefix,
    'deploy-key': key,
    push: 'true',
    'verify-variants': 'fail',
    tags: kinds.map((kind) => round + kind).join(),
    registry: `${registry.address}/team`,
  }
  const workspace = write(round)
  const result = await runAction({
    action: 'action-build-images',
    workspace,
    inputs,
    temp,
    ...(interrupt === undefined ? {} : { interrupt }),
  })
  rmSync(workspace, { recursive: true })
  return result
}

/** Returns the tags of the run that the registry has. */
async function tagged(round: string): Promise<string[]> {
  const all = names.flatMap((name) => kinds.map((kind) => ({ name, tag: round + kind })))
  const found = all.map(async ({ name, tag }) => {
    const { ok } = await fetch(`http://${registry.address}/v2/team/${prefix}${name}/manifests/${tag}`)
    return ok ? [`${name}:${tag}`] : []
  })
  return (await Promise.all(found)).flat()
}

/** Returns the leftovers of a run after the time that the runner grants. */
async function leftOf(round: string, temp: string, state: Readonly<Record<string, string>>): Promise<string[]> {
  const workspace = temporaryFolder('workspace')
  const post = async (given: Readonly<Record<string, string>>) =>
    (await runAction({ action: 'action-build-images', stage: 'post', workspace, state: given, temp })).code
  const codes = [await post(state), await post(state), await post({})]
  const deadline = performance.now() + 7000
  const processes = () => [...processesWith(temp, 'environ'), ...processesWith(temp, 'cmdline')]
  const references = names.map((name) => `${registry.address}/team/${prefix}${name}:${round}`)
  const containers = () => references.map((name) => runDocker('ps', '--all', '--quiet', '--filter', `ancestor=${name}`)).join('')
  // The engine stops the step of a cancelled build after a moment.
  while (performance.now() < deadline && (processes().length > 0 || containers() !== '')) await pause(100)
  const tags = await tagged(round)
  const files = readdirSync(temp).filter((name) => name.startsWith('eleanor-private-'))
  return [
    ...(codes.some((code) => code !== 0) ? [`post ended with ${codes.join(', ')}`] : []),
    ...(processes().length > 0 ? [`processes ${processes().join(', ')}`] : []),
    ...(containers() === '' ? [] : ['a container']),
    ...(tags.length > 0 && tags.length < names.length * kinds.length ? [`only the tags ${tags.join(', ')}`] : []),
    ...(files.length > 0 || existsSync(state['private-folder'] ?? '') ? ['the private folder'] : []),
  ]
}

/** Returns a moment of the whole run, or one soon after it began to write tags, which takes little time. */
function momentOf(round: string, wholeMs: number): Interrupt {
  const signal = random(`${round} signal`) < 0.5 ? 'SIGINT' : 'SIGTERM'
  if (random(`${round} kind`) < 0.3) return { after: 'Writing ', signal, delayMs: Math.ceil(random(`${round} moment`) * 300) }
  return { after: '', signal, delayMs: Math.ceil(random(`${round} moment`) * wholeMs) }
}

const base = temporaryFolder('cancels')
let failures = 0
try {
  // Only the second run counts: the first also pushes the layers of the base image.
  let wholeMs = 0
  for (const round of ['first', 'second']) {
    const started = performance.now()
    const { code, stdout } = await run(round, mkTemp(round))
    if (code !== 0) throw new Error(stdout)
    wholeMs = performance.now() - started
  }
  console.log(`seed ${seed}: a whole run takes ${(wholeMs / 1000).toFixed(1)} s`)
  for (let number = 1, late = 0; number <= times;) {
    const round = `r${number}${late === 0 ? '' : `x${late}`}`
    const temp = mkTemp(round)
    const interrupt = momentOf(round, wholeMs)
    const started = performance.now()
    const { code, stdout, state, endedAfter } = await run(round, temp, interrupt)
    const tookMs = performance.now() - started
    const left = await leftOf(round, temp, state)
    if (endedAfter !== undefined && endedAfter > 7000) left.push(`it ended after ${(endedAfter / 1000).toFixed(1)} s`)
    const errors = stdout.split('\n').filter((line) => line.startsWith('::error'))
    if (errors.length > 1) left.push(`${errors.length} errors`)
    rmSync(temp, { recursive: true })
    if (endedAfter === undefined && left.length === 0) {
      // The cancellation came too late and does not count.
      wholeMs = Math.min(wholeMs, tookMs)
      late++
      continue
    }
    if (left.length > 0) failures++
    const when = `${interrupt.signal} ${interrupt.delayMs} ms after ${interrupt.after || 'its start'}`
    const how = `ended ${Math.round(endedAfter ?? 0)} ms later with ${code}`
    const last = stdout.split('\n').findLast((line) => /^[a-z]+: |^All images|^::group::/.test(line)) ?? 'before its first line'
    console.log(`${String(number).padStart(2)}: ${when}: ${how} (${last.slice(0, 60)}): ${left.join('; ') || 'nothing left'}`)
    number++
    late = 0
  }
} finally {
  removeImages(prefix)
  await registry.close()
}
console.log(`${times} cancellations, seed ${seed}: ${failures} left something`)
process.exitCode = failures === 0 ? 0 : 1

function mkTemp(round: string): string {
  const temp = join(base, round)
  mkdirSync(temp)
  return temp
}
