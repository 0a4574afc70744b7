/**
 * Builds a graph of six images many times to find flaky behavior, each with a deploy key in an agent and a secret whose content every
 * step checks. Steps without a secret are cached, steps that mount one run each time, and all images are scanned. A run fails if the
 * action fails, if a step does not get its secret, or if anything is left behind.
 *
 *   ELEANOR_TEST_BASES=python=…,cuda=… node scripts/node24.mjs bench/soak.ts [runs]
 */
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { removeImages, testBases } from '../action-build-images/test/support/engine.js'
import { makeKey } from '../action-build-images/test/support/keys.js'
import { processesWith } from '../shared/test/support/processes.js'
import { runAction, temporaryFolder } from '../shared/test/support/run-action.js'
import { forget, images, writeGraph } from './support/image-graph.js'
import { createScratch } from './support/scratch.js'

const bases = testBases()
if (typeof bases === 'string') throw new Error(bases)
createScratch()
const runs = Number(process.argv[2] ?? 50)
const prefix = `s${randomUUID().slice(0, 8)}-`
const workspace = temporaryFolder('soak')
const key = makeKey().text
const token = randomUUID()
const hash = createHash('sha256').update(token).digest('hex')
const mounts =
  '--mount=type=ssh,required=true --mount=type=secret,id=token,required=true --mount=type=secret,id=known_hosts,required=true'
const check = `sha256sum /run/secrets/token | grep -q ^${hash}; [ -S "$SSH_AUTH_SOCK" ]; grep -q github.com /run/secrets/known_hosts`
const step = (name: string) => `RUN echo ${name} >/opt/${name}\nARG ROUND\nRUN ${mounts} set -e; : ${name} "$ROUND"; ${check}`
const cuda = /(?:^|,)cuda=([^,]+)/.exec(bases.list)?.[1] ?? bases.python
writeGraph(workspace, prefix, { python: bases.python, cuda }, step)

/** Returns the ids of all built images. */
const made = new Set<string>()

/** Returns why a run failed; undefined if it succeeded. */
async function problemOf(round: number): Promise<string | undefined> {
  const inputs = {
    catalogue: 'false',
    prefix,
    'deploy-key': key,
    secrets: `token=${token}`,
    'build-args': `ROUND=${round}-${prefix}`,
  }
  const { code, stdout, outputs, state, temp } = await runAction({ action: 'action-build-images', workspace, inputs })
  const { code: post } = await runAction({ action: 'action-build-images', stage: 'post', workspace, state, temp })
  const built = Object.values(JSON.parse(outputs.images ?? '{}') as Record<string, { cached: boolean; digest: string }>)
  for (const { digest } of built) made.add(digest)
  if (code !== 0) return stdout.split('\n').find((line) => line.startsWith('::error')) ?? `it ended with ${code}`
  if (built.length !== images.length || built.some(({ cached }) => cached)) return 'not every image ran its step'
  if (!stdout.includes('No secret found in the images')) return 'the images were not searched'
  if (post !== 0 || existsSync(state['private-folder'] ?? '')) return 'the private folder is left'
  const left = processesWith(temp, 'environ')
  rmSync(temp, { recursive: true })
  return left.length === 0 ? undefined : `processes are left: ${left.join(', ')}`
}

let failures = 0
const started = performance.now()
try {
  for (let round = 1; round <= runs; round++) {
    const problem = await problemOf(round)
    if (problem === undefined) continue
    failures++
    console.log(`run ${round}: ${problem}`)
  }
} finally {
  removeImages(prefix)
  forget(made)
}
const seconds = ((performance.now() - started) / 1000 / runs).toFixed(1)
console.log(`${runs} runs of ${images.length} images with secrets and an agent, ${seconds} s each: ${failures} failures`)
process.exitCode = failures === 0 ? 0 : 1
