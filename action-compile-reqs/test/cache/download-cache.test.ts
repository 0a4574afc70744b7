import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { ResultsService } from '../../../local/results-service/service.js'
import { startResultsService } from '../../../local/results-service/service.js'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { installEngines } from '../support/real-tools.js'
import { runInProcess } from '../support/run-in-process.js'

/** The temporary folder of every job. */
const temp = join(temporaryFolder('machine'), 'temp')
const keys = temporaryFolder('keys')
const engines = ['pip-compile', 'uv'] as const
type Engine = (typeof engines)[number]
let indexes: Readonly<Record<Engine, LocalIndex>>
let results: ResultsService

beforeAll(async () => {
  await installEngines()
  const packages = [
    { name: 'top', version: '1.0', requires: ['low'] },
    { name: 'low', version: '1.0' },
  ]
  // pip caches nothing from an index without TLS; uv rejects a self-signed certificate.
  indexes = { 'pip-compile': await startIndex(packages, identity()), uv: await startIndex(packages) }
})
afterAll(async () => {
  for (const engine of engines) await indexes[engine].close()
})

beforeEach(async () => {
  results = await startResultsService({ folder: temporaryFolder('results') })
})
afterEach(async () => await results.close())

function identity() {
  const [key, cert] = [join(keys, 'key.pem'), join(keys, 'cert.pem')]
  const name = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1']
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2']
  execFileSync('openssl', ['req', ...kind, ...name, '-keyout', key, '-out', cert], { stdio: 'pipe' })
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
}

function repository(requirement: string, lock: string | undefined): string {
  const workspace = temporaryFolder('downloads')
  writeTree(workspace, {
    'requirements/in/a.in': `${requirement}\n`,
    ...(lock === undefined ? {} : { 'requirements/a.txt': lock }),
  })
  return workspace
}

/** Runs one job on an ephemeral machine; all jobs have the same temporary folder. */
async function runJob(engine: Engine, requirement: string, env: Record<string, string> = {}, lock?: string) {
  mkdirSync(temp)
  const index = indexes[engine]
  const requestsBefore = index.requests.length
  const workspace = repository(requirement, lock)
  const result = await runInProcess({
    inputs: { engine, cache: 'read-write' },
    workspace,
    temp,
    env: {
      ACTIONS_RESULTS_URL: results.url,
      ACTIONS_RUNTIME_TOKEN: results.token,
      ACTIONS_CACHE_SERVICE_V2: 'true',
      RUNNER_ENVIRONMENT: 'github-hosted',
      PIP_INDEX_URL: `https://${index.host}/simple`,
      PIP_CERT: join(keys, 'cert.pem'),
      REQUESTS_CA_BUNDLE: join(keys, 'cert.pem'),
      UV_DEFAULT_INDEX: `http://${index.host}/simple`,
      ...env,
    },
  })
  const kept = existsSync(join(temp, `eleanor-cache/downloads-${engine}`))
  rmSync(temp, { recursive: true })
  if (result.code !== 0) throw new Error(result.stdout)
  const requests = index.requests.slice(requestsBefore)
  const of = (start: string) => requests.filter((path) => path.startsWith(start))
  return { kept, files: of('/files/'), pages: of('/simple/'), lock: readFileSync(join(workspace, 'requirements/a.txt'), 'utf8') }
}

test.each(engines)('%s: a job with other requirements reuses the downloads of an earlier one', async (engine) => {
  const first = await runJob(engine, 'top')
  expect(first).toMatchObject({ kept: true })
  expect(first.files.length).toBeGreaterThan(0)
  expect(await runJob(engine, 'top>=1')).toMatchObject({ kept: true, files: [] })
})

test('pip-compile: the next job does not read the index pages of unchanged pins either', async () => {
  const first = await runJob('pip-compile', 'top<3')
  expect(first.pages).not.toEqual([])
  expect(await runJob('pip-compile', 'top<2', {}, first.lock)).toMatchObject({ files: [], pages: [] })
})

test.each<[string, (host: string) => Record<string, string>]>([
  ['an index with a password', (host) => ({ UV_DEFAULT_INDEX: `http://user:hunter2@${host}/simple` })],
  ['a self-hosted runner', () => ({ RUNNER_ENVIRONMENT: 'self-hosted' })],
  ['a cache folder of the caller', () => ({ UV_CACHE_DIR: temporaryFolder('uv-cache') })],
])('%s: the downloads are not cached', async (_, env) => {
  expect(await runJob('uv', 'low', env(indexes.uv.host))).toMatchObject({ kept: false })
})
