import { expect, test } from '@jest/globals'
import { findHooksNotRun, listConfiguredHooks, showsEveryHook } from '../../../src/gate/hooks/configured-hooks.js'
import type { HookResult } from '../../../src/gate/hooks/hook-output.js'

const shown = (...ids: string[]): HookResult[] =>
  ids.map((id) => ({ id, name: id, result: 'passed', reason: '', seconds: 0, modified: false, findings: [] }))

// Whether it is certain without parsing, and what parsing finds.
interface Expectation {
  readonly shows: readonly string[]
  readonly isCertain: boolean
  readonly missing: readonly string[]
}

test.each<[string, string, Expectation]>([
  [
    'all hooks are shown',
    'repos: [{hooks: [{id: a}]}, {hooks: [{"id" : b}]}]',
    { shows: ['a', 'b'], isCertain: true, missing: [] },
  ],
  ['a hook is not shown', 'repos: [{hooks: [{id: a}, {id: b}]}]', { shows: ['a'], isCertain: false, missing: ['b'] }],
  ['a comment names another hook', '# - id: old\nrepos: [{hooks: [{id: a}]}]', { shows: ['a'], isCertain: false, missing: [] }],
  [
    'an alias repeats a hook',
    'repos: [{hooks: [&a {id: a, files: .*}]}, {hooks: [*a, *a]}]',
    { shows: ['a'], isCertain: false, missing: ['a', 'a'] },
  ],
  [
    'an alias repeats the hooks',
    'repos:\n- hooks: &all\n  - id: a\n- hooks: *all\n',
    { shows: ['a'], isCertain: false, missing: ['a'] },
  ],
  [
    'an alias merges a hook',
    'repos: [{hooks: [&a {id: a}, {<<: *a, name: c}]}]',
    { shows: ['a'], isCertain: false, missing: ['a'] },
  ],
  ['a pattern has a star', 'repos: [{hooks: [{id: a, exclude: "^docs/.*$|*"}]}]', { shows: ['a'], isCertain: true, missing: [] }],
  ['the file is no YAML', 'repos: [id: ', { shows: [], isCertain: false, missing: [] }],
])('%s: %s', async (_, text, { shows, isCertain, missing }) => {
  const config = { isToml: false, project: '.', text }
  const found = findHooksNotRun(await listConfiguredHooks([config]), shown(...shows))
  expect([showsEveryHook(config, shown(...shows)), found.map(({ id }) => id)]).toEqual([isCertain, missing])
})
