import { describe, expect, test } from '@jest/globals'
import { createSummary } from '#shared/context/summary.js'
import type { Wheel } from '../../src/archive/read-wheel.js'
import { readWheel } from '../../src/archive/read-wheel.js'
import { checkContents } from '../../src/verify/contents.js'
import { publishingWarnings, sdistPublishingWarnings } from '../../src/verify/publishing-warnings.js'
import { buildProject } from '../support/build-project.js'
import { makeWheel } from '../support/make-wheel.js'
import { tinyProject } from '../support/project.js'

const mebibyte = 1024 * 1024

describe('wheel contents', () => {
  const checkWheel = (wheel: Wheel, inputs: { allowFiles?: string[]; maxSize?: number } = {}) =>
    checkContents({ summary: createSummary() }, { allowFiles: [], maxSize: undefined, ...inputs }, wheel, undefined)
  const read = async (change: string) => await readWheel(makeWheel(change))
  const key = (between = '') => `"-----BEGIN RSA PRIVATE KEY-----\\n${between}" + "A" * 64 + "\\n"`

  test.each([
    ['files["a_b/x.pyc"] = b""', 'a_b/x.pyc (compiled Python)'],
    ['files["tests/test_a.py"] = b""', 'tests/test_a.py (a test outside the package)'],
    ['files["a_b/.env"] = b""', 'a_b/.env (a file for secrets)'],
    ['files["a_b/certs/trust.pem"] = b""', 'a_b/certs/trust.pem (a file for secrets)'],
    ['files["a_b/.ssh/config"] = b""', 'a_b/.ssh/config (a file for secrets)'],
    [`files["a_b/k.txt"] = ("x" * 65500 + ${key()}).encode()`, 'a_b/k.txt (a private key)'],
    [`files["a_b/k.txt"] = (${key('Proc-Type: 4,ENCRYPTED\\n\\n')}).encode()`, 'a_b/k.txt (a private key)'],
    ['files["run.pth"] = b"import os; os.getpid()\\n"', 'run.pth (runs code whenever Python starts)'],
    // Both forms run code in CPython 3.13 and newer.
    ['files["run.pth"] = b"\\xef\\xbb\\xbfimport os\\n"', 'run.pth (runs code whenever Python starts)'],
    ['files["run.pth"] = b"src\\x0bimport\\tos\\n"', 'run.pth (runs code whenever Python starts)'],
    ['files["a_b-1.0.data/scripts/pip"] = b"#!python\\n"', 'a_b-1.0.data/scripts/pip (replaces a command)'],
    ['files["a_b-1.0.data/data/bin/python3"] = b""', 'a_b-1.0.data/data/bin/python3 (replaces a command)'],
    ['files["a_b-1.0.data/scripts/activate_this.py"] = b""', 'a_b-1.0.data/scripts/activate_this.py (replaces a command)'],
    ['files["a_b-1.0.data/scripts/Activate.ps1"] = b""', 'a_b-1.0.data/scripts/Activate.ps1 (replaces a command)'],
    ['files["sitecustomize.abi3.so"] = b""', 'sitecustomize.abi3.so (replaces a module of every environment)'],
    [
      'files["a_b-1.0.data/data/lib/python3.11/os.py"] = b""',
      'a_b-1.0.data/data/lib/python3.11/os.py (replaces a file of Python itself)',
    ],
    ['files["a_b-1.0.data/data/pyvenv.cfg"] = b""', 'a_b-1.0.data/data/pyvenv.cfg (replaces a file of Python itself)'],
    [
      'files[f"{info}/entry_points.txt"] = b"[other]\\nwheel = a:b\\n[console_scripts]\\n# pip = x\\nfine=a_b:x\\npip3 = a_b:x\\n"',
      'the entry point pip3 (replaces a command)',
    ],
    ['files["pip/__init__.py"] = b""', 'pip/__init__.py (replaces a module of every environment)'],
    [
      'files["a_b-1.0.data/data/lib/python3.11/site-packages/pip/__init__.py"] = b""',
      'a_b-1.0.data/data/lib/python3.11/site-packages/pip/__init__.py (replaces a module',
    ],
    [
      'files["a_b-1.0.data/data/Lib/site-packages/run.pth"] = b"import os; os.getpid()\\n"',
      'a_b-1.0.data/data/Lib/site-packages/run.pth (runs code whenever Python starts)',
    ],
    ['files["a_b-1.0.data/purelib/sitecustomize.py"] = b""', 'a_b-1.0.data/purelib/sitecustomize.py (replaces a module'],
    [
      'files["a_b/x.bin"] = b"version https://git-lfs.github.com/spec/v1\\noid sha256:00\\nsize 1\\n"',
      'a_b/x.bin (a pointer of Git LFS; run `git lfs pull`, or check out with `lfs: true`)',
    ],
  ])('with %s are rejected, unless they are allowed', async (change, problem) => {
    const wheel = await read(change)
    expect(() => checkWheel(wheel)).toThrow(`contains unwanted files: ${problem}`)
    checkWheel(wheel, {
      allowFiles: [
        '**/*.p*',
        'tests/*',
        '**/.env',
        'a_b/.ssh/**',
        'a_b/?.txt',
        'a_b/x.bin',
        'pip/*',
        '*.data/**',
        '*pip3',
        '*.so',
      ],
    })
  })

  test('with .pth files that only add folders are accepted', async () => {
    const wheel = await read(
      // Weights of a model, in a folder that Python does not look at; Python runs only lines that begin with `import` and a space or tab.
      'files["path.pth"] = b"src\\n  import os\\nimportant\\n"; files["a_b/model.pth"] = b"PK\\nimport torch\\n"; files["a_b-1.0.data/data/lib/python3.11/site-packages/c/x"] = b""',
    )
    expect(() => checkWheel(wheel)).not.toThrow()
  })

  test('with the marker of a key, an example and a nested test are accepted', async () => {
    const wheel = await read(
      'files["a_b/k.py"] = b\'MARK = "-----BEGIN PRIVATE KEY-----"\\n\'; files["a_b/.env.example"] = files["a_b/tests/test_a.py"] = b""',
    )
    expect(() => checkWheel(wheel)).not.toThrow()
  })

  test('above the size limit are rejected with the largest files', async () => {
    const wheel = await read('import os; files["a_b/big.bin"] = os.urandom(100000)')
    checkWheel(wheel, { maxSize: 200_000 })
    expect(() => checkWheel(wheel, { maxSize: 50_000 })).toThrow(
      /is \d+\.\d KiB, which exceeds `max-size` \(48\.8 KiB\).*a_b\/big\.bin \(97\.7 KiB\)/,
    )
  })

  test('that PyPI rejects cause warnings', async () => {
    const warnings = async (change: string) => publishingWarnings(await read(change))
    const platform = 'cp311-cp311-linux_x86_64'
    const tagged = await warnings(`name = "a_b-1.0-${platform}.whl"; files[f"{info}/WHEEL"] = b"Tag: ${platform}\\n"`)
    expect(tagged).toEqual([
      'PyPI will reject the platform tag linux_x86_64. Repair the wheel with auditwheel, or build it with cibuildwheel.',
    ])
    const required = await warnings(
      'files[f"{info}/METADATA"] = b"Metadata-Version: 2.1\\nName: a-b\\nVersion: 1.0\\nRequires-Dist: torch==2.4.0+cpu\\nRequires-Dist: x @ https://example.org/x.whl\\nRequires-Dist: fine>=1\\n"',
    )
    expect(required).toEqual([
      'pip cannot install the requirement `torch==2.4.0+cpu` from PyPI, which has no local versions.',
      'PyPI will reject the requirement `x @ https://example.org/x.whl`: it is a direct reference.',
    ])
  })

  test.each<[string, number, Record<string, string>, string[]]>([
    [
      'py3-none-any',
      100 * mebibyte,
      { summary: '\u{1f600}'.repeat(512), 'project-url': `${'x'.repeat(32)}, https://example.org` },
      [],
    ],
    ['py3-none-linux_armv7l', 1, { license: 'MIT' }, []],
    ['py3-none-manylinux2014_x86_64', 1, { 'license-expression': 'MIT', license: '' }, []],
    ['py3-none-macosx_11_0_arm64', 1, { 'project-url': 'Source,http://example.org/a,b' }, []],
    ['py3-none-pyodide_2025_0_wasm32', 1, {}, []],
    ['py3-none-pyemscripten_2026_0_wasm32', 1, {}, []],
    ['py3-none-linux_aarch64', 1, { classifier: 'Private :: Do Not Upload', summary: 'x'.repeat(513) }, []],
    ['py3-none-any', 1, { 'metadata-version': '2.4', 'license-file': 'LICENSE' }, []],
    // Older metadata does not say where the file is.
    ['py3-none-any', 1, { 'metadata-version': '2.1', 'license-file': 'COPYING' }, []],
    [
      'py3-none-any',
      1,
      { 'metadata-version': '2.4', 'license-file': 'COPYING' },
      ['the License-File COPYING: a_b-1.0.dist-info/licenses/COPYING does not exist.'],
    ],
    ['py3-none-freebsd_14_amd64', 1, {}, ['the platform tag freebsd_14_amd64.']],
    ['py3-none-linux_aarch64', 1, {}, ['the platform tag linux_aarch64. Repair the wheel']],
    ['py3-none-any', 100 * mebibyte + 1, {}, ['a wheel above 100 MiB']],
    ['py3-none-any', 1, { summary: 'x'.repeat(513) }, ['the summary: it has 513 characters, and at most 512']],
    ['py3-none-any', 1, { 'project-url': `${'x'.repeat(33)}, https://example.org` }, ['the label `x']],
    ['py3-none-any', 1, { 'project-url': 'Home, example.org' }, ['the project URL `Home, example.org`']],
    ['py3-none-any', 1, { 'project-url': 'https://example.org' }, ['the project URL `https://example.org`']],
    ['py3-none-any', 1, { 'home-page': 'www.example.org' }, ['Home-page `www.example.org`: it must begin with https://']],
    ['py3-none-any', 1, { 'download-url': 'git@example.org:a/b.git' }, ['Download-URL `git@example.org:a/b.git`']],
    ['py3-none-any', 1, { 'home-page': 'HTTP://example.org', 'author-email': 'Jane <jane@example.org>' }, []],
    ['py3-none-any', 1, { 'author-email': 'Jane <jane@host>' }, ['Author-email `jane@host`: it is not a public']],
    ['py3-none-any', 1, { 'maintainer-email': 'UNKNOWN', 'home-page': 'UNKNOWN' }, []],
    ['py3-none-any', 1, { license: 'MIT', 'license-expression': 'MIT' }, ['metadata with both License and License-Expression']],
  ])('with the tag %s, %d bytes and %j cause the warnings %j', (tag, size, fields, expected) => {
    const metadata = new Map(Object.entries(fields).map(([name, value]) => [name, [value]]))
    const members = [{ path: 'a_b-1.0.dist-info/licenses/LICENSE' }]
    const found = publishingWarnings({
      file: `/a_b-1.0-${tag}.whl`,
      name: 'A.b',
      metadata,
      version: '1.0',
      tags: [tag],
      size,
      members,
    })
    expect(found).toEqual(expected.map((text): unknown => expect.stringContaining(`PyPI will reject ${text}`)))
  })

  test.each([
    ['A.B-1.0-py3-none-any.whl', ['PyPI will reject the file name A.B-1.0-py3-none-any.whl: it must begin with a_b-.']],
    ['a_b-1.0-1-py3-none-any.whl', []],
    ['A.b-1.0.tar.gz', ['PyPI will reject the file name A.b-1.0.tar.gz: it must be a_b-1.0.tar.gz.']],
    ['a_b-1.0-0.tar.gz', ['PyPI will reject the file name a_b-1.0-0.tar.gz: it must be a_b-1.0.tar.gz.']],
    ['a_b-1.0.tar.gz', []],
  ])('the name %s causes the warnings %j', (file, expected) => {
    const common = { name: 'A.b', version: '1.0', metadata: new Map(), members: [], keys: [] }
    const found = file.endsWith('.whl')
      ? publishingWarnings({ ...common, file, tags: ['py3-none-any'], size: 1 })
      : sdistPublishingWarnings(file, common)
    expect(found).toEqual(expected)
  })

  test('an sdist that PyPI rejects causes warnings', () => {
    const metadata = new Map([
      ['metadata-version', ['2.4']],
      ['license-file', ['LICENSE', 'licenses/b']],
      ['summary', ['x'.repeat(513)]],
    ])
    const sdist = { name: 'a', version: '1.0+b', metadata, members: [{ path: 'LICENSE', size: 1 }] }
    expect(sdistPublishingWarnings('/a-1.0+b.tar.gz', sdist)).toEqual([
      'PyPI will reject the version 1.0+b: it has a local part.',
      'PyPI will reject the summary: it has 513 characters, and at most 512 are allowed.',
      'PyPI will reject the License-File licenses/b: licenses/b does not exist.',
    ])
  })
})

test('a secret in the sdist only, and a wheel above the size limit, never reach out-dir', async () => {
  const secret = await buildProject({ ...tinyProject(), 'tiny/trust.pem': 'x' }, {})
  expect(secret.stdout).toContain(
    'tiny/trust.pem (a file for secrets, in the sdist). Exclude them in the configuration of the build backend',
  )
  expect([secret.code, secret.hasOutDir]).toEqual([1, false])
  const large = await buildProject(tinyProject(), { 'max-size': '100' })
  expect(large.stdout).toMatch(/^::error::tiny-1\.4\.0-py3-none-any\.whl is 1\.\d KiB, which exceeds `max-size` \(0\.1 KiB\)/m)
  expect([large.code, large.hasOutDir]).toEqual([1, false])
})
