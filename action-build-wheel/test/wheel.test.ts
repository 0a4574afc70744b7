import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { createSummary } from '#shared/format/summary.js'
import type { Log } from '#shared/log/log.js'
import { temporaryFolder } from '../../shared/test/support/run-action.js'
import { treeOf } from '../src/report/file-tree.js'
import { readWheel } from '../src/archive/read-wheel.js'
import { readSize } from '../src/inputs/byte-size.js'
import { checkContents } from '../src/verify/contents.js'

/** Writes a wheel with Python's zipfile. `change` is Python that may change `files` (path to bytes), `record`, `name` or `twice`. */
function makeWheel(change: string): string {
  const folder = temporaryFolder('wheel')
  const script = `import base64, hashlib, sys, warnings, zipfile
warnings.simplefilter("ignore")
info = "a_b-1.0.dist-info"
links = []
name, twice, record = "a_b-1.0-py2.py3-none-any.whl", None, None
files = {"a_b/": b"", "a_b/__init__.py": b"x = 1\\n", "a_b/with, comma.py": b"",
  f"{info}/METADATA": b"Metadata-Version: 2.1\\nName: A.b\\nVersion: 1.0\\nSummary: x\\n\\nVersion: 9\\n",
  f"{info}/WHEEL": b"Wheel-Version: 1.0\\nTag: py2-none-any\\nTag: py3-none-any\\n"}
${change}
def info_of(path):
    found = zipfile.ZipInfo(path)
    if path in links: found.external_attr = 0o120777 << 16
    return found
def row(path, data):
    digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
    shown = f'"{path}"' if "," in path else path
    return f"{shown},sha256={digest},{len(data)}\\n"
if record is None:
    record = "".join(row(k, v) for k, v in files.items() if not k.endswith("/")) + f"{info}/RECORD,,\\n"
with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as zip:
    for k, v in files.items():
        zip.writestr(info_of(k), v, zipfile.ZIP_DEFLATED)
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
  [
    'links.append("a_b/link.py"); files["a_b/link.py"] = b"/etc/passwd"',
    'is not a sound wheel. its member a_b/link.py is a link',
  ],
  ['files["a_b/bomb.txt"] = b"0" * (300 << 20)', 'bytes would unpack to 3145'],
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
  await expect(readWheel(makeWheel(change))).rejects.toThrow(new RegExp(problem.replaceAll(/[.()`\\]/g, '\\$&')))
})

test('a file that is no zip is refused', async () => {
  const file = join(temporaryFolder('wheel'), 'a-1.0-py3-none-any.whl')
  writeFileSync(file, 'not a zip')
  await expect(readWheel(file)).rejects.toThrow('a-1.0-py3-none-any.whl is not a sound wheel')
})

describe('contents', () => {
  const warnings: string[] = []
  const check = async (change: string, inputs: { allowFiles?: string[]; maxSize?: number } = {}) => {
    const wheel = await readWheel(makeWheel(change))
    const log = { warning: (message: string) => void warnings.push(message) } as unknown as Log
    checkContents({ log, summary: createSummary() }, { allowFiles: [], maxSize: 0, ...inputs }, wheel, undefined)
  }
  const key = (between = '') => `"-----BEGIN RSA PRIVATE KEY-----\\n${between}" + "A" * 64 + "\\n"`

  test.each([
    ['files["a_b/x.pyc"] = b""', 'a_b/x.pyc (compiled Python)'],
    ['files["tests/test_a.py"] = b""', 'tests/test_a.py (a test beside the package)'],
    ['files["a_b/.env"] = b""', 'a_b/.env (a file for secrets)'],
    ['files["a_b/certs/trust.pem"] = b""', 'a_b/certs/trust.pem (a file for secrets)'],
    ['files["a_b/.ssh/config"] = b""', 'a_b/.ssh/config (a file for secrets)'],
    [`files["a_b/k.txt"] = ("x" * 65500 + ${key()}).encode()`, 'a_b/k.txt (a private key)'],
    [`files["a_b/k.txt"] = (${key('Proc-Type: 4,ENCRYPTED\\n\\n')}).encode()`, 'a_b/k.txt (a private key)'],
  ])('with %s are refused, unless they are allowed', async (change, problem) => {
    await expect(check(change)).rejects.toThrow(`holds what does not belong there: ${problem}. Exclude it`)
    await check(change, { allowFiles: ['**/*.p*', 'tests/*', '**/.env', 'a_b/.ssh/**', 'a_b/?.txt'] })
  })

  test('with the words of a key, an example and a nested test are taken', async () => {
    await check(
      'files["a_b/k.py"] = b\'MARK = "-----BEGIN PRIVATE KEY-----"\\n\'; files["a_b/.env.example"] = files["a_b/tests/test_a.py"] = b""',
    )
  })

  test('with more bytes than the budget name the largest files', async () => {
    const change = 'import os; files["a_b/big.bin"] = os.urandom(100000)'
    await check(change, { maxSize: 200_000 })
    await expect(check(change, { maxSize: 50_000 })).rejects.toThrow(
      /has \d+\.\d KiB, more than the 48\.8 KiB of `max-size`.*a_b\/big\.bin \(97\.7 KiB\)/,
    )
  })

  test('that PyPI will refuse are told', async () => {
    warnings.length = 0
    await check(
      'files[f"{info}/METADATA"] = b"Metadata-Version: 2.1\\nName: a-b\\nVersion: 1.0\\nRequires-Dist: torch==2.4.0+cpu\\nRequires-Dist: x @ https://example.org/x.whl\\nRequires-Dist: fine>=1\\n"',
    )
    expect(warnings).toEqual([
      'PyPI will refuse the requirement `torch==2.4.0+cpu`: it is a direct reference or a local version.',
      'PyPI will refuse the requirement `x @ https://example.org/x.whl`: it is a direct reference or a local version.',
    ])
  })
})

test.each([
  ['10 MiB', 10_485_760],
  ['1.5k', 1536],
  ['500000', 500_000],
  ['1 GB', 1_073_741_824],
  ['much', undefined],
  ['-1', undefined],
])('the size %j', (text, size) => {
  expect(readSize(text)).toBe(size)
})

test('the tree of an archive', () => {
  const members = ['b.py', 'a/y.py', 'a/x/z.py'].map((path) => ({ path, size: 7 }))
  expect(treeOf(members).split('\n')).toEqual(['├── a/', '│   ├── x/', '│   │   └── z.py  7', '│   └── y.py  7', '└── b.py  7'])
})
