import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { diffLocks } from '../../src/lockfile/lock-diff.js'
import { limitDiff } from '../../src/report/diff-output.js'

const pins = (count: number, version: string) =>
  Array.from({ length: count }, (_, index) => `a-package-with-a-long-name-${index}==${version}\n`).join('')
const moves = (count: number) => diffLocks(pins(count, '1.0.0'), pins(count, '2.0.0'))

test.each([
  ['no lock', {}, 0],
  ['a small one', { 'a.txt': moves(3) }, 0],
])('%s is passed on as it is', (_, diff, leftOut) => {
  expect(limitDiff(diff)).toEqual({ diff, leftOut })
})

test('of 1,700 moves, as many are passed on as a program can get in a variable, of each lock the first', () => {
  const whole = { 'large.txt': moves(1680), 'small.txt': moves(20) }
  const { diff, leftOut } = limitDiff(whole)
  const json = JSON.stringify(diff)
  expect(execFileSync('env', ['-0'], { env: { 'INPUT_LOCK-DIFF': json } }).toString()).toBe(`INPUT_LOCK-DIFF=${json}\0`)
  expect(() => execFileSync('env', { env: { 'INPUT_LOCK-DIFF': JSON.stringify(whole) } })).toThrow('E2BIG')
  const kept = diff['large.txt']?.length ?? 0
  expect(diff).toEqual({ 'large.txt': whole['large.txt'].slice(0, kept), 'small.txt': whole['small.txt'] })
  expect({ leftOut, isMost: kept > 500 }).toEqual({ leftOut: 1680 - kept, isMost: true })
})

test('names of very many locks alone may be too much', () => {
  const diff = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`requirements/lock-${index}.txt`, []]))
  expect(limitDiff(diff)).toEqual({ diff: {}, leftOut: 0 })
})
