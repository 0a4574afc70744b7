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
    ['pyright', ['/w/a.py:1:7 - error: Expected expression'], ['Expected expression', 'error', '/w/a.py', 1, 7]],
    ['cspell', ['a.css:1:5 - Unknown word (colr)'], ['Unknown word (colr)', 'error', 'a.css', 1, 5]],
    ['tsc', ["a.ts(1,7): error TS2322: No 'string'."], ["TS2322: No 'string'.", 'error', 'a.ts', 1, 7]],
    [
      'tsc, in color',
      [
        '\u001b[96ma.ts\u001b[0m:\u001b[93m1\u001b[0m:\u001b[93m7\u001b[0m - \u001b[91merror\u001b[0m\u001b[90m TS2322: \u001b[0mNo',
      ],
      ['TS2322: No', 'error', 'a.ts', 1, 7],
    ],
    [
      'hadolint',
      ['Dockerfile:1 DL3006 \u001b[1m\u001b[93mwarning\u001b[0m: Always tag'],
      ['DL3006 Always tag', 'warning', 'Dockerfile', 1, undefined],
    ],
    [
      'markdownlint',
      ['a.md:3 MD001/heading-increment Levels'],
      ['MD001/heading-increment Levels', 'error', 'a.md', 3, undefined],
    ],
    ['markdownlint, newer', ['a.md:3:7 error MD013/line-length Long'], ['MD013/line-length Long', 'error', 'a.md', 3, 7]],
    ['yamllint', ['a.yml', '  1:5       warning  too many  (colons)'], ['too many (colons)', 'warning', 'a.yml', 1, 5]],
    ['yamllint, parsable', ['a.yml:1:1: [warning] missing (x)'], ['missing (x)', 'warning', 'a.yml', 1, 1]],
    [
      'yamllint, in a job',
      ['::group::a.yml', '::warning file=a.yml,line=1,col=5::1:5 [colons] too many'],
      ['1:5 [colons] too many', 'warning', 'a.yml', 1, 5],
    ],
    [
      'a workflow command with a title',
      ['::error title=x,file=a.py,line=3,endLine=4::no'],
      ['no', 'error', 'a.py', 3, undefined],
    ],
    [
      'bandit',
      ['>> Issue: [B101:assert_used] Use of assert.', '   Severity: Low   Confidence: High', '   Location: ./src/a.py:2:0'],
      ['[B101:assert_used] Use of assert.', 'error', './src/a.py', 2, 1],
    ],
    ['pydocstyle', ['a.py:4 in public function `f`:', '        D103: Missing'], ['D103: Missing', 'error', 'a.py', 4, undefined]],
    [
      'pydocstyle, a module',
      ['a.py:1 at module level:', '        D100: Missing'],
      ['D100: Missing', 'error', 'a.py', 1, undefined],
    ],
    ['sqlfluff', ['== [a.sql] FAIL', 'L:   1 | P:   7 | LT01 | One space.'], ['LT01 One space.', 'error', 'a.sql', 1, 7]],
    [
      'stylelint',
      ['a.css', '  1:5  ✖  Unknown property  property-no-unknown'],
      ['Unknown property property-no-unknown', 'error', 'a.css', 1, 5],
    ],
    ['check-yaml', ["expected ','", '  in "a.yml", line 3, column 1'], ["expected ','", 'error', 'a.yml', 3, 1]],
    [
      'check-json',
      ['a.json: Failed to json decode (Expecting: line 1 column 9 (char 8))'],
      ['Expecting', 'error', 'a.json', 1, 9],
    ],
    ['check-toml', ['a.toml: Invalid value (at line 1, column 5)'], ['Invalid value', 'error', 'a.toml', 1, 5]],
    ['check-xml', ['a.xml: Failed to xml parse (a.xml:1:8: mismatched tag)'], ['mismatched tag', 'error', 'a.xml', 1, 8]],
    [
      'Python, which cannot parse a file',
      ['  File "/lib/ast.py", line 50, in parse', '  File "src/bad.py", line 1', '    def f(:', 'SyntaxError: invalid syntax'],
      ['SyntaxError: invalid syntax', 'error', 'src/bad.py', 1, undefined],
    ],
    [
      'isort',
      ['ERROR: /w/a.py Imports are incorrectly sorted.'],
      ['Imports are incorrectly sorted.', 'error', '/w/a.py', 1, undefined],
    ],
    ['black', ['would reformat a.py'], ['would reformat', 'error', 'a.py', 1, undefined]],
    ['detect-private-key', ['Private key found: key.pem'], ['Private key found', 'error', 'key.pem', 1, undefined]],
    ['rustc', ['warning: unused', '  --> src/a.rs:3:7'], ['unused', 'warning', 'src/a.rs', 3, 7]],
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
