import { expect, test } from '@jest/globals'
import { UserError } from '#shared/errors.js'
import { requestFor } from '../../src/build/create-request.js'
import { schedule } from '../../src/build/task-scheduler.js'
import { noAttestations } from '../../src/buildx/attestations.js'
import type { BuildRequest } from '../../src/buildx/buildx-command.js'
import { buildArguments } from '../../src/buildx/buildx-command.js'
import { readDockerfile } from '../../src/dockerfile/analyze.js'
import { inferGraph } from '../../src/graph/image-graph.js'
import { standInFor } from '../../src/references/base-images.js'
import { parseReference } from '../../src/references/parse-reference.js'

const least: BuildRequest = {
  builder: 'default',
  platform: undefined,
  stage: undefined,
  folders: new Map(),
  source: { image: 'app', path: '/repo/docker/app.Dockerfile', shown: 'docker/app.Dockerfile', ofCatalogue: false },
  context: '/repo',
  tags: ['eleanor-app:latest'],
  images: new Map(),
  buildArgs: new Map(),
  secrets: new Map(),
  sshSockets: new Map(),
  network: 'default',
  cache: { importFrom: [], exportDuringBuild: undefined, exportAfterScan: undefined },
  attestations: noAttestations,
  env: {},
  output: 'image',
  labels: new Map(),
  layout: '',
  idFile: '/private/app.id',
  asksForId: false,
  timeoutMs: 1000,
}
const always = buildArguments(least)

test.each<[name: string, change: Partial<BuildRequest>, added: string[]]>([
  ['nothing more', {}, []],
  ['a platform', { platform: 'linux/arm64' }, ['--platform=linux/arm64']],
  ['a stage', { stage: 'final' }, ['--target=final']],
  ['a folder', { folders: new Map([['src', '/repo/src']]) }, ['--build-context=src=/repo/src']],
  ['a network', { network: 'host' }, ['--network=host']],
  ['tags', { tags: ['eleanor-app:latest', 'r/eleanor-app:1'] }, ['--tag=r/eleanor-app:1']],
  ['a parent', { images: new Map([['base', 'eleanor-base:1']]) }, ['--build-context=base=docker-image://eleanor-base:1']],
  ['an argument', { buildArgs: new Map([['A', 'x=y z']]) }, ['--build-arg=A=x=y z']],
  ['a label', { labels: new Map([['a.b', 'c']]) }, ['--label=a.b=c']],
  ['a secret', { secrets: new Map([['trust', '/p/trust']]) }, ['--secret=id=trust,src=/p/trust']],
  ['a secret at a path with a comma', { secrets: new Map([['t', '/a,b/"t']]) }, ['--secret=id=t,"src=/a,b/""t"']],
  [
    'an SSH agent',
    {
      sshSockets: new Map([
        ['default', 'a.sock'],
        ['models', 'b.sock'],
      ]),
    },
    ['--ssh=default=a.sock', '--ssh=models=b.sock'],
  ],
])('buildx gets %s', (_, change, added) => {
  const found = buildArguments({ ...least, ...change })
  expect(found.filter((argument) => !always.includes(argument))).toEqual(added)
  expect(found.at(-1)).toBe('/repo')
})

test('an image gets only the arguments that it declares, the secrets that it mounts, and what stands for its bases', () => {
  const naming = { registries: ['r.test/team', 'q.test/more'] as const, prefix: 'eleanor-', tags: ['1', 'latest'] as const }
  const texts = {
    base: 'FROM python:3.12\nARG TRUST_SHA256 A\nRUN --mount=type=secret,id=trust true',
    app: 'FROM eleanor-base AS b\nFROM base\nARG B\nRUN --mount=type=ssh --mount=type=secret,id=other true',
    plain: 'FROM debian:12',
  }
  const files = Object.entries(texts).map(([image, text]) =>
    readDockerfile({ ...least.source, image, text, shown: image }, new Map(), undefined),
  )
  const shop = {
    env: { GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: 'abc' },
    workspace: '/repo',
    inputs: {
      platforms: [],
      context: '.',
      naming: { ...naming, registries: [...naming.registries] as [string, string], tags: [...naming.tags] as [string, string] },
      labels: new Map([['team', 'ours']]),
      timeoutMs: 1000,
      standIns: new Map([['python', 'mirror.test/python:3']]),
      buildArgs: new Map([
        ['A', '1'],
        ['B', '2'],
        ['C', '3'],
      ]),
      network: 'default' as const,
      cache: { kind: 'off' as const, tag: '', folder: '', limit: 1, service: {} },
    },
    engine: {
      docker: 'docker',
      buildx: ['docker', 'buildx'] as const,
      folder: '',
      version: '1',
      builder: 'default',
      driver: 'docker',
      hasContainerdStore: false,
    },
    nodes: [],
    graph: [],
    cache: undefined,
    attestations: noAttestations,
    folder: '/private',
    secretFiles: new Map([
      ['trust', '/private/trust'],
      ['known_hosts', '/private/known_hosts'],
    ]),
    sshSockets: new Map([
      ['default', 'a.sock'],
      ['models', 'b.sock'],
    ]),
    trustSha256: 'f00',
    earlier: new Map<string, string>(),
    rewritten: new Map([['base', '/private/dockerfile-base/base.Dockerfile']]),
  }
  const requests = inferGraph(files, shop.inputs.naming, new Map()).map((node) => requestFor(node, shop))
  const shown = requests.map(({ source, images, buildArgs, secrets, sshSockets, tags, labels }) => ({
    ...{ image: source.image, images: Object.fromEntries(images), args: Object.fromEntries(buildArgs) },
    ...{
      secrets: [...secrets.keys()],
      ssh: [...sshSockets.keys()],
      tags,
      base: labels.get('org.opencontainers.image.base.name'),
    },
  }))
  const base = 'r.test/team/eleanor-base:1'
  const tagsOf = (image: string) =>
    ['r.test/team', 'q.test/more'].flatMap((registry) => ['1', 'latest'].map((tag) => `${registry}/eleanor-${image}:${tag}`))
  const none = { args: {}, secrets: [], ssh: [] as string[] }
  expect(requests.map(({ source }) => source.path)).toEqual([
    '/private/dockerfile-base/base.Dockerfile',
    '/repo/docker/app.Dockerfile',
    '/repo/docker/app.Dockerfile',
  ])
  expect(shown).toEqual([
    {
      ...{ ...none, image: 'base', images: { 'python:3.12': 'mirror.test/python:3' }, args: { A: '1', TRUST_SHA256: 'f00' } },
      ...{ secrets: ['trust-f00'], tags: tagsOf('base'), base: 'mirror.test/python:3' },
    },
    { ...none, image: 'plain', images: {}, tags: tagsOf('plain'), base: 'debian:12' },
    {
      ...{ ...none, image: 'app', images: { base }, args: { B: '2' }, ssh: ['default'] },
      ...{ tags: tagsOf('app'), base },
    },
  ])
})

test.each<[reference: string, standIn: string | undefined]>([
  ['python:3.12-slim', 'P'],
  ['docker.io/library/python', 'P'],
  ['mirror.test:5000/python@sha256:00', 'P'],
  ['pypy/python-like:3', undefined],
  ['nvcr.io/nvidia/cuda:12.6.3-base-ubuntu22.04', 'C'],
  ['nvidia/cuda', 'C'],
  ['acme/cuda:1', undefined],
  ['debian:12', undefined],
])('%s has the stand-in %s', (reference, standIn) => {
  expect(
    standInFor(
      reference,
      new Map([
        ['python', 'P'],
        ['cuda', 'C'],
      ]),
    ),
  ).toBe(standIn)
})

test.each([
  ['python', 'python', undefined],
  ['python:3.12', 'python', '3.12'],
  ['127.0.0.1:5000/a/b', '127.0.0.1:5000/a/b', undefined],
  ['127.0.0.1:5000/a:1', '127.0.0.1:5000/a', '1'],
  ['a:1@sha256:00', 'a', '1'],
])('%s is the repository %s with the tag %s', (text, repository, tag) => {
  expect(parseReference(text)).toMatchObject({ repository, tag })
})

test('a failure skips what needs it, the others go on, and never more than two work at once', async () => {
  const tasks = [
    { name: 'a', needs: [] },
    { name: 'b', needs: [] },
    { name: 'c', needs: [] },
    { name: 'd', needs: ['b'] },
    { name: 'e', needs: ['d', 'a'] },
    { name: 'f', needs: ['c'] },
  ]
  let [working, most] = [0, 0]
  const order: string[] = []
  const outcomes = await schedule(tasks, 2, async ({ name }) => {
    most = Math.max(most, ++working)
    await new Promise(setImmediate)
    working--
    order.push(name)
    if (name === 'b') throw new UserError('b failed')
    return name
  })
  const states = Object.fromEntries([...outcomes].map(([name, { state }]) => [name, state]))
  expect(states).toEqual({ a: 'built', b: 'failed', c: 'built', d: 'skipped', e: 'skipped', f: 'built' })
  expect(outcomes.get('e')).toMatchObject({ because: 'd' })
  expect(order.indexOf('f')).toBeGreaterThan(order.indexOf('c'))
  expect(most).toBe(2)
})

test('an error that is not of the user ends everything', async () => {
  const work = () => Promise.reject(new TypeError('a bug'))
  await expect(schedule([{ name: 'a', needs: [] }], 2, work)).rejects.toThrow('a bug')
})
