import { execFileSync } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { startResultsService } from '../../../local/results-service/service.js'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { hasCosign, startSigstore } from '../../../shared/test/support/sigstore.js'
import { readImageInputs } from '../../src/inputs/read-inputs.js'
import { runInProcess, startProcess } from '../in-process/run-in-process.js'
import { containerdEngine, runDockerIn, startRegistry, testBases } from '../support/engine.js'
import type { FaultProxy } from '../support/fault-proxy.js'
import { startFaultProxy } from '../support/fault-proxy.js'

const withEngine = typeof testBases() === 'string' ? describe.skip : describe
const prefix = `t${randomUUID().slice(0, 8)}-`
const platforms = 'linux/amd64, linux/arm64'

type Entry = Readonly<{ image: string; platform: string }>
type Images = Readonly<Record<string, { digest: string; tags: string[]; platforms?: Record<string, string> }>>

let registry: Awaited<ReturnType<typeof startRegistry>>
let proxy: FaultProxy
let results: Awaited<ReturnType<typeof startResultsService>>

/** The jobs of one run of a workflow: they share its artifacts, and here its files and its engine, in which nothing stays. */
function run(space: string, more: Readonly<Record<string, string>> = {}) {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, {
    // No base, so that an engine makes it for any platform.
    'docker/a.Dockerfile': 'FROM scratch\nCOPY content /a\n',
    'docker/b.Dockerfile': 'FROM a\nCOPY mark /b\n',
    content: randomBytes(100),
    mark: `${space} b`,
  })
  const token = results.newToken()
  const env = { ACTIONS_RESULTS_URL: results.url, ACTIONS_RUNTIME_TOKEN: token, ...more }
  const job = async (mode: string, inputs: Record<string, string>, start = runInProcess) => {
    const given = { catalogue: 'false', prefix, registry: `${proxy.address}/${space}`, mode, ...inputs }
    const result = await start({ workspace, inputs: given, env })
    const errors = result.stdout.split('\n').filter((line) => line.startsWith('::error'))
    return { ...result, errors, images: JSON.parse(result.outputs.images ?? '{}') as Images }
  }
  const build = (image: string, platform = 'linux/amd64', more = {}, start = runInProcess) =>
    job('build-digests', { images: image, platforms: platform, ...more }, start)
  const handedOver = () => results.artifacts(token).map(({ name, file }) => [name, unpacked(file)] as const)
  return { workspace, job, build, handedOver }
}

async function tagsOf(space: string, image: string): Promise<string[]> {
  const answer = await fetch(`http://${registry.address}/v2/${space}/${prefix}${image}/tags/list`)
  return answer.ok ? (((await answer.json()) as { tags: string[] | null }).tags ?? []) : []
}

/** The only file of an archive, which is JSON. */
function unpacked(file: string): Record<string, unknown> {
  const program =
    'import sys, zipfile; archive = zipfile.ZipFile(sys.argv[1]); [name] = archive.namelist(); print(archive.read(name).decode())'
  return JSON.parse(execFileSync('python3', ['-c', program, file], { encoding: 'utf8' })) as Record<string, unknown>
}

/** Two jobs on one engine take the name from each other, so that images are found by their label. */
function removeAll(env: Readonly<Record<string, string>> = {}): void {
  for (const image of ['a', 'b']) {
    const label = `label=org.opencontainers.image.title=${prefix}${image}`
    const ids = runDockerIn(env, 'images', '--all', '--quiet', '--no-trunc', '--filter', label).split('\n')
    if (ids[0] !== '') runDockerIn(env, 'rmi', '--force', ...new Set(ids))
  }
}

withEngine('one graph in several jobs', () => {
  beforeAll(async () => {
    registry = await startRegistry()
    proxy = await startFaultProxy(registry.address)
    results = await startResultsService({ folder: join(temporaryFolder('results'), 'blobs') })
  })
  beforeEach(() => {
    proxy.seen.length = 0
    proxy.rule = () => undefined
  })
  afterAll(async () => {
    await Promise.all([proxy.close(), registry.close(), results.close()])
    removeAll()
  })

  test('two levels for two platforms: no tag before all images exist, then one index each; a second run signs it (with a stub of Sigstore), and changes nothing', async () => {
    const sigstore = await startSigstore()
    const { job, build, workspace } = run('levels', sigstore.env)
    // Of smaller layers the engine does not ask whether the registry has them.
    writeFileSync(join(workspace, 'content'), randomBytes(11_000_000))
    const plan = await job('plan', { platforms })
    const { levels } = JSON.parse(plan.outputs.matrix ?? '') as { levels: Entry[][] }
    expect(levels.map((level) => level.map(({ image, platform }) => `${image} ${platform}`))).toEqual([
      ['a linux/amd64', 'a linux/arm64'],
      ['b linux/amd64', 'b linux/arm64'],
    ])
    let bytes = 0
    proxy.rule = (what, message) => {
      if (what.startsWith('PATCH') && what.includes(`${prefix}b/`)) message.on('data', (piece: Buffer) => (bytes += piece.length))
      return undefined
    }
    for (const level of levels) {
      // At the same time, as different runners do it.
      const jobs = await Promise.all(level.map(({ image, platform }) => build(image, platform, {}, startProcess)))
      expect(jobs.flatMap(({ errors }) => errors)).toEqual([])
      for (const [index, { images }] of jobs.entries()) expect(images[level[index]?.image ?? '']?.tags).toEqual([])
      // Their children take them from the registry.
      removeAll()
    }
    // The large layer of the parent is taken where it is.
    expect(bytes).toBeGreaterThan(100)
    expect(bytes).toBeLessThan(100_000)
    expect([await tagsOf('levels', 'a'), await tagsOf('levels', 'b')]).toEqual([[], []])

    const published = await job('publish', { platforms, tags: '1 latest' })
    expect(published.errors).toEqual([])
    for (const image of ['a', 'b']) {
      expect((await tagsOf('levels', image)).sort()).toEqual(['1', 'latest'])
      const accept = 'application/vnd.docker.distribution.manifest.list.v2+json, application/vnd.oci.image.index.v1+json'
      const answer = await fetch(`http://${registry.address}/v2/levels/${prefix}${image}/manifests/1`, { headers: { accept } })
      expect(answer.headers.get('docker-content-digest')).toBe(published.images[image]?.digest)
      const { manifests } = (await answer.json()) as { manifests: { digest: string; platform: Record<string, string> }[] }
      const found = manifests.map(({ digest, platform: { os, architecture } }) => [`${os}/${architecture}`, digest])
      expect(Object.fromEntries(found)).toEqual(published.images[image]?.platforms)
      expect(found.map(([platform]) => platform)).toEqual(['linux/amd64', 'linux/arm64'])
    }
    const again = await job('publish', { platforms, tags: '1 latest', sign: 'true' })
    expect(again.errors).toEqual([])
    if (hasCosign())
      for (const image of ['a', 'b']) expect(sigstore.verify(`${registry.address}/levels/${prefix}${image}:1`)).toBe('')
    await sigstore.close()
    expect(again.images).toEqual(published.images)
    expect(again.stdout.match(/already exists/g)).toHaveLength(4)
  })

  const containerd = containerdEngine()
  const withContainerd = containerd === undefined ? test.skip : test
  withContainerd('provenance is kept in the index of all platforms', async () => {
    const env = { DOCKER_HOST: containerd ?? '' }
    const { job, build } = run('attested', env)
    for (const platform of ['linux/amd64', 'linux/arm64']) expect((await build('a', platform)).errors).toEqual([])
    removeAll(env)
    const published = await job('publish', { images: 'a', platforms, tags: '1' })
    expect(published.errors).toEqual([])
    const headers = { accept: 'application/vnd.oci.image.index.v1+json' }
    const answer = await fetch(`http://${registry.address}/v2/attested/${prefix}a/manifests/1`, { headers })
    const { manifests } = (await answer.json()) as {
      manifests: { digest: string; platform: { architecture: string }; annotations?: Record<string, string> }[]
    }
    expect(manifests.map(({ platform }) => platform.architecture)).toEqual(['amd64', 'unknown', 'arm64', 'unknown'])
    const described = manifests.map(({ annotations = {} }) => annotations['vnd.docker.reference.digest'])
    expect([described[1], described[3]]).toEqual([manifests[0]?.digest, manifests[2]?.digest])
  })

  test('missing images are one error, and nothing is tagged; the second run completes', async () => {
    const { job, build } = run('missing')
    expect((await build('b')).errors).toEqual([
      expect.stringMatching(/^::error::No earlier job of this run has built a for linux\/amd64\..*add these images to `images`/),
    ])
    expect((await build('a')).errors).toEqual([])
    expect((await job('publish', { platforms })).errors).toEqual([
      expect.stringMatching(/^::error::Not every image was built\. Missing: a for linux\/arm64, b for linux\/amd64, b for/),
    ])
    expect((await build('b')).errors).toEqual([])

    proxy.rule = (what) => (what.startsWith('GET') && what.includes('a/manifests/sha256:') ? 404 : undefined)
    const gone = await job('publish', { platforms: 'linux/amd64' })
    expect(gone.errors).toEqual([
      expect.stringMatching(/^::error::Not every image is in its registry: \S+a@sha256:\S+ no longer exists\./),
    ])
    proxy.rule = (what) => (/^PUT .*b\/manifests\/latest$/.test(what) ? 500 : undefined)
    const stopped = await job('publish', { platforms: 'linux/amd64' })
    // This registry deletes no tags, so that the one of `a` can only be named.
    expect(stopped.errors).toEqual([
      expect.stringMatching(/b:latest could not be written.*could not be restored or deleted: \S+a:latest\./),
    ])
    expect([await tagsOf('missing', 'b'), stopped.images]).toEqual([[], {}])
    proxy.rule = () => undefined
    const finished = await job('publish', { platforms: 'linux/amd64' })
    expect([finished.code, await tagsOf('missing', 'b')]).toEqual([0, ['latest']])
  })

  test('a job that finds a secret uploads nothing, others upload digests and sizes; a result of another graph is rejected', async () => {
    const { job, build, workspace, handedOver } = run('rejected')
    const secrets = `token=${randomUUID()}`
    writeFileSync(join(workspace, 'mark'), secrets)
    const found = await build('a b', 'linux/amd64', { secrets })
    expect(found.errors).toEqual([expect.stringMatching(/^::error::A secret was found in b, layer 2 of 2: b\./)])
    expect([proxy.seen, handedOver()]).toEqual([[], []])
    expect((await job('publish', { images: 'a', platforms: 'linux/amd64' })).errors).toEqual([
      expect.stringMatching(/Missing: a for linux\/amd64/),
    ])
    expect((await build('a', 'linux/amd64', { secrets, artifact: 'graph' })).errors).toEqual([])
    expect((await build('a')).errors).toEqual([])
    // A job that runs again replaces what it has left.
    expect((await build('a')).errors).toEqual([])
    const whole = ['cached', 'dockerfile', 'digests', 'image', 'platform', 'seconds', 'size']
    const left = handedOver().map(([name, result]) => [name, Object.keys(result).sort()])
    expect(left.sort()).toEqual(['graph', 'images'].map((name) => [`${name}-a-linux-amd64`, whole.sort()]))
    const elsewhere = await job('publish', { images: 'a', platforms: 'linux/amd64', registry: `${proxy.address}/other` })
    expect(elsewhere.errors).toEqual([expect.stringMatching(/is not the result of this image\. It was not pushed to \S+other/)])
    writeFileSync(join(workspace, 'docker/a.Dockerfile'), 'FROM scratch\nCOPY mark /a\n')
    const another = await job('publish', { images: 'a', platforms: 'linux/amd64' })
    expect(another.errors).toEqual([
      expect.stringMatching(/is not the result of this image\. That job read another version of docker\/a\.Dockerfile/),
    ])
    expect(await tagsOf('rejected', 'a')).toEqual([])
  })
})

test.each<[name: string, inputs: Record<string, string>, error: RegExp]>([
  ['a job without an image', { images: '' }, /^Input `images` is empty in `mode: build-digests`/],
  ['a job without a platform', { platforms: '' }, /^Input `platforms` is empty in `mode: build-digests`/],
  ['a job for two platforms', { platforms }, /^Input `platforms` has 2 platforms, but `mode: build-digests` takes one\./],
  ['a job without a registry', { registry: '' }, /^Input `registry` is empty in `mode: build-digests`/],
  ['publishing without a registry', { mode: 'publish', registry: '' }, /^Input `registry` is empty in `mode: publish`/],
  ['a name that no artifact can have', { artifact: 'a/b' }, /^Input `artifact` is `a\/b`/],
  [
    'publishing without a service',
    { mode: 'publish' },
    /^Input `mode` is `publish`, but the artifact service, by which jobs pass images to each other, is unavailable/,
  ],
])('%s is one error', async (name, inputs, error) => {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, { 'docker/a.Dockerfile': 'FROM scratch\n' })
  const all = {
    catalogue: 'false',
    mode: 'build-digests',
    images: 'a',
    platforms: 'linux/amd64',
    registry: 'r.test',
    ...inputs,
  }
  const service = { ACTIONS_RUNTIME_TOKEN: 'a', ACTIONS_RESULTS_URL: 'http://127.0.0.1:1' }
  const given = Object.entries(all).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value] as const)
  const env = { ...(name.includes('service') ? {} : service), ...Object.fromEntries(given) }
  await expect(readImageInputs({ env, workspace, mask: () => undefined })).rejects.toThrow(error)
})
