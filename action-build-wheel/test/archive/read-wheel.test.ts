import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import { readWheel } from '../../src/archive/read-wheel.js'
import { makeWheel } from '../support/make-wheel.js'

test('a valid wheel is read', async () => {
  const wheel = await readWheel(makeWheel(''))
  expect(wheel).toMatchObject({ name: 'A.b', version: '1.0' })
  expect(wheel.members.map(({ path }) => path)).toContain('a_b/with, comma.py')
})

test.each([
  ['files["../evil.py"] = b""', 'is not a valid wheel. invalid relative path: ../evil.py'],
  ['files["/etc/evil.py"] = b""', 'is not a valid wheel. absolute path: /etc/evil.py'],
  ['files["a_b\\\\evil.py"] = b""', 'is not a valid wheel. invalid characters in fileName: a_b\\evil.py'],
  [
    'links.append("a_b/link.py"); files["a_b/link.py"] = b"/etc/passwd"',
    'is not a valid wheel. its member a_b/link.py is a link',
  ],
  ['files["a_b/bomb.txt"] = b"0" * (300 << 20)', 'bytes would unpack to 3145'],
  ['twice = "a_b/__init__.py"', 'is not a valid wheel. it contains a_b/__init__.py twice'],
  ['record = f"{info}/RECORD,,\\n"', 'RECORD of a_b-1.0-py2.py3-none-any.whl is wrong: a_b/__init__.py is not listed'],
  ['files.pop(f"{info}/METADATA")', 'a_b-1.0-py2.py3-none-any.whl has no a_b-1.0.dist-info/METADATA'],
  ['files[f"{info}/METADATA"] = b"Name: a-b\\nVersion: 1.0\\nAuthor: J\\xe9\\n"', 'METADATA is not UTF-8'],
  ['files[f"{info}/METADATA"] = b"Name: a-b\\nVersion: 1.1\\n"', 'does not match its name: METADATA has the version `1.1`'],
  ['files[f"{info}/METADATA"] = b"Name: c\\nVersion: 1.0\\n"', 'METADATA has the name `c`'],
  ['files[f"{info}/WHEEL"] = b"Tag: py3-none-any\\n"', 'WHEEL has the tags py3-none-any'],
  ['name = "a_b-1.1-py2.py3-none-any.whl"', 'has no a_b-1.1.dist-info/RECORD'],
  ['name = "a_b.whl"', 'a_b.whl is not a valid wheel name'],
])('a wheel with %s is rejected', async (change, problem) => {
  await expect(readWheel(makeWheel(change))).rejects.toThrow(new RegExp(problem.replaceAll(/[.()`\\]/g, '\\$&')))
})

test('a file that is not a zip is rejected', async () => {
  const file = join(temporaryFolder('wheel'), 'a-1.0-py3-none-any.whl')
  writeFileSync(file, 'not a zip')
  await expect(readWheel(file)).rejects.toThrow('a-1.0-py3-none-any.whl is not a valid wheel')
})
