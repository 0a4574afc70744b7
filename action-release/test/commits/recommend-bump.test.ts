import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { findSection, readTable } from '../../../scripts/test/support/markdown.js'
import { createCommitParser } from '../../src/commits/parse-commit.js'
import { findReleasable, largestBump } from '../../src/commits/recommend-bump.js'
import { resolveVersion } from '../../src/version/bump.js'
import { commitsOf, histories, idOf } from '../support/histories.js'

const document = readFileSync(new URL('../../../docs/recipes/release-by-commits.md', import.meta.url), 'utf8')

const versionAfter = (messages: readonly string[]) => {
  const bump = largestBump(findReleasable(commitsOf(messages).map(createCommitParser())))
  return bump === undefined ? null : resolveVersion('1.2.3', { kind: 'bump', bump, pre: undefined, firstPre: 1 })
}

test('histories lead to the version of python-semantic-release, except for the documented differences', () => {
  expect(histories.length).toBeGreaterThan(40)
  const different = histories.flatMap(({ name, messages, psr }) => {
    const ours = versionAfter(messages)
    return ours === psr ? [] : [[name, ours ?? 'none', psr ?? 'none']]
  })
  const documented = readTable(findSection(document, 'Differences from python-semantic-release')).map((row) => row.slice(0, 3))
  expect(documented.sort()).toEqual(different.sort())
})

test.each([
  ['feat(api)!: a\n\ntext', { type: 'feat', scope: 'api', subject: 'a', breaking: 'a' }],
  ['fix: a\n\nBREAKING CHANGE: b\nc', { type: 'fix', scope: undefined, subject: 'a', breaking: 'b\nc' }],
  ['fix: a\n\nBREAKING CHANGE: b\nc d\nReviewed-by: Z\nRefs #1', { breaking: 'b\nc d' }],
  ['Fix a', { type: undefined, subject: 'Fix a', breaking: undefined }],
  ['feat(a (b))!: c (d): e', { type: 'feat', scope: 'a (b)', subject: 'c (d): e', breaking: 'c (d): e' }],
  ['\n  feat: a', { type: 'feat', subject: 'a', header: 'feat: a' }],
  ['', { type: undefined, subject: '' }],
  ['constructor: a', { type: 'constructor' }],
])('%j is parsed', (message, expected) => {
  const parsed = createCommitParser()({ id: idOf(1), message })
  expect(parsed).toMatchObject(expected)
  expect(findReleasable([{ ...parsed, type: 'constructor', breaking: undefined }])).toEqual([])
})

/** Newest first. Sources: git-revert(1), with the message of a reverted revert; GitHub "Reverting a pull request". */
test.each<[string, readonly string[], string | null]>([
  ['a revert that is merged as one commit', ['Revert "feat: a (#1)" (#2)\n\nThis reverts commit @2.', 'feat: a (#1)'], null],
  ['a revert by the button of GitHub', ['Revert "feat: a" (#2)\n\nReverts eleanor/example#1', 'fix: b', 'feat: a (#1)'], '1.2.4'],
  ['one of another pull request', ['Revert "feat: a" (#2)\n\nReverts eleanor/example#1', 'feat: a (#11)'], '1.3.0'],
  ['one of an older pull request', ['Revert "feat: a" (#2)\r\n\r\nReverts #1\r\n'], '1.2.4'],
  [
    'a reverted revert',
    ['Reapply "feat: a"\n\nThis reverts commit @2.', 'Revert "feat: a"\n\nThis reverts commit @3.', 'feat: a'],
    '1.3.0',
  ],
  [
    'a reverted revert of an older commit',
    ['Reapply "feat: a"\n\nThis reverts commit @2.', `Revert "feat: a"\n\nThis reverts commit ${'1'.repeat(40)}.`],
    null,
  ],
  ['a revert by type', ['revert(api): feat: a\n\nBroken.\n\nThis reverts commit @2.', 'feat: a'], null],
  [
    'a revert of a merge',
    ['Revert "Merge branch \'x\'"\n\nThis reverts commit @2, reversing\nchanges made to 1234567.', "Merge branch 'x'"],
    null,
  ],
  ['a text about a revert', ['docs: a\n\nThis reverts commit @2.', 'feat: a'], '1.3.0'],
])('%s', (_, messages, expected) => {
  expect(versionAfter(messages)).toBe(expected)
})
