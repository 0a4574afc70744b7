import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { writeTree } from '../../../shared/test/support/run-action.js'
import { appendSections } from '../../src/notes/compose-notes.js'
import { parseVersionPins } from '../../src/notes/lock-changes.js'
import { versionSection } from '../../src/notes/version-section.js'
import { eachTest, release, wheel } from '../support/release-setup.js'
import { releaseInProcess } from '../support/run-in-process.js'

const the = eachTest()

const changelog = `# Changelog

## Unreleased

- Later

## [1.3.0] - 2026-01-31

### Added

- A thing

\`\`\`md
## [1.2.0]
\`\`\`

## v1.2.0

- Old

[1.3.0]: https://example.org/1.3.0
`

describe('the section of a changelog', () => {
  test.each([
    ['1.3.0', '### Added\n\n- A thing\n\n```md\n## [1.2.0]\n```'],
    ['1.2.0', '- Old'],
    ['1.3', undefined],
    ['1.4.0', undefined],
  ])('%s', (version, expected) => expect(versionSection(changelog, version)).toBe(expected))

  test.each([
    ['## 1.3.0-rc.1\nx\n# Other\ny', '1.3.0rc1', 'x'],
    ['# 1.3.0 (today)\r\nx\r\n## Part\r\ny\r\n# 1.2.0', '1.3.0', 'x\n## Part\ny'],
    ['## 1.3.0\n## 1.2.0\nx', '1.3.0', ''],
    ['1.3.0\n-----\nx', '1.3.0', 'x'],
    // What the tools write: towncrier 25 (Markdown, reStructuredText), commitizen 4, github_changelog_generator, semantic-release.
    ['# My Project 1.3.0 (2026-01-31)\n\n## Features\n\n- x\n\n# My Project 1.2.3\n', '1.3.0', '## Features\n\n- x'],
    ['eleanor 1.3.0 (2026-01-31)\n====\n\nFeatures\n--------\n\n- x\n', '1.3.0', 'Features\n--------\n\n- x'],
    ['## 1.3.0 (2026-01-31)\n\n### Feat\n\n- x', '1.3.0', '### Feat\n\n- x'],
    ['## [v1.3.0](https://x/v1.3.0) (2026-01-31)\nx', '1.3.0', 'x'],
    ['## <a name="1.3.0"></a>1.3.0\nx', '1.3.0', 'x'],
    ['## Version 1.3.0\nx', '1.3.0', 'x'],
    ['## **1.3.0**: news\nx', '1.3.0', 'x'],
    ['## core@1.3.0\nx', '1.3.0', 'x'],
    // What is no heading of the version, or not only of it.
    ['## core 1.3.0\nx\n## text 1.3.0\ny', '1.3.0', undefined],
    ['## Changes since 1.2.3\nx', '1.2.3', undefined],
    ['## 2.0\n### Python 3.9\nx', '3.9', undefined],
    ['## From 1.2.3 to 1.3.0\nx', '1.3.0', undefined],
    ['| a |\n|---|\n\n- 1.3.0\n---\nx', '1.3.0', undefined],
  ])('of %j for %s', (text, version, expected) => expect(versionSection(text, version)).toBe(expected))

  test('keeps the link references that it uses, and those in a code block', () => {
    const text =
      '## [1.3.0]\n- A ([#12], by [Ann][ann]), [B](c) [x]\n```\n[d]: e\n```\n## 1.2.3\nz\n\n[1.3.0]: u\n[#12]: v "t"\n[Ann]: w\n[B]: y\n'
    expect(versionSection(text, '1.3.0')).toBe(
      '- A ([#12], by [Ann][ann]), [B](c) [x]\n```\n[d]: e\n```\n\n[#12]: v "t"\n[Ann]: w',
    )
  })
})

test('pins are parsed with normalized names, without hashes, markers and comments', () => {
  const lock =
    '# x==1\nNum_py==1.26.4 \\\n    --hash=sha256:aa\nuvicorn[standard]==0.3 ; python_version > "3"\n-e .\nrequests>=2\n'
  expect([...parseVersionPins(lock)]).toEqual([
    ['num-py', '1.26.4'],
    ['uvicorn', '0.3'],
  ])
})

test('sections that do not fit are left out, and notes that are too long are cut', () => {
  expect(appendSections('a', ['b'.repeat(124_000), 'c'])).toBe('a\n\nc')
  const cut = appendSections('a'.repeat(130_000), ['b'])
  expect([cut.length <= 124_000, cut.endsWith('limits the length of release notes.*')]).toEqual([true, true])
})

/** A commit with these files, tagged as the release 1.2.3; then another with those. */
function two(before: Record<string, string>, after: Record<string, string>): void {
  writeTree(the.repository.work, before)
  the.repository.commit('Before')
  the.repository.git('tag', '-a', '-m', 'x', 'v1.2.3')
  writeTree(the.repository.work, after)
  the.repository.commit('After')
  the.repository.git('push', '-q', 'origin', 'main', 'v1.2.3')
}

test('notes contain the changelog, the hashes of the files, the images and the changed pins, even from a shallow clone', async () => {
  two(
    { 'requirements/base.txt': 'numpy==1.26.4\nsix==1.16\n', 'requirements/ui.txt': 'altair==5.0\n' },
    { 'requirements/base.txt': 'numpy==2.0.1\n', 'requirements/dev.txt': 'ruff==0.9\n', 'CHANGELOG.md': changelog },
  )
  const clone = join(the.repository.work, '..', 'clone')
  the.repository.git('clone', '-q', '--no-tags', '--depth', '1', `file://${the.repository.bare}`, clone)
  const there = { ...the.repository, work: clone }
  mkdirSync(join(clone, 'dist'))
  const file = wheel(there, '1.3.0')
  const images = JSON.stringify({ runtime: { reference: 'ghcr.io/e/runtime:1.3.0', digest: 'sha256:abc', tags: [], seconds: 1 } })
  const inputs = { bump: 'minor', changelog: 'CHANGELOG.md', images, assets: 'dist/*' }
  const { code, outputs } = await release(there, the.github, inputs)
  expect(code).toBe(0)
  const [made] = await the.github.releases()
  const body = made?.body ?? ''
  const asset = made?.assets[0]
  expect(body.startsWith('### Added\n\n- A thing')).toBe(true)
  expect(body).toContain('<details><summary>Files</summary>')
  expect(body).toContain(`| ${file} | ${asset?.size ?? 0} | ${asset?.digest.slice(7) ?? ''} |`)
  expect(body).toContain('| runtime | ghcr.io/e/runtime:1.3.0 | sha256:abc |')
  expect(body).toContain('<summary>Locked packages that changed since v1.2.3: 3</summary>')
  expect(body.split('\n').filter((line) => line.startsWith('| requirements/'))).toEqual([
    '| requirements/base.txt | numpy | 1.26.4 | 2.0.1 |',
    '| requirements/base.txt | six | 1.16 | not there |',
    '| requirements/dev.txt | ruff | not there | 0.9 |',
  ])
  expect(outputs['previous-version']).toBe('1.2.3')
})

test('generated notes start from the previous release', async () => {
  two({}, { 'requirements/base.txt': 'six==1\n' })
  const { code } = await releaseInProcess(the.repository, the.github, { bump: 'minor', locks: 'none/*.txt' })
  expect(code).toBe(0)
  const [made] = await the.github.releases()
  expect(made?.body).toMatch(/\/compare\/v1\.2\.3\.\.\.v1\.3\.0\n\n<!-- /)
})

test.each([
  [{ changelog: 'CHANGELOG.md', version: '1.4.0' }, 'CHANGELOG.md has no text under a heading for 1.4.0'],
  [{ changelog: 'CHANGELOG.md', 'notes-file': 'README.md', version: '1.3.0' }, 'is given together with a file of notes'],
  [{ 'notes-file': 'empty.md', version: '1.3.0' }, 'empty.md is empty'],
  [{ 'notes-file': 'long.md', version: '1.3.0' }, 'The notes in long.md have 125001 characters'],
  [{ locks: 'requirements/*.txt\n-rfoo', version: '1.3.0' }, 'Input `locks` contains `-rfoo`, which starts with `-`'],
  [{ images: '[', version: '1.3.0' }, 'is not the output `images` of action-build-images'],
  [{ images: '{"a": {}}', version: '1.3.0' }, 'a has no reference'],
])('%j is rejected before anything is written, and in a dry run', async (inputs, reason) => {
  writeTree(the.repository.work, { 'CHANGELOG.md': changelog, 'long.md': 'x'.repeat(125_001), 'empty.md': '\n' })
  the.repository.commit('Files')
  the.repository.git('push', '-q', 'origin', 'main')
  for (const dry of ['true', 'false']) {
    const { code, stdout } = await releaseInProcess(the.repository, the.github, { ...inputs, 'dry-run': dry })
    expect({ code, said: stdout.includes(reason) }).toEqual({ code: 1, said: true })
  }
  expect(the.github.requests.filter((each) => !each.startsWith('GET '))).toEqual([])
})
