import { describe, expect, test } from '@jest/globals'
import { parseActLine } from '../../act/act-log.js'

describe('a line of act --json', () => {
  const step = { job: 'Package/package', step: 'Build', stepID: ['wheel'], stage: 'Main' }
  test.each([
    ['a start', { ...step, msg: '⭐ Run Main Build' }, { kind: 'step-start', step: 'Build' }],
    [
      'an end',
      { ...step, msg: '✅', stepResult: 'success', executionTime: 1.5e9 },
      { kind: 'step-end', result: 'success', seconds: 1.5 },
    ],
    ['a failure', { ...step, msg: '❌', stepResult: 'failure' }, { kind: 'step-end', result: 'failure', seconds: 0 }],
    ['an output', { ...step, command: 'set-output', name: 'a', arg: '1\n2' }, { kind: 'output', name: 'a', value: '1\n2' }],
    [
      'an annotation',
      { ...step, command: 'error', arg: 'bad', kvPairs: { file: 'a.in', line: '3' } },
      { kind: 'annotation', level: 'error', text: 'bad', at: 'a.in:3' },
    ],
    [
      'an end of a step inside a composite action',
      { ...step, stepID: ['a', 'b'], stepResult: 'failure', msg: 'x' },
      { kind: 'line' },
    ],
    ['a coloured line', { ...step, msg: '\u001b[33mtrue\u001b[39m\n', raw_output: true }, { kind: 'line', text: 'true' }],
    ['a clean-up', { ...step, stage: 'Post', msg: '⭐ Run Post Build' }, { kind: 'step-start', step: 'after: Build' }],
    ['a job', { job: 'a', jobResult: 'failure', msg: '🏁' }, { kind: 'job-end', result: 'failure' }],
    [
      'an action',
      { ...step, stage: 'Pre', msg: 'LocalRepositoryCache matched https://github.com/eleanor/action-release with ref v1 to /x' },
      { kind: 'uses', repository: 'eleanor/action-release' },
    ],
  ])('%s', (_, line, event) => {
    expect(parseActLine(JSON.stringify(line))).toMatchObject(event)
  })

  test('text that is not JSON is a line', () => {
    expect(parseActLine('panic: no')).toMatchObject({ kind: 'line', text: 'panic: no', job: '' })
  })
})
