import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { openConfig } from '#shared/config/config-table.js'
import { UserError } from '#shared/errors.js'
import type { InputGroup } from '#shared/input-definitions.js'
import type { InputReader } from '#shared/inputs/input-reader.js'
import { readInputs } from '#shared/inputs/read-inputs.js'
import { imagesTable as table, invalidFiles, invalidTables } from '../support/invalid-configurations.js'
import { temporaryFolder } from '../support/run-action.js'

const group = {
  table: 'images',
  inputs: {
    config: { kind: 'path', scope: 'run' },
    mode: { kind: 'choice', allowed: ['build', 'plan'], default: 'build', scope: 'run' },
    'deploy-key': { kind: 'text', scope: 'secret' },
    directory: { kind: 'path', default: 'docker' },
    registry: { kind: 'text' },
    sbom: { kind: 'flag', default: 'false' },
    catalogue: { kind: 'flag', default: 'true' },
    timeout: { kind: 'number', default: '120' },
    pull: { kind: 'choice', allowed: ['auto', 'true', 'false'], default: 'auto' },
    network: { kind: 'choice', allowed: ['default', 'host', 'none'], default: 'default' },
    until: { kind: 'date' },
    tags: { kind: 'words', default: 'latest' },
    assets: { kind: 'lines' },
    'build-args': { kind: 'map', isNested: true },
    variants: { kind: 'table' },
  },
} as const satisfies InputGroup
type Reader = InputReader<typeof group.inputs>

const all = (input: Reader) => ({
  mode: input.choice('mode'),
  directory: input.path('directory'),
  registry: input.text('registry'),
  sbom: input.flag('sbom'),
  catalogue: input.flag('catalogue'),
  timeout: input.text('timeout'),
  pull: input.choice('pull'),
  network: input.choice('network'),
  until: input.text('until'),
  tags: input.words('tags'),
  assets: input.lines('assets'),
  buildArgs: input.entries('build-args'),
  variants: input.maps('variants'),
})
const defaults = {
  mode: 'build',
  directory: 'docker',
  registry: '',
  sbom: false,
  catalogue: true,
  timeout: '120',
  pull: 'auto',
  network: 'default',
  until: '',
  tags: ['latest'],
  assets: [],
  buildArgs: [],
  variants: undefined,
}

type Files = Readonly<Record<string, string | Uint8Array>>

function createWorkspace(files: Files): string {
  const workspace = temporaryFolder('config')
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true })
    writeFileSync(join(workspace, name), content)
  }
  return workspace
}

async function read(files: Files, given: Readonly<Record<string, string>> = {}) {
  const env = Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
  return await readInputs({ env, workspace: createWorkspace(files) }, group, all)
}

async function problemOf(files: Files, given: Readonly<Record<string, string>> = {}): Promise<UserError> {
  const error: unknown = await read(files, given).catch((thrown: unknown) => thrown)
  if (!(error instanceof UserError)) throw new Error('No UserError was thrown')
  return error
}

test.each<[key: string, toml: string, expected: Partial<Record<keyof typeof defaults, unknown>>]>([
  ['a string', 'registry = "ghcr.io/owner"', { registry: 'ghcr.io/owner' }],
  ['a literal string', "registry = 'ghcr.io/owner'", { registry: 'ghcr.io/owner' }],
  ['true', 'sbom = true', { sbom: true }],
  ['false over a default of true', 'catalogue = false', { catalogue: false }],
  ['an integer', 'timeout = 90', { timeout: '90' }],
  ['a decimal', 'timeout = 1.5', { timeout: '1.5' }],
  ['a choice', 'network = "host"', { network: 'host' }],
  ['a choice without quotes', 'pull = false', { pull: 'false' }],
  ['a date', 'until = 2026-11-01', { until: '2026-11-01' }],
  ['a time', 'until = 2026-11-01T00:00:00Z', { until: '2026-11-01T00:00:00Z' }],
  ['a date as a string', 'until = "2026-11-01"', { until: '2026-11-01' }],
  ['a list of words', 'tags = ["{version}", "latest"]', { tags: ['{version}', 'latest'] }],
  ['an empty list over a default', 'tags = []', { tags: [] }],
  ['words as a string', 'tags = "a, b"', { tags: ['a', 'b'] }],
  ['a word with a space', 'tags = ["a b"]', { tags: ['a b'] }],
  ['a list of lines', 'assets = ["dist/*.whl", "# not a comment"]', { assets: ['dist/*.whl', '# not a comment'] }],
  ['lines as a string', 'assets = """\ndist/*.whl\n# comment\nx"""', { assets: ['dist/*.whl', 'x'] }],
  [
    'a map',
    'build-args = { A = "x=y, z", N = 4, D = true, E = "" }',
    {
      buildArgs: [
        ['A', 'x=y, z'],
        ['N', '4'],
        ['D', 'true'],
        ['E', ''],
      ],
    },
  ],
  ['a map with a newline', 'build-args = { A = "x\\ny" }', { buildArgs: [['A', 'x\ny']] }],
  ['a map of lists', 'build-args = { A = ["x", "y"] }', { buildArgs: [['A', 'x,y']] }],
  ['a map as a sub-table', '[tool.eleanor.images.build-args]\nA = "x"', { buildArgs: [['A', 'x']] }],
  ['a dotted key', 'build-args.A = "x"', { buildArgs: [['A', 'x']] }],
  ['a map in a map', 'build-args.dev.A = "x"', { buildArgs: [['dev.A', 'x']] }],
  ['a quoted key', '"build-args"."A" = "x"', { buildArgs: [['A', 'x']] }],
  ['a table', 'variants = { gpu = { T = "a b" } }', { variants: [['gpu', [['T', 'a b']]]] }],
  ['an empty string', 'registry = ""', {}],
])('%s', async (_, toml, expected) => {
  expect(await read({ 'pyproject.toml': table(toml) })).toEqual({ ...defaults, ...expected })
  expect(await read({ 'eleanor.toml': table(toml) })).toEqual({ ...defaults, ...expected })
})

test.each<[name: string, files: Files]>([
  ['no file', {}],
  ['a file without a table', { 'pyproject.toml': '[project]\nname = "eleanor"\n' }],
  ['the table of another action', { 'pyproject.toml': '[tool.eleanor.wheel]\ngate = "none"\n' }],
  ['an empty file', { 'pyproject.toml': '' }],
  ['broken TOML that does not mention the tool', { 'pyproject.toml': '[project\n' }],
])('%s leaves the defaults', async (_, files) => {
  expect(await read(files)).toEqual(defaults)
})

test('an input wins over the file, and the file over the default; CRLF and a byte order mark change nothing', async () => {
  const file = {
    'pyproject.toml': `\uFEFF${table('registry = "file"\ntags = ["file"]\nbuild-args = { A = "1" }')}`.replaceAll('\n', '\r\n'),
  }
  const inputs = await read(file, { registry: 'input', 'build-args': 'B=2' })
  expect(inputs).toEqual({ ...defaults, registry: 'input', tags: ['file'], buildArgs: [['B', '2']] })
})

test('paths start in the folder of the file, and those of the caller in the workspace', async () => {
  const files = { 'packages/core/pyproject.toml': table(''), 'pyproject.toml': table('directory = "root"') }
  expect(await read(files, { config: 'packages/core' })).toMatchObject({ directory: 'packages/core/docker' })
  expect(await read(files, { config: 'packages/core/pyproject.toml', directory: 'x' })).toMatchObject({ directory: 'x' })
  expect(await read(files)).toMatchObject({ directory: 'root' })
})

test('a table that the named file does not have comes from the file at the root', async () => {
  const files = { 'packages/core/eleanor.toml': '[tool.eleanor.release]\n', 'pyproject.toml': table('directory = "root"') }
  expect(await read(files, { config: 'packages/core' })).toMatchObject({ directory: 'root' })
})

test.each(invalidTables)('%s is one error with file and line', async (_, toml, line, message) => {
  const error = await problemOf({ 'pyproject.toml': table(toml) })
  expect(error.message).toContain(message)
  expect(error.message).toMatch(new RegExp(`^pyproject\\.toml:${line}: `))
  expect(error.message).not.toContain('ghp_')
  expect(error.message).not.toContain('word')
  expect(error.at).toMatchObject({ file: 'pyproject.toml', line })
})

test.each(invalidFiles)('%s', async (_, files, given, message) => {
  expect((await problemOf(files, given)).message).toContain(message)
})

test('one error names every problem', async () => {
  const { message } = await problemOf({ 'pyproject.toml': table('a = 1\nsbom = 2') })
  expect(message).toMatch(/pyproject\.toml:2: .*`a`.* pyproject\.toml:3: `sbom`/)
})

test('all tables of a run come from the same text, even if the file changes meanwhile', async () => {
  const workspace = temporaryFolder('workspace')
  const write = (registry: string) =>
    writeFileSync(
      join(workspace, 'eleanor.toml'),
      `${table(`registry = "${registry}"`)}[tool.eleanor.release]\ntag = "${registry}"\n`,
    )
  write('first')
  const config = openConfig({ workspace }, '')
  const images = await config.findTable('images')
  write('second')
  const release = await config.findTable('release')
  expect([images?.values.registry, release?.values.tag]).toEqual(['first', 'first'])
})
