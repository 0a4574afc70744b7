import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { formatOf, parsePattern } from '../../src/version-files/location.js'
import { readVersions, replaceVersion } from '../../src/version-files/version-file.js'

const main = { path: 'version.py', format: 'python' } as const
const locationOf = (path: string, pattern?: string) => ({
  path,
  format: pattern === undefined ? formatOf(path) : parsePattern(pattern),
})

/** Reads and changes the file beside a `version.py` of 1.2.3, and returns its new text. */
async function bump(path: string, text: string, version: string, pattern?: string): Promise<string> {
  const folder = temporaryFolder('known')
  writeTree(folder, { [main.path]: '__version__ = "1.2.3"\n', [path]: text })
  const location = locationOf(path, pattern)
  const current = await readVersions(folder, [main, location])
  await replaceVersion(folder, location, version, { current, day: new Date('2026-01-31T23:59:00Z') })
  return readFileSync(join(folder, path), 'utf8')
}

const packageJson =
  '{\n  "name": "x",\n  "engines": { "version": "9" },\n  "files": ["version", { "version": "8" }],\n  "version": "1.2.3"\n}\n'
const lock = '{"name": "x", "version": "1.2.3", "packages": {"": {"version": "1.2.3"}, "a": {"version": "7"}}}'
const uvLock = `version = 1

[[package]]
name = "other"
version = "1.2.3"
source = { registry = "https://pypi.org/simple" }

[[package]]
name = "eleanor"
version = "1.2.3"
source = { editable = "." }
`
const cff =
  'cff-version: 1.2.0\nversion: "1.2.3" # it\ndate-released: 2020-02-29\nreferences:\n  - version: 9\n    date-released: 2020-02-29\n'
const conf = 'project = "x"\nrelease = "1.2.3"\nversion = "1.2"\n'

test.each([
  ['package.json', packageJson, packageJson.replace('1.2.3', '1.3.0-rc.1')],
  ['web/package.json', '{"version":"1.2.3"}', '{"version":"1.3.0-rc.1"}'],
  ['package-lock.json', lock, lock.replaceAll('1.2.3', '1.3.0-rc.1')],
  ['uv.lock', uvLock, uvLock.replace('1.2.3"\nsource = { edit', '1.3.0rc1"\nsource = { edit')],
  ['CITATION.cff', cff, cff.replace('1.2.3', '1.3.0rc1').replace('2020-02-29', '2026-01-31')],
  [
    'CITATION.cff',
    'date-released: "2020-02-29" # d\r\nversion: 1.2.3\r\n',
    'date-released: "2026-01-31" # d\r\nversion: 1.3.0rc1\r\n',
  ],
  ['CITATION.cff', 'date-released: soon\nversion: 1.2.3\n', 'date-released: soon\nversion: 1.3.0rc1\n'],
  ['docs/conf.py', conf, 'project = "x"\nrelease = "1.3.0rc1"\nversion = "1.3"\n'],
  [
    'setup.cfg',
    '[a]\nversion = 9\n[metadata]\nname = x\nversion = 1.2.3\n',
    '[a]\nversion = 9\n[metadata]\nname = x\nversion = 1.3.0rc1\n',
  ],
  ['VERSION', '1.2.3\r\n', '1.3.0rc1\r\n'],
])('%s is written in its own form', async (path, before, after) => expect(await bump(path, before, '1.3.0rc1')).toBe(after))

test.each([
  ['^tag: (?<semver>\\S+)$', 'tag: 1.2.3\n', 'tag: 1.3.0-rc.1\n'],
  ['^tag: (?P<short>\\S+)$', 'tag: 1.2\n', 'tag: 1.3\n'],
  ['^v = \\((?<tuple>[^)]*)\\)$', 'v = (1, 2, 3)\n', 'v = (1, 3, 0, "rc1")\n'],
  ['^tag: (?<pep440>\\S+)$', 'tag: 1.2.3\n', 'tag: 1.3.0rc1\n'],
])('the group of a pattern names the form: %s', async (pattern, before, after) => {
  expect(await bump('other.txt', before, '1.3.0rc1', pattern)).toBe(after)
})

test('a literal tuple beside `__version__` follows it, as Python reads it', async () => {
  const before =
    '__version__ = "1.2.3"\n__version_info__ = (1, 2, 3)\n"""\n__version_info__ = (9, 9)\n"""\nversion_info = (0, 1)\n'
  const after = await bump('other.py', before, '1.3.0rc1')
  expect(after).toBe(before.replace('"1.2.3"', '"1.3.0rc1"').replace('(1, 2, 3)', '(1, 3, 0, "rc1")'))
  const read = execFileSync('python3', ['-c', `${after}\nprint(__version_info__)`], { encoding: 'utf8' })
  expect(read.trim()).toBe("(1, 3, 0, 'rc1')")
  const computed = '__version__ = "1.2.3"\n__version_info__ = tuple(map(int, __version__.split(".")))\n'
  expect(await bump('other.py', computed, '1.3.0')).toBe(computed.replace('1.2.3', '1.3.0'))
})

test.each([
  ['package.json', '{"version": "1.2.2"}', /^package\.json has the version `1\.2\.2`, but the release starts from 1\.2\.3/],
  ['other.py', '__version__ = "1.2.3"\n__version_info__ = (1, 2, 2)\n', /^other\.py has the version `1, 2, 2`/],
  ['docs/conf.py', 'release = "1.2.3"\nversion = "1.1"\n', /^docs\/conf\.py has the version `1\.1`/],
  ['package.json', '{"name": "x"}', /^package\.json has no version\. Expected is `version`/],
  ['uv.lock', 'version = 1\n', /^uv\.lock has no version/],
  ['CITATION.cff', 'version: 1.2.0\n', /^CITATION\.cff has the version `1\.2\.0`/],
])('%s %j is rejected and not overwritten', async (path, text, reason) => {
  await expect(bump(path, text, '1.3.0')).rejects.toThrow(reason)
})

test('a version may be only in a tuple', async () => {
  const before = 'VERSION = (1, 2, 3)\n__version__ = ".".join(map(str, VERSION))\n'
  const folder = temporaryFolder('known')
  writeTree(folder, { 'a.py': before })
  const location = locationOf('a.py', '^VERSION = \\((?<tuple>[^)]*)\\)$')
  expect(await readVersions(folder, [location])).toBe('1.2.3')
  await replaceVersion(folder, location, '1.3.0rc1', { current: '1.2.3' })
  expect(readFileSync(join(folder, 'a.py'), 'utf8')).toBe(before.replace('(1, 2, 3)', '(1, 3, 0, "rc1")'))
})

test('a version file with only a short form is rejected', async () => {
  const folder = temporaryFolder('known')
  writeTree(folder, { 'a.txt': 'v: 1.2\n' })
  await expect(readVersions(folder, [locationOf('a.txt', '^v: (?<short>.*)$')])).rejects.toThrow('only in the form `short`')
})
