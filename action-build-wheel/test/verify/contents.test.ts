import { describe, expect, test } from '@jest/globals'
import { createSummary } from '#shared/context/summary.js'
import { readWheel } from '../../src/archive/read-wheel.js'
import { checkContents } from '../../src/verify/contents.js'
import { publishingWarnings } from '../../src/verify/publishing-warnings.js'
import { buildProject } from '../support/build-project.js'
import { makeWheel } from '../support/make-wheel.js'
import { tinyProject } from '../support/project.js'

const mebibyte = 1024 * 1024

describe('wheel contents', () => {
  const check = async (change: string, inputs: { allowFiles?: string[]; maxSize?: number } = {}) => {
    const wheel = await readWheel(makeWheel(change))
    checkContents({ summary: createSummary() }, { allowFiles: [], maxSize: undefined, ...inputs }, wheel, undefined)
  }
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
    ['files["a_b-1.0.data/scripts/pip"] = b"#!python\\n"', 'a_b-1.0.data/scripts/pip (replaces a command)'],
    ['files["a_b-1.0.data/data/bin/python3"] = b""', 'a_b-1.0.data/data/bin/python3 (replaces a command)'],
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
    await expect(check(change)).rejects.toThrow(`contains unwanted files: ${problem}`)
    await check(change, {
      allowFiles: ['**/*.p*', 'tests/*', '**/.env', 'a_b/.ssh/**', 'a_b/?.txt', 'a_b/x.bin', 'pip/*', '*.data/**', '*pip3'],
    })
  })

  test('with a .pth file that only adds a folder are accepted', async () => {
    await expect(check('files["path.pth"] = b"src\\n"')).resolves.toBeUndefined()
    // Weights of a model, in a folder that Python does not look at.
    await expect(check('files["a_b/model.pth"] = b"PK\\nimport torch\\n"')).resolves.toBeUndefined()
  })

  test('with the marker of a key, an example and a nested test are accepted', async () => {
    await expect(
      check(
        'files["a_b/k.py"] = b\'MARK = "-----BEGIN PRIVATE KEY-----"\\n\'; files["a_b/.env.example"] = files["a_b/tests/test_a.py"] = b""',
      ),
    ).resolves.toBeUndefined()
  })

  test('above the size limit are rejected with the largest files', async () => {
    const change = 'import os; files["a_b/big.bin"] = os.urandom(100000)'
    await check(change, { maxSize: 200_000 })
    await expect(check(change, { maxSize: 50_000 })).rejects.toThrow(
      /is \d+\.\d KiB, which exceeds `max-size` \(48\.8 KiB\).*a_b\/big\.bin \(97\.7 KiB\)/,
    )
  })

  test('that PyPI rejects cause warnings', async () => {
    const warnings = async (change: string) => publishingWarnings(await readWheel(makeWheel(change)))
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
    ['py3-none-freebsd_14_amd64', 1, {}, ['the platform tag freebsd_14_amd64.']],
    ['py3-none-linux_aarch64', 1, {}, ['the platform tag linux_aarch64. Repair the wheel']],
    ['py3-none-any', 100 * mebibyte + 1, {}, ['a wheel above 100 MiB']],
    ['py3-none-any', 1, { summary: 'x'.repeat(513) }, ['the summary: it has 513 characters, and at most 512']],
    ['py3-none-any', 1, { 'project-url': `${'x'.repeat(33)}, https://example.org` }, ['the label `x']],
    ['py3-none-any', 1, { 'project-url': 'Home, example.org' }, ['the project URL `Home, example.org`']],
    ['py3-none-any', 1, { 'project-url': 'https://example.org' }, ['the project URL `https://example.org`']],
    ['py3-none-any', 1, { license: 'MIT', 'license-expression': 'MIT' }, ['metadata with both License and License-Expression']],
  ])('with the tag %s, %d bytes and %j cause the warnings %j', (tag, size, fields, expected) => {
    const metadata = new Map(Object.entries(fields).map(([name, value]) => [name, [value]]))
    const found = publishingWarnings({ metadata, version: '1.0', tags: [tag], size })
    expect(found).toEqual(expected.map((text): unknown => expect.stringContaining(`PyPI will reject ${text}`)))
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
