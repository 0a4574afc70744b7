import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { Entry } from 'yauzl'
import { fromBufferPromise } from 'yauzl'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import type { MemberContent } from '../../src/archive/member-content.js'
import { readContent } from '../../src/archive/member-content.js'

const key = `-----BEGIN PRIVATE KEY-----\\n${'A'.repeat(60)}\\n-----END PRIVATE KEY-----\\n`
const pointer = 'version https://git-lfs.github.com/spec/v1\\noid sha256:1\\nsize 1\\n'

/** A zip of one member for each name. `damage` is Python that changes the bytes of the zip. */
function makeZip(damage: string): string {
  const file = join(temporaryFolder('zip'), 'a.zip')
  const script = `import sys, zipfile
members = {"empty": b"", "one": b"1", "text": b"x = 1\\n" * 9000, "key": b"${key}", "late key": b"=" * 70000 + b"${key}", "pointer": b"${pointer}"}
with zipfile.ZipFile(sys.argv[1], "w") as zip:
    for name, data in members.items():
        for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2):
            zip.writestr(zipfile.ZipInfo(f"{name}, {method}"), data, method)
data = bytearray(open(sys.argv[1], "rb").read())
at = lambda name: data.rindex(name.encode()) - 46
${damage}
open(sys.argv[1], "wb").write(data)`
  const { status, stderr } = spawnSync('python3', ['-I', '-c', script, file], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return file
}

type FoundContent = Omit<MemberContent, 'bytes'> & { readonly bytes: string }

/** What is read of each member, or the error. */
async function readAll(file: string, inMemory: boolean): Promise<Record<string, FoundContent | string>> {
  const bytes = readFileSync(file)
  const zip = await fromBufferPromise(bytes, { lazyEntries: true })
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  const found: Record<string, FoundContent | string> = {}
  for (const entry of entries) {
    const content = await readContent({ zip, bytes: inMemory ? bytes : undefined }, entry, true).catch(String)
    // A text, because comparing thousands of bytes one by one takes seconds.
    found[entry.fileName] = typeof content === 'string' ? content : { ...content, bytes: content.bytes.toString('latin1') }
  }
  return found
}

test.each([
  ['in order', 'pass'],
  // The sizes in the central directory. Source: APPNOTE.TXT 4.3.12.
  ['larger than stated', 'data[at("text, 8") + 24] -= 1'],
  ['smaller than stated', 'data[at("text, 8") + 24] += 1'],
  ['cut off', 'data[at("text, 8") + 20] -= 9'],
  ['not deflated', 'start = data.index(b"text, 8") + 7; data[start:start + 20] = b"\\xff" * 20'],
  ['encrypted', 'data[at("text, 8") + 8] |= 1'],
])('members in memory are read like streams if one is %s', async (_, damage) => {
  const file = makeZip(damage)
  const [fast, streamed] = [await readAll(file, true), await readAll(file, false)]
  expect(fast).toEqual(streamed)
  const named = (of: (content: FoundContent) => boolean) =>
    Object.entries(fast)
      .filter(([, content]) => typeof content !== 'string' && of(content))
      .map(([name]) => name)
  expect(named(({ hasKey }) => hasKey)).toEqual(['key, 0', 'key, 8', 'late key, 0', 'late key, 8'])
  expect(named(({ isPointer }) => isPointer)).toEqual(['pointer, 0', 'pointer, 8'])
  expect(typeof fast['text, 8']).toBe(damage === 'pass' ? 'object' : 'string')
  expect(fast['text, 12']).toContain('unsupported compression method: 12')
})
