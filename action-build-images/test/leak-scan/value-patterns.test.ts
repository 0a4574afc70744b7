import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { combineSearches, createValueSearches } from '../../src/leak-scan/value-patterns.js'

const long = 'https://robot:pa"ss/wörd+1@packages.example.com/simple'
const short = 'hunter2-x9'
const token = randomBytes(70).toString('base64url').slice(0, 93)
const encode = (text: string) => Buffer.from(text).toString('base64')

const forms: readonly [string, (text: string) => string][] = [
  ['as it is', (text) => text],
  ['in a line', (text) => `export TOKEN=${text}\n`],
  ['in base64', encode],
  ['in base64 after 1 byte', (text) => encode(`x${text}`)],
  ['in base64 after 2 bytes', (text) => encode(`xx${text}y`)],
  ['in base64 for URLs', (text) => Buffer.from(text).toString('base64url')],
  ['in hexadecimal', (text) => Buffer.from(text).toString('hex')],
  ['in upper hexadecimal', (text) => Buffer.from(text).toString('hex').toUpperCase()],
  ['URL encoded', encodeURIComponent],
  ['in JSON', (text) => JSON.stringify({ token: text })],
  ['in base64 with lines of 76', (text) => encode(text).replaceAll(/.{76}/g, '$&\n')],
  [
    'in base64 with lines of 64 that end with CR and LF, after other content',
    (text) => wrap(encode(`${'-'.repeat(41)}${text}`), 64),
  ],
  ['in base64 with lines of 20', (text) => wrap(encode(text), 20)],
  ['in base64 with escaped line breaks', (text) => JSON.stringify(wrap(encode(text), 76))],
  ['in base64 of base64', (text) => encode(`{"auth": "${encode(`robot:${text}`)}"}`)],
  ['in base64 of base64 with lines of 76', (text) => wrap(encode(`data: ${encode(text)}`), 76)],
  ['in hexadecimal with colons', (text) => pairs(text, ':').toUpperCase()],
  ['in hexadecimal with spaces', (text) => pairs(text, ' ')],
  ['in escapes', (text) => pairs(text, '', '\\x')],
  ['in a URL of escapes alone', (text) => pairs(text, '', '%')],
  ['in a list of C', (text) => pairs(text, ', ', '0x')],
  ['in hexadecimal with lines of 60', (text) => wrap(Buffer.from(text).toString('hex'), 60)],
]

function pairs(text: string, separator: string, prefix = ''): string {
  return Array.from(Buffer.from(text), (byte) => prefix + byte.toString(16).padStart(2, '0')).join(separator)
}

function wrap(text: string, length: number): string {
  return text.replaceAll(new RegExp(`.{${length}}`, 'g'), '$&\r\n')
}

test.each<[name: string, form: Buffer]>([
  ['UTF-16 LE', Buffer.from(`token: ${'ab-12345-ü'.repeat(2)}\n`, 'utf16le')],
  ['UTF-16 BE', Buffer.from(`token: ${'ab-12345-ü'.repeat(2)}\n`, 'utf16le').swap16()],
  ['Latin-1', Buffer.from('ab-12345-ü'.repeat(2), 'latin1')],
])('a value is found in %s', (_, form) => {
  for (const size of [1, 7, 1000]) expect(count(form, ['ab-12345-ü'.repeat(2)], size)).toBeGreaterThan(0)
})

function count(text: Buffer, values: readonly string[], size: number): number {
  const search = combineSearches(createValueSearches(values))()
  let found = 0
  for (let at = 0; at < text.length; at += size) found += search.push(text.subarray(at, at + size)).length
  return found
}

test.each(forms)('a value is found %s, in pieces of any size', (_, form) => {
  for (const value of [long, short, token]) {
    const text = Buffer.concat([randomBytes(501), Buffer.from(form(value)), randomBytes(501)])
    for (const size of [1, 7, 64, 10_000]) expect(count(text, ['another-value-of-some-length', value], size)).toBeGreaterThan(0)
  }
})

const python = `import html, json, re, shlex, sys, urllib.parse as u
v = sys.argv[1]
urls = [u.quote(v), u.quote(v, safe=''), u.quote_plus(v)]
texts = [json.dumps(v), json.dumps(v, ensure_ascii=False), json.dumps(json.dumps(v)), html.escape(v), html.escape(v, quote=False)]
print(json.dumps(urls + [re.sub('%..', lambda code: code[0].lower(), url) for url in urls] + texts + [shlex.quote(v), repr(v), v.encode().hex()]))`

/** What programs write, and what these write who are not here: Go's JSON, PHP's JSON, other names for quotes, settings, Windows. */
function writtenForms(value: string): string[] {
  const password = new URL('https://a@b')
  password.password = value
  const json = JSON.stringify(value)
  const goJson = json.replaceAll('&', '\\u0026').replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')
  const markup = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return [
    ...(JSON.parse(execFileSync('python3', ['-c', python, value], { encoding: 'utf8' })) as string[]),
    execFileSync('bash', ['-c', 'printf %q "$1"', '-', value], { encoding: 'utf8', env: { LC_ALL: 'C.UTF-8' } }),
    ...[encodeURIComponent(value), encodeURI(value), password.password, new URLSearchParams({ a: value }).toString()],
    ...[json, goJson, JSON.stringify(goJson), json.replaceAll('/', '\\/')],
    markup.replaceAll('"', '&#34;').replaceAll("'", '&#39;'),
    markup.replaceAll('"', '&quot;').replaceAll("'", '&apos;'),
    ...[
      value.replaceAll("'", "''"),
      value.replaceAll('%', '%%'),
      value.replaceAll('=', '=3D'),
      value.replaceAll('$', '$$$$'),
      value.replaceAll('\n', '\r\n'),
    ],
    ...[encode(value).replaceAll('/', '\\/'), encodeURIComponent(encode(value)), encode(`robot:${value}`)],
  ]
}

test.each([
  'https://robot:pa"ss/wö&rd+1=<x>@packages.example.com/simple',
  "p@ss w!rd(*)~$x;#%41'",
  '[global]\nindex-url = https://u:pw"1@h.example/simple\nkey = a\\b',
  'Zm9/b+Zm9/b+8f==',
])('%j is found as programs write it', (value) => {
  const start = combineSearches(createValueSearches([value]))
  const missed = writtenForms(value).filter((form) => start().push(Buffer.from(`a ${form} b`)).length === 0)
  expect(missed).toEqual([])
})

test('a part of a value, or another one with the same beginning or end, is no finding', () => {
  const near = [long.slice(1), long.slice(0, -1), long.replace('robot', 'human'), short.slice(1), 'example.com/simple']
  for (const size of [1, 50, 10_000]) expect(count(Buffer.from(near.join(' ')), [long, short], size)).toBe(0)
})

test('the offset of a value is reported, also if chunks cut the value', () => {
  for (const size of [1, 5, 1000]) {
    const search = combineSearches(createValueSearches([long]))()
    const text = Buffer.from(`${'-'.repeat(33)}${long}--${long}`)
    const found: number[] = []
    for (let at = 0; at < text.length; at += size) found.push(...search.push(text.subarray(at, at + size)))
    expect(found).toEqual([33, 35 + Buffer.byteLength(long)])
  }
})
