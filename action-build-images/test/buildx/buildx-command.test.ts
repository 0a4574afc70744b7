import { expect, test } from '@jest/globals'
import { noAttestations } from '../../src/buildx/attestations.js'
import type { BuildRequest } from '../../src/buildx/build-request.js'
import { createBuildCommand } from '../../src/buildx/buildx-command.js'
import { noCache } from '../../src/cache/locations.js'

const minimal: BuildRequest = {
  builder: 'default',
  cwd: '/private',
  platform: undefined,
  stage: undefined,
  contexts: new Map(),
  source: { image: 'app', path: '/repo/docker/app.Dockerfile', displayPath: 'docker/app.Dockerfile', isFromCatalogue: false },
  context: '/repo',
  tags: ['eleanor-app:latest'],
  images: new Map(),
  buildArgs: new Map(),
  secrets: new Map(),
  sshSockets: new Map(),
  network: 'default',
  steps: { addHosts: [], shmSize: undefined, ulimits: [], allow: [] },
  noCache: { everything: false, stages: [] },
  cache: noCache,
  attestations: noAttestations,
  env: {},
  output: 'image',
  labels: new Map(),
  layoutFolder: undefined,
  idFile: '/private/app.id',
  metadataFile: '/private/app.json',
  annotations: new Map(),
  hasOtherIdInEngine: false,
  timeoutMs: 1000,
}
const always = createBuildCommand(minimal)

test.each<[name: string, change: Partial<BuildRequest>, added: string[]]>([
  ['nothing else', {}, []],
  ['a platform', { platform: 'linux/arm64' }, ['--platform=linux/arm64']],
  ['a stage', { stage: 'final' }, ['--target=final']],
  ['a folder', { contexts: new Map([['src', '/repo/src']]) }, ['--build-context=src=/repo/src']],
  ['a network', { network: 'host' }, ['--network=host']],
  [
    'hosts, limits and privileges',
    { steps: { addHosts: ['a=10.0.0.7', 'b=::1'], shmSize: '2g', ulimits: ['nofile=9'], allow: ['network.host'] } },
    ['--add-host=a:10.0.0.7', '--add-host=b:::1', '--shm-size=2g', '--ulimit=nofile=9', '--allow=network.host'],
  ],
  ['no cache', { noCache: { everything: true, stages: ['tools'] } }, ['--no-cache']],
  [
    'no cache for two stages',
    { noCache: { everything: false, stages: ['tools', '1'] } },
    ['--no-cache-filter=tools', '--no-cache-filter=1'],
  ],
  ['tags', { tags: ['eleanor-app:latest', 'r/eleanor-app:1'] }, ['--tag=r/eleanor-app:1']],
  ['a parent', { images: new Map([['base', 'eleanor-base:1']]) }, ['--build-context=base=docker-image://eleanor-base:1']],
  ['an argument', { buildArgs: new Map([['A', 'x=y z']]) }, ['--build-arg=A=x=y z']],
  ['a label', { labels: new Map([['a.b', 'c']]) }, ['--label=a.b=c']],
  [
    'an annotation of two documents',
    { annotations: new Map([['index,manifest[linux/amd64]:a.b', 'c']]) },
    ['--annotation=index:a.b=c', '--annotation=manifest[linux/amd64]:a.b=c'],
  ],
  ['an annotation', { annotations: new Map([['index:a.b', 'c']]) }, ['--annotation=index:a.b=c']],
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
])('the command of buildx has %s', (_, change, added) => {
  const command = createBuildCommand({ ...minimal, ...change })
  expect(command.filter((argument) => !always.includes(argument))).toEqual(added)
  expect(command.at(-1)).toBe('/repo')
})
