import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { writeManifest } from '#shared/cache/manifest.js'
import { restoreEntry } from '#shared/cache/restore-entry.js'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { createRunner, runOk } from '#shared/process/runner.js'
import type { ArchiveMember } from '../support/archives.js'
import { readArchive, writeArchive } from '../support/archives.js'
import { temporaryFolder, writeTree } from '../support/run-action.js'

const run = createRunner({ output: createStdoutWriter({ write: () => true }), signal: new AbortController().signal })
const { signal } = new AbortController()
const archive = join(temporaryFolder('archive'), 'cache.tgz')
/** What the server does with the bytes of the archive. */
let change = (bytes: Buffer) => bytes
const server = createServer((_, response) => {
  const bytes = readFileSync(archive)
  response.writeHead(200, { 'content-length': bytes.length })
  const sent = change(bytes)
  if (sent.length < bytes.length) response.write(sent, () => response.destroy())
  else response.end(sent)
})
beforeAll(async () => await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)))
afterAll(async () => await new Promise((resolve) => void server.close(resolve)))

/** A workspace, and beside it a cache with an older folder; in the archive, the same folder with newer content. */
async function createEntry() {
  const base = temporaryFolder('restore')
  const [root, folder] = [join(base, 'workspace'), join(base, 'cache', 'content')]
  mkdirSync(root)
  writeTree(folder, { a: 'one', 'b/c': 'two' })
  await writeManifest(folder, 'key')
  await runOk(run, 'tar', ['--posix', '--gzip', '-cPf', archive, '-C', root, '../cache/content'])
  writeFileSync(join(folder, 'a'), 'old')
  const entry = { key: 'key', url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
  return { root, folder, cache: join(folder, '..'), entry, request: { root, folder, signal } }
}

const planted = (name: string): ArchiveMember => ({ header: { name }, content: 'planted' })
const isFile = (member: ArchiveMember, name: string) => member.header.name.endsWith(`/content/${name}`)
const manifest = 'its content differs from its manifest'
type Edit = (members: readonly ArchiveMember[], folder: string) => readonly ArchiveMember[]

test.each<[string, Edit, string | undefined]>([
  ['unchanged', (members) => members, undefined],
  ['with a changed byte', (members) => members.map((one) => (isFile(one, 'a') ? { ...one, content: 'onE' } : one)), manifest],
  ['without a file', (members) => members.filter((one) => !isFile(one, 'a')), manifest],
  ['with another file', (members, folder) => [...members, planted(join(folder, 'd'))], manifest],
  ['without its manifest', (members) => members.filter((one) => !isFile(one, 'eleanor-manifest.json')), manifest],
  ['with a file in the workspace', (members) => [...members, planted('planted')], 'outside the cached folder'],
  ['with a file beside the folder', (members) => [...members, planted('../cache/planted')], 'outside the cached folder'],
])('an entry %s is used only if it is unchanged, and no other file is written', async (_, edit, expected) => {
  const { root, folder, cache, entry, request } = await createEntry()
  await writeArchive(archive, edit(await readArchive(archive), folder))
  const problem = await restoreEntry(entry, request)
  if (expected === undefined) expect(problem).toBeUndefined()
  else expect(problem).toContain(expected)
  expect(readdirSync(cache)).toEqual(expected === undefined ? ['content'] : [])
  if (expected === undefined) expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('one')
  expect(readdirSync(root)).toEqual([])
})

test('an entry of another key is not used', async () => {
  const { cache, entry, request } = await createEntry()
  expect(await restoreEntry({ ...entry, key: 'other' }, request)).toBe(manifest)
  expect(readdirSync(cache)).toEqual([])
})

test('a download that breaks off is an error, and leaves the folder as it was', async () => {
  const { folder, cache, entry, request } = await createEntry()
  change = (bytes) => bytes.subarray(0, 100)
  await expect(restoreEntry(entry, request)).rejects.toThrow()
  change = (bytes) => bytes
  expect(readdirSync(cache)).toEqual(['content'])
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old')
})

test('after its time limit, an entry does not take the place of the folder', async () => {
  const { folder, entry, request } = await createEntry()
  const limit = new AbortController()
  change = (bytes) => {
    limit.abort(new Error('too late'))
    return bytes
  }
  await expect(restoreEntry(entry, { ...request, signal: limit.signal })).rejects.toThrow()
  change = (bytes) => bytes
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old')
})
