import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { runInProcess } from '../in-process/run-in-process.js'
import { containerdEngine, messagesOf, removeImages, runDocker, smallBases, startRegistry } from '../support/engine.js'

const bases = smallBases()
const store = typeof bases === 'string' ? undefined : containerdEngine()
const given = process.env.ELEANOR_TEST_BASES !== undefined
const withStore = store === undefined || !given ? describe.skip : describe
if (store === undefined || !given) process.stderr.write('The tests of attestations are skipped: there is no second engine\n')
const python = typeof bases === 'string' ? '' : bases.python
const prefix = `t${randomUUID().slice(0, 8)}-`
const token = `token-${randomUUID()}`

let registry: Awaited<ReturnType<typeof startRegistry>>
beforeAll(async () => {
  if (store !== undefined) registry = await startRegistry()
})
afterAll(async () => {
  if (store === undefined) return
  await registry.close()
  removeImages(prefix)
  removeImages(prefix, store)
})

async function build(
  space: string,
  inputs: Record<string, string>,
  dockerfile = 'FROM scratch\nARG A\nCOPY mark /mark\n',
  host = store,
) {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, { mark: randomUUID(), 'docker/app.Dockerfile': dockerfile })
  const result = await runInProcess({
    workspace,
    env: host === undefined || host === '' ? {} : { DOCKER_HOST: host },
    inputs: { catalogue: 'false', prefix, registry: `${registry.address}/${space}`, push: 'true', ...inputs },
  })
  const messages = messagesOf(result.stdout, /^(?:::error|::warning|Images get)/)
  return { ...result, messages, images: JSON.parse(result.outputs.images ?? '{}') as Record<string, { digest: string }> }
}

interface Manifest {
  readonly manifests: { digest: string; annotations?: Record<string, string> }[]
  readonly layers: { digest: string; annotations: Record<string, string> }[]
}

/** The attestations of what the tag means in the registry, by their kinds. */
async function attestationsOf(space: string) {
  const repository = `http://${registry.address}/v2/${space}/${prefix}app`
  const accept = 'application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json'
  const read = async (name: string) => await fetch(`${repository}/manifests/${name}`, { headers: { accept } })
  const tag = await read('latest')
  const { manifests = [] } = (await tag.json()) as Partial<Manifest>
  const attached = manifests.find(({ annotations }) => annotations?.['vnd.docker.reference.type'] === 'attestation-manifest')
  const { layers } = (attached === undefined ? { layers: [] } : await (await read(attached.digest)).json()) as Manifest
  const texts = await Promise.all(
    layers.map(async ({ digest, annotations }) => {
      const text = await (await fetch(`${repository}/blobs/${digest}`)).text()
      return [annotations['in-toto.io/predicate-type'] ?? '', text] as const
    }),
  )
  return { digest: tag.headers.get('docker-content-digest'), kinds: new Map(texts) }
}

const provenance = expect.stringMatching(/^https:\/\/slsa\.dev\/provenance\//)

withStore('attestations, on an engine with the image store of containerd', () => {
  test('provenance is minimal by default, and pushed with the image', async () => {
    const { code, messages, images } = await build('min', { 'build-args': 'A=of-an-argument' })
    expect([code, messages]).toEqual([0, []])
    const { digest, kinds } = await attestationsOf('min')
    expect([digest, [...kinds.keys()]]).toEqual([images.app?.digest, [provenance]])
    expect([...kinds.values()].join()).not.toContain('of-an-argument')
    await build('max', { 'build-args': 'A=of-an-argument', provenance: 'max' })
    expect([...(await attestationsOf('max')).kinds.values()].join()).toContain('of-an-argument')
    await build('off', { provenance: 'off' })
    expect([...(await attestationsOf('off')).kinds.keys()]).toEqual([])
  })

  test('a secret that is only in the provenance is found there, and nothing is pushed', async () => {
    // In neither half, but in the name of a file of a stage that is in no image.
    const [left, right] = [token.slice(0, 20), token.slice(20)]
    const dockerfile =
      'FROM scratch AS a\nARG A B\nCOPY mark /${A}${B}\nCOPY mark /mark\nFROM scratch\nCOPY --from=a /mark /b/mark\n'
    const args = { 'build-args': `A=${left}\nB=${right}`, secrets: `token=${token}` }
    const without = await build('leak', { ...args, provenance: 'off' }, dockerfile)
    expect(without.messages).toEqual([expect.stringMatching(/A secret was found in app, its build log\. Nothing was pushed/)])
    const { messages } = await build('leak', { ...args, provenance: 'max' }, dockerfile)
    expect(messages).toEqual([expect.stringMatching(/A secret was found in app, its attestation; app, its build log\. Nothing/)])
    const { repositories } = (await (await fetch(`http://${registry.address}/v2/_catalog`)).json()) as { repositories: string[] }
    expect(repositories.filter((name) => name.startsWith('leak/'))).toEqual([])
  })

  test('an SBOM by a generator (a fake one); one that is unavailable is rejected before the build', async () => {
    const folder = temporaryFolder('generator')
    const statement = {
      _type: 'https://in-toto.io/Statement/v0.1',
      predicateType: 'https://spdx.dev/Document',
      predicate: { name: prefix },
    }
    writeTree(folder, {
      scan: `printf '%s' '${JSON.stringify(statement)}' >"$BUILDKIT_SCAN_DESTINATION/list.spdx.json"\n`,
      Dockerfile: `FROM ${python} AS tools
FROM scratch
COPY --from=tools /bin/dash /bin/sh
COPY --from=tools /lib64/ld-linux-x86-64.so.2 /lib64/
COPY --from=tools /lib/x86_64-linux-gnu/libc.so.6 /lib/
COPY scan /scan
ENTRYPOINT ["/bin/sh", "/scan"]
`,
    })
    const generator = `${registry.address}/${prefix}generator:1`
    runDocker('build', '--quiet', '--tag', generator, folder)
    runDocker('push', '--quiet', generator)
    const { code, messages } = await build('sbom', { sbom: 'true', 'sbom-generator': generator })
    expect([code, messages]).toEqual([0, []])
    const { kinds } = await attestationsOf('sbom')
    expect([...kinds.keys()].sort()).toEqual([provenance, 'https://spdx.dev/Document'])
    expect(kinds.get('https://spdx.dev/Document')).toContain(prefix)
    const none = await build('none', { sbom: 'true', 'sbom-generator': `${registry.address}/none:1` })
    expect(none.messages).toEqual([
      expect.stringMatching(/No SBOM can be generated: the image \S+\/none:1 is unavailable.*sbom-generator/),
    ])
    expect(none.stdout).not.toContain('app: building')
  })

  test('another engine logs in one line that it keeps none, and continues', async () => {
    const { code, messages } = await build('classic', {}, undefined, '')
    expect([code, messages]).toEqual([
      0,
      [expect.stringMatching(/^Images get no provenance: only the containerd image store keeps them/)],
    ])
    const listed = await build('classic', { sbom: 'true', provenance: 'off' }, undefined, '')
    expect(listed.messages).toEqual([expect.stringMatching(/^::warning::Images get no SBOM/)])
  })

  test('annotations are in the index and in the manifest of the registry, and the metadata has the digest', async () => {
    const annotations = 'index,manifest:org.example.note=first\nmanifest:org.example.version={version}\norg.example.plain=x'
    const { code, messages, images, outputs } = await build('annotated', { annotations, version: '1.2.3' })
    expect([code, messages]).toEqual([0, []])
    const read = async (name: string) => {
      const accept = 'application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json'
      const address = `http://${registry.address}/v2/annotated/${prefix}app/manifests/${name}`
      return (await (await fetch(address, { headers: { accept } })).json()) as Partial<Manifest> & { annotations?: object }
    }
    const index = await read('latest')
    expect(index.annotations).toMatchObject({ 'org.example.note': 'first' })
    const manifest = await read(index.manifests?.[0]?.digest ?? '')
    expect(manifest.annotations).toMatchObject({
      'org.example.note': 'first',
      'org.example.version': '1.2.3',
      'org.example.plain': 'x',
    })
    expect(JSON.parse(outputs.metadata ?? '')).toEqual({
      app: expect.objectContaining({ 'containerimage.digest': images.app?.digest }),
    })
  })

  test('an engine that cannot store annotations says so, and the image is built without', async () => {
    const { code, messages, outputs } = await build('plain', { annotations: 'a.b=c' }, undefined, '')
    expect(code).toBe(0)
    expect(messages).toContainEqual(expect.stringMatching(/^::warning.*Images get no annotations/))
    expect(JSON.parse(outputs.metadata ?? '')).toEqual({
      app: expect.objectContaining({ 'containerimage.config.digest': expect.any(String) }),
    })
  })
})
