import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { parseSetupCfg, splitSetupCfgList } from '#shared/config/parse-setup-cfg.js'

const texts = {
  'values of one and of several lines':
    '[metadata]\nname = a\nlong_description = file: README.md\n[options]\ninstall_requires =\n    a>=1\n    b; python_version < "3.12"\n',
  'comments and empty lines in a value':
    '# top\n[options]\ninstall_requires =\n  a  # kept\n\n  # dropped\n  ; dropped\n  b\n\n\nzip_safe: no\n',
  'a section with other names, colons and no spaces':
    '[options.package_data]\n* = *.txt, *.rst\nhello.world=*.msg\n[options.extras_require]\ntest:pytest\n',
  'brackets in a value, and a section twice as deep':
    '[options]\ninstall_requires =\n    a[extra]\n    [b]\n[a.b.c]\nx = [1]\n  [2]\n',
  'an indented option, tabs and Windows line ends': '[a]\r\n  x = 1\r\n  y = 2\r\n\t \tz\r\n    more\r\n',
  'an empty value, and an equals sign in a value': '[a]\nx =\ny = b=c:d\n',
  'no section': '',
}

const toObject = (text: string) =>
  Object.fromEntries([...parseSetupCfg(text)].map(([name, options]) => [name, Object.fromEntries(options)]))

test.each(Object.entries(texts))('like configparser: %s', (_, text) => {
  const script =
    'import configparser, json, sys; p = configparser.RawConfigParser(); p.optionxform = str; p.read_string(sys.stdin.read()); print(json.dumps({s: dict(p[s]) for s in p.sections()}))'
  const expected: unknown = JSON.parse(execFileSync('python3', ['-I', '-c', script], { input: text, encoding: 'utf8' }))
  expect(toObject(text)).toEqual(expected)
})

test('lines that setuptools rejects are skipped', () => {
  expect(toObject('stray = 1\n[a]\nno delimiter\n= no name\nx = 1\nx = 2\n')).toEqual({ a: { x: '2' } })
})

test.each<[string, ',' | ';', string[]]>([
  ['a, b ,', ',', ['a', 'b']],
  ['\na, b\nc\n', ',', ['a, b', 'c']],
  ['a; b', ';', ['a', 'b']],
  ['\na; python_version < "3"', ';', ['a; python_version < "3"']],
  ['', ',', []],
])('the list %j is split', (value, separator, items) => {
  expect(splitSetupCfgList(value, separator)).toEqual(items)
})
