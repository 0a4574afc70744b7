import { execFileSync } from 'node:child_process'
import { closeSync, linkSync, mkdirSync, openSync, readFileSync, symlinkSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { createTarReader } from '#shared/archive/tar-reader.js'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'

const longName = `${'long/'.repeat(60)}name`

/** Files of every kind that GNU tar writes differently, in the order of their names. */
function makeFolder(): string {
  const folder = join(temporaryFolder('tar'), 'root')
  mkdirSync(join(folder, longName, '..'), { recursive: true })
  writeFileSync(join(folder, 'a'), 'content of a'.repeat(300))
  linkSync(join(folder, 'a'), join(folder, 'b-hard-link'))
  symlinkSync(longName, join(folder, 'c-symbolic-link'))
  writeFileSync(join(folder, longName), 'content of the long name')
  const sparse = openSync(join(folder, 'sparse'), 'w')
  for (let part = 0; part < 60; part++) writeSync(sparse, 'part', part * 100_000)
  closeSync(sparse)
  writeFileSync(join(folder, 'wörd'), 'content of wörd')
  writeFileSync(join(folder, 'z'), 'content of z')
  return folder
}

const folder = makeFolder()

function pack(...options: string[]): Buffer {
  const file = join(folder, '..', 'a.tar')
  execFileSync('tar', ['-C', folder, '--sort=name', ...options, '-cf', file, '.'])
  return readFileSync(file)
}

function read(archive: Buffer, size: number) {
  const reader = createTarReader()
  const members: { readonly name: string; readonly offset: number }[] = []
  let data = 0
  for (let at = 0; at < archive.length; at += size)
    for (const event of reader.push(archive.subarray(at, at + size)))
      if ('member' in event) members.push(event.member)
      else data += event.data.length
  return { members, data, state: reader.state() }
}

/** A member by hand: GNU tar writes small sizes into the header itself. */
function header(name: string, size: number, type = '0'): Buffer {
  const block = Buffer.alloc(512)
  block.write(name)
  block.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  block.write(`        ${type}`, 148)
  block.write('ustar\x0000', 257)
  block.write(`${block.reduce((sum, byte) => sum + byte, 0).toString(8)}\0`, 148)
  return block
}

function padded(text: string): Buffer {
  return Buffer.concat([Buffer.from(text), Buffer.alloc(512 - (Buffer.byteLength(text) % 512))])
}

test.each([
  ['gnu', ['--format=gnu']],
  ['gnu, sparse', ['--format=gnu', '--sparse']],
  ['gnu, incremental', ['--format=gnu', `--listed-incremental=${join(folder, '..', 'snapshot')}`]],
  ['pax', ['--format=pax']],
  ['pax, sparse 0.0', ['--format=pax', '--sparse', '--sparse-version=0.0']],
  ['pax, sparse 0.1', ['--format=pax', '--sparse', '--sparse-version=0.1']],
  ['pax, sparse 1.0', ['--format=pax', '--sparse', '--sparse-version=1.0']],
  ['pax, with a global header', ['--format=pax', '--pax-option=comment=x']],
  ['ustar', ['--format=ustar', '--exclude=long', '--exclude=c-symbolic-link']],
  ['v7', ['--format=v7', '--exclude=long', '--exclude=c-symbolic-link']],
])('the members of an archive in the format %s are those that tar lists', (_, options) => {
  const archive = pack(...options)
  const listed = execFileSync('tar', ['--quoting-style=literal', '-tf', '-'], { input: archive }).toString('utf8')
  const names = listed.trimEnd().split('\n')
  for (const size of [100, 512, 100_000]) {
    const { members, state } = read(archive, size)
    expect(members.map(({ name }) => name)).toEqual(names)
    expect(state).toBe('complete')
    for (const { name, offset } of members.filter(({ name: each }) => /[azd]$/.test(each))) {
      const content = `content of ${name.slice(2)}`
      expect(archive.toString('utf8', offset, offset + Buffer.byteLength(content))).toBe(content)
    }
  }
})

test('a size in a pax header replaces that of the member', () => {
  const record = '12 size=600\n'
  const archive = Buffer.concat([
    ...[header('pax', record.length, 'x'), padded(record), header('large', 0), padded('x'.repeat(600))],
    ...[header('last', 1), padded('y'), Buffer.alloc(1024)],
  ])
  expect(read(archive, 700)).toEqual({
    members: [
      { name: 'large', start: 0, offset: 1536 },
      { name: 'last', start: 2560, offset: 3072 },
    ],
    data: 601,
    state: 'complete',
  })
})

test('members after the end of an archive are read too', () => {
  const { members, state } = read(Buffer.concat([pack('--format=gnu'), pack('--format=pax')]), 5000)
  expect([members.length % 2, state]).toEqual([0, 'complete'])
})

const [first, last] = [Buffer.concat([header('a', 600), padded('x'.repeat(600))]), Buffer.concat([header('b', 1), padded('y')])]
const end = Buffer.alloc(1024)

test.each([
  ['nothing', Buffer.alloc(0), 'truncated'],
  ['a part of a header', first.subarray(0, 100), 'truncated'],
  ['a header', first.subarray(0, 512), 'truncated'],
  ['a part of a member', first.subarray(0, 1000), 'truncated'],
  ['a member without its padding', first.subarray(0, 1112), 'truncated'],
  ['a whole member, and no end', first, 'truncated'],
  ['two members, and no end', Buffer.concat([first, last]), 'truncated'],
  ['a member after the end, and no second end', Buffer.concat([first, end, last]), 'truncated'],
  ['an end in a member', Buffer.concat([header('a', 4096), end]), 'truncated'],
  ['a metadata header alone', header('x', 100, 'x'), 'truncated'],
  ['all of it', Buffer.concat([first, last, end]), 'complete'],
  ['one empty block and a part of the next', Buffer.concat([first, end.subarray(0, 700)]), 'complete'],
  ['a damaged header', Buffer.concat([first, header('b', 1).fill(7, 0, 9), end]), 'not a tar archive'],
  ['a text', Buffer.from('{"config":{}}'.padEnd(2000)), 'not a tar archive'],
])('an archive of %s is %s', (_, archive, state) => {
  for (const size of [1, 100, 512, 100_000]) expect(read(archive, size).state).toBe(state)
})
