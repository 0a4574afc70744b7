import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { writeTree } from '../../../shared/test/support/run-action.js'
import type { Project, Server } from '../support/release-setup.js'
import { forEachTest, versionFile } from '../support/release-setup.js'
import { releaseInProcess } from '../support/run-in-process.js'

let github: Server
let repository: Project
let base: string
forEachTest((fresh) => {
  ;({ github, repository } = fresh)
})

/** Commits news fragments, and a `bump.sh` that assembles the changelog like towncrier. */
function commit(script: string): void {
  writeTree(repository.work, {
    'changes/1.feature.md': 'One\n',
    'changes/[2] fix.md': 'Two\n',
    'docs/old name.md': 'a page\n',
    'CHANGELOG.md': '# Changes\n',
    'bump.sh': `#!/bin/sh\nset -e\nsed -i "s/1.2.3/$1/" ${versionFile}\n${script}\n`,
  })
  chmodSync(join(repository.work, 'bump.sh'), 0o755)
  base = repository.commit('Fragments')
  repository.git('push', '-q', 'origin', 'main')
}

const inputs = {
  bump: 'minor',
  'bump-command': './bump.sh {version}',
  'version-files': 'CHANGELOG.md\nchanges/*\ndocs/**\nNEWS.txt',
}
const errorOf = (stdout: string) => stdout.split('\n').find((line) => line.startsWith('::error')) ?? ''
const changes = () => repository.git('-C', repository.bare, 'diff', '--no-renames', '--raw', '--abbrev=7', base, 'main')
const clean = () => repository.git('status', '--porcelain')

test.each(['api', 'git'])('commit: %s: files are added, renamed and deleted by glob', async (how) => {
  commit(
    'cat changes/* >> CHANGELOG.md; git rm -q changes/*; mkdir -p docs/new; mv "docs/old name.md" docs/new/name.md; echo x > NEWS.txt',
  )
  const { code, stdout } = await releaseInProcess(repository, github, { ...inputs, commit: how })
  expect({ code, error: errorOf(stdout), status: clean() }).toEqual({ code: 0, error: '', status: '' })
  expect(
    changes()
      .replaceAll(/[0-9a-f]{7} [0-9a-f]{7} /g, '')
      .split('\n'),
  ).toEqual([
    ':100644 100644 M\tCHANGELOG.md',
    ':000000 100644 A\tNEWS.txt',
    ':100644 000000 D\tchanges/1.feature.md',
    ':100644 000000 D\tchanges/[2] fix.md',
    ':000000 100644 A\tdocs/new/name.md',
    ':100644 000000 D\tdocs/old name.md',
    `:100644 100644 M\t${versionFile}`,
  ])
})

test('a new executable is committed by a push, because the API cannot, and `commit: api` says so', async () => {
  commit('echo run > docs/run; chmod 755 docs/run')
  const rejected = await releaseInProcess(repository, github, { ...inputs, commit: 'api' })
  expect(errorOf(rejected.stdout)).toContain('docs/run has mode 100755, but the API supports only 100644')
  expect({ status: clean(), writes: github.writes() }).toEqual({ status: '', writes: [] })
  const { code } = await releaseInProcess(repository, github, inputs)
  expect({ code, mode: /:000000 (\d+) .*docs\/run/.exec(changes())?.[1] }).toEqual({ code: 0, mode: '100755' })
})

test.each([
  ['docs/link.md is a symbolic link to ../../secret', 'ln -s ../../secret docs/link.md'],
  ['changed more than', 'echo x > other.txt'],
])('%s: rejected by name, and every file is restored', async (reason, script) => {
  commit(`git rm -q changes/*; ${script}`)
  const { code, stdout } = await releaseInProcess(repository, github, { ...inputs, commit: 'git' })
  expect({ code, status: clean() }).toEqual({ code: 1, status: '' })
  expect(errorOf(stdout)).toContain(reason)
  expect(repository.refs()['refs/heads/main']).toBe(base)
})
