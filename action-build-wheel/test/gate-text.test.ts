import { describe, expect, test } from '@jest/globals'
import { parseArgv } from '#shared/process/parse-argv.js'
import { createHookReader } from '../src/gate/hooks/hook-output.js'
import { createFindingReader } from '../src/gate/hooks/lint-findings.js'
import { readHunks } from '../src/gate/worktree/patch-hunks.js'

const read = (lines: readonly string[], loose = false) => {
  const reader = createHookReader(loose)
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

describe('the hooks', () => {
  const common = { reason: '', seconds: undefined, modified: false, findings: [] }

  test('are read from the text of pre-commit', () => {
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

  test('are read from the text of prek, and from a make target without ids', () => {
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
    expect(read(make, true).map(({ id, result }) => [id, result])).toEqual([
      ['one', 'passed'],
      ['two', 'failed'],
    ])
  })

  test('keep a bounded number of findings', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `a.py:${index + 1}: x`)
    expect(read(['a.......Failed', '- hook id: a', '', ...many])[0]?.findings).toHaveLength(100)
  })
})

describe('findings', () => {
  test.each([
    ['ruff, concise', ['src/a.py:3:7: F401 unused'], ['F401 unused', 'error', 'src/a.py', 3, 7]],
    ['ruff, full', ['F401 [*] `os` unused', '  --> src/a.py:3:8', '   |'], ['F401 [*] `os` unused', 'error', 'src/a.py', 3, 8]],
    ['mypy', ['src/a.py:3: error: no  [x]'], ['no  [x]', 'error', 'src/a.py', 3, undefined]],
    ['mypy, a note', ['src/a.py:3: note: see'], ['see', 'notice', 'src/a.py', 3, undefined]],
    ['flake8', ['./a b.py:3:7: E1 x'], ['E1 x', 'error', './a b.py', 3, 7]],
    ['pylint', ['************* Module a', 'a.py:3:0: C0114: Missing'], ['C0114: Missing', 'error', 'a.py', 3, 1]],
    ['eslint', ['/w/a.ts', '  3:7  warning  Unused  no-unused'], ['Unused no-unused', 'warning', '/w/a.ts', 3, 7]],
    [
      'shellcheck',
      ['In bin/a.sh line 3:', 'echo $x', '     ^-- SC2086 (info): Quote it.'],
      ['SC2086 (info): Quote it.', 'notice', 'bin/a.sh', 3, undefined],
    ],
    ['shellcheck, gcc', ['bin/a.sh:3:6: warning: x [SC1]'], ['x [SC1]', 'warning', 'bin/a.sh', 3, 6]],
    ['none in a sentence', ['Found 3 errors: see above'], undefined],
    ['none in a time', ['12:30:45 started'], undefined],
    ['none without a message', ['a.py:3:'], undefined],
  ])('of %s', (_, lines, expected) => {
    const next = createFindingReader()
    const found = lines.map((line) => next(line)).find((each) => each !== undefined)
    expect(found && [found.message, found.level, found.at.file, found.at.line, found.at.column]).toEqual(expected)
  })
})

test('the hunks of a patch', () => {
  const patch = [
    'diff --git a/a.py b/a.py',
    '--- a/a.py',
    '+++ b/a.py',
    '@@ -4,3 +4,3 @@ def f():',
    ' same',
    '-old',
    '+new',
    '@@ -20,0 +21 @@',
    '+more',
    'diff --git a/run.sh b/run.sh',
    'old mode 100644',
    'new mode 100755',
    'diff --git a/new.py b/new.py',
    'new file mode 100644',
    '--- /dev/null',
    '+++ b/new.py',
    '@@ -0,0 +1 @@',
    '+x',
    'diff --git a/x.bin b/x.bin',
    'index 0..1',
    'GIT binary patch',
    '',
  ].join('\n')
  expect(readHunks(patch)).toEqual([
    { file: 'a.py', line: 5, text: '-old\n+new' },
    { file: 'a.py', line: 20, text: '+more' },
    { file: 'run.sh', line: undefined, text: 'its mode: 100755' },
    { file: 'new.py', line: undefined, text: 'a new file' },
    { file: 'x.bin', line: undefined, text: 'a binary file' },
  ])
})

test.each([
  ['make pre_commit', ['make', 'pre_commit']],
  ['  sh -c "a b" c\'; d\'e ', ['sh', '-c', 'a b', 'c; de']],
  ['', []],
  ['a; b', undefined],
  ['a && b', undefined],
  ['a $(b)', undefined],
  ['a "b', undefined],
  ['a > b', undefined],
])('the words of the command %j', (text, words) => {
  expect(parseArgv(text)).toEqual(words)
})
