import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readWheel } from '../src/wheel.js'
import { temporaryFolder } from '../../shared/test/run-action.js'

/** Writes a wheel with Python's zipfile. `change` is Python that may change `files` (path to bytes), `record`, `name` or `twice`. */
function makeWheel(change: string): string {
  const folder = temporaryFolder('wheel')
  const script = `import base64, hashlib, sys, warnings, zipfile
warnings.simplefilter("ignore")
info = "a_b-1.0.dist-info"
name, twice, record = "a_b-1.0-py2.py3-none-any.whl", None, None
files = {"a_b/": b"", "a_b/__init__.py": b"x = 1\\n", "a_b/with, comma.py": b"",
  f"{info}/METADATA": b"Metadata-Version: 2.1\\nName: A.b\\nVersion: 1.0\\nSummary: x\\n\\nVersion: 9\\n",
  f"{info}/WHEEL": b"Wheel-Version: 1.0\\nTag: py2-none-any\\nTag: py3-none-any\\n"}
${change}
def row(path, data):
    digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
    shown = f'"{path}"' if "," in path else path
    return f"{shown},sha256={digest},{len(data)}\\n"
if record is None:
    record = "".join(row(k, v) for k, v in files.items() if not k.endswith("/")) + f"{info}/RECORD,,\\n"
with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as zip:
    for k, v in files.items():
        zip.writestr(zipfile.ZipInfo(k), v)
    if twice: zip.writestr(twice, files[twice])
    zip.writestr(f"{info}/RECORD", record)
print(name)`
  const { stdout, stderr } = spawnSync('python3', ['-c', script], { cwd: folder, encoding: 'utf8' })
  if (stdout === '') throw new Error(stderr)
  return join(folder, stdout.trim())
}

test('a sound wheel is read', async () => {
  const wheel = await readWheel(makeWheel(''))
  expect(wheel).toMatchObject({ name: 'A.b', version: '1.0' })
  expect(wheel.members.map(({ path }) => path)).toContain('a_b/with, comma.py')
})

test.each([
  ['files["../evil.py"] = b""', 'is not a sound wheel. invalid relative path: ../evil.py'],
  ['files["/etc/evil.py"] = b""', 'is not a sound wheel. absolute path: /etc/evil.py'],
  ['files["a_b\\\\evil.py"] = b""', 'is not a sound wheel. invalid characters in fileName: a_b\\evil.py'],
  ['twice = "a_b/__init__.py"', 'is not a sound wheel. it has the member a_b/__init__.py twice'],
  ['record = f"{info}/RECORD,,\\n"', 'RECORD of a_b-1.0-py2.py3-none-any.whl is wrong: a_b/__init__.py is not listed'],
  ['files.pop(f"{info}/METADATA")', 'a_b-1.0-py2.py3-none-any.whl has no a_b-1.0.dist-info/METADATA'],
  ['files[f"{info}/METADATA"] = b"Name: a-b\\nVersion: 1.0\\nAuthor: J\\xe9\\n"', 'METADATA is not UTF-8'],
  [
    'files[f"{info}/METADATA"] = b"Name: a-b\\nVersion: 1.1\\n"',
    'does not hold what its name says: METADATA has the version `1.1`',
  ],
  ['files[f"{info}/METADATA"] = b"Name: c\\nVersion: 1.0\\n"', 'METADATA has the name `c`'],
  ['files[f"{info}/WHEEL"] = b"Tag: py3-none-any\\n"', 'WHEEL has the tags py3-none-any'],
  ['name = "a_b-1.1-py2.py3-none-any.whl"', 'has no a_b-1.1.dist-info/RECORD'],
  ['name = "a_b.whl"', 'a_b.whl is not the name of a wheel'],
])('a wheel with %s is refused', async (change, problem) => {
  await expect(readWheel(makeWheel(change))).rejects.toThrow(problem)
})

test('a file that is no zip is refused', async () => {
  const file = join(temporaryFolder('wheel'), 'a-1.0-py3-none-any.whl')
  writeFileSync(file, 'not a zip')
  await expect(readWheel(file)).rejects.toThrow('a-1.0-py3-none-any.whl is not a sound wheel')
})
