import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { listPins } from '#shared/requirements/pins.js'
import { runAction, temporaryFolder, writeTree } from '../../shared/test/support/run-action.js'
import type { LocalIndex } from './support/local-index.js'
import { startIndex } from './support/local-index.js'
import { installEngines, toolPath } from './support/real-tools.js'
import type { RecipeStep } from './support/recipe-blocks.js'
import { recipeBlock } from './support/recipe-blocks.js'
import { runInProcess } from './support/run-in-process.js'

const configurationOf = (heading: string) => recipeBlock(heading, 'toml')

const monthAgo = new Date(Date.now() - 30 * 24 * 60 * 60 * 1000).toISOString()
let main: LocalIndex
let own: LocalIndex

beforeAll(async () => {
  await installEngines()
  main = await startIndex([
    { name: 'pytest', version: '8.0', requires: ['eln-win ; sys_platform == "win32"'] },
    { name: 'pytest', version: '9.0', uploaded: new Date().toISOString() },
    { name: 'ruff', version: '1.0', uploaded: monthAgo },
    { name: 'ruff', version: '2.0', uploaded: new Date().toISOString() },
    { name: 'acme-core', version: '9.9' },
    { name: 'eln-win', version: '1.0' },
  ])
  own = await startIndex([
    { name: 'acme-core', version: '1.0', requires: ['ruff'] },
    { name: 'acme-ui', version: '1.0' },
    { name: 'acme-ui', version: '3.0' },
    { name: 'ruff', version: '9.9' },
  ])
})
afterAll(async () => await Promise.all([main.close(), own.close()]))

async function compile(configuration: string, sources: Record<string, string>) {
  const workspace = temporaryFolder('recipe')
  writeTree(workspace, { 'pyproject.toml': `[project]\nname = "demo"\nversion = "1"\n\n${configuration}`, ...sources })
  const run = async (inputs: Record<string, string> = {}) =>
    await runInProcess({ workspace, env: main.env, inputs: { cache: 'off', ...inputs } })
  const { code, stdout } = await run()
  expect({ code, stdout }).toMatchObject({ code: 0 })
  expect((await run({ mode: 'check' })).code).toBe(0)
  const read = (name: string) => readFileSync(join(workspace, 'requirements', name), 'utf8')
  return { workspace, run, read, pins: (name: string) => listPins(read(name)).map((pin) => `${pin.name}==${pin.version}`) }
}

const base = { 'requirements/base.in': 'pytest\nruff\n' }

test('dependency groups', async () => {
  const { pins } = await compile(configurationOf('Dependency groups'), {})
  expect([pins('test.txt'), pins('dev.txt')]).toEqual([['pytest==9.0'], ['pytest==9.0', 'ruff==2.0']])
  expect(() => pins('docs.txt')).toThrow('ENOENT')
})

test('pylock.toml', async () => {
  const { pins } = await compile(configurationOf('pylock.toml'), base)
  expect(pins('pylock.base.toml')).toEqual(['pytest==9.0', 'ruff==2.0'])
})

test('PyTorch for CPU or CUDA: other packages come from the usual index', async () => {
  const { pins } = await compile(configurationOf('PyTorch for CPU or CUDA'), base)
  expect(pins('base.txt')).toEqual(['pytest==9.0', 'ruff==2.0'])
})

test('a private index', async () => {
  const configuration = configurationOf('A private index').replaceAll('https://packages.acme.example', `http://${own.host}`)
  const { pins, read } = await compile(configuration, { 'requirements/base.in': 'acme-core\nacme-ui\n' })
  expect(pins('base.txt')).toEqual(['acme-core==1.0', 'acme-ui==3.0', 'ruff==2.0'])
  expect(read('base.txt')).toContain(`--extra-index-url http://${own.host}/simple\n`)
})

test('tokens in requirements', async () => {
  const workspace = temporaryFolder('recipe')
  const lines = recipeBlock('Tokens in requirements', 'text').split('\n')
  const line = lines[1]?.replace('https://', 'http://').replace('packages.acme.example', `${own.host}/files`) ?? ''
  writeTree(workspace, { 'requirements/base.in': `${line}\n`, 'requirements/git.in': `${lines[0] ?? ''}\n` })
  const [step] = parse(recipeBlock('Tokens in requirements', 'yaml')) as [RecipeStep]
  const secrets = Object.keys(step.env ?? {}).map((name) => [name, `secret-of-${name}`])
  const server = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_API_URL: 'https://api.github.com' }
  const env = { ...main.env, ...server, ...(Object.fromEntries(secrets) as Record<string, string>) }
  const run = async (inputs: Record<string, string>) =>
    await runAction({
      action: 'action-compile-reqs',
      workspace,
      env,
      inputs: { engine: 'uv', layers: 'base', cache: 'off', ...inputs },
    })
  // The token of GitHub may go to GitHub, which no test can reach; any other variable needs the input.
  const other = await run({ layers: '' })
  expect([other.code, other.stdout]).toEqual([1, expect.stringContaining(`would send \`\${ACME_TOKEN}\` to ${own.host}`)])
  expect(other.stdout).not.toContain('would send `${GITHUB_TOKEN}`')

  const inputs = Object.entries(step.with).map(([name, value]) => [name, value.replace('packages.acme.example', own.host)])
  expect((await run(Object.fromEntries(inputs) as Record<string, string>)).code).toBe(0)
  expect(own.logins).toContain('ci:secret-of-ACME_TOKEN')
  expect(readFileSync(join(workspace, 'requirements/base.txt'), 'utf8')).toContain(line)
})

test('a cooldown for new releases', async () => {
  const { pins } = await compile(configurationOf('A cooldown for new releases'), base)
  expect(pins('base.txt')).toEqual(['pytest==8.0', 'ruff==1.0'])
})

test('a monorepo', async () => {
  const { workspace } = await compile(configurationOf('A monorepo'), {
    'services/api/requirements/in/base.in': 'pytest<9\n',
    'services/web/requirements/base.in': 'pytest>=9\n',
  })
  const pinsOf = (path: string) => listPins(readFileSync(join(workspace, path), 'utf8')).map(({ version }) => version)
  expect(pinsOf('services/api/requirements/base.txt')).toEqual(['8.0'])
  expect(pinsOf('services/web/requirements/base.txt')).toEqual(['9.0'])
})

test('locks for another platform, as uv itself writes them', async () => {
  const configuration = configurationOf('Locks for another platform')
  expect(configuration).toContain('platform = "x86_64-manylinux_2_28"')
  const { workspace, pins, run, read } = await compile(configuration, { 'requirements/base.in': 'pytest<9\n' })
  expect(pins('base.txt')).toEqual(['pytest==8.0'])
  writeFileSync(join(workspace, 'pyproject.toml'), configuration.replace('x86_64-manylinux_2_28', 'windows'))
  expect((await run({ mode: 'check' })).stdout).toContain(
    'it was compiled with platform `x86_64-manylinux_2_28`, now it is `windows`',
  )
  expect((await run()).code).toBe(0)
  expect(pins('base.txt')).toEqual(['eln-win==1.0', 'pytest==8.0'])

  const ours = read('base.txt')
  const options = ['--python-platform=windows', '--output-file=requirements/base.txt']
  const args = ['pip', 'compile', '-q', ...options, 'requirements/base.in']
  await promisify(execFile)(toolPath('uv'), args, { cwd: workspace, env: { ...process.env, ...main.env } })
  expect(read('base.txt')).toBe(ours.replace(/^# compile-reqs: .*\n/m, ''))
})

test.each([
  [{ platform: 'windows' }, '`platform` is `windows`, but pip-compile resolves for the interpreter and platform that run it'],
  [{ platform: 'windows', engine: 'uv', universal: 'true' }, '`platform` is `windows`, but `universal` makes locks for all'],
])('%j is rejected', async (inputs, message) => {
  const workspace = temporaryFolder('recipe')
  writeTree(workspace, base)
  const { code, stdout } = await runInProcess({ workspace, inputs })
  expect([code, stdout]).toEqual([1, expect.stringContaining(message)])
})
