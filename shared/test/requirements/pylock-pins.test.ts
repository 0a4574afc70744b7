import { expect, test } from '@jest/globals'
import { isUrlPin, listPins, parsePins } from '#shared/requirements/pins.js'
import { isPylock } from '#shared/requirements/pylock-pins.js'

const commit = 'a'.repeat(40)
test.each([
  [
    'uv',
    `name = "A_b"\nversion = "1.0"\nmarker = "sys_platform == 'win32'"\nsdist = { url = "https://h/a.tar.gz" }\n`,
    '1.0',
    "sys_platform == 'win32'",
  ],
  [
    'uv, Git',
    `name = "a-b"\nvcs = { type = "git", url = "https://h/r.git", requested-revision = "v1", commit-id = "${commit}" }\n`,
    `git+https://h/r.git@${commit}`,
  ],
  [
    'uv, archive',
    `name = "a-b"\nversion = "2"\narchive = { url = "https://h/a.zip", hashes = { sha256 = "0" } }\n`,
    'https://h/a.zip',
  ],
  ['pip', `name = "a-b"\nversion = "1.0"\n\n[[packages.wheels]]\nname = "x"\nurl = "https://h/x.whl"\n`, '1.0'],
  [
    'pip, Git',
    `name = "a-b"\n\n[packages.vcs]\ntype = "git"\nurl = "https://h/r.git"\ncommit-id = "${commit}"\n`,
    `git+https://h/r.git@${commit}`,
  ],
  [
    'pip, archive',
    `name = "a-b"\n\n[packages.archive]\nurl = "https://h/a.zip"\n\n[packages.archive.hashes]\nsha256 = "0"\n`,
    'https://h/a.zip',
  ],
  ['marker with double quotes', `name = "a-b"\nversion = "1"\nmarker = "os_name == \\"nt\\""\n`, '1', 'os_name == "nt"'],
])('the pins of a pylock.toml: %s', (...[, block, version, marker]) => {
  const text = `# header\nlock-version = "1.0"\n\n[[packages]]\n${block}\n[[packages]]\nname = "c"\nversion = "3"\n`
  expect(listPins(text)).toEqual([
    { name: 'a-b', version, marker },
    { name: 'c', version: '3', marker: undefined },
  ])
})

test('a local directory of a pylock.toml is no pin', () => {
  expect(listPins('lock-version = "1.0"\n[[packages]]\nname = "a"\ndirectory = { path = "." }\n')).toEqual([])
})

test.each([
  ['lock-version = "1.0"\n', true],
  ['lock-version="1.0"\n', true],
  ['# one\n\n  # two\r\nlock-version   = "1.0"\n', true],
  ['', false],
  ['a==1 # lock-version = 1\n', false],
  ['a==1\nlock-version = "1.0"\n', false],
])('whether %j is a pylock.toml: %s', (text, expected) => {
  expect(isPylock(text)).toBe(expected)
})

test.each([
  ['single quotes keep a backslash', `name = 'a-b'\nversion = '1\\"'\n`, '1\\"'],
  ['a path of an archive', `name = "a-b"\narchive = { path = "wheels/a.whl" }  \n`, 'wheels/a.whl'],
  [
    'another kind of repository',
    `name = "a-b"\nvcs = { type = "hg", url = "https://h/r", commit-id = "1" }\n`,
    'hg+https://h/r@1',
  ],
  ['a repository without details', `name = "a-b"\nvcs = { url = "https://h/r" }\n`, 'git+https://h/r@'],
  ['a table at the end of the file', `name = "a-b"\n\n[packages.archive]\nurl = "https://h/a.zip"`, 'https://h/a.zip'],
  ['an empty archive', `name = "a-b"\nversion = "1"\narchive = { hashes = { sha256 = "0" } }\n`, '1'],
  ['brackets in a value', `name = "a-b"\nindex = "https://h/[x]"\nversion = "1"\n`, '1'],
  ['a comment with the name of a table', `name = "a-b"\n# [packages.archive]\nversion = "1"\n`, '1'],
])('a package of a pylock.toml: %s', (...[, block, version]) => {
  expect(listPins(`lock-version = "1.0"\n[[packages]]  \n${block}`)).toEqual([{ name: 'a-b', version, marker: undefined }])
})

test.each([
  ['a directory', 'name = "a"\n[packages.directory]\npath = "."\n'],
  ['no name', 'version = "1"\n'],
])('a package of a pylock.toml has no pin: %s', (...[, block]) => {
  expect(listPins(`lock-version = "1.0"\n[[packages]]\n${block}`)).toEqual([])
})

test.each([
  ['a==1.0', { name: 'a', version: '1.0' }],
  ['A_b[x,y]===1.0', { name: 'a-b', version: '1.0' }],
  ['a == 1.0 \\', { name: 'a', version: '1.0' }],
  ['a==1.0 ; os_name == "nt" # via b', { name: 'a', version: '1.0', marker: 'os_name == "nt"' }],
  ['a==1.0 ; ', { name: 'a', version: '1.0' }],
  ['a @ https://h/a.zip', { name: 'a', version: 'https://h/a.zip' }],
  ['a>=1.0', undefined],
  ['    --hash=sha256:0', undefined],
  ['# a==1.0', undefined],
  ['', undefined],
])('the pin of the line %j', (line, pin) => {
  expect(listPins(line)).toEqual(pin === undefined ? [] : [{ marker: undefined, ...pin }])
})

test('of two pins of a name the last one counts, and only a direct reference is a URL', () => {
  expect([...parsePins('a==1\nb @ file:///b\na==2')]).toEqual([
    ['a', '2'],
    ['b', 'file:///b'],
  ])
  expect(['1.0', 'file:///b'].map((version) => isUrlPin({ version }))).toEqual([false, true])
})
