import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { commandOf } from '../src/bump-command.js'
import { trailersOf, taggedVersions } from '../src/observe.js'
import { readVersionFile, writeVersionFile } from '../src/version-file.js'
import { temporaryFolder } from '../../shared/test/run-action.js'

const path = 'version.py'

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
    await writeVersionFile(folder, path, '1.3.0rc1')
    expect(readFileSync(join(folder, path), 'utf8')).toBe(after)
    expect(await readVersionFile(folder, path)).toEqual({ path, version: '1.3.0rc1' })
    expect(statSync(join(folder, path)).mode & 0o777).toBe(0o755)
  })

  test('bytes that are not UTF-8 are kept', async () => {
    const rest = Buffer.from([0x23, 0xe9, 0xff, 0x0a])
    const folder = fileOf(Buffer.concat([rest, Buffer.from('__version__ = "1.2.3"\n')]))
    await writeVersionFile(folder, path, '1.2.4')
    expect(readFileSync(join(folder, path)).subarray(0, 4)).toEqual(rest)
  })

  test.each([
    ['none', 'version = "1.2.3"\n', 'does not assign a string to `__version__`', undefined],
    ['one that is indented', 'if True:\n    __version__ = "1.2.3"\n', 'does not assign', undefined],
    ['two', '__version__ = "1"\n\n__version__ = "2"\n', '2 times: in lines 1, 3', 3],
    ['not a version', 'x = 1\n__version__ = "next"\n', '`next`, which is not a version', 2],
    ['computed', '__version__ = read("VERSION")\n', 'does not assign', undefined],
  ])('%s is refused with its place', async (_, content, reason, line) => {
    const folder = fileOf(content)
    const error = await readVersionFile(folder, path).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ message: expect.stringContaining(reason) as unknown, at: { file: path } })
    expect((error as { at: { line?: number } }).at.line).toBe(line)
  })
})

test.each([
  ['bin/bump.py {version}', ['bin/bump.py', '1.3.0']],
  ['  python  bin/bump.py --to={version} $HOME;ls ', ['python', 'bin/bump.py', '--to=1.3.0', '$HOME;ls']],
])('command %j', (template, expected) => expect(commandOf(template, '1.3.0')).toEqual(expected))

test.each([
  ['Release 1\n\nRelease-Version: 1\nRelease-Base: abc\n', { 'Release-Version': '1', 'Release-Base': 'abc' }],
  ['Release-Version: 1\n\nsomething else', {}],
  ['one line', {}],
])('trailers of %j', (message, expected) => expect(trailersOf(message)).toEqual(expected))

test('tags that are no version are left out, the others are in the order of PEP 440', () => {
  const tags = new Map(['v1.10.0', 'v1.9.0', 'v2.0.0rc1', 'latest', 'v1', '2.0.0', 'v1.9.0-docs'].map((tag) => [tag, 'id']))
  const found = taggedVersions({ tip: undefined, tags }, 'v{version}')
  expect(found.map(({ tag }) => tag)).toEqual(['v1', 'v1.9.0', 'v1.10.0', 'v2.0.0rc1'])
})
