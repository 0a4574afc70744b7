import { basename, join } from 'node:path'
import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { createCache } from '#shared/cache/cache.js'
import { createPrivateDir } from '#shared/context/private-dir.js'
import { UserError } from '#shared/errors.js'
import type { Run } from '#shared/process/runner.js'
import { inspectPython } from '#shared/python/inspect-python.js'
import type { PythonTools } from '#shared/python/locked-tools.js'
import { installPythonTools } from '#shared/python/locked-tools.js'
import { temporaryFolder, toolCache, writeTree } from '../../../shared/test/support/run-action.js'
import { installApp } from '../../src/client/app-environment.js'
import { exportOpenApi } from '../../src/client/export-openapi.js'
import { generateClient } from '../../src/client/generate.js'
import { app, files, installTestApp, ports, tree } from '../support/client-project.js'

// The first run on a machine installs the tools.
jest.setTimeout(180_000)

let interpreter: string
beforeAll(async () => {
  interpreter = await installTestApp()
})

describe('an app that gives no API is one error, with the line where it is in the repository', () => {
  const cases: [what: string, source: string, name: string, message: RegExp, line: number | undefined][] = [
    [
      'a module that is not there',
      '',
      'shop.none:app',
      /`shop\.none` of `client` cannot be imported.*No module named 'shop\.none'/,
      undefined,
    ],
    [
      'a package that the lock lacks',
      'x = 1\nimport nothing_like_it\n',
      'bad:app',
      /`bad` of `client` cannot.*No module named 'nothing_like_it'/,
      2,
    ],
    ['a slip of syntax', 'x = 1\n\ndef (:\n', 'bad:app', /cannot be imported.*SyntaxError/, 3],
    ['a variable that is missing', 'import os\nos.environ["DATABASE"]\n', 'bad:app', /KeyError: 'DATABASE'.*client-env/, 2],
    ['an app that ends Python', 'import os\nos._exit(3)\n', 'bad:app', /ended Python with exit code 3/, undefined],
    ['a call of exit', 'import sys\nsys.exit("not today")\n', 'bad:app', /SystemExit: not today/, 2],
    [
      'an attribute that is not there',
      'x = 1\n',
      'bad:app',
      /does not name an app: module 'bad' has no attribute 'app'/,
      undefined,
    ],
    [
      'an app that is no FastAPI',
      'async def app(scope, receive, send): ...\n',
      'bad:app',
      /`app` in `bad` is not a FastAPI app but of the type function/,
      undefined,
    ],
    [
      'a document that fails',
      'class App:\n    def openapi(self):\n        raise ValueError("no such model")\napp = App()\n',
      'bad:app',
      /fails to describe its API.*no such model/,
      3,
    ],
    [
      'a document that is none',
      'class App:\n    def openapi(self):\n        return {"a": 1}\napp = App()\n',
      'bad:app',
      /returns no OpenAPI document/,
      undefined,
    ],
  ]
  test.each(cases)('%s', async (...[, source, name, message, line]) => {
    const folder = temporaryFolder('app')
    const workspace = temporaryFolder('workspace')
    writeTree(workspace, { ...files, 'src/bad.py': source })
    const error: unknown = await exportOpenApi({ ...ports, workspace }, interpreter, { app: name, env: {} }, folder).catch(
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(UserError)
    expect((error as UserError).message).toMatch(message)
    expect((error as UserError).at).toEqual(line === undefined ? undefined : { file: 'src/bad.py', line })
    expect(Object.keys(tree(workspace))).toEqual([...Object.keys(files), 'src/bad.py'].sort())
  })

  test('its keys are in order, and only what `client-env` gives and the mark of the step reach the app', async () => {
    const workspace = temporaryFolder('workspace')
    const source = `${app}\nassert "ELEANOR_OF_THE_JOB" not in os.environ\nassert os.environ["ELEANOR_STEP"] == "mark"\nprint("hello")\n`
    writeTree(workspace, { 'src/messages.py': source })
    const env = { ...ports.env, ELEANOR_OF_THE_JOB: 'x', ELEANOR_STEP: 'mark', TITLE: 'of the job' }
    const given = { app: 'messages:app', env: { TITLE: 'Mine' } }
    const document = await exportOpenApi({ ...ports, env, workspace }, interpreter, given, temporaryFolder('app'))
    const read = JSON.parse(document) as { info: { title: string } }
    expect(Object.keys(read)).toEqual(['components', 'info', 'openapi', 'paths'])
    expect(read.info.title).toBe('Mine')
  })
})

/** What belongs to the step, and ports that note which of it each program gets; the programs are the real ones. */
const ofTheStep = {
  'INPUT_DEPLOY-KEY': 'a key',
  INPUT_SECRETS: 'id=value',
  ACTIONS_RUNTIME_TOKEN: 'token',
  GITHUB_TOKEN: 'token',
}
function watched() {
  const seen: (readonly [program: string, names: readonly string[]])[] = []
  const run: Run = async (program, args, options = {}) => {
    const names = Object.keys(options.env ?? process.env)
    seen.push([basename(program), Object.keys(ofTheStep).filter((name) => names.includes(name))])
    return await ports.run(program, args, options)
  }
  return { seen, given: { run, env: { ...ports.env, ...ofTheStep } } }
}

test('what installs the lock and what imports the app get no input that holds a secret', async () => {
  const { seen, given } = watched()
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, { ...files, 'requirements/none.txt': '' })
  const python = await inspectPython(ports, 'python3')
  const app = { python, pipPython: python.executable, lock: 'requirements/none.txt', folder: join(workspace, 'venv') }
  await installApp({ ...ports, ...given, workspace }, app)
  await exportOpenApi({ ...ports, ...given, workspace }, interpreter, { app: 'shop.app:app', env: {} }, temporaryFolder('app'))
  expect(seen.map(([, names]) => names)).toEqual([[], [], []])
})

describe('a document', () => {
  let tools: PythonTools
  beforeAll(async () => {
    const temp = temporaryFolder('runner')
    const privateDir = async () => await createPrivateDir(temp, () => undefined)
    const lock = join(ports.actionPath, 'tools', 'client.txt')
    const request = { lock, python: await inspectPython(ports, 'python3'), name: 'openapi-python-client', others: ['ruff'] }
    const context = { ...ports, temp, privateDir, toolCache: toolCache() }
    tools = await installPythonTools(context, createCache({ log: ports.log, mode: 'off' }), request)
  })
  const generate = async (document: object, given: Partial<typeof ports> = {}) =>
    await generateClient({ ...ports, ...given }, tools, JSON.stringify(document), temporaryFolder('runner'))
  const answer = { 200: { description: 'ok' } }
  const api = { openapi: '3.1.0', info: { title: 'Shop', version: '1' } }

  test('that the generator rejects is one error with its reason', async () => {
    const error: unknown = await generate({ ...api, openapi: '2.0' }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UserError)
    expect((error as UserError).message).toMatch(
      /^The client cannot be generated from the OpenAPI document of the app\. .*openapi/,
    )
  })

  test('is read by a generator that gets no input that holds a secret', async () => {
    const { seen, given } = watched()
    await generate({ ...api, paths: { '/a': { get: { operationId: 'a', responses: answer } } } }, given)
    expect(seen.map(([program]) => program)).toEqual([expect.stringMatching(/^python/), 'ruff', 'ruff'])
    expect(seen.flatMap(([, names]) => names)).toEqual([])
  })

  test('of which a part cannot be generated is reported', async () => {
    const warnings: string[] = []
    const content = { 'application/octet-stream-of-ours': { schema: {} } }
    const paths = { '/a': { post: { operationId: 'send', requestBody: { content }, responses: answer } } }
    const client = await generate({ ...api, paths }, { log: { ...ports.log, warning: (text) => void warnings.push(text) } })
    expect(tree(client)['client.py']).toContain('class Client')
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatch(/^The client may be incomplete: .*application\/octet-stream-of-ours/)
  })
})
