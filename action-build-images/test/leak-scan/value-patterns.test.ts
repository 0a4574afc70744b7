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
  ['in hexadecimal with lines of 60', (text) => wrap(Buffer.from(text).toString('hex'), 60)],
]

function wrap(text: string, length: number): string {
  return text.replaceAll(new RegExp(`.{${length}}`, 'g'), '$&\r\n')
}

test.each<[name: string, form: Buffer]>([
  ['UTF-16 LE', Buffer.from(`token: ${'ab-12345-ü'.repeat(2)}\n`, 'utf16le')],
  ['UTF-16 BE', Buffer.from(`token: ${'ab-12345-ü'.repeat(2)}\n`, 'utf16le').swap16()],
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
