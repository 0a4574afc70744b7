import { expect, test } from '@jest/globals'
import { listPins } from '../../src/requirements/pins.js'

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
