import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { CatalogueSettings } from '../../src/catalogue/read-catalogue.js'
import { readCatalogue } from '../../src/catalogue/read-catalogue.js'
import { parseDockerfile } from '../../src/dockerfile/analyze.js'
import { buildArgsFor } from '../../src/dockerfile/image-build-args.js'

const actionPath = fileURLToPath(new URL('../..', import.meta.url))

/** What the catalogue makes of a repository: external and own bases, arguments, labels and notes by image. */
async function read(files: Record<string, string>, given: Partial<CatalogueSettings> = {}) {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, files)
  const settings = { kind: 'guide', buildArgs: new Map(), app: undefined, version: '', ...given } as const
  const sources = await readCatalogue({ workspace, actionPath, env: {} }, settings, new Set())
  return new Map(
    sources.map((source) => {
      const args = buildArgsFor(source, settings.buildArgs)
      const { uses, base } = parseDockerfile(source, args, undefined)
      const { notes, labels, problem } = source.catalogue ?? { notes: [], labels: new Map<string, string>(), problem: undefined }
      return [source.image, { uses: uses.map(({ reference }) => reference), base, args, notes, labels, problem }] as const
    }),
  )
}

const project = {
  'pyproject.toml': '[project]\nname = "My.Shop"\nversion = "1.4"\nlicense = "MIT"\n',
  'src/shop/main.py': 'app = FastAPI()\n\n@app.get("/healthz")\ndef health(): ...\n',
  'requirements/backend.txt': 'uvicorn==1\n',
}
const cuda = expect.stringMatching(/^nvcr\.io\/nvidia\/cuda:12\.6\.3-base-ubuntu24\.04@sha256:[0-9a-f]{64}$/)
const python = expect.stringMatching(/^python:3\.12-slim@sha256:[0-9a-f]{64}$/)

test('guide: CUDA -> builder, builder + Python -> runtime, builder + CUDA -> runtime-gpu, CUDA -> dev', async () => {
  const images = await read(project)
  expect(Object.fromEntries([...images].map(([image, { uses }]) => [image, uses]))).toEqual({
    base: [python],
    'base-gpu': [cuda],
    builder: ['base-gpu'],
    runtime: ['builder', python],
    'runtime-gpu': ['builder', cuda],
    dev: ['base-gpu'],
  })
})

test('cpu: the same without CUDA', async () => {
  const images = await read(project, { kind: 'cpu' })
  expect(Object.fromEntries([...images].map(([image, { uses }]) => [image, uses]))).toEqual({
    base: [python],
    builder: ['base'],
    runtime: ['builder', python],
    dev: ['base'],
  })
  expect(images.get('dev')?.args.get('TORCH_INDEX')).toMatch(/whl\/cpu$/)
})

test('a runtime image takes name, application, health check, requirements, labels and version from the project', async () => {
  const runtime = (await read(project, { version: '2.0' })).get('runtime-gpu')
  expect(Object.fromEntries(runtime?.args ?? [])).toEqual({
    REQUIREMENTS: 'requirements/backend.txt',
    APP: 'shop.main:app',
    HEALTH: '/healthz',
    SERVER: 'uvicorn',
    NAME: 'my-shop',
  })
  expect(runtime?.notes).toEqual([
    'it installs requirements/backend.txt',
    'uvicorn serves shop.main:app on port 8000, and the health check asks for /healthz',
  ])
  const labels = { 'org.opencontainers.image.version': '2.0', 'org.opencontainers.image.licenses': 'MIT' }
  expect(Object.fromEntries(runtime?.labels ?? [])).toEqual(labels)
})

test.each<[what: string, files: Record<string, string>, settings: Partial<CatalogueSettings>, expected: string[]]>([
  [
    'no application and no requirements',
    { 'src/shop/__init__.py': '' },
    {},
    [
      'none',
      'it installs the dependencies that pyproject.toml names',
      'it has no server, because no ASGI application was found in `src`; name one with the build argument `APP`',
    ],
  ],
  [
    'an application of the input client',
    { 'requirements.txt': '' },
    { app: 'x.y:z' },
    [
      'uvicorn',
      'it installs requirements.txt',
      'uvicorn serves x.y:z on port 8000, and the health check only opens the port, as no route such as /health was found',
    ],
  ],
  [
    'arguments for all images, and for one',
    project,
    {
      buildArgs: new Map([
        ['HEALTH', '/up'],
        ['runtime.APP', 'a:b'],
      ]),
    },
    ['uvicorn', 'it installs requirements/backend.txt', 'uvicorn serves a:b on port 8000, and the health check asks for /up'],
  ],
  [
    'an application that is not wanted',
    project,
    { buildArgs: new Map([['APP', '']]) },
    ['none', 'it installs requirements/backend.txt', 'it has no server'],
  ],
])('a runtime image with %s', async (_, files, settings, [server, ...notes]) => {
  const runtime = (await read(files, settings)).get('runtime')
  expect([runtime?.notes, runtime?.problem, runtime?.args.get('SERVER')]).toEqual([notes, undefined, server])
})

test('several applications are a question', async () => {
  const files = { 'a/main.py': 'app = FastAPI()\n', 'b/main.py': 'app = FastAPI()\n' }
  expect((await read(files)).get('runtime')?.problem).toMatch(/several ASGI applications were found: a.main:app, b.main:app/)
  expect((await read(files, { buildArgs: new Map([['APP', '']]) })).get('runtime')?.problem).toBeUndefined()
})

test.each<[given: Record<string, string>, base: unknown]>([
  [{ PYTHON_VERSION: '3.11' }, 'python:3.11-slim'],
  [{ PYTHON_VERSION: '3.12' }, python],
  [{ PYTHON_VERSION: '3.11', PYTHON_IMAGE: 'mirror.test/py:1' }, 'mirror.test/py:1'],
])('the base of Python with %j', async (given, base) => {
  const images = await read(project, { buildArgs: new Map(Object.entries(given)) })
  expect([images.get('base')?.base, images.get('runtime')?.base]).toEqual([base, base])
})

test('builder and runtime must agree on Python and, for what was compiled, on the C library', () => {
  const text = readFileSync(join(actionPath, 'catalogue', 'runtime.Dockerfile'), 'utf8')
  const script = /<<'PYTHON' .*\n([^]*?)\nPYTHON\n/.exec(text)?.[1] ?? ''
  const folder = temporaryFolder('check')
  writeTree(folder, { 'platform_check.py': script })
  const run = (...args: string[]) => execFileSync('python3', [join(folder, 'platform_check.py'), ...args], { stdio: 'pipe' })
  const note = join(folder, 'platform.json')
  run('note', note)
  const here = JSON.parse(readFileSync(note, 'utf8')) as { python: string; libc: string; libc_version: string }
  const compiled = ['/w/plain-1-py3-none-any.whl', '/w/fast-1-cp312-cp312-linux_x86_64.whl']
  const newer = '/w/new-1-cp312-cp312-manylinux_2_998_x86_64.manylinux_2_999_x86_64.whl'
  const portable = ['/w/plain-1-py3-none-any.whl', '/w/numpy-2-cp312-cp312-manylinux_2_28_x86_64.whl']
  const check = (builder: Partial<typeof here>, wheels: readonly string[]) => {
    writeTree(folder, { 'platform.json': JSON.stringify({ ...here, ...builder }) })
    try {
      run('check', note, ...wheels)
      return ''
    } catch (error) {
      return String((error as { stderr: Buffer }).stderr)
    }
  }
  expect(check({}, compiled)).toBe('')
  expect(check({ libc_version: '2.1' }, compiled)).toBe('')
  expect(check({ libc_version: '2.999' }, portable)).toBe('')
  expect(check({ libc_version: '2.999' }, compiled)).toMatch(
    /^ERROR: the builder has Python \S+ and glibc 2\.999, but the final image has Python \S+ and glibc \S+, too old for fast-1-\S+\.whl\. Base both on/,
  )
  expect(check({}, [...portable, newer])).toMatch(/^ERROR: .*, too old for new-1-\S+\.whl\. Base both on/)
  expect(check({}, ['/w/old-1-cp312-cp312-manylinux2014_x86_64.manylinux_2_999_x86_64.whl'])).toBe('')
  for (const wheels of [compiled, portable]) expect(check({ libc: 'another C library than glibc' }, wheels)).toMatch(/^ERROR: /)
  expect(check({ libc: 'another C library than glibc' }, portable.slice(0, 1))).toBe('')
  expect(check({ python: '3.4' }, portable)).toMatch(/^ERROR: the builder has Python 3\.4 and .* set PYTHON_VERSION/)
})
