import { describe, expect, test } from '@jest/globals'
import { createHookReader } from '../../../src/gate/hooks/hook-output.js'

const read = (lines: readonly string[], requireHookId = true) => {
  const reader = createHookReader({ requireHookId })
  for (const line of lines) reader.line(line)
  return reader.end().map(({ id, result, reason, seconds, modified, findings }) => ({
    id,
    result,
    reason,
    seconds,
    modified,
    findings: findings.map(({ message }) => message),
  }))
}

describe('hook results', () => {
  const common = { reason: '', seconds: undefined, modified: false, findings: [] }

  test('are read from the output of pre-commit', () => {
    const output = [
      'ok hook..................................................................Passed',
      '- hook id: ok',
      '- duration: 0.25s',
      'skipper..............................................(no files to check)Skipped',
      '- hook id: skip',
      'Bad hook...with dots.....................................................Failed',
      '- hook id: bad',
      '- duration: 1.5s',
      '- exit code: 3',
      '',
      'a.py:3:1: E1 wrong',
      '- hook id: not a fact any more',
      '',
      'not a hook...............................................................Passed',
      'a.py:4:1: E2 wrong too',
      '',
      'mod hook.................................................................Failed',
      '- hook id: mod',
      '- duration: 0s',
      '- files were modified by this hook',
      'pre-commit hook(s) made changes.',
      'All changes made by hooks:',
      'a.py:9: not a finding',
    ]
    expect(read(output)).toEqual([
      { ...common, id: 'ok', result: 'passed', seconds: 0.25 },
      { ...common, id: 'skip', result: 'skipped', reason: 'no files to check' },
      {
        ...common,
        id: 'bad',
        result: 'failed',
        reason: 'exit code: 3',
        seconds: 1.5,
        findings: ['E1 wrong', 'E2 wrong too'],
      },
      { ...common, id: 'mod', result: 'failed', reason: 'files were modified by this hook', seconds: 0, modified: true },
    ])
    expect(read(['An error has occurred: InvalidConfigError:', '==> File x'])).toEqual([])
  })

  test('are read from the output of prek, and of a make target without ids', () => {
    const prek = [
      'the fine hook............................................................Passed',
      '- hook id: fine',
      '- duration: 0.01s',
      '',
      '  a.py:3:1: E1 only said',
      'nothing for it.......................................(no files to check)Skipped',
      'the bad hook.............................................................Failed',
      '- hook id: bad',
      '- exit code: 3',
      '',
      '  a.py:1:2: X1 boo',
    ]
    expect(read(prek).map(({ id, result, findings }) => [id, result, findings])).toEqual([
      ['fine', 'passed', ['E1 only said']],
      ['nothing for it', 'skipped', []],
      ['bad', 'failed', ['X1 boo']],
    ])
    const make = ['pre-commit run', 'one.......Passed', 'two.......Failed', '- hook id: two', '- exit code: 1']
    expect(read(make).map(({ id }) => id)).toEqual(['two'])
    expect(read(make, false).map(({ id, result }) => [id, result])).toEqual([
      ['one', 'passed'],
      ['two', 'failed'],
    ])
  })

  test.each([
    [
      'in color',
      ['the bad hook.....\u001b[41mFailed\u001b[m', '\u001b[2m- hook id: bad\u001b[m', '\u001b[2m- exit code: 1\u001b[m'],
    ],
    [
      'in the other colors of prek',
      ['the bad hook\u001b[32m.....\u001b[39m\u001b[31;7mFailed\u001b[0m', '\u001b[2m- hook id: bad'],
    ],
    ['after a text on each line', ['lint: the bad hook......Failed', 'lint: - hook id: bad', 'lint: - exit code: 1']],
    ['of a service', ['web_1  | the bad hook......Failed', 'web_1  | - hook id: bad']],
  ])('of a command are read %s', (_, lines) => {
    expect(read(lines, false).map(({ id, result }) => [id, result])).toEqual([['bad', 'failed']])
  })

  test('have a bounded number of findings', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `a.py:${index + 1}: x`)
    expect(read(['a.......Failed', '- hook id: a', '', ...many])[0]?.findings).toHaveLength(100)
  })
})
