import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import { readWheel } from '../../src/archive/read-wheel.js'
import { makeWheel } from '../support/make-wheel.js'

const original = makeWheel('')
const bytes = readFileSync(original)
const endBytes = 22
const directory = bytes.readUInt32LE(bytes.length - endBytes + 16)

function rewrite(content: Buffer): string {
  const file = join(temporaryFolder('wheel'), basename(original))
  writeFileSync(file, content)
  return file
}

/** A member of `content` that the directory does not have, as a program sees it that reads the zip from its start. */
function localMember(name: string): Buffer {
  const header = Buffer.alloc(30)
  header.write('PK\u0003\u0004', 'latin1')
  header.writeUInt16LE(name.length, 26)
  return Buffer.concat([header, Buffer.from(name)])
}

function withDirectoryAt(offset: number, content: Buffer): Buffer {
  content.writeUInt32LE(offset, content.length - endBytes + 16)
  return content
}

function change(offset: number, value: number): Buffer {
  const changed = Buffer.from(bytes)
  changed.writeUInt8(value, offset)
  return changed
}

const evil = localMember('evil.py')
const second = bytes.indexOf('a_b/__init__.py') - 30

test.each([
  [
    'a member that only its start has',
    withDirectoryAt(directory + evil.length, Buffer.concat([bytes.subarray(0, directory), evil, bytes.subarray(directory)])),
    'it hides data before its directory',
  ],
  ['another name at the start of a member', change(second + 30, 0x41), 'its member a_b/__init__.py has another name'],
  ['another size at the start of a member', change(second + 18, 1), 'its member a_b/__init__.py has another size'],
  ['two ends', Buffer.concat([bytes, bytes.subarray(-endBytes)]), 'it hides data behind its directory'],
  ['data behind its end', Buffer.concat([bytes, Buffer.from('x')]), 'Invalid comment length'],
])('a wheel with %s is rejected', async (_, content, problem) => {
  await expect(readWheel(rewrite(content))).rejects.toThrow(`${basename(original)} is not a valid wheel. ${problem}`)
})

test.each([
  ['with the sizes behind each member, as in a stream', 'stream = True'],
  ['with ZIP64 fields', 'large = True'],
  ['with its own ZIP64 directory', 'zipfile.ZIP_FILECOUNT_LIMIT = 2'],
  ['with a comment', 'comment = b"x"'],
])('a wheel %s is read', async (_, setting) => {
  const file = join(temporaryFolder('wheel'), basename(original))
  const script = `import sys, zipfile
stream = large = False
comment = b""
class Stream:
    def __init__(self, file): self.file = file
    def write(self, data): return self.file.write(data)
    def flush(self): self.file.flush()
${setting}
with zipfile.ZipFile(sys.argv[1]) as old, open(sys.argv[2], "wb") as file:
    with zipfile.ZipFile(Stream(file) if stream else file, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            with new.open(name, "w", force_zip64=large) as member: member.write(old.read(name))
        new.comment = comment
`
  const { stderr } = spawnSync('python3', ['-I', '-c', script, original, file], { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect((await readWheel(file)).members).toHaveLength((await readWheel(original)).members.length)
})
