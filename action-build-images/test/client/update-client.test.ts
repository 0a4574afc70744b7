import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { readImageInputs } from '../../src/inputs/read-inputs.js'
import { app, files, inputs, installTestApp, more, tree } from '../support/client-project.js'

const noEngine = { DOCKER_HOST: 'unix:///nonexistent/docker.sock', DOCKER_CONTEXT: '' }

const renew = async (workspace: string, given: Record<string, string>, env: Record<string, string> = {}) => {
  const all = { ...inputs, mode: 'build-or-plan', ...given }
  const result = await runAction({ action: 'action-build-images', workspace, inputs: all, env: { ...noEngine, ...env } })
  return { ...result, errors: result.stdout.split('\n').filter((line) => line.startsWith('::error')) }
}
test('a client is generated and works; after a change of the app, check fails with a patch and changes nothing', async () => {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, files)
  const first = await renew(workspace, {}, { TITLE: 'of-the-job' })
  expect(first.errors).toEqual([])
  expect(first.code).toBe(0)
  const client = join(workspace, 'src', 'shop_client')
  const made = tree(client)
  expect(Object.keys(made)).toEqual(
    expect.arrayContaining(['openapi.json', 'py.typed', 'api/default/health.py', 'models/health.py']),
  )
  expect(JSON.parse(first.outputs.client ?? '')).toMatchObject({
    directory: 'src/shop_client',
    changed: Object.keys(made)
      .map((name) => `src/shop_client/${name}`)
      .sort(),
  })
  expect(Object.keys(tree(workspace)).filter((name) => !name.startsWith('src/shop_client/'))).toEqual(Object.keys(files).sort())
  expect(made['openapi.json']).not.toContain('of-the-job')
  expect(existsSync(first.state['private-folder'] ?? '')).toBe(true)
  expect(readdirSync(first.state['private-folder'] ?? '')).toEqual([])
  // The client asks the app itself. The second line is the document of the app with one more route.
  const call = `import json, sys
from fastapi.testclient import TestClient
from shop.app import app
from shop_client import Client
from shop_client.api.default import health
print(health.sync(client=Client(base_url="http://test").set_httpx_client(TestClient(app))).status)
changed = {}
exec(sys.argv[1], changed)
print(json.dumps(changed["app"].openapi()))`
  const options = { env: { PYTHONPATH: join(workspace, 'src') }, encoding: 'utf8' } as const
  const [status, document] = execFileSync(await installTestApp(), ['-B', '-c', call, app + more], options).split('\n')
  expect(status).toBe('ok')

  // An app that has this document needs no packages, which the first run has installed already.
  const changedApp = `import json\nclass App:\n    def openapi(self):\n        return json.loads(${JSON.stringify(document)})\napp = App()\n`
  writeTree(workspace, { 'src/shop/app.py': changedApp, 'requirements/none.txt': '# nothing\n' })
  const check = { 'client-mode': 'check', mode: 'plan', 'client-requirements': 'requirements/none.txt' }
  const before = tree(workspace)
  const stale = await renew(workspace, check)
  const { changed, patch } = JSON.parse(stale.outputs.client ?? '') as { changed: string[]; patch: string }
  expect(stale.code).toBe(1)
  expect(changed).toEqual([
    'src/shop_client/api/default/item.py',
    'src/shop_client/models/__init__.py',
    'src/shop_client/models/http_validation_error.py',
    'src/shop_client/models/validation_error.py',
    'src/shop_client/openapi.json',
  ])
  expect(stale.errors).toHaveLength(1)
  expect(stale.errors[0]).toMatch(
    /^::error file=src\/shop_client\/api\/default\/item\.py,line=1::The client is not up to date with `shop\.app:app`: .*item\.py/,
  )
  expect(stale.summary).toContain('| shop.app:app | src/shop_client | ❌ stale | 5 |')
  expect(tree(workspace)).toEqual(before)

  // What the patch makes is what check wants: the same document gives the same files.
  execFileSync('git', ['apply', patch], {
    cwd: workspace,
    env: { ...process.env, GIT_CEILING_DIRECTORIES: join(workspace, '..') },
  })
  const good = await renew(workspace, check)
  expect([good.code, good.errors]).toEqual([0, []])
  expect(JSON.parse(good.outputs.client ?? '')).toEqual({ directory: 'src/shop_client', changed: [], patch: '' })
}, 180_000)

test.each<[what: string, given: Record<string, string>, message: RegExp]>([
  [
    'a folder outside the workspace',
    { 'client-directory': '../client' },
    /`client-directory` is `\.\.\/client`, which is outside the workspace/,
  ],
  ['the workspace itself', { 'client-directory': '.' }, /`client-directory` is the workspace/],
  [
    'a folder below a file',
    { 'client-directory': 'src/shop/app.py/client' },
    /`client-directory` is `src\/shop\/app\.py\/client`, but src\/shop\/app\.py is a file/,
  ],
  ['no folder', { 'client-directory': '' }, /`client-directory` is missing/],
  ['a name without an attribute', { client: 'shop.app' }, /`client` is `shop\.app`.*<module>:<attribute>/],
  ['an option', { client: '--help:app' }, /`client` is `--help:app`, which starts with `-`/],
  [
    'a lock that is not there',
    { 'client-requirements': 'requirements/none.txt' },
    /`client-requirements` is `requirements\/none\.txt`/,
  ],
  ['a folder without an app', { client: '' }, /`client-directory` is set without `client`/],
  ['a variable without a name', { 'client-env': '=x' }, /`client-env` has a line that does not read `NAME=value`/],
])('%s is rejected by the inputs', async (_, given, message) => {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, files)
  const all = { ...inputs, 'client-requirements': 'requirements/backend.txt', ...given }
  const env = Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
  await expect(readImageInputs({ env, workspace, mask: () => undefined })).rejects.toThrow(message)
})

test('a folder with the work of others is rejected before anything is done', async () => {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, files)
  const { code, errors } = await renew(workspace, { 'client-directory': 'src' })
  expect(code).toBe(1)
  expect(errors).toHaveLength(1)
  expect(errors[0]).toMatch(/`src` contains files that do not belong to a generated client: shop\/__init__\.py and 1 more/)
  expect(tree(workspace)).toEqual(files)
})
