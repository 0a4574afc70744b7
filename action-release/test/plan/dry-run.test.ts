import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { writeTree } from '../../../shared/test/support/run-action.js'
import type { Project, Server } from '../support/release-setup.js'
import { forEachTest, release, versionFile } from '../support/release-setup.js'
import { releaseInProcess } from '../support/run-in-process.js'

let github: Server
let repository: Project
forEachTest((fresh) => {
  ;({ github, repository } = fresh)
})

/** Commits a `bump.sh` of the project, with news fragments for it. */
function commitCommand(script: string): void {
  writeTree(repository.work, {
    'changes/1.md': 'One\n',
    'CHANGELOG.md': '# Changes\n',
    'bump.sh': `#!/bin/sh\nset -e\nsed -i "s/1.2.3/$1/" ${versionFile}\n${script}\n`,
  })
  chmodSync(join(repository.work, 'bump.sh'), 0o755)
  repository.commit('Fragments')
  repository.git('push', '-q', 'origin', 'main')
}

const inputs = {
  bump: 'minor',
  'bump-command': './bump.sh {version}',
  'version-files': 'CHANGELOG.md\nchanges/*\nNEWS.txt',
  changelog: 'CHANGELOG.md',
}
const errorOf = (stdout: string) => stdout.split('\n').find((line) => line.startsWith('::error')) ?? ''
const planOf = (outputs: Readonly<Record<string, string>>) => JSON.parse(outputs.plan ?? '{}') as Record<string, unknown>

test('a dry run names the files that the bump command really changes, and so does the run; only the run changes them', async () => {
  // What the project ignores is there, like a virtual environment with towncrier.
  mkdirSync(join(repository.work, 'dist'))
  writeFileSync(join(repository.work, 'dist/section.txt'), '## 1.3.0\n\nNew\n')
  // As uv and pytest make their folders.
  writeTree(repository.work, { '.venv/.gitignore': '*\n', '.venv/bin/tool': '' })
  commitCommand('git describe --always > /dev/null; cat dist/section.txt >> CHANGELOG.md; rm changes/1.md; echo x > NEWS.txt')
  const before = repository.git('for-each-ref')
  const dry = await release(repository, github, { ...inputs, 'dry-run': 'true' })
  const files = ['CHANGELOG.md', 'changes/1.md', versionFile, 'NEWS.txt']
  expect({ error: errorOf(dry.stdout), files: planOf(dry.outputs).files }).toEqual({ error: '', files })
  expect({ status: repository.git('status', '--porcelain'), writes: github.writes() }).toEqual({ status: '', writes: [] })
  expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1)
  expect(repository.git('for-each-ref')).toBe(before)
  const { outputs } = await releaseInProcess(repository, github, inputs)
  expect(planOf(outputs)).toMatchObject({ state: 'fresh', files })
})

test.each([
  ['a failing command', 'exit 3', /exit code 3|bump\.sh.* failed/],
  ['an undeclared file', 'echo x > other.txt', /`\.\/bump\.sh \{version\}` changed more than .*: other\.txt/],
  ['no section in the changelog', 'echo more >> CHANGELOG.md', /CHANGELOG\.md has no text under a heading for 1\.3\.0/],
])('a dry run is red where the run would be: %s', async (_, script, error) => {
  commitCommand(script)
  const { code, stdout, outputs } = await releaseInProcess(repository, github, { ...inputs, 'dry-run': 'true' })
  expect({ code, plan: outputs.plan }).toEqual({ code: 1, plan: undefined })
  expect(errorOf(stdout)).toMatch(error)
  expect(repository.git('status', '--porcelain')).toBe('')
  expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1)
})

test('a dry run tells that a push takes the place of the API for a new executable', async () => {
  commitCommand('printf "## 1.3.0\\n\\nNew\\n" >> CHANGELOG.md; echo run > NEWS.txt; chmod 755 NEWS.txt')
  const { outputs } = await releaseInProcess(repository, github, { ...inputs, 'dry-run': 'true' })
  expect(planOf(outputs)).toMatchObject({
    commit: 'git',
    steps: expect.arrayContaining([expect.stringContaining('in one atomic push')]) as unknown,
  })
  const { code, stdout } = await releaseInProcess(repository, github, { ...inputs, commit: 'api', 'dry-run': 'true' })
  expect({ code, error: errorOf(stdout) }).toEqual({
    code: 1,
    error: expect.stringContaining('NEWS.txt has mode 100755, but the API supports only 100644') as unknown,
  })
})

test.each([
  [{ target: 'tag', ref: 'refs/tags/v*', rules: [{ type: 'creation' }] }, /Tag v1\.3\.0 is protected by creation, .*bypass/],
  [{ target: 'tag', ref: 'refs/tags/v1', rules: [{ type: 'update' }] }, /The floating tag v1 is protected by update/],
  [
    {
      target: 'branch',
      ref: 'refs/heads/main',
      rules: [{ type: 'commit_message_pattern', parameters: { operator: 'starts_with', pattern: 'chore' } }],
    },
    /Branch main is protected by commit_message_pattern \(must start with `chore`\).*Set `commit-message`/,
  ],
] as const)('a dry run is red where a rule would reject the run: %j', async (ruleset, error) => {
  repository.git('push', '-q', 'origin', 'main:refs/tags/v1')
  github.policy = { rules: [], rulesets: [ruleset] }
  const { code, stdout } = await releaseInProcess(repository, github, {
    bump: 'minor',
    'floating-tags': 'v{major}',
    'dry-run': 'true',
    'on-protected': 'pull-request',
  })
  expect({ code, error: errorOf(stdout) }).toEqual({ code: 1, error: expect.stringMatching(error) as unknown })
})

test('if a rule blocks the temporary branch, `commit: auto` pushes, and `commit: api` is rejected before the first write', async () => {
  github.policy = {
    rules: [],
    rulesets: [{ target: 'branch', ref: 'refs/heads/action-release/*', rules: [{ type: 'creation' }] }],
  }
  const rejected = await releaseInProcess(repository, github, { bump: 'minor', commit: 'api' })
  expect(errorOf(rejected.stdout)).toContain(
    'A rule of the repository blocks the branch action-release/v1.3.0: creation. The release commit waits there.',
  )
  expect(github.writes()).toEqual([])
  const { outputs } = await releaseInProcess(repository, github, { bump: 'minor' })
  expect(planOf(outputs)).toMatchObject({ state: 'fresh', commit: 'git' })
})
