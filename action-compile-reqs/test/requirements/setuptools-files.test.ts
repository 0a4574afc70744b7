import { expect, test } from '@jest/globals'
import { readDynamicFiles } from '../../src/requirements/setuptools-files.js'

/** The files that setuptools reads, as its own `_referenced_files` shows them, without those of `[metadata]`. */
test.each<[string, string, string[]]>([
  ['one file, with a colon', '[options]\ninstall_requires: file: deps.txt\n', ['deps.txt']],
  ['several files on several lines', '[options]\ninstall_requires = file: a.txt,\n    sub/b.txt,\n', ['a.txt', 'sub/b.txt']],
  [
    'extras, Windows line ends',
    '[options.extras_require]\r\nweb = file:web.txt\r\nall =\r\n    six\r\n    idna\r\n',
    ['web.txt'],
  ],
  ['a file that is Markdown by name', '[options]\ninstall_requires = file: deps.md\n', ['deps.md']],
  ['files without requirements', '[metadata]\nversion = file: VERSION\nlong_description = file: README.txt, NEWS.txt\n', []],
  [
    'a comment, and another section',
    '[options]\n# install_requires = file: a.txt\n[other]\ninstall_requires = file: b.txt\n',
    [],
  ],
  ['a value that only mentions a file', '[options]\ninstall_requires =\n    file: a.txt\n', []],
])('setup.cfg: %s', async (_, text, files) => {
  expect(await readDynamicFiles('libs/x/setup.cfg', text)).toEqual(files.map((file) => `libs/x/${file}`))
})

const dynamic = '[tool.setuptools.dynamic]\n'

test.each<[string, string, string[]]>([
  ['a list of files', `${dynamic}dependencies = { file = ["a.txt", "b.txt"] }\n`, ['a.txt', 'b.txt']],
  [
    'one file',
    `${dynamic}dependencies = { file = "a.txt" }\noptional-dependencies.web = { file = "web.txt" }\n`,
    ['a.txt', 'web.txt'],
  ],
  ['files without requirements', `${dynamic}readme = { file = "README.md" }\nversion = { attr = "x.v" }\n`, []],
  ['what setuptools rejects', `${dynamic}dependencies = ["a.txt"]\noptional-dependencies = "b.txt"\n`, []],
  ['invalid TOML', '[tool.setuptools.dynamic\n', []],
])('pyproject.toml: %s', async (_, text, files) => {
  expect(await readDynamicFiles('pyproject.toml', text)).toEqual(files)
})
