import { expect, test } from '@jest/globals'
import { formatLockDiff, parseLockDiff } from '../../src/notes/lock-diff.js'

const changes = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    package: `package-${index}`,
    before: '1.0',
    after: '2.0',
    kind: 'up',
    size: 'major',
  }))

test('the changes of each lock are a table', () => {
  expect(formatLockDiff({ 'a.txt': changes(1), 'b.txt': [] })).toBe(
    '### `a.txt`\n\n| package | before | after |  |\n| --- | --- | --- | --- |\n| package-0 | 1.0 | 2.0 | up, major |',
  )
})

test('a description gets as many whole rows as GitHub accepts, and the number of the others', () => {
  const text = formatLockDiff({ 'a.txt': changes(1700), 'b.txt': changes(3) })
  expect(text.length).toBeLessThanOrEqual(60_100)
  const rows = text.match(/^\| package-\d+ \| 1\.0 \| 2\.0 \| up, major \|$/gm) ?? []
  expect(rows.length).toBeGreaterThan(1000)
  expect(text.endsWith(`\n\n${1703 - rows.length} more changes do not fit here.`)).toBe(true)
})

test('an added and a removed package have empty cells', () => {
  const rows = formatLockDiff({
    'a.txt': [
      { package: 'new', after: '1', kind: 'added' },
      { package: 'old', before: '2', kind: 'removed' },
    ],
  })
  expect(rows.split('\n').slice(-2)).toEqual(['| new |  | 1 | added |', '| old | 2 |  | removed |'])
})

test('the output of the other action is read, and anything else is rejected', () => {
  const diff = { 'a.txt': [{ package: 'a', kind: 'added' }], 'b.txt': [] }
  expect(parseLockDiff(JSON.stringify(diff))).toEqual(diff)
  expect(() => parseLockDiff('{"a.txt": {}}')).toThrow('a.txt has no list of changes')
})
