import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { installEngines } from '../support/real-tools.js'
import { compileWithEngine } from '../support/reference-engine.js'
import { runInProcess } from '../support/run-in-process.js'

const texts: Record<string, string> = {}
let requests = 0
const server = createServer((request, response) => {
  requests += 1
  const text = texts[request.url ?? '']
  response.writeHead(text === undefined ? 404 : 200, { 'content-type': 'text/plain' }).end(text)
})
let index: LocalIndex
let address: string
beforeAll(async () => {
  await installEngines()
  index = await startIndex([
    ...['1.0', '2.0', '3.0'].map((version) => ({ name: 'low', version })),
    { name: 'top', version: '1.0', requires: ['low'] },
  ])
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await index.close()
  server.close()
  server.closeAllConnections()
})

function repository(sources: Record<string, string>) {
  const workspace = temporaryFolder('remote')
  writeTree(workspace, Object.fromEntries(Object.entries(sources).map(([name, text]) => [`requirements/in/${name}.in`, text])))
  const run = async (inputs: Record<string, string>) =>
    await runInProcess({ workspace, env: index.env, inputs: { cache: 'off', ...inputs } })
  const lock = (name: string) =>
    readFileSync(join(workspace, `requirements/${name}.txt`), 'utf8').replace(/^# compile-reqs: .*\n/m, '')
  return { workspace, run, lock }
}

test.each(['pip-compile', 'uv'])(
  '%s: a remote constraint file acts as in the engine, and the stamp records its text',
  async (engine) => {
    texts['/upper.txt'] = 'low<3\nother==1\n'
    const { workspace, run, lock } = repository({ base: `-c ${address}/upper.txt\ntop\n`, leaf: '-r base.in\nlow\n' })
    const result = await run({ engine })
    expect(result).toMatchObject({ code: 0 })
    expect(result.stdout).not.toContain('compiled in')
    for (const name of ['base', 'leaf']) {
      const ours = lock(name)
      expect(ours).toContain('low==2.0\n')
      const files = [`--output-file=requirements/${name}.txt`, `requirements/in/${name}.in`]
      const ofPip = ['--allow-unsafe', '--strip-extras', '--no-emit-index-url', '--no-emit-trusted-host']
      const args = ['--quiet', ...(engine === 'uv' ? [] : ofPip), ...files]
      await compileWithEngine(engine, args, { cwd: workspace, env: { ...index.env, UV_PYTHON: 'python3' } })
      expect(lock(name).replace(/ --quiet/, '')).toBe(ours)
    }
  },
)

test('a changed remote file is noticed when locks are compiled, and never by a check', async () => {
  texts['/upper.txt'] = 'low<3\n'
  const { run, lock } = repository({ base: `-c ${address}/upper.txt\ntop\n`, other: 'low\n' })
  const stale = async (inputs: Record<string, string>) => {
    const { outputs } = await run({ engine: 'uv', ...inputs })
    return (JSON.parse(outputs.stale ?? '') as { layer: string; reason: string; file: string }[]).map(
      ({ layer, reason, file }) => `${layer} ${reason} ${file}`,
    )
  }
  await run({ engine: 'uv' })
  expect(await stale({})).toEqual([])
  texts['/upper.txt'] = 'low<2\n'
  const before = requests
  expect(await stale({ mode: 'check' })).toEqual([])
  expect(requests).toBe(before)
  expect(await stale({})).toEqual([`base input ${address}/upper.txt`])
  expect(lock('base')).toContain('low==1.0\n')
  expect(await stale({ mode: 'check' })).toEqual([])
})

test('a conflict with a remote file names the line of the source', async () => {
  texts['/upper.txt'] = 'low<2\n'
  const { run } = repository({ base: `-c ${address}/upper.txt\ntop\nlow>=2\n` })
  const { code, stdout } = await run({ engine: 'uv' })
  expect(code).toBe(1)
  expect(stdout).toMatch(
    /^::error file=requirements\/in\/base\.in,line=3::uv cannot compile requirements\/in\/base\.in: .*low<2/m,
  )
})

test.each([
  ['a missing one', '/missing.txt', 'which could not be read. the server responded 404'],
  ['one with includes', '/more.txt', 'which names more files. '],
])('%s is an error at the line that includes it', async (_, path, text) => {
  texts['/more.txt'] = '-c upper.txt\n'
  const { run } = repository({ base: `top\n-c ${address}${path}\n` })
  const { code, stdout } = await run({ engine: 'uv' })
  expect(code).toBe(1)
  expect(stdout).toContain(
    `::error file=requirements/in/base.in,line=2::requirements/in/base.in:2 includes ${address}${path}, ${text}`,
  )
})
