import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import type { RecordFile } from '../../src/scan-record/record-file.js'
import { openScanRecord } from '../../src/scan-record/scan-record.js'

const digest = (letter: string) => `sha256:${letter.repeat(64)}`
const secrets = ['a deploy key', 'a-token-of-an-index']
const [layer, base, image, other] = ['1', '2', '3', '4'].map(digest) as [string, string, string, string]

/** The path of a record that has one layer, and one image whose base was skipped. */
async function recorded(): Promise<string> {
  const path = join(temporaryFolder('record'), 'images', 'layers.json')
  const record = await openScanRecord(path, secrets)
  await record.save([layer], [{ id: image, skippedLayers: [base] }])
  return path
}

const readFile = (path: string): RecordFile => JSON.parse(readFileSync(path, 'utf8')) as RecordFile

test('what was saved is known to later runs with the same secrets, in any order', async () => {
  const path = await recorded()
  for (const same of [secrets, secrets.toReversed(), [...secrets, ...secrets]]) {
    const record = await openScanRecord(path, same)
    expect(record.hasLayer(layer)).toBe(true)
    expect(record.findSkippedLayers(image)).toEqual([base])
    expect([layer, base, other].map(record.findSkippedLayers)).toEqual([undefined, undefined, undefined])
    expect([base, image, other].map(record.hasLayer)).toEqual([false, false, false])
  }
})

test.each<[string, string[]]>([
  ['another secret', ['a deploy key', 'a-new-token-of-an-index']],
  ['one secret more', [...secrets, 'a-third-secret']],
  ['one secret less', ['a deploy key']],
  ['secrets that are joined', [secrets.join('')]],
  ['no secret', []],
])('%s: nothing is known', async (_, others) => {
  const record = await openScanRecord(await recorded(), others)
  expect(record.hasLayer(layer)).toBe(false)
  expect(record.findSkippedLayers(image)).toBeUndefined()
})

test('entries for several sets of secrets are kept beside each other', async () => {
  const path = await recorded()
  await (await openScanRecord(path, ['another'])).save([other], [])
  expect((await openScanRecord(path, secrets)).hasLayer(layer)).toBe(true)
  expect((await openScanRecord(path, secrets)).hasLayer(other)).toBe(false)
  expect((await openScanRecord(path, ['another'])).hasLayer(other)).toBe(true)
})

describe('a record that someone without the secrets changes', () => {
  const changed = async (change: (file: RecordFile) => object) => {
    const path = await recorded()
    writeFileSync(path, JSON.stringify({ ...readFile(path), ...change(readFile(path)) }))
    return await openScanRecord(path, secrets)
  }

  test.each<[string, (file: RecordFile) => object]>([
    ['digests in place of seals', () => ({ layers: [other, other.slice(7)] })],
    ['the seal of an image as that of a layer', ({ images }) => ({ layers: Object.keys(images) })],
    ['the seal of skipped layers', ({ images }) => ({ layers: Object.values(images).map(({ seal }) => seal) })],
    ['the entries of another salt', ({ layers }) => ({ layers, salt: '0'.repeat(32) })],
  ])('%s: no layer becomes known', async (_, change) => {
    const record = await changed(change)
    for (const each of [base, image, other]) expect(record.hasLayer(each)).toBe(false)
  })

  test.each<[string, (entry: RecordFile['images'][string]) => RecordFile['images'][string]]>([
    ['fewer skipped layers', (entry) => ({ ...entry, skipped: [] })],
    ['other skipped layers', (entry) => ({ ...entry, skipped: [layer] })],
    ['another seal', ({ skipped }) => ({ skipped, seal: '0'.repeat(64) })],
    ['no seal', ({ skipped }) => ({ skipped }) as RecordFile['images'][string]],
  ])('%s: the image is not known', async (_, change) => {
    const record = await changed(({ images }) => ({
      images: Object.fromEntries(Object.entries(images).map(([id, entry]) => [id, change(entry)])),
    }))
    expect(record.findSkippedLayers(image)).toBeUndefined()
  })
})

test('the file has no secret, no digest of a scanned layer and no key, and only its owner reads it', async () => {
  const path = await recorded()
  const text = readFileSync(path, 'utf8')
  for (const hidden of [
    ...secrets,
    ...secrets.map((each) => Buffer.from(each).toString('base64')),
    layer.slice(7),
    image.slice(7),
  ])
    expect(text).not.toContain(hidden)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(statSync(dirname(path)).mode & 0o777).toBe(0o700)
  expect(readdirSync(dirname(path))).toEqual(['layers.json'])
})

test('equal entries of two files differ', async () => {
  const [first, second] = [readFile(await recorded()), readFile(await recorded())]
  expect(first.layers).not.toEqual(second.layers)
})

test.each([
  ['no JSON', 'layers: []'],
  ['half of a record', '{"version":1,"salt":"'],
  ['null', 'null'],
  ['a later version', JSON.stringify({ version: 2, salt: '0'.repeat(32), layers: [], images: {} })],
  ['a salt that is none', JSON.stringify({ version: 1, salt: '', layers: [], images: {} })],
  ['layers that are none', JSON.stringify({ version: 1, salt: '0'.repeat(32), layers: [1], images: {} })],
  ['images that are none', JSON.stringify({ version: 1, salt: '0'.repeat(32), layers: [], images: { a: null } })],
])('a file with %s is an error and stays as it is', async (_, text) => {
  const path = join(temporaryFolder('record'), 'layers.json')
  writeFileSync(path, text)
  await expect(openScanRecord(path, secrets)).rejects.toThrow(`${path} is not a record of scanned layers. Delete it.`)
  expect(readFileSync(path, 'utf8')).toBe(text)
})

test('a file that became something else since it was read stays as it is', async () => {
  const path = await recorded()
  const record = await openScanRecord(path, secrets)
  writeFileSync(path, 'something else')
  await expect(record.save([other], [])).rejects.toThrow('is not a record of scanned layers')
  expect(readFileSync(path, 'utf8')).toBe('something else')
})

test('two runs that start without a file do not mix their salts', async () => {
  const path = join(temporaryFolder('record'), 'layers.json')
  const [first, second] = [await openScanRecord(path, secrets), await openScanRecord(path, secrets)]
  await first.save([layer], [])
  await second.save([other], [])
  const record = await openScanRecord(path, secrets)
  expect([layer, other].map(record.hasLayer)).toEqual([true, false])
})

test('the newest 4096 layers are kept', async () => {
  const path = join(temporaryFolder('record'), 'layers.json')
  const record = await openScanRecord(path, secrets)
  const many = Array.from({ length: 4096 }, (_, index) => `sha256:${index}`)
  await record.save(many, [])
  await record.save([layer], [])
  const opened = await openScanRecord(path, secrets)
  expect([many[0] ?? '', many[1] ?? '', layer].map(opened.hasLayer)).toEqual([false, true, true])
})

test('a link is replaced, and not the file that it leads to', async () => {
  const path = await recorded()
  const target = join(temporaryFolder('record'), 'target.json')
  writeFileSync(target, readFileSync(path))
  const link = `${path}.link`
  symlinkSync(target, link)
  await (await openScanRecord(link, secrets)).save([other], [])
  expect(readFile(target).layers).toHaveLength(1)
  expect(readFile(link).layers).toHaveLength(2)
})

test('a folder that cannot be written leaves no file behind', async () => {
  const folder = temporaryFolder('record')
  writeFileSync(join(folder, 'file'), '')
  chmodSync(folder, 0o500)
  const path = join(folder, 'file', 'layers.json')
  await expect(openScanRecord(path, secrets).then(async (record) => await record.save([layer], []))).rejects.toThrow()
  expect(existsSync(path)).toBe(false)
})
