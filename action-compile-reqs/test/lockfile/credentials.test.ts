import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { findLeak, redact } from '../../src/package-index/known-credentials.js'
import { restoreVariables } from '../../src/requirement-lines/variables.js'
import type { GitPackage } from '../support/git-repository.js'
import { serveGitPackage } from '../support/git-repository.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { installEngines } from '../support/real-tools.js'

const token = 's3cret-t0ken'
const packages = ['eln-leaf', 'eln-extra', 'eln-other', 'eln-direct'].map((name) => ({ name, version: '1.0' }))
let git: GitPackage
let index: LocalIndex

beforeAll(async () => {
  await installEngines()
  git = await serveGitPackage()
  index = await startIndex(packages)
})
afterAll(async () => await Promise.all([git.close(), index.close()]))

function compile(sources: Record<string, string>, inputs: Record<string, string>, env: Record<string, string> = {}) {
  const workspace = temporaryFolder('credentials')
  writeTree(workspace, sources)
  const run = async (more: Record<string, string> = {}) => {
    const result = await runAction({
      action: 'action-compile-reqs',
      workspace,
      inputs: { cache: 'off', ...inputs, ...more },
      env: {
        ...index.env,
        PIP_INDEX_URL: `http://${index.host}/simple`,
        UV_DEFAULT_INDEX: `http://${index.host}/simple`,
        MY_TOKEN: token,
        ...env,
      },
    })
    const shown = result.stdout.replaceAll(/^::add-mask::.*$/gm, '')
    return { ...result, everything: shown + result.summary + JSON.stringify(result.outputs) }
  }
  return { run, lock: (name: string) => readFileSync(join(workspace, `requirements/${name}.txt`), 'utf8') }
}

test.each(['pip-compile', 'uv'])(
  '%s: a variable in an address stays as written in the lock, and its value is nowhere',
  async (engine) => {
    const address = git.url.replace('//', '//user:${MY_TOKEN}@')
    const wheel = `http://user:\${MY_TOKEN}@${index.host}/files/eln_direct-1.0-py3-none-any.whl`
    const { run, lock } = compile(
      {
        'requirements/code.in': `gitpkg @ ${address}@v1\neln-direct @ ${wheel}\n`,
        'requirements/child.in': '-r code.in\neln-other\n',
        'requirements/index.in': `--extra-index-url http://user:\${MY_TOKEN}@${index.host}/simple\neln-other\n`,
      },
      { engine, 'credential-hosts': '127.0.0.1' },
    )
    const first = await run()
    expect([first.code, first.everything]).toEqual([0, expect.not.stringContaining(token)])
    for (const name of ['code', 'child']) {
      expect(lock(name)).toContain(`gitpkg @ ${address}@${engine === 'uv' ? git.commits.v1 : 'v1'}\n`)
      expect(lock(name)).toContain(`eln-direct @ ${wheel}\n`)
    }
    expect(lock('code') + lock('child') + lock('index')).not.toContain(token)
    expect((await run({ mode: 'check' })).code).toBe(0)
  },
)

test.each([
  ['pip-compile', 'pip.conf', (url: string) => `[global]\nindex-url = ${url}\n`],
  ['uv', 'uv.toml', (url: string) => `[[index]]\nurl = "${url}"\ndefault = true\n`],
])('%s: a password of %s that would get into a lock is an error', async (engine, file, content) => {
  const folder = temporaryFolder('config')
  writeTree(folder, { [file]: content(`http://user:${token}@${index.host}/simple`) })
  const { run, lock } = compile(
    { 'requirements/a.in': 'eln-other\n' },
    { engine, 'emit-index-url': 'true' },
    {
      PIP_CONFIG_FILE: join(folder, 'pip.conf'),
      UV_CONFIG_FILE: join(folder, 'uv.toml'),
      PIP_INDEX_URL: '',
      UV_DEFAULT_INDEX: '',
    },
  )
  const { code, everything } = await run()
  expect(code).toBe(1)
  expect(everything).toMatch(new RegExp(`::requirements/a.txt:\\d+ would contain a credential from ${join(folder, file)}`))
  expect(everything).not.toContain(token)
  expect(() => lock('a')).toThrow('ENOENT')
})

test('variables are restored in addresses only, also if the engine resolved the reference', () => {
  const env = { TOKEN: 'abc', HOST: 'h' }
  const sources = ['x @ git+https://${TOKEN}@h/r.git@v1#egg=x\ny @ https://${HOST}/y.whl\nz==${TOKEN}\n']
  const lock = 'x @ git+https://abc@h/r.git@0123#egg=x\ny @ https://h/y.whl#sha256=1\nz==abc\n'
  expect(restoreVariables(lock, sources, env)).toBe(
    'x @ git+https://${TOKEN}@h/r.git@0123#egg=x\ny @ https://${HOST}/y.whl#sha256=1\nz==abc\n',
  )
})

test.each([
  ['a long secret anywhere', 'long-secret', 'x==1 # long-secret', 'x==1 # ***'],
  ['a short password in an address', 'test', 'https://u:test@h/x', 'https://u***@h/x'],
  ['a short word elsewhere', 'test', 'pytest==8', undefined],
])('%s is found and replaced', (_, secret, text, expected) => {
  const credentials = [{ secret, origin: 'x' }]
  expect(findLeak(text, credentials)?.secret).toBe(expected === undefined ? undefined : secret)
  expect(redact(text, credentials)).toBe(expected ?? text)
})
