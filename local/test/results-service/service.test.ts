import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { typescriptOptions } from '../../../shared/test/support/run-action.js'
import type { ResultsService } from '../../results-service/service.js'
import { startResultsService } from '../../results-service/service.js'

const scratch = mkdtempSync(join(tmpdir(), 'eleanor-results-'))
let service: ResultsService
let client: ChildProcessWithoutNullStreams
let printed: NodeJS.AsyncIterator<string>

beforeAll(async () => {
  service = await startResultsService({ folder: join(scratch, 'blobs'), limit: 64 * 1024 * 1024 })
  const script = fileURLToPath(new URL('../support/cache-client.ts', import.meta.url))
  client = spawn(process.execPath, [...typescriptOptions, script], {
    cwd: scratch,
    env: {
      PATH: process.env.PATH,
      RUNNER_TEMP: scratch,
      GITHUB_WORKSPACE: scratch,
      ACTIONS_RESULTS_URL: service.url,
      ACTIONS_CACHE_SERVICE_V2: 'true',
    },
  })
  client.stderr.pipe(process.stderr)
  printed = createInterface({ input: client.stdout })[Symbol.asyncIterator]()
})
afterAll(async () => {
  const closed = once(client, 'close')
  client.stdin.end()
  await closed
  await service.close()
  rmSync(scratch, { recursive: true })
})

interface Answer {
  readonly answer?: unknown
  readonly error?: string
  readonly log: string
}

/** Makes one call of a real client in a child process, which serves all calls: its start takes longer than they do. */
async function call(what: string, argument: object, token: string): Promise<Answer> {
  client.stdin.write(`${JSON.stringify({ what, token, argument })}\n`)
  const log: string[] = []
  for (;;) {
    const { value, done } = await printed.next()
    if (done === true) throw new Error(`The client ended without an answer:\n${log.join('\n')}`)
    log.push(value)
    if (value.startsWith('{"')) return { ...(JSON.parse(value) as object), log: log.join('\n') }
  }
}

function folderWith(name: string, files: Record<string, Buffer>): string {
  const folder = join(scratch, name)
  mkdirSync(folder, { recursive: true })
  for (const [file, bytes] of Object.entries(files)) writeFileSync(join(folder, file), bytes)
  return folder
}

describe('artifacts, with the real @actions/artifact', () => {
  test('an upload is listed and downloaded with the same bytes', async () => {
    const token = service.newToken()
    // More than one block of 8 MiB, and nothing that a zip could make smaller.
    const bytes = { 'big.bin': randomBytes(9 * 1024 * 1024), 'empty.txt': Buffer.alloc(0) }
    const from = folderWith('upload', bytes)
    const uploaded = await call(
      'upload',
      { name: 'wheel', files: Object.keys(bytes).map((file) => join(from, file)), root: from },
      token,
    )
    expect(uploaded).toMatchObject({ answer: { id: expect.any(Number), digest: expect.stringMatching(/^[0-9a-f]{64}$/) } })
    expect((await call('list', {}, token)).answer).toMatchObject([{ name: 'wheel' }])
    const to = join(scratch, 'downloaded')
    const downloaded = await call('download', { name: 'wheel', root: to }, token)
    expect(downloaded.answer).toMatchObject({ digestMismatch: false })
    for (const [file, content] of Object.entries(bytes)) expect(readFileSync(join(to, file)).equals(content)).toBe(true)
  })

  test('a name is taken once in a run, free in another run, and free again after a delete', async () => {
    const [token, other] = [service.newToken(), service.newToken()]
    const from = folderWith('small', { 'a.txt': Buffer.from('a') })
    const upload = (as: string) => call('upload', { name: 'x', files: [join(from, 'a.txt')], root: from }, as)
    expect((await upload(token)).error).toBeUndefined()
    expect((await upload(token)).error).toContain('already exists')
    expect((await upload(other)).error).toBeUndefined()
    expect((await call('delete', { name: 'x' }, token)).error).toBeUndefined()
    expect((await upload(token)).error).toBeUndefined()
  })

  test('a token that the service did not create is rejected', async () => {
    expect((await call('list', {}, service.token.replace(/[^.]*$/, 'b3RoZXI'))).error).toContain('not a token of this service')
  })
})

describe('cache, with the real @actions/cache', () => {
  test('save, restore by key and by prefix; the newest entry of a prefix wins', async () => {
    const from = folderWith('cached', { 'data.bin': randomBytes(100_000) })
    const original = readFileSync(join(from, 'data.bin'))
    const on = { files: ['cached'], root: '' }
    expect((await call('save', { ...on, name: 'pip-linux-1' }, service.token)).answer).toEqual(expect.any(Number))
    expect((await call('save', { ...on, name: 'pip-linux-2' }, service.token)).answer).toEqual(expect.any(Number))
    expect((await call('save', { ...on, name: 'pip-linux-2' }, service.token)).answer).toBe(-1)
    rmSync(from, { recursive: true })
    expect((await call('restore', { ...on, name: 'pip-linux-1' }, service.token)).answer).toBe('pip-linux-1')
    expect(readFileSync(join(from, 'data.bin')).equals(original)).toBe(true)
    const prefix = await call('restore', { ...on, name: 'other', restoreKeys: ['none-', 'pip-linux-'] }, service.token)
    expect(prefix.answer).toBe('pip-linux-2')
    expect((await call('restore', { ...on, name: 'other' }, service.token)).answer).toBeNull()
  })

  test('the client retries after a 503', async () => {
    service.inject({ method: 'CreateCacheEntry', status: 503 })
    folderWith('again', { 'data.txt': Buffer.from('data') })
    const saved = await call('save', { name: 'after-503', files: ['again'], root: '' }, service.token)
    expect(saved.log).toContain('503')
    expect(saved.answer).toEqual(expect.any(Number))
    expect(saved.answer).not.toBe(-1)
  })
})

describe('bounds', () => {
  test('an upload above the size limit is rejected, and the service keeps working', async () => {
    const small = await startResultsService({ folder: join(scratch, 'small-blobs'), limit: 1000 })
    try {
      const create = await fetch(`${small.url}twirp/github.actions.results.api.v1.CacheService/CreateCacheEntry`, {
        method: 'POST',
        headers: { authorization: `Bearer ${small.token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ key: 'k', version: 'v' }),
      })
      const { signed_upload_url: address } = (await create.json()) as { signed_upload_url: string }
      expect((await fetch(address, { method: 'PUT', body: new Uint8Array(1001) })).status).toBe(507)
      expect((await fetch(address.replace(/sig=.*/, 'sig=x'), { method: 'PUT', body: 'x' })).status).toBe(403)
      expect((await fetch(address)).status).toBe(404)
    } finally {
      await small.close()
    }
  })
})
