/**
 * Measures a cold build of the six images of the catalogue with a deploy key and a trust store: by the action, by a hand-written bake file
 * with the same Dockerfiles, and by one with hand-written Dockerfiles for the same packages. The rounds are interleaved. Before
 * each build, **everything in the builder's cache and all its images are removed**, except for the bases, so use a separate engine
 * (`.ci/lib/engine start DIR`). `package` is installed from PyPI in place of
 * PyTorch. Prints wall times, and the processor times of the client and the engine whose process id is given, with the median of the
 * ratios of the rounds.
 *
 *   DOCKER_HOST=… ELEANOR_TEST_BASES=python=…,cuda=… node scripts/node24.mjs bench/catalogue/cold-builds.ts ENGINE_PID [rounds] [package]
 */
import { execFileSync } from 'node:child_process'
import { loadavg } from 'node:os'
import { testBases } from '../../action-build-images/test/support/engine.js'
import { makeKey } from '../../action-build-images/test/support/keys.js'
import { runAction, temporaryFolder } from '../../shared/test/support/run-action.js'
import { startAgent } from '../support/bake-file.js'
import { docker, runDocker } from '../support/image-graph.js'
import { median, noTimes, processorTime } from '../support/measure.js'
import { createScratch } from '../support/scratch.js'
import { writeCatalogueBake, writeNaiveBake, writeService } from './service.js'

const [pid = '', count = '3', torch = ''] = process.argv.slice(2)
const given = testBases()
if (typeof given === 'string') throw new Error(given)
if (!/^\d+$/.test(pid) || process.env.DOCKER_HOST === undefined)
  throw new Error('Give DOCKER_HOST and the process id of its engine')
const { list, python } = given
createScratch()
const cuda = /(?:^|,)cuda=([^,]+)/.exec(list)?.[1] ?? python
const bases = { python, cuda }
const workspace = temporaryFolder('bench')
const key = makeKey()
const agent = startAgent(key.text)
const settings = { prefix: 'cold-', bases, socket: agent.socket, torch }
writeService(workspace, process.env.SSL_CERT_FILE ?? '/etc/ssl/certs/ca-certificates.crt')
const [same, naive] = [writeCatalogueBake(workspace, settings), writeNaiveBake(workspace, settings)]

/** Removes the cache of the builder, and all images but the bases. */
function forgetAll(): void {
  const ids = (filters: readonly string[]) => runDocker(workspace, 'images', '--quiet', '--no-trunc', ...filters).split('\n')
  const kept = new Set([bases.python, bases.cuda].flatMap((base) => ids([base])))
  const others = [...new Set(ids(['--all']))].filter((id) => id !== '' && !kept.has(id))
  if (others.length > 0) execFileSync(docker, ['rmi', '--force', ...others], { stdio: 'ignore' })
  runDocker(workspace, 'builder', 'prune', '--all', '--force')
}

async function bake(file: string): Promise<void> {
  // Newer clients would ask about each file outside of the working directory.
  const env = { ...process.env, BUILDX_BAKE_ENTITLEMENTS_FS: '0' }
  execFileSync(docker, ['buildx', 'bake', `--file=${file}`, '--progress=quiet'], {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'inherit'],
    env,
  })
  await Promise.resolve()
}

async function act(): Promise<void> {
  const inputs = {
    prefix: settings.prefix,
    'base-images': list,
    'deploy-key': key.text,
    'trust-pem': 'trust.pem',
    'build-args': `TORCH=${torch}\nTORCH_INDEX=https://pypi.org/simple`,
    'verify-variants': 'off',
  }
  const env = { RUNNER_TOOL_CACHE: temporaryFolder('tools') }
  const { code, stdout } = await runAction({ action: 'action-build-images', workspace, env, inputs })
  if (code !== 0) throw new Error(stdout)
  console.log(`  ${/^No secret found in the images: .*$/m.exec(stdout)?.[0] ?? 'Nothing was scanned'}`)
}

/** The median of the ratios of the rounds. */
const ratio = (ours: readonly number[], theirs: readonly number[]) =>
  median(ours.map((time, round) => time / (theirs[round] ?? NaN)))

const action = { name: 'the action', run: act, times: noTimes() }
const ways = [
  action,
  { name: 'bake, the same Dockerfiles', run: async () => await bake(same), times: noTimes() },
  { name: 'bake, hand-written Dockerfiles', run: async () => await bake(naive), times: noTimes() },
]
try {
  for (let round = 0; round < Number(count); round++)
    // Each is first, second and last in turn, because the speed of a virtual machine drifts.
    for (const { name, run, times } of [...ways.slice(round % ways.length), ...ways.slice(0, round % ways.length)]) {
      forgetAll()
      const load = loadavg()[0]?.toFixed(1)
      const [started, before] = [performance.now(), processorTime() + processorTime(pid)]
      await run()
      times.wall.push(performance.now() - started)
      times.processor.push(processorTime() + processorTime(pid) - before)
      console.log(`${name}: wall ${times.wall.at(-1)?.toFixed(0)}, processor ${times.processor.at(-1)}, load ${load}`)
    }
  for (const { name, times } of ways) {
    const cells = [median(times.wall), median(times.processor)].map((value) => `${(value / 1000).toFixed(1)} s`)
    const ratios = [ratio(action.times.wall, times.wall), ratio(action.times.processor, times.processor)]
    console.log(
      `${name.padEnd(30)} ${cells.join(' ')}   the action takes ${ratios.map((value) => value.toFixed(2)).join(' and ')}`,
    )
  }
} finally {
  forgetAll()
  agent.stop()
}
