import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs'
import { chmod, link } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { unpackEntry } from '#shared/cache/unpack-entry.js'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { createRunner, runOk } from '#shared/process/runner.js'
import type { ArchiveMember } from '../support/archives.js'
import { writeArchive } from '../support/archives.js'
import { testWith } from '../support/programs.js'
import { temporaryFolder, writeTree } from '../support/run-action.js'

const run = createRunner({ output: createStdoutWriter({ write: () => true }), signal: new AbortController().signal })

function createLocation() {
  const base = temporaryFolder('unpack')
  const root = join(base, 'workspace')
  const folder = join(base, 'cached')
  mkdirSync(root)
  return { base, root, folder, target: join(base, 'target'), archive: join(base, 'archive') }
}

const file = (name: string): ArchiveMember => ({ header: { name }, content: 'planted' })
const symbolicLink = (name: string, linkname: string): ArchiveMember => ({
  header: { name, type: 'symlink', linkname },
  content: '',
})

test.each<[string, ArchiveMember[]]>([
  ['an absolute name', [file('/tmp/eleanor-planted')]],
  ['a name in the workspace', [file('planted')]],
  ['a name beside the folder', [file('../cached-not/planted')]],
  ['a name that leaves the folder again', [file('../cached/../planted')]],
  ['a file through a link', [symbolicLink('../cached/out', '/tmp'), file('../cached/out/eleanor-planted')]],
  ['a link through a link', [symbolicLink('../cached/out', '/tmp'), symbolicLink('../cached/out/eleanor-planted', 'a')]],
  [
    'a hard link to a file outside',
    [{ header: { name: '../cached/passwd', type: 'link', linkname: '/etc/passwd' }, content: '' }],
  ],
  ['the same file twice', [file('../cached/a'), file('../cached/a')]],
  ['a device', [{ header: { name: '../cached/null', type: 'character-device' }, content: '' }]],
  ['a named pipe', [{ header: { name: '../cached/pipe', type: 'fifo' }, content: '' }]],
])('an archive with %s is an error, and nothing is written outside the target', async (_, members) => {
  const { base, archive, ...location } = createLocation()
  await writeArchive(archive, [file('../cached/first'), ...members])
  await expect(unpackEntry(archive, location)).rejects.toThrow()
  expect(existsSync('/tmp/eleanor-planted')).toBe(false)
  expect(readdirSync(base).sort()).toEqual(['archive', 'target', 'workspace'])
  expect(readdirSync(location.root)).toEqual([])
})

/** Packs a folder as the client of the cache does, and compares what is unpacked. */
async function packAndUnpack(option: string): Promise<void> {
  const { archive, ...location } = createLocation()
  const long = `${'deep/'.repeat(60)}a`
  writeTree(location.folder, { run: '#!/bin/sh\n', [long]: 'far', empty: '' })
  await chmod(join(location.folder, 'run'), 0o755)
  utimesSync(join(location.folder, 'run'), 1000, 1000)
  symlinkSync('/usr/bin/env', join(location.folder, 'link'))
  await link(join(location.folder, 'run'), join(location.folder, 'same'))
  await runOk(run, 'tar', ['--posix', option, '-cPf', archive, '-C', location.root, '../cached'])
  await unpackEntry(archive, location)
  await runOk(run, 'diff', ['--recursive', '--no-dereference', location.folder, location.target])
  expect(readFileSync(join(location.target, long), 'utf8')).toBe('far')
  for (const name of ['run', 'same']) {
    const { mode, mtimeMs } = statSync(join(location.target, name))
    expect({ mode: mode & 0o777, mtimeMs }).toEqual({ mode: 0o755, mtimeMs: 1_000_000 })
  }
  await runOk(run, 'truncate', [`--size=${Math.floor(statSync(archive).size / 2)}`, archive])
  await expect(unpackEntry(archive, { ...location, target: `${location.target}-2` })).rejects.toThrow()
}

test('an archive of tar --gzip is unpacked with modes, times, links and long names; its first half is an error', async () => {
  await packAndUnpack('--gzip')
})

testWith('zstd')('the same of tar --zstd', async () => {
  await packAndUnpack('--zstd')
})
