import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { startResultsService } from '../../local/results-service/service.js'
import { runAction, temporaryFolder, writeTree } from '../../shared/test/support/run-action.js'

/** Runs the action as a process for the modules that it loads only in some runs: each is a separate file of the bundle. */
async function run(files: Record<string, string>, inputs: Record<string, string>, env: Record<string, string> = {}) {
  const workspace = temporaryFolder('late-modules')
  writeTree(workspace, files)
  return await runAction({ action: 'action-compile-reqs', workspace, inputs: { engine: 'uv', ...inputs }, env })
}

test('the client of HTTP asks for a remote constraint file', async () => {
  const server = createServer((_, response) => void response.writeHead(404).end())
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/limits.txt`
  const { code, stdout } = await run({ 'requirements/a.in': `-c ${address}\nsix\n` }, { cache: 'off' })
  server.close()
  server.closeAllConnections()
  expect([code, stdout]).toEqual([1, expect.stringContaining('the server responded 404')])
})

test('the parsers of TOML name the line of a setting', async () => {
  const files = { 'requirements/a.in': 'six\n', 'pyproject.toml': '[tool.uv]\nupgrade = true\n' }
  const { code, stdout } = await run(files, { mode: 'check' })
  expect([code, stdout]).toEqual([1, expect.stringMatching(/^::error file=pyproject\.toml,line=2::/m)])
})

test('the client of the cache saves locks and restores them', async () => {
  const results = await startResultsService({ folder: temporaryFolder('results') })
  const env = { ACTIONS_RESULTS_URL: results.url, ACTIONS_RUNTIME_TOKEN: results.token, ACTIONS_CACHE_SERVICE_V2: 'true' }
  const files = { 'requirements/a.in': '# no requirements\n' }
  const temp = temporaryFolder('runner')
  const job = async () => await run(files, { cache: 'read-write' }, { ...env, RUNNER_TEMP: temp })
  const [first, second] = [await job(), await job()]
  await results.close()
  const hits = [first, second].map(({ code, stdout }) => [code, stdout.includes('locks from the cache')])
  expect(hits).toEqual([
    [0, false],
    [0, true],
  ])
})
