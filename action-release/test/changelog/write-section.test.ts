import { expect, test } from '@jest/globals'
import { createEntries } from '../../src/changelog/commit-entries.js'
import { writeSection } from '../../src/changelog/write-section.js'
import { createCommitParser } from '../../src/commits/parse-commit.js'

const entriesOf = (...newestFirst: string[]) =>
  createEntries(
    newestFirst.map((message, index) => ({ id: String(index + 1).padStart(40, 'a'), message })).map(createCommitParser()),
  )
const write = (changelog: string, ...newestFirst: string[]) =>
  writeSection(changelog, { version: '1.3.0', tag: 'v1.3.0', date: '2026-01-31', entries: entriesOf(...newestFirst) })

test('commits become entries by type, the oldest first and breaking ones before all', () => {
  expect(
    entriesOf(
      'docs: g',
      'fix(security): f',
      'perf: e',
      'chore!: drop Python 3.9',
      'feat(api)!: d (#4)\n\nBREAKING CHANGE: c\nis gone',
      'fix: c',
      'feat(core): b',
      'ci: a',
    ).map(({ kind, text }) => `${kind}: ${text}`),
  ).toEqual([
    'Changed: **Breaking:** **api**: D (#4): c is gone',
    'Changed: **Breaking:** Drop Python 3.9',
    'Added: **core**: B',
    'Fixed: C',
    'Changed: E',
    'Security: F',
  ])
})

test.each<[string, string, string[], string]>([
  ['an empty file', '', ['fix: a'], '## 1.3.0 - 2026-01-31\n\n### Fixed\n\n- A\n'],
  [
    'a breaking change first',
    '# Changelog\n',
    ['feat: a', 'fix!: b'],
    '# Changelog\n\n## 1.3.0 - 2026-01-31\n\n### Changed\n\n- **Breaking:** B\n\n### Added\n\n- A\n',
  ],
  [
    'hand-written text under Unreleased, in the style of the headings, with links',
    '# Changelog\n\n## [Unreleased]\n\nBy hand.\n\n### Fixed\n\n- One\n\n## [v1.2.3] - 2025\n\n- Old\n\n[unreleased]: https://g.test/o/r/compare/v1.2.3...HEAD\n[v1.2.3]: https://g.test\n',
    ['feat: new', 'fix: two'],
    '# Changelog\n\n## [Unreleased]\n\n## [v1.3.0] - 2026-01-31\n\nBy hand.\n\n### Fixed\n\n- One\n- Two\n\n### Added\n\n- New\n\n## [v1.2.3] - 2025\n\n- Old\n\n[unreleased]: https://g.test/o/r/compare/v1.3.0...HEAD\n[v1.3.0]: https://g.test/o/r/compare/v1.2.3...v1.3.0\n[v1.2.3]: https://g.test\n',
  ],
  [
    'what is mentioned already is not repeated',
    '## Unreleased\n\n- Parse faster, by half (#12)\n- add the option `x`\n',
    ['feat: Add the option `x` (#9)', 'perf: speed (#12)'],
    '## Unreleased\n\n## 1.3.0 - 2026-01-31\n\n- Parse faster, by half (#12)\n- add the option `x`\n',
  ],
  ['only hand-written text', '## Unreleased\n\n- a\n', ['ci: a'], '## Unreleased\n\n## 1.3.0 - 2026-01-31\n\n- a\n'],
  [
    'an existing section wins',
    '## Unreleased\n\n- b\n\n## 1.3.0\n\n- a\n',
    ['fix: c'],
    '## Unreleased\n\n- b\n\n## 1.3.0\n\n- a\n',
  ],
  ['nothing to say', '# Changelog\n\n## 1.2.3\n', ['docs: a'], '# Changelog\n\n## 1.2.3\n'],
  [
    'line ends of Windows, and fenced headings',
    '## 1.2.3\r\n\r\n- Old\r\n\r\n```\r\n## Unreleased\r\n```\r\n',
    ['fix: a'],
    '## 1.3.0 - 2026-01-31\r\n\r\n### Fixed\r\n\r\n- A\r\n\r\n## 1.2.3\r\n\r\n- Old\r\n\r\n```\r\n## Unreleased\r\n```\r\n',
  ],
])('%s', (_, changelog, messages, expected) => {
  const written = write(changelog, ...messages)
  expect(written).toBe(expected)
  // A second run finds the section.
  expect(write(written, ...messages)).toBe(written)
})
