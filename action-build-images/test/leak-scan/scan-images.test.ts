import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import { createSearcher } from '../../src/leak-scan/multi-pattern-search.js'
import { follow } from '../../src/leak-scan/scan-images.js'

const secret = 'a-very-secret-value!'
const search = createSearcher(new Set([secret]), secret.length)
const longName = `${'long/'.repeat(60)}name`

/** A tar archive of these files, made by tar itself. */
function archive(files: Record<string, string | Buffer>, ...options: string[]): Buffer {
  const folder = temporaryFolder('tar')
  const root = join(folder, 'root')
  mkdirSync(root)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  execFileSync('tar', ['-C', root, ...options, '-cf', join(folder, 'a.tar'), ...Object.keys(files)])
  return readFileSync(join(folder, 'a.tar'))
}

async function findings(blobs: readonly Buffer[], known: readonly number[] = [], size = 1000) {
  const digests = blobs.map((blob) => `sha256:${createHash('sha256').update(blob).digest('hex')}`)
  const files = Object.fromEntries(blobs.map((blob, index) => [`blobs/${digests[index]?.replace(':', '/') ?? ''}`, blob]))
  const whole = archive(files)
  const stream = new PassThrough()
  const places = new Map(digests.map((digest, index) => [digest, `blob ${index}`]))
  const following = follow(stream, places, new Set(known.map((index) => digests[index] ?? '')), search)
  for (let at = 0; at < whole.length; at += size) stream.write(whole.subarray(at, at + size))
  stream.end()
  return await following
}

const files = { 'etc/clean': 'x'.repeat(3000), 'root/key': `before ${secret} after`, 'etc/last': 'x' }

test.each<[string, Buffer, string]>([
  ['a layer', archive(files), ': root/key'],
  ['a layer in pax form', archive({ [longName]: secret }, '--format=pax'), `: ${longName}`],
  ['a layer in GNU form', archive({ [longName]: secret }, '--format=gnu'), `: ${longName}`],
  ['a gzipped layer', gzipSync(archive(files)), ': root/key'],
  ['a layer in zstd', zstdCompressSync(archive(files)), ': root/key'],
  ['a configuration', Buffer.from(JSON.stringify({ config: { Env: [`A=${secret}`] } }).padEnd(2000)), ''],
  ['a tiny text', Buffer.from(secret), ''],
])('found in %s', async (_, blob, file) => {
  for (const size of [100, 1000, 100_000])
    expect((await findings([archive({ a: 'clean' }), blob], [], size)).findings).toEqual([`blob 1${file}`])
})

test('a file whose name is the secret is found, and the name is not shown', async () => {
  const { findings: found } = await findings([archive({ [`home/${secret}`]: 'x' })])
  expect(found).toHaveLength(1)
  expect(found.join()).not.toContain(secret)
})

test('a layer of a base image is passed over', async () => {
  expect(await findings([archive(files), archive({ a: 'x' })], [0])).toMatchObject({ findings: [], skipped: 1 })
})

test('a damaged compressed layer is an error, not a clean image', async () => {
  const damaged = gzipSync(archive(files)).fill(7, 20, 200)
  await expect(findings([damaged])).rejects.toThrow('A layer could not be unpacked')
})
