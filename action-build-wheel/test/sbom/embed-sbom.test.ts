import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import { readWheel } from '../../src/archive/read-wheel.js'
import { makeWheel } from '../support/make-wheel.js'

const script = fileURLToPath(new URL('../../tools/embed_sbom.py', import.meta.url))

/** Adds a document to a copy of the wheel. */
function embed(wheel: string, content = '{}\n') {
  const folder = temporaryFolder('embed')
  const [copy, document] = [join(folder, basename(wheel)), join(folder, 'eleanor.cdx.json')]
  copyFileSync(wheel, copy)
  writeFileSync(document, content)
  const { status, stderr } = spawnSync('python3', ['-I', script, copy, document], { encoding: 'utf8' })
  return { status, stderr: stderr.trim(), wheel: copy }
}

test('a document is added to the wheel and to RECORD; everything else and all times stay, and the bytes are always the same', async () => {
  const original = makeWheel('')
  const first = embed(original)
  expect(first).toMatchObject({ status: 0, stderr: '' })
  const path = 'a_b-1.0.dist-info/sboms/eleanor.cdx.json'
  const [before, after] = [await readWheel(original), await readWheel(first.wheel)]
  const others = after.members.filter((member) => member.path !== path)
  const isRecord = ({ path: name }: { readonly path: string }) => name.endsWith('/RECORD')
  expect(others.filter((member) => !isRecord(member))).toEqual(before.members.filter((member) => !isRecord(member)))
  expect(after.members.map((member) => member.path).slice(-2)).toEqual([path, 'a_b-1.0.dist-info/RECORD'])
  expect(readFileSync(embed(original).wheel).equals(readFileSync(first.wheel))).toBe(true)
})

test.each([
  ['has such a document', 'files[f"{info}/sboms/eleanor.cdx.json"] = b""', /^The wheel already has a_b-1\.0\.dist-info\/sboms\//],
  ['is signed', 'files[f"{info}/RECORD.jws"] = b""', /^The wheel is signed by a_b-1\.0\.dist-info\/RECORD\.jws/],
])('a wheel that %s is not changed', (_, change, message) => {
  const original = makeWheel(change)
  const { status, stderr, wheel } = embed(original)
  expect([status, readFileSync(wheel).equals(readFileSync(original))]).toEqual([1, true])
  expect(stderr).toMatch(message)
})
