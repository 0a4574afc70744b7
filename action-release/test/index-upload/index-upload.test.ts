import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { inspectAsset } from '../../src/assets/asset-file.js'
import { parseIndex } from '../../src/index-upload/package-index.js'
import { prepareUploads } from '../../src/index-upload/prepare-uploads.js'
import { uploadFiles } from '../../src/index-upload/upload-files.js'
import type { RunningIndex, TrustingIndex } from '../support/index-servers.js'
import { startPypiserver, startTrustingIndex } from '../support/index-servers.js'

let pypiserver: RunningIndex
let trusting: TrustingIndex
beforeAll(async () => {
  pypiserver = await startPypiserver('__token__', 'pypi-secret')
})
beforeEach(async () => {
  trusting = await startTrustingIndex()
})
afterEach(async () => await trusting.close())
afterAll(async () => await pypiserver.close())

const wheelName = (version: string) => `eleanor-${version}-py3-none-any.whl`
const sdistName = (version: string) => `eleanor-${version}.tar.gz`

/** A wheel and an sdist of a version, packed by Python. */
function build(version: string, text = ''): string {
  const folder = temporaryFolder('dist')
  const metadata = `Metadata-Version: 2.1\nName: Eleanor\nVersion: ${version}\nClassifier: A\nClassifier: B\nProject-URL: Docs, https://e.test\n\n${text}\n`
  const info = `eleanor-${version}.dist-info`
  writeTree(folder, {
    [`${info}/METADATA`]: metadata,
    [`${info}/WHEEL`]: 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    [`${info}/RECORD`]: '',
    [`eleanor-${version}/PKG-INFO`]: metadata,
  })
  execFileSync('python3', ['-m', 'zipfile', '-c', wheelName(version), info], { cwd: folder })
  execFileSync('tar', ['czf', sdistName(version), `eleanor-${version}`], { cwd: folder })
  return folder
}

interface Target {
  readonly url: string
  /** Whether the index has the rules of PyPI. */
  readonly isPypi?: boolean
  readonly token?: string
  readonly env?: Readonly<Record<string, string>>
}

const withToken = (token = 'pypi-secret'): Target => ({ url: pypiserver.url, token })

/** What a run does, in this process: prepares, and uploads unless something is rejected. `prepared` runs between. */
async function publish(
  folder: string,
  version: string,
  { url, token, env = {}, isPypi = false }: Target,
  prepared: () => Promise<unknown> = () => Promise.resolve(),
): Promise<string[]> {
  const lines: string[] = []
  const log = { info: (line: string) => lines.push(line) }
  const context = {
    env,
    log,
    signal: new AbortController().signal,
    mask: (secret: string) => lines.push(`mask ${secret}`),
  } as never
  const parsed = parseIndex(url)
  if ('problem' in parsed) throw new Error(parsed.problem)
  const index = { ...parsed, isPypi }
  const assets = [await inspectAsset(join(folder, wheelName(version))), await inspectAsset(join(folder, sdistName(version)))]
  const uploads = await prepareUploads(context, { indexes: [index], token, attestations: 'auto', dryRun: false }, assets)
  await prepared()
  await uploadFiles(context, uploads, token)
  return lines
}

test('a real index gets wheel and sdist by token; again, nothing; other bytes are rejected before anything is uploaded', async () => {
  const dist = build('1.3.0')
  await publish(dist, '1.3.0', withToken())
  const uploaded = pypiserver.files().filter((name) => name.includes('1.3.0'))
  expect(uploaded.sort()).toEqual([wheelName('1.3.0'), sdistName('1.3.0')].sort())
  expect(pypiserver.content(wheelName('1.3.0')).equals(readFileSync(join(dist, wheelName('1.3.0'))))).toBe(true)
  // That pip finds what was uploaded is tested once, in e2e/workflows.test.ts.
  expect(await publish(dist, '1.3.0', withToken())).toEqual([])

  const other = build('1.4.0')
  await publish(other, '1.4.0', withToken())
  const changed = build('1.4.0', 'Other text')
  await expect(publish(changed, '1.4.0', withToken())).rejects.toThrow(
    /has eleanor-1\.4\.0-py3-none-any\.whl with other content\. A file of an index never changes/,
  )
  await expect(publish(build('1.5.0'), '1.5.0', withToken('wrong'))).rejects.toThrow(
    /rejected eleanor-1\.5\.0-py3-none-any\.whl: 403 Forbidden.*Check `index-token`/,
  )
  expect(pypiserver.files().filter((name) => /-1\.[3-5]\./.test(name))).toHaveLength(4)
})

/** Lets none go on before all have arrived. */
function createMeeting(count: number): () => Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  let arrived = 0
  return async () => {
    if (++arrived === count) resolve(undefined)
    await promise
  }
}

test('two runs that have both planned to upload the same files to a real index succeed; with other bytes, the later one is rejected', async () => {
  const dist = build('1.6.0')
  const meet = createMeeting(2)
  await Promise.all([publish(dist, '1.6.0', withToken(), meet), publish(dist, '1.6.0', withToken(), meet)])
  expect(pypiserver.content(wheelName('1.6.0')).equals(readFileSync(join(dist, wheelName('1.6.0'))))).toBe(true)
  const [mine, theirs] = [build('1.7.0'), build('1.7.0', 'Other text')]
  const late = publish(mine, '1.7.0', withToken(), async () => await publish(theirs, '1.7.0', withToken()))
  await expect(late).rejects.toThrow(/has eleanor-1\.7\.0-py3-none-any\.whl with other content/)
  expect(pypiserver.content(wheelName('1.7.0')).equals(readFileSync(join(theirs, wheelName('1.7.0'))))).toBe(true)
})

test('a new file is not uploaded if the index has another one with other content', async () => {
  const dist = build('1.3.0')
  await publish(dist, '1.3.0', trusting)
  const changed = build('1.3.0', 'Other text')
  writeFileSync(join(changed, wheelName('1.3.0')), readFileSync(join(dist, wheelName('1.3.0'))))
  trusting.requests.length = 0
  await expect(publish(changed, '1.3.0', trusting)).rejects.toThrow(/tar\.gz with other content/)
  expect(trusting.requests.filter((each) => each.startsWith('POST'))).toEqual([])
})

test('an index that rejects the token, and whose answer is lost because it does not read the file (a stand-in), is understood', async () => {
  const answer = (status: string) => `HTTP/1.1 ${status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', (data) => {
      const request = data.toString()
      if (request.includes('multipart/form-data')) socket.resetAndDestroy()
      else socket.end(answer(request.startsWith('POST') ? '403 Forbidden' : '404 Not Found'))
    })
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    await expect(publish(build('1.8.0'), '1.8.0', { url, token: 'wrong' })).rejects.toThrow(/403 Forbidden.*Check `index-token`/)
  } finally {
    server.close()
  }
})

test('the identity of the job is exchanged for a token at a stand-in of the OIDC endpoints, and both are masked', async () => {
  const lines = await publish(build('1.3.0'), '1.3.0', trusting)
  expect(trusting.uploaded).toEqual([wheelName('1.3.0'), sdistName('1.3.0')])
  expect(lines).toEqual(expect.arrayContaining(['mask pypi-minted', expect.stringMatching(/^mask e30\./)]))
})

test.each([
  ['without an identity', {}, /neither a token nor an OIDC identity\. Give the job `permissions: id-token: write`/],
  [
    'if the index does not trust the workflow',
    undefined,
    /does not trust this workflow: 422 invalid-publisher \(valid token.*repository is eleanor\/example, job_workflow_ref is eleanor\/example\/\.github.*environment is not set/,
  ],
])('trusted publishing fails before the first upload %s', async (_, env, error) => {
  trusting.trusts = false
  await expect(publish(build('1.3.0'), '1.3.0', { url: trusting.url, env: env ?? trusting.env })).rejects.toThrow(error)
  expect(trusting.uploaded).toEqual([])
})

test('from a reusable workflow, an index with the rules of PyPI (a stand-in) gets the files without attestations, which it would reject', async () => {
  trusting.startedBy = 'main.yml'
  // Nothing would answer there if it signed.
  const env = { ...trusting.env, SIGSTORE_FULCIO_URL: trusting.url, SIGSTORE_REKOR_URL: trusting.url }
  const lines = await publish(build('1.3.0'), '1.3.0', { url: trusting.url, env, isPypi: true })
  expect([...trusting.attestations.values()]).toEqual([undefined, undefined])
  expect(lines).toContainEqual(
    expect.stringMatching(
      /are uploaded without attestations: \S+ accepts none of a reusable workflow, here .*\/release\.yml, which .*\/main\.yml calls$/,
    ),
  )
})

test('an index that asks for an identity of PyPI gets none', async () => {
  trusting.audience = 'pypi'
  await expect(publish(build('1.3.0'), '1.3.0', trusting)).rejects.toThrow('asks for an identity that is valid at pypi')
  expect(trusting.requests).not.toContain('GET /identity')
})

test('an upload whose answer is lost is not repeated, a failing server is asked again, and a later run finishes the rest', async () => {
  const dist = build('1.3.0')
  trusting.faults = ['lost', 400]
  await expect(publish(dist, '1.3.0', trusting)).rejects.toThrow(/rejected eleanor-1\.3\.0\.tar\.gz: 400/)
  expect(trusting.uploaded).toEqual([wheelName('1.3.0')])
  trusting.faults = [503]
  await publish(dist, '1.3.0', trusting)
  expect(trusting.uploaded).toEqual([wheelName('1.3.0'), sdistName('1.3.0')])
})
