import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { matchesManifest, readManifestKey, writeManifest } from '#shared/cache/manifest.js'
import { temporaryFolder, writeTree } from '../support/run-action.js'

/** With `minutesLater`, the manifest keeps states, and is written so many minutes after its files. */
async function createFolder({ minutesLater }: { minutesLater?: number } = {}): Promise<string> {
  const folder = temporaryFolder('manifest')
  writeTree(folder, { a: 'one', 'b/c': 'two' })
  mkdirSync(join(folder, 'b/empty'))
  symlinkSync('/usr/bin/env', join(folder, 'link'))
  utimesSync(join(folder, 'a'), 1e9, 1e9)
  const now = Date.now() + (minutesLater ?? 0) * 60_000
  const clock = jest.spyOn(Date, 'now').mockReturnValue(now)
  await writeManifest(folder, 'key', { keepStates: minutesLater !== undefined })
  clock.mockRestore()
  // Until the clock of the file system has moved, which the manifest takes for granted.
  const { ctimeMs } = statSync(join(folder, 'eleanor-manifest.json'))
  do writeFileSync(`${folder}-later`, '')
  while (statSync(`${folder}-later`).ctimeMs === ctimeMs)
  return folder
}

test('an unchanged folder matches its manifest, for its key, and through a link', async () => {
  const folder = await createFolder()
  const link = join(temporaryFolder('link'), 'to')
  symlinkSync(folder, link)
  expect(await Promise.all([matchesManifest(folder, 'key'), matchesManifest(link, 'key'), readManifestKey(folder)])).toEqual([
    true,
    true,
    'key',
  ])
  expect(await matchesManifest(folder, 'other')).toBe(false)
})

describe.each([
  ['digests', undefined],
  ['states', 1],
])('with %s', (_, minutesLater) => {
  test.each<[string, (folder: string) => void]>([
    ['a file was added', (folder) => writeFileSync(join(folder, 'b/planted.pth'), '')],
    ['a file was added at the top', (folder) => writeFileSync(join(folder, 'planted.pth'), '')],
    ['a file was added to an empty folder', (folder) => writeFileSync(join(folder, 'b/empty/planted.pth'), '')],
    ['a file was added in a new folder', (folder) => writeTree(folder, { 'd/planted.pth': '' })],
    ['a folder with other content took the place of another', (folder) => replaceFolder(folder)],
    ['a file was changed', (folder) => appendFileSync(join(folder, 'a'), '#')],
    ['a file was removed', (folder) => rmSync(join(folder, 'a'))],
    ['a file was renamed', (folder) => renameSync(join(folder, 'a'), join(folder, 'd'))],
    ['a file became a link to the same content', (folder) => replaceByLink(folder)],
    [
      'a link points elsewhere',
      (folder) => {
        rmSync(join(folder, 'link'))
        symlinkSync('/bin/true', join(folder, 'link'))
      },
    ],
    ['a named pipe was added', (folder) => void execFileSync('mkfifo', [join(folder, 'pipe')])],
    ['its manifest is missing', (folder) => rmSync(join(folder, 'eleanor-manifest.json'))],
    ['its manifest is no JSON', (folder) => writeFileSync(join(folder, 'eleanor-manifest.json'), '{')],
    ['it is missing', (folder) => rmSync(folder, { recursive: true })],
    [
      'it is empty',
      (folder) => {
        rmSync(folder, { recursive: true })
        mkdirSync(folder)
      },
    ],
  ])('a folder does not match its manifest if %s', async (_, change) => {
    const folder = await createFolder({ minutesLater })
    change(folder)
    expect(await matchesManifest(folder, 'key')).toBe(false)
  })
})

function replaceFolder(folder: string): void {
  renameSync(join(folder, 'b'), `${folder}-b`)
  writeTree(folder, { 'b/c': 'TWO' })
}

function replaceByLink(folder: string): void {
  renameSync(join(folder, 'a'), `${folder}-a`)
  symlinkSync(`${folder}-a`, join(folder, 'a'))
}

/** A folder whose manifest keeps states, and has a wrong digest of the file `a`. */
async function createFolderWithStates({ minutesLater = 1 } = {}): Promise<string> {
  const folder = await createFolder({ minutesLater })
  changeManifest(folder, /"a":"[0-9a-f]{8}/, '"a":"00000000')
  return folder
}

function changeManifest(folder: string, from: RegExp, to: string): void {
  const manifest = join(folder, 'eleanor-manifest.json')
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(from, to))
}

test('a file with the state in the manifest is not read again', async () => {
  const folder = await createFolderWithStates()
  expect(await matchesManifest(folder, 'key')).toBe(true)
  // As in the manifest of an older version.
  changeManifest(folder, /,"folders":.*/, '}')
  expect(await matchesManifest(folder, 'key')).toBe(true)
})

test('links are not read again if no folder has changed', async () => {
  const folder = await createFolder({ minutesLater: 1 })
  changeManifest(folder, /link:[^"]*/, 'link:/bin/true')
  expect(await matchesManifest(folder, 'key')).toBe(true)
  writeFileSync(join(folder, 'b/new'), '')
  rmSync(join(folder, 'b/new'))
  expect(await matchesManifest(folder, 'key')).toBe(false)
})

test.each<[string, (folder: string) => void]>([
  ['it was written again with the same content', (folder) => writeFileSync(join(folder, 'a'), 'one')],
  [
    'its content changed, but neither its size nor its time',
    (folder) => {
      const path = join(folder, 'a')
      const { atime, mtime, ctimeMs } = statSync(path)
      // Until the clock of the file system has moved.
      do {
        writeFileSync(path, 'two')
        utimesSync(path, atime, mtime)
      } while (statSync(path).ctimeMs === ctimeMs)
    },
  ],
  [
    'another file took its place',
    (folder) => {
      renameSync(join(folder, 'a'), `${folder}-a`)
      writeFileSync(join(folder, 'a'), 'one')
    },
  ],
])('a file is read again if %s', async (_, change) => {
  const folder = await createFolderWithStates()
  change(folder)
  expect(await matchesManifest(folder, 'key')).toBe(false)
})

test('a file that changed just before its manifest was written is read again', async () => {
  expect(await matchesManifest(await createFolderWithStates({ minutesLater: 0 }), 'key')).toBe(false)
})
