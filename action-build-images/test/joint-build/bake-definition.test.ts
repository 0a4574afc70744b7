import { expect, test } from '@jest/globals'
import type { BuildRequest } from '../../src/buildx/build-request.js'
import { noCache } from '../../src/cache/locations.js'
import type { JointImage } from '../../src/joint-build/bake-definition.js'
import { createBakeDefinition } from '../../src/joint-build/bake-definition.js'
import { canBuildTogether } from '../../src/joint-build/build-together.js'

const request: BuildRequest = {
  builder: 'default',
  cwd: '/private',
  env: {},
  timeoutMs: 1000,
  source: { image: 'base', path: '/repo/docker/base.Dockerfile', displayPath: 'docker/base.Dockerfile', isFromCatalogue: false },
  context: '/repo',
  contexts: new Map(),
  images: new Map(),
  platform: undefined,
  stage: undefined,
  tags: ['p-base:latest'],
  labels: new Map(),
  annotations: new Map(),
  buildArgs: new Map(),
  secrets: new Map(),
  sshSockets: new Map(),
  network: 'default',
  noCache: { everything: false, stages: [] },
  steps: { addHosts: [], shmSize: undefined, ulimits: [], allow: [] },
  cache: noCache,
  attestations: { provenance: 'off', sbomGenerator: undefined },
  output: 'image',
  layoutFolder: undefined,
  idFile: '/private/base.id',
  metadataFile: '/private/base.metadata.json',
  hasOtherIdInEngine: false,
}

const base: JointImage = {
  target: 't0',
  request: { ...request, secrets: new Map([['word', '/private/a,b']]), sshSockets: new Map([['default', 'agent']]) },
  parents: new Map(),
  ancestors: [],
}

const image = (more: Partial<BuildRequest>, links: Partial<JointImage> = {}): JointImage => ({
  target: 't1',
  request: { ...request, ...more },
  parents: new Map(),
  ancestors: [],
  ...links,
})

function targetOf(joint: JointImage): Record<string, unknown> {
  const { target } = JSON.parse(createBakeDefinition([base, joint])) as { target: Record<string, Record<string, unknown>> }
  return target[joint.target] ?? {}
}

test('a target has what the builder may need for the steps of its ancestors, and nothing of other images', () => {
  const child = image(
    { secrets: new Map([['own', '/private/own']]) },
    { parents: new Map([['p-base', 't0']]), ancestors: ['t0'] },
  )
  expect(targetOf(child)).toMatchObject({
    contexts: { 'p-base': 'target:t0' },
    secret: ['id=word,"src=/private/a,b"', 'id=own,src=/private/own'],
    ssh: ['default=agent'],
  })
  expect(targetOf(image({}))).toMatchObject({ contexts: {}, secret: [], ssh: [] })
})

test.each<readonly [string, Partial<BuildRequest>, Record<string, unknown>]>([
  ['a stage', { stage: 'app' }, { target: 'app' }],
  ['a platform', { platform: 'linux/arm64' }, { platforms: ['linux/arm64'] }],
  ['a network', { network: 'none' }, { network: 'none' }],
  ['the network of the host', { network: 'host' }, { network: 'host' }],
  ['no cache', { noCache: { everything: true, stages: ['x'] } }, { 'no-cache': true }],
  ['no cache for stages', { noCache: { everything: false, stages: ['x'] } }, { 'no-cache-filter': ['x'] }],
  ['a folder', { contexts: new Map([['src', '/repo/src']]) }, { contexts: { src: '/repo/src' } }],
  [
    'images by each form of their name',
    { images: new Map([['docker.io/library/python:latest', 'mirror.test/python:3']]) },
    { contexts: { python: 'docker-image://mirror.test/python:3' } },
  ],
  ['templates of HCL', { buildArgs: new Map([['A', '${B} %{if} $C %']]) }, { args: { A: '$${B} %%{if} $C %' } }],
])('a target says %s', (_, more, expected) => {
  expect(targetOf(image(more))).toMatchObject(expected)
})

test.each<readonly [string, Partial<BuildRequest>]>([
  ['a builder with its own store', { output: 'docker' }],
  ['the containerd image store', { hasOtherIdInEngine: true }],
  ['a cache', { cache: { ...noCache, importFrom: ['type=gha'] } }],
  ['annotations', { annotations: new Map([['a', 'b']]) }],
  ['hosts', { steps: { ...request.steps, addHosts: ['a=1.2.3.4'] } }],
  ['a size of /dev/shm', { steps: { ...request.steps, shmSize: '1g' } }],
  ['limits', { steps: { ...request.steps, ulimits: ['nofile=1'] } }],
  ['privileges', { steps: { ...request.steps, allow: ['network.host'] } }],
])('%s needs a client for each image', (_, more) => {
  expect(canBuildTogether([base, image(more)])).toBe(false)
})

test('two plain images can be built together; one needs no bake file', () => {
  expect(canBuildTogether([base, image({})])).toBe(true)
  expect(canBuildTogether([base])).toBe(false)
})
