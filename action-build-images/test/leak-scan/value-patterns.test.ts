import { randomBytes } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { combineSearches, createValueSearches } from '../../src/leak-scan/value-patterns.js'

const long = 'https://robot:pa"ss/wörd+1@packages.example.com/simple'
const short = 'hunter2-x9'
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
]

function count(text: Buffer, values: readonly string[], size: number): number {
  const search = combineSearches(createValueSearches(values))()
  let found = 0
  for (let at = 0; at < text.length; at += size) found += search.push(text.subarray(at, at + size)).length
  return found
}

test.each(forms)('a value is found %s, in pieces of any size', (_, form) => {
  for (const value of [long, short]) {
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
