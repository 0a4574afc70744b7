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
  ['', { type: undefined, subject: '' }],
  ['constructor: a', { type: 'constructor' }],
])('%j is parsed', (message, expected) => {
  const parsed = createCommitParser()({ id: idOf(1), message })
  expect(parsed).toMatchObject(expected)
  expect(findReleasable([{ ...parsed, type: 'constructor', breaking: undefined }])).toEqual([])
})
