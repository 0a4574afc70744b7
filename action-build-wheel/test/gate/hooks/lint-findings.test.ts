import { describe, expect, test } from '@jest/globals'
import { createFindingReader } from '../../../src/gate/hooks/lint-findings.js'

describe('a finding', () => {
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
    ['a sentence, which has none', ['Found 3 errors: see above'], undefined],
    ['a time, which has none', ['12:30:45 started'], undefined],
    ['a location without a message, which has none', ['a.py:3:'], undefined],
  ])('from %s', (_, lines, expected) => {
    const next = createFindingReader()
    const found = lines.map((line) => next(line)).find((each) => each !== undefined)
    expect(found && [found.message, found.level, found.location.file, found.location.line, found.location.column]).toEqual(
      expected,
    )
  })
})
