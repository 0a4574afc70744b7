import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'

interface Plan {
  images: { name: string; dockerfile: string; needs: string[]; bases: string[]; level: number }[]
}

async function plan(files: Record<string, string>, inputs: Record<string, string> = {}, isTracked = false) {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, files)
  if (isTracked) execFileSync('git', ['init', '--quiet', workspace])
  if (isTracked) execFileSync('git', ['-C', workspace, 'add', '.'])
  const env = { GITHUB_REPOSITORY: 'owner/My.Service' }
  const result = await runAction({
    action: 'action-build-images',
    workspace,
    inputs: { mode: 'plan', ...inputs },
    env,
  })
  const { images } = JSON.parse(result.outputs.plan ?? '{"images":[]}') as Plan
  const lines = (level: string) => result.stdout.split('\n').filter((line) => line.startsWith(`::${level}`))
  const shown = images.map(({ name, dockerfile, needs, bases }) => `${name} = ${dockerfile} < ${[...needs, ...bases].join(' ')}`)
  return { ...result, shown, notices: lines('notice'), errors: lines('error') }
}

const layouts: readonly [name: string, files: Record<string, string>, inputs: Record<string, string>, expected: string[]][] = [
  ['a root Dockerfile alone', { Dockerfile: 'FROM a' }, {}, ['my-service = Dockerfile < a']],
  [
    'a root Dockerfile of a project',
    { Containerfile: 'FROM a', 'pyproject.toml': '[project]\nname = "Eleanor_Service"\n' },
    { prefix: 'eleanor-' },
    ['service = Containerfile < a'],
  ],
  ['a root Dockerfile without a catalogue', { Dockerfile: 'FROM a' }, { catalogue: 'false' }, ['my-service = Dockerfile < a']],
  [
    'root Dockerfiles on each other and on the catalogue',
    { 'Dockerfile.tools': 'FROM eleanor-builder', 'Dockerfile.app': 'FROM tools' },
    { 'base-images': 'cuda=cu', prefix: 'eleanor-' },
    ['tools = Dockerfile.tools < builder', 'app = Dockerfile.app < tools'],
  ],
  [
    'nested folders with variants',
    { 'docker/api/Dockerfile': 'FROM a', 'docker/api/Dockerfile.gpu': 'FROM b', 'docker/jobs/train/Dockerfile': 'FROM api-gpu' },
    { catalogue: 'false' },
    [
      'api = docker/api/Dockerfile < a',
      'api-gpu = docker/api/Dockerfile.gpu < b',
      'jobs-train = docker/jobs/train/Dockerfile < api-gpu',
    ],
  ],
  [
    'stages of one file',
    { Dockerfile: 'FROM a AS base\nFROM base AS api\nFROM b AS worker\nCOPY --from=eleanor-api /x /x\n' },
    { dockerfiles: 'api=Dockerfile#api\nworker=Dockerfile#worker\nlast=Dockerfile', prefix: 'eleanor-' },
    ['api = Dockerfile < a', 'last = Dockerfile < api b', 'worker = Dockerfile < api b'],
  ],
]

test.each(layouts)('%s', async (_, files, inputs, expected) => {
  const { shown, errors } = await plan(files, inputs)
  expect(errors).toEqual([])
  expect(shown.filter((line) => !line.includes('of the action'))).toEqual(expected)
  const usesCatalogue = Object.values(files).some((text) => text.includes('eleanor-builder'))
  expect(shown.some((line) => line.includes('of the action'))).toBe(usesCatalogue)
})

test('files that look like Dockerfiles and define no image are named', async () => {
  const files = {
    'docker/app.Dockerfile': 'FROM a',
    'docker/Dockerfile.j2': '',
    'docker/app.Dockerfile.dockerignore': '',
    'services/api/Dockerfile': 'FROM a',
  }
  const { notices, shown } = await plan(files, { catalogue: 'false' }, true)
  expect(shown).toEqual(['app = docker/app.Dockerfile < a'])
  expect(notices).toEqual([
    '::notice::No image is built from docker/Dockerfile.j2, services/api/Dockerfile. To build one, list it in `dockerfiles` as `<image>=<path>`.',
  ])
  const listed = await plan(files, { dockerfiles: 'api=services/api/Dockerfile' }, true)
  expect(listed.notices).toEqual([])
  expect(listed.shown).toEqual(['api = services/api/Dockerfile < a'])
})

test.each<[dockerfiles: string, error: RegExp]>([
  ['api=missing/Dockerfile', /`dockerfiles` has `missing\/Dockerfile`, which is not a file of this repository/],
  ['api=../Dockerfile', /`dockerfiles` has `\.\.\/Dockerfile`, which is outside the workspace/],
  ['API=Dockerfile', /`dockerfiles` has an entry without a valid name: `API`/],
  ['api=Dockerfile#gone', /Dockerfile has no stage `gone`, which the image `api` is/],
])('dockerfiles: %s is rejected', async (dockerfiles, error) => {
  const { errors } = await plan({ Dockerfile: 'FROM a' }, { dockerfiles })
  expect(errors).toEqual([expect.stringMatching(error)])
})

test('a base that is called like an image, but is none, is named once', async () => {
  const files = {
    'pyproject.toml': '[tool.eleanor.images]\nprefix = ""\ncatalogue = false\ntags = ["1.0"]\n',
    'docker/base.Dockerfile': 'FROM a',
    'docker/app.Dockerfile': 'FROM ghcr.io/own/base:main\n',
  }
  const external = await plan(files)
  expect(external.shown).toEqual(['app = docker/app.Dockerfile < ghcr.io/own/base:main', 'base = docker/base.Dockerfile < a'])
  expect(external.notices).toEqual([
    expect.stringMatching(
      /^::notice file=docker\/app.Dockerfile,line=1::.* is an external image, not the image `base` of this repository/,
    ),
  ])
  const own = await plan(files, { registry: 'ghcr.io/own' })
  expect(own.shown).toEqual(['base = docker/base.Dockerfile < a', 'app = docker/app.Dockerfile < base'])
  expect(own.notices).toEqual([])
})

test('a base with the prefix of another project is named, as it was the default of older versions', async () => {
  const files = { 'docker/builder.Dockerfile': 'FROM a', 'docker/app.Dockerfile': 'FROM eleanor-builder\n' }
  const { shown, notices } = await plan(files, { catalogue: 'false' })
  expect(shown).toEqual(['app = docker/app.Dockerfile < eleanor-builder', 'builder = docker/builder.Dockerfile < a'])
  expect(notices).toEqual([
    expect.stringMatching(/its prefix not `prefix` \(my-service-\)\. To use that image, write `my-service-builder`/),
  ])
})
