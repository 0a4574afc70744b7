import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import { parseBumpCommand } from '../../src/version-files/bump-command.js'
import type { VersionLocation } from '../../src/version-files/location.js'
import { formatOf, parsePattern } from '../../src/version-files/location.js'
import { readVersion, replaceVersion } from '../../src/version-files/version-file.js'

const path = 'version.py'
const python: VersionLocation = { path, format: 'python' }

function fileOf(content: string | Buffer): string {
  const folder = temporaryFolder('version-file')
  writeFileSync(join(folder, path), content, { mode: 0o755 })
  return folder
}

describe('version file', () => {
  test.each([
    ['double quotes', '__version__ = "1.2.3"\n', '__version__ = "1.3.0rc1"\n'],
    ['single quotes', "__version__ = '1.2.3'\n", "__version__ = '1.3.0rc1'\n"],
    ['typed', '__version__: str = "1.2.3"\n', '__version__: str = "1.3.0rc1"\n'],
    ['typed Final', '__version__: Final[str]="1.2.3"', '__version__: Final[str]="1.3.0rc1"'],
    ['a pre-release', '__version__ = "1.2.0rc1"\n', '__version__ = "1.3.0rc1"\n'],
    ['CRLF', 'x = 1\r\n__version__ = "1.2.3"\r\ny = 2\r\n', 'x = 1\r\n__version__ = "1.3.0rc1"\r\ny = 2\r\n'],
    ['a comment behind it', '__version__ = "1.2.3"  # "keep"\n', '__version__ = "1.3.0rc1"  # "keep"\n'],
    ['other names', 'min__version__ = "1"\n__version__ = "1.2.3"\n', 'min__version__ = "1"\n__version__ = "1.3.0rc1"\n'],
  ])('%s', async (_, before, after) => {
    const folder = fileOf(before)
    await replaceVersion(folder, python, '1.3.0rc1')
    expect(readFileSync(join(folder, path), 'utf8')).toBe(after)
    expect(await readVersion(folder, python)).toBe('1.3.0rc1')
    expect(statSync(join(folder, path)).mode & 0o777).toBe(0o755)
  })

  test('bytes that are not UTF-8 are kept', async () => {
    const rest = Buffer.from([0x23, 0xe9, 0xff, 0x0a])
    const folder = fileOf(Buffer.concat([rest, Buffer.from('__version__ = "1.2.3"\n')]))
    await replaceVersion(folder, python, '1.2.4')
    expect(readFileSync(join(folder, path)).subarray(0, 4)).toEqual(rest)
  })

  test.each([
    ['none', 'version = "1.2.3"\n', 'does not assign a string to `__version__`', undefined],
    ['one that is indented', 'if True:\n    __version__ = "1.2.3"\n', 'does not assign', undefined],
    ['two', '__version__ = "1"\n\n__version__ = "2"\n', '2 times: in lines 1, 3', 3],
    ['not a version', 'x = 1\n__version__ = "next"\n', '`next`, which is not a PEP 440 version', 2],
    ['computed', '__version__ = read("VERSION")\n', 'does not assign', undefined],
  ])('%s is rejected, with its location', async (_, content, reason, line) => {
    const folder = fileOf(content)
    const error = await readVersion(folder, python).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ message: expect.stringContaining(reason) as unknown, at: { file: path } })
    expect((error as { at: { line?: number } }).at.line).toBe(line)
  })
})

describe('other files', () => {
  const toml = (text: string) => `# [project]\n[build-system]\nversion = "0"\n\n[project]\r\n${text}\n[tool.x]\nversion = "9"\n`
  test.each([
    ['pyproject.toml', undefined, toml('name = "x"\nversion = "1.2.3" # it'), toml('name = "x"\nversion = "1.3.0" # it')],
    ['pyproject.toml', undefined, toml("version='1.2.3'"), toml("version='1.3.0'")],
    [
      'pyproject.toml',
      undefined,
      toml('d = """\nversion = "7"\n"""\nversion = "1.2.3"'),
      toml('d = """\nversion = "7"\n"""\nversion = "1.3.0"'),
    ],
    ['docs.txt', '^release = "(?<version>[^"]+)"$', 'release = "1.2.3"\nx = "1.2.3"\n', 'release = "1.3.0"\nx = "1.2.3"\n'],
    ['docs.txt', '^Stand: (?P<version>\\S+) \u00fcber', 'Stand: 1.2.3 \u00fcber\r\nb', 'Stand: 1.3.0 \u00fcber\r\nb'],
    ['CITATION.cff', '^version: (?<version>.*)$', 'a: 1\nversion: 1.2.3\ndate: x\n', 'a: 1\nversion: 1.3.0\ndate: x\n'],
  ])('%s with %s', async (name, pattern, before, after) => {
    const folder = temporaryFolder('version-file')
    writeFileSync(join(folder, name), before)
    const place = { path: name, format: pattern === undefined ? formatOf(name) : parsePattern(pattern) }
    expect(await readVersion(folder, place)).toBe('1.2.3')
    await replaceVersion(folder, place, '1.3.0')
    expect(readFileSync(join(folder, name), 'utf8')).toBe(after)
  })

  test.each([
    [
      'pyproject.toml',
      undefined,
      '[project]\ndynamic = ["version"]\n[tool.x]\nversion = "1"\n',
      'declares the version as dynamic',
    ],
    [
      'pyproject.toml',
      undefined,
      '[project]\nversion = "1"\nversion = "2"\n',
      'sets `version` in `[project]` 2 times: in lines 2, 3',
    ],
    ['docs.txt', '^a (?<version>.*)$', 'b 1\n', 'Nothing in docs.txt matches its pattern'],
    ['docs.txt', '(?<version>\\d)', '1\n2\n', 'matches its pattern 2 times: in lines 1, 2'],
  ])('%s with %s is rejected', async (name, pattern, text, reason) => {
    const folder = temporaryFolder('version-file')
    writeFileSync(join(folder, name), text)
    const place = { path: name, format: pattern === undefined ? formatOf(name) : parsePattern(pattern) }
    await expect(replaceVersion(folder, place, '1.3.0')).rejects.toThrow(reason)
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text)
  })
})

test.each([
  ['bin/bump.py {version}', ['bin/bump.py', '1.3.0']],
  ['  python  bin/bump.py --to={version} ', ['python', 'bin/bump.py', '--to=1.3.0']],
  ['python bin/bump.py $HOME;ls', undefined],
  ['towncrier build --name "My Project" --version={version}', ['towncrier', 'build', '--name', 'My Project', '--version=1.3.0']],
  ["sed -i 's/1.2.3/{version}/' a", ['sed', '-i', 's/1.2.3/1.3.0/', 'a']],
  ['a {version} && b', undefined],
  ["a 'open", undefined],
  [' ', undefined],
])('command %j', (template, expected) => expect(parseBumpCommand(template, '1.3.0')).toEqual(expected))
