import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { installEngines } from '../support/real-tools.js'
import { runInProcess } from '../support/run-in-process.js'

const secret = 's3cret-t0ken'
const wheel = (address: string) => `eln-direct @ http://${address}/files/eln_direct-1.0-py3-none-any.whl`
let index: LocalIndex

beforeAll(async () => {
  await installEngines()
  index = await startIndex([{ name: 'eln-direct', version: '1.0' }])
})
afterAll(async () => await index.close())

/** Runs the action with secrets in its environment. Returns what the server of the package got. */
async function compile(files: Record<string, string>, inputs: Record<string, string>, env: Record<string, string> = {}) {
  const workspace = temporaryFolder('credential-hosts')
  writeTree(workspace, files)
  const [requests, logins] = [index.requests.length, index.logins.length]
  const result = await runInProcess({
    workspace,
    inputs: { cache: 'off', ...inputs },
    env: {
      PIP_CACHE_DIR: temporaryFolder('pip-cache'),
      UV_CACHE_DIR: temporaryFolder('uv-cache'),
      PIP_INDEX_URL: `http://${index.host}/simple`,
      UV_DEFAULT_INDEX: `http://${index.host}/simple`,
      GITHUB_TOKEN: secret,
      MY_TOKEN: secret,
      ...env,
    },
  })
  return { ...result, workspace, requests: index.requests.slice(requests), logins: new Set(index.logins.slice(logins)) }
}

test.each(['pip-compile', 'uv'])('%s: a variable is sent to no host that is not named', async (engine) => {
  const { code, stdout, requests, workspace } = await compile(
    { 'requirements/a.in': `six\n${wheel(`user:\${GITHUB_TOKEN}@${index.host}`)}\n` },
    { engine },
  )
  expect([code, requests]).toEqual([1, []])
  expect(stdout).toContain(
    `::error file=requirements/a.in,line=2::requirements/a.in:2 would send \`\${GITHUB_TOKEN}\` to ${index.host}, which \`credential-hosts\` does not name. Anybody who can change the file could send the variable to any host. Set \`credential-hosts: ${index.host}\` if you trust it. No lock was changed.`,
  )
  expect(existsSync(join(workspace, 'requirements/a.txt'))).toBe(false)
})

interface Permission {
  readonly engine: string
  readonly name: string
  readonly receiver: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}
const named = { name: 'MY_TOKEN', receiver: 'a host that the input names' }

test.each<Permission>([
  { engine: 'pip-compile', ...named, inputs: { 'credential-hosts': '127.0.0.1' } },
  { engine: 'uv', ...named, inputs: { 'credential-hosts': 'HOST, example.com' } },
  { engine: 'pip-compile', name: 'GITHUB_TOKEN', receiver: 'the GitHub server', env: { GITHUB_SERVER_URL: 'http://HOST' } },
  { engine: 'uv', name: 'GITHUB_TOKEN', receiver: 'the API of GitHub', env: { GITHUB_API_URL: 'http://HOST/api/v3' } },
])('$engine: the variable $name is sent to $receiver', async ({ engine, name, inputs = {}, env = {} }) => {
  const withHost = (values: Record<string, string>) =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value.replace('HOST', index.host)]))
  const { code, stdout, logins, workspace } = await compile(
    { 'requirements/a.in': `${wheel(`user:\${${name}}@${index.host}`)}\n` },
    { engine, ...withHost(inputs) },
    withHost(env),
  )
  expect({ code, stdout }).toMatchObject({ code: 0 })
  expect(logins).toContain(`user:${secret}`)
  expect(readFileSync(join(workspace, 'requirements/a.txt'), 'utf8')).not.toContain(secret)
})

test.each([
  ['a project', 'pyproject.toml', (line: string) => `[project]\nname = "p"\nversion = "1"\ndependencies = ["${line}"]\n`],
  ['an override of uv', 'uv.toml', (line: string) => `override-dependencies = ["${line}"]\n`],
])('uv expands variables of %s, so they are sent to no host that is not named', async (_, file, content) => {
  const { code, stdout, requests } = await compile(
    {
      'requirements/a.in': '-e .\n',
      'pyproject.toml': '[project]\nname = "p"\nversion = "1"\n',
      [file]: content(wheel(`\${MY_TOKEN}@${index.host}`)),
    },
    { engine: 'uv' },
  )
  expect([code, requests]).toEqual([1, []])
  expect(stdout).toContain(`would send \`\${MY_TOKEN}\` to ${index.host}`)
})

test('the explanation of a lock sends a variable to no host that is not named, and then to one that is', async () => {
  const files = {
    'requirements/a.in': 'eln-direct\n',
    'requirements/a.txt': `${wheel(`\${GITHUB_TOKEN}@${index.host}`)}\n`,
  }
  const inputs = { mode: 'explain', packages: 'eln-direct' }
  const refused = await compile(files, inputs)
  expect([refused.code, refused.requests]).toEqual([1, []])
  expect(refused.stdout).toContain('::error file=requirements/a.txt,line=1::requirements/a.txt:1 would send')
  const allowed = await compile(files, { ...inputs, 'credential-hosts': index.host })
  expect({ code: allowed.code, stdout: allowed.stdout }).toMatchObject({ code: 0 })
  expect(allowed.logins).toContain(`${secret}:`)
})

test('the build of a project gets the token only if requirements use it', async () => {
  const backend = `
import os, pathlib
def build_wheel(*args): pass
def prepare_metadata_for_build_wheel(folder, config_settings=None):
    pathlib.Path(os.environ["SEEN"]).write_text(os.environ.get("GITHUB_TOKEN", "no token"))
    info = pathlib.Path(folder, "p-1.dist-info")
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\\nName: p\\nVersion: 1\\n")
    return info.name
prepare_metadata_for_build_editable = prepare_metadata_for_build_wheel
`
  const files = {
    'backend.py': backend,
    'pyproject.toml':
      '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n[project]\nname = "p"\ndynamic = ["version"]\n',
  }
  const seen = join(temporaryFolder('seen'), 'token')
  const lines = ['-e .', `-e .\n${wheel(`\${GITHUB_TOKEN}@${index.host}`)}`]
  const tokens: string[] = []
  for (const line of lines) {
    const inputs = { engine: 'uv', 'credential-hosts': index.host }
    const { code, stdout } = await compile({ ...files, 'requirements/a.in': `${line}\n` }, inputs, { SEEN: seen })
    expect({ code, stdout }).toMatchObject({ code: 0 })
    tokens.push(readFileSync(seen, 'utf8'))
  }
  expect(tokens).toEqual(['no token', secret])
})
