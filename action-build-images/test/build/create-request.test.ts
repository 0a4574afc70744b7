import { expect, test } from '@jest/globals'
import type { BuildContext } from '../../src/build/build-context.js'
import { createRequest } from '../../src/build/create-request.js'
import { noAttestations } from '../../src/buildx/attestations.js'
import { parseDockerfile } from '../../src/dockerfile/analyze.js'
import { inferGraph } from '../../src/graph/image-graph.js'
import type { NamedContext } from '../../src/references/named-context.js'

test('an image gets only the arguments that it declares, the secrets that it mounts, and the overrides of its bases', () => {
  const naming = { registries: ['r.test/team', 'q.test/more'] as const, prefix: 'eleanor-', tags: ['1', 'latest'] as const }
  const texts = {
    base: 'FROM python:3.12\nARG TRUST_SHA256 A\nRUN --mount=type=secret,id=trust true',
    app: 'FROM eleanor-base AS b\nFROM base\nARG B\nRUN --mount=type=ssh --mount=type=secret,id=other true',
    plain: 'FROM debian:12',
    named: 'FROM under\nCOPY --from=src / /\nCOPY --from=lay / /\nCOPY --from=data / /',
  }
  const contexts = new Map<string, NamedContext>([
    ['under', { image: 'eleanor-base' }],
    ['src', { url: 'git@a.test:r.git' }],
    ['lay', { layout: { folder: 'lay', digest: 'sha256:0', triggers: [] } }],
    ['data', { folder: 'data' }],
    ['unused', { folder: 'unused' }],
  ])
  const dockerfiles = Object.entries(texts).map(([image, text]) =>
    parseDockerfile(
      { image, path: '/repo/docker/app.Dockerfile', displayPath: image, isFromCatalogue: false, text, contexts },
      new Map(),
      undefined,
    ),
  )
  const build: BuildContext = {
    env: { GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: 'abc' },
    workspace: '/repo',
    folder: '/private',
    engine: {
      docker: 'docker',
      buildx: ['docker', 'buildx'],
      folder: undefined,
      version: '1',
      builder: 'default',
      ownBuilder: 'default',
      driver: 'docker',
      hasContainerdStore: false,
    },
    images: { nodes: [], graph: [], parentImages: new Map() },
    settings: {
      platforms: [],
      context: '.',
      naming,
      labels: new Map([['team', 'ours']]),
      timeoutMs: 1000,
      baseOverrides: new Map([['python', 'mirror.test/python:3']]),
      buildArgs: new Map([
        ['A', '1'],
        ['B', '2'],
        ['C', '3'],
        ['HTTPS_PROXY', 'http://proxy.test'],
        ['base.A', '4'],
      ]),
      network: 'default',
      noCache: { everything: false, stages: [] },
      steps: { addHosts: [], shmSize: undefined, ulimits: [], allow: [] },
    },
    cache: undefined,
    attestations: noAttestations,
    annotations: new Map(),
    mounts: {
      secretFiles: new Map([
        ['trust', '/private/trust'],
        ['known_hosts', '/private/known_hosts'],
      ]),
      sshSockets: new Map([
        ['default', 'a.sock'],
        ['models', 'b.sock'],
      ]),
      trustSha256: 'f00',
      dockerfiles: new Map([['base', '/private/dockerfile-base/base.Dockerfile']]),
    },
  }
  const requests = inferGraph(dockerfiles, naming, new Map()).map((node) => createRequest(node, build))
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
  const none = { args: { HTTPS_PROXY: 'http://proxy.test' }, secrets: [], ssh: [] as string[] }
  expect(requests.map(({ source }) => source.path)).toEqual([
    '/private/dockerfile-base/base.Dockerfile',
    '/repo/docker/app.Dockerfile',
    '/repo/docker/app.Dockerfile',
    '/repo/docker/app.Dockerfile',
  ])
  expect(Object.fromEntries(requests.at(-1)?.contexts ?? [])).toEqual({
    src: 'git@a.test:r.git',
    lay: 'oci-layout:///repo/lay@sha256:0',
    data: '/repo/data',
  })
  expect(shown).toEqual([
    {
      ...{
        ...none,
        image: 'base',
        images: { 'python:3.12': 'mirror.test/python:3' },
        args: { A: '4', HTTPS_PROXY: 'http://proxy.test', TRUST_SHA256: 'f00' },
      },
      ...{ secrets: ['trust-f00'], tags: tagsOf('base'), base: 'mirror.test/python:3' },
    },
    { ...none, image: 'plain', images: {}, tags: tagsOf('plain'), base: 'debian:12' },
    {
      ...{ ...none, image: 'app', images: { base }, args: { B: '2', HTTPS_PROXY: 'http://proxy.test' }, ssh: ['default'] },
      ...{ tags: tagsOf('app'), base },
    },
    {
      // The image of the graph, by the name of its context as well.
      ...{ ...none, image: 'named', images: { 'eleanor-base': base, under: base }, ssh: ['default'] },
      ...{ tags: tagsOf('named'), base },
    },
  ])
})
