import { expect, test } from '@jest/globals'
import type { RefChange, Rule } from '../../src/state/rule-violations.js'
import { findViolations } from '../../src/state/rule-violations.js'

const message = 'chore: 1.3.0\n\nRelease-Version: 1.3.0\n'
const commit: RefChange = { kind: 'commit', name: 'main', message, isSigned: true }
const temporary: RefChange = { ...commit, kind: 'temporary', name: 'action-release/v1.3.0' }
const proposal: RefChange = { ...temporary, kind: 'proposal' }
const tag: RefChange = { ...commit, kind: 'create', name: 'v1.3.0' }
const moved: RefChange = { kind: 'move', name: 'v1', message: undefined, isSigned: true }
const pattern = (type: string, operator: string, text: string, negate = false) =>
  ({ type, parameters: { operator, pattern: text, negate } }) as Rule

/** Every rule type of GitHub's "Available rules for rulesets" for branches and tags, and what it says about a release. */
test.each<[string, readonly RefChange[]]>([
  ['creation', [temporary, proposal, tag]],
  ['update', [commit, temporary, proposal, moved]],
  ['deletion', [temporary]],
  ['required_linear_history', []],
  ['non_fast_forward', []],
  ['pull_request', [commit, temporary, proposal]],
  ['required_status_checks', [commit, temporary, proposal]],
  ['required_deployments', [commit, temporary, proposal]],
  ['merge_queue', [commit, temporary, proposal]],
  ['workflows', [commit, temporary, proposal]],
  ['code_scanning', []],
])('%s', (type, violating) => {
  const all = [commit, temporary, proposal, tag, moved]
  expect(all.filter((change) => findViolations([{ type }], change).length > 0)).toEqual(violating)
})

test('required signatures concern only commits that are not signed', () => {
  const rule = [{ type: 'required_signatures' }]
  expect(findViolations(rule, commit)).toEqual([])
  expect(findViolations(rule, { ...commit, isSigned: false })).toEqual(['required_signatures'])
  expect(findViolations(rule, { ...moved, isSigned: false })).toEqual([])
})

test.each([
  ['starts_with', 'chore', false, undefined],
  ['starts_with', 'feat', false, 'must start with `feat`'],
  ['ends_with', 'Release-Version: 1.3.0', false, undefined],
  ['contains', 'JIRA-', false, 'must contain `JIRA-`'],
  ['contains', '1.3', true, 'must not contain `1.3`'],
  ['regex', '^(feat|chore): ', false, undefined],
  ['regex', '(?i)^CHORE', false, undefined],
  ['regex', '^\\[[A-Z]+-\\d+\\]', false, 'must match `^\\[[A-Z]+-\\d+\\]`'],
  // RE2 has it, JavaScript has not: unknown.
  ['regex', '(?P<kind>x', false, undefined],
])('a pattern of the message: %s %s, negated %s', (operator, text, negate, demand) => {
  expect(findViolations([pattern('commit_message_pattern', operator, text, negate)], commit)).toEqual(
    demand === undefined ? [] : [`commit_message_pattern (${demand})`],
  )
})

test('a pattern of names concerns new refs', () => {
  const rules = [pattern('tag_name_pattern', 'starts_with', 'release-')]
  expect(findViolations(rules, tag)).toEqual(['tag_name_pattern (must start with `release-`)'])
  expect(findViolations(rules, moved)).toEqual([])
})
