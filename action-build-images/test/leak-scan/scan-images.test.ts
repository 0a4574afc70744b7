import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { createRunner } from '../../../shared/src/process/runner.js'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import { createPatternSearch } from '../../src/leak-scan/multi-pattern-search.js'
import { scanArchive } from '../../src/leak-scan/scan-archive.js'
import { scanImages } from '../../src/leak-scan/scan-images.js'
import { compress, gitPack } from '../support/compress.js'

const secret = 'a-very-secret-value!'
const search = createPatternSearch(new Set([secret]), secret.length)
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

async function findings(blobs: readonly Buffer[], known: readonly number[] = [], size = 1000, startSearch = search) {
  const digests = blobs.map((blob) => `sha256:${createHash('sha256').update(blob).digest('hex')}`)
  const files = Object.fromEntries(blobs.map((blob, index) => [`blobs/${digests[index]?.replace(':', '/') ?? ''}`, blob]))
  const whole = archive(files)
  const stream = new PassThrough()
  const locations = new Map(digests.map((digest, index) => [digest, `blob ${index}`]))
  const knownLayers = new Set(known.map((index) => digests[index] ?? ''))
  const following = scanArchive(stream, { startSearch, knownLayers, locations })
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

/** A zip archive of these files, made by Python's zipfile, as pip and build make wheels. */
function zip(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const folder = temporaryFolder('zip')
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  const script =
    'import sys, zipfile; z = zipfile.ZipFile("a.zip", "w", zipfile.ZIP_DEFLATED); [z.write(n) for n in sys.argv[1:]]; z.close()'
  execFileSync('python3', ['-c', script, ...Object.keys(files)], { cwd: folder })
  return readFileSync(join(folder, 'a.zip'))
}

/** An application as Python's zipapp makes it: positions in the archive count the script before it. */
function zipapp(content: string): Buffer {
  const folder = temporaryFolder('zipapp')
  writeFileSync(join(folder, 'key'), content)
  execFileSync('python3', ['-m', 'zipapp', folder, '-o', `${folder}.pyz`, '-p', '/usr/bin/python3', '-m', 'a:b', '-c'])
  return readFileSync(`${folder}.pyz`)
}

/** A package as Debian makes it: an archive of `ar` with two archives of tar in xz or zstd. */
function debianPackage(content: string): Buffer {
  const folder = temporaryFolder('deb')
  mkdirSync(join(folder, 'root/DEBIAN'), { recursive: true, mode: 0o755 })
  writeFileSync(
    join(folder, 'root/DEBIAN/control'),
    'Package: a\nVersion: 1\nArchitecture: all\nMaintainer: a <a@b.c>\nDescription: a\n',
  )
  writeFileSync(join(folder, 'root/key'), content)
  execFileSync('dpkg-deb', ['--build', '-Zxz', join(folder, 'root'), join(folder, 'a.deb')])
  return readFileSync(join(folder, 'a.deb'))
}

const text = `before ${secret} after\n`.repeat(3)
test.each<[string, Record<string, string | Buffer>, string]>([
  ['a gzipped file', { 'var/log.gz': gzipSync(text) }, 'var/log.gz'],
  ['a file in zstd', { 'var/log.zst': zstdCompressSync(text) }, 'var/log.zst'],
  ['a .tar.gz', { 'opt/a.tar.gz': gzipSync(archive({ 'etc/key': text })) }, 'opt/a.tar.gz: etc/key'],
  ['a .zip', { 'opt/a.zip': zip({ key: text }) }, 'opt/a.zip: key'],
  ['a .zip that is cut short', { 'a.zip': zip({ key: text, last: 'x' }).subarray(0, -5) }, 'a.zip: key'],
  ['a wheel in a .tar.gz', { 'a.tgz': gzipSync(archive({ 'b.whl': zip({ key: text }) })) }, 'a.tgz: b.whl: key'],
  ['a .tar.gz in a .zip', { 'a.zip': zip({ 'b.tgz': gzipSync(archive({ key: text })) }) }, 'a.zip: b.tgz: key'],
  ['a script with a .zip, as zipapp makes it', { 'bin/app': zipapp(text) }, 'bin/app: key'],
  [
    'a script with a .zip, as `cat` makes it',
    { 'bin/app': Buffer.concat([Buffer.from('#!/bin/sh\n'), zip({ key: text })]) },
    'bin/app: key',
  ],
  ['an object of Git', { '.git/objects/ab/cd': deflateSync(`blob 9\0${text}`, { level: 1 }) }, '.git/objects/ab/cd'],
  ['a pack of Git', { '.git/objects/pack/a.pack': gitPack(text) }, '.git/objects/pack/a.pack'],
  ['a .zip.gz', { 'a.zip.gz': gzipSync(zip({ key: text })) }, 'a.zip.gz: key'],
  ['a .gz.zst', { 'a.gz.zst': zstdCompressSync(gzipSync(text)) }, 'a.gz.zst'],
  ['a .bz2', { 'a.bz2': compress('bz2', Buffer.from(text)) }, 'a.bz2'],
  ['a .tar.bz2', { 'a.tbz': compress('bz2', archive({ key: text })) }, 'a.tbz: key'],
  ['a .tar.xz', { 'a.txz': compress('lzma', archive({ key: text })) }, 'a.txz: key'],
  ['a .xz in a .tar.xz', { 'a.txz': compress('lzma', archive({ b: compress('lzma', Buffer.from(text)) })) }, 'a.txz: b'],
  ['a package of Debian', { 'a.deb': debianPackage(text) }, 'a.deb: data.tar.xz: ./key'],
  ['an archive of an old tar', { 'a.tar': archive({ 'b.gz': gzipSync(text) }, '--format=v7') }, 'a.tar: b.gz'],
  [
    'a wheel in a layer of a saved image',
    { 'a.tar': archive({ 'layer.tar': archive({ 'b.whl': zip({ key: text }) }) }) },
    'a.tar: layer.tar: b.whl: key',
  ],
  ['a .gz in a .tar', { 'a.tar': archive({ 'b.gz': gzipSync(text) }) }, 'a.tar: b.gz'],
])('found in %s in a layer', async (_, content, place) => {
  for (const size of [100, 100_000])
    expect((await findings([archive({ first: 'x', ...content, last: 'y' })], [], size)).findings).toEqual([`blob 0: ${place}`])
})

test('a file of a zip archive after ones that cannot be unpacked is scanned, and so is one in bzip2', async () => {
  const script =
    'import zipfile; z = zipfile.ZipFile("a.zip", "w"); z.writestr("a", "x" * 99, zipfile.ZIP_LZMA); z.writestr("../b", "x"); z.write("key"); z.write("key", "b", zipfile.ZIP_BZIP2)'
  const folder = temporaryFolder('zip')
  writeFileSync(join(folder, 'key'), text)
  execFileSync('python3', ['-c', `${script}; z.close()`], { cwd: folder })
  const layer = archive({ 'a.zip': readFileSync(join(folder, 'a.zip')) })
  expect((await findings([layer])).findings).toEqual(['blob 0: a.zip: key', 'blob 0: a.zip: b'])
})

test('archives that are damaged, or that only look like ones, do not stop the scan', async () => {
  const damaged = {
    'a.gz': gzipSync(text.repeat(100)).fill(7, 15, 40),
    'b.zip': zip({ key: 'x'.repeat(1000) }).subarray(0, 80),
    'c.zip': Buffer.from('PK\x03\x04'),
    'd.gz': Buffer.from('1f8b', 'hex'),
    'd.bz2': compress('bz2', Buffer.from(text.repeat(100))).fill(7, 20, 40),
    'd.xz': compress('lzma', Buffer.from(text.repeat(100))).fill(7, 20, 40),
    'd.txz': compress('lzma', archive({ key: 'x'.repeat(9000) })).subarray(0, 100),
    'd.deb': Buffer.from('!<arch>\nnonsense'.repeat(50)),
    'e.key': text,
  }
  expect((await findings([archive(damaged)])).findings).toEqual(['blob 0: e.key'])
})

test('an archive that several layers have is reported for each, and unpacked once', async () => {
  let searched = 0
  const counting = () => {
    const started = search()
    return {
      push(chunk: Buffer) {
        searched += chunk.length
        return started.push(chunk)
      },
    }
  }
  const inner = gzipSync(archive({ key: text, large: 'x'.repeat(900_000) }))
  const layers = (content: string) => archive({ 'a.tgz': inner, content })
  const { findings: found } = await findings(['one', 'two', 'three'].map(layers), [], 50_000, counting)
  expect(found).toEqual([0, 1, 2].map((layer) => `blob ${layer}: a.tgz: key`))
  expect(searched).toBeGreaterThan(900_000)
  expect(searched).toBeLessThan(1_100_000)
})

test('a file whose name is the secret is found, and the name is not shown', async () => {
  const { findings: found } = await findings([archive({ 'home/a': 'x', [`home/${secret}`]: 'x' })])
  expect(found).toEqual(['blob 0: a file whose name contains the secret'])
})

test('a layer of a base image is passed over', async () => {
  expect(await findings([archive(files), archive({ a: 'x' })], [0])).toMatchObject({
    findings: [],
    skippedLayers: [expect.stringMatching(/^sha256:/)],
  })
})

test('a damaged compressed layer is an error, not a clean image', async () => {
  const damaged = gzipSync(archive(files)).fill(7, 20, 200)
  await expect(findings([damaged])).rejects.toThrow('A layer could not be decompressed')
})

const twoFrames = Buffer.concat([zstdCompressSync(archive({ a: 'clean' })), zstdCompressSync(archive(files))])
/** Source: RFC 8878, section 3.1.2. */
const skippableFrame = Buffer.from('502a4d18040000007f7f7f7f', 'hex')

test.each([
  ['of two frames', twoFrames],
  ['that begins with a skippable frame', Buffer.concat([skippableFrame, zstdCompressSync(archive(files))])],
  ['of two members', Buffer.concat([gzipSync(archive({ a: 'clean' })), gzipSync(archive(files))])],
])('a compressed layer %s is scanned as a whole', async (_, layer) => {
  for (const size of [1, 13, 1000, 100_000]) expect((await findings([layer], [], size)).findings).toEqual(['blob 0: root/key'])
})

test.each([
  ['gzip, cut short', gzipSync(archive(files)).subarray(0, -1)],
  ['zstd, cut short', zstdCompressSync(archive(files)).subarray(0, -1)],
  ['zstd, cut short in its second frame', twoFrames.subarray(0, -1)],
  ['zstd, followed by something else', Buffer.concat([zstdCompressSync(archive(files)), Buffer.from('something else')])],
])('a layer in %s is an error, not a clean image', async (_, layer) => {
  for (const size of [1, 1000, 100_000])
    await expect(findings([layer], [], size)).rejects.toThrow('A layer could not be decompressed')
})

describe('an export that ends without an error, but too early,', () => {
  const whole = archive({ 'blobs/sha256/a': 'x'.repeat(5000), 'blobs/sha256/b': secret })

  /** A Docker client that exports this archive. */
  async function scan(exported: Buffer) {
    const folder = temporaryFolder('docker')
    writeFileSync(join(folder, 'exported.tar'), exported)
    const script = `case "$1" in save) cat '${folder}/exported.tar' ;; image) echo 'sha256:1 []' ;; *) exit 1 ;; esac`
    writeFileSync(join(folder, 'docker'), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
    const { signal } = new AbortController()
    const run = createRunner({ output: createStdoutWriter({ write: () => true }), signal })
    return await scanImages({ run, signal }, join(folder, 'docker'), {
      images: new Map([['app', 'app:1']]),
      bases: [],
      startSearch: search,
    })
  }

  test('of a whole archive is scanned', async () => {
    expect((await scan(whole)).findings).toEqual(['blobs/sha256/b'])
  })

  test.each([
    ['within a member', 1000],
    ['within a header', 512 + 5120 + 10],
    ['between two members', 512 + 5120],
    ['before the end of the archive', 512 + 5120 + 512 + 512],
    ['before its first byte', 0],
  ])('%s does not count as scanned', async (_, bytes) => {
    await expect(scan(whole.subarray(0, bytes))).rejects.toThrow(
      'The images could not be scanned for secrets. `docker save` ended without an error, but what it exported is truncated.',
    )
  })

  test('does not count as scanned if it is no archive', async () => {
    await expect(scan(Buffer.from(secret.repeat(100)))).rejects.toThrow('what it exported is not a tar archive')
  })
})
