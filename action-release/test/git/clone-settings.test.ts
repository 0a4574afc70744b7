import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { writeTree } from '../../../shared/test/support/run-action.js'
import type { Project, Server } from '../support/release-setup.js'
import { forEachTest, release, token } from '../support/release-setup.js'

let github: Server
let repository: Project
let record: string
let base: string
forEachTest((fresh) => {
  ;({ github, repository } = fresh)
  record = join(repository.work, '.git', 'record')
  base = repository.git('rev-parse', 'HEAD')
})

/** A program in the clone that records its name, arguments, input and environment. */
function spy(path: string, code = 0): void {
  const file = join(repository.work, '.git', path)
  writeTree(join(repository.work, '.git'), {
    [path]: `#!/bin/sh\n{ echo "${path} $*"; env; cat; } >> '${record}'\necho "${path} said no" >&2\nexit ${code}\n`,
  })
  chmodSync(file, 0o755)
}

const hooks = ['pre-push', 'reference-transaction', 'post-index-change', 'post-checkout', 'pre-commit', 'post-commit']
const basic = Buffer.from(`x-access-token:${token}`).toString('base64')

test.each(['git', 'api'])('commit: %s: hooks and settings of the clone neither run nor change what is pushed', async (commit) => {
  repository.git('tag', '-a', '-m', 'Not to be pushed', 'local')
  for (const hook of hooks) spy(`hooks/${hook}`, 1)
  spy('monitor', 1)
  const settings = {
    'core.fsmonitor': join(repository.work, '.git', 'monitor'),
    'core.alternateRefsCommand': join(repository.work, '.git', 'monitor'),
    'push.followTags': 'true',
    'push.gpgSign': 'true',
    'push.pushOption': 'ci.skip',
    'color.ui': 'always',
    'color.remote': 'always',
    'i18n.commitEncoding': 'ISO-8859-1',
    'i18n.logOutputEncoding': 'UTF-16',
    'log.showSignature': 'true',
  }
  for (const [key, value] of Object.entries(settings))
    writeFileSync(join(repository.work, '.git', 'config'), section(key, value), { flag: 'a' })
  // What a workflow passes on is empty if its expression is.
  const env = { GIT_AUTHOR_EMAIL: '', GIT_COMMITTER_NAME: '' }
  const { code, stdout } = await release(repository, github, { bump: 'minor', commit, 'floating-tags': 'v{major}' }, { env })
  expect({ code, errors: stdout.match(/::(error|warning)::.*/g), recorded: existsSync(record) }).toEqual({
    code: 0,
    errors: null,
    recorded: false,
  })
  expect(Object.keys(repository.refs())).toEqual(['refs/heads/main', 'refs/tags/v1', 'refs/tags/v1.3.0'])
})

/** Lines of a configuration file; Git itself would run the monitor while it sets the second one. */
function section(key: string, value: string): string {
  const [name = '', variable = ''] = key.split('.')
  return `[${name}]\n\t${variable} = ${value}\n`
}

test('hooks: true runs pre-push with the refs, in an environment without the token', async () => {
  spy('hooks/pre-push')
  const { code, outputs } = await release(repository, github, { bump: 'minor', commit: 'git', hooks: 'true' })
  const recorded = readFileSync(record, 'utf8')
  const tag = repository.refs()['refs/tags/v1.3.0'] ?? ''
  expect(code).toBe(0)
  expect(recorded).toContain('hooks/pre-push origin ')
  expect(recorded).toContain(`${outputs.sha} ${outputs.sha} refs/heads/main ${base}\n`)
  expect(recorded).toContain(`${tag} ${tag} refs/tags/v1.3.0 ${'0'.repeat(40)}\n`)
  for (const secret of [token, basic, 'GITHUB_OUTPUT=', 'INPUT_']) expect(recorded).not.toContain(secret)
})

test('hooks: true: the error names the hook that rejects the push, and nothing is pushed', async () => {
  spy('hooks/pre-push', 3)
  const { code, stdout } = await release(repository, github, { bump: 'minor', commit: 'git', hooks: 'true' })
  expect(code).toBe(1)
  expect(stdout).toContain('::error::The hook pre-push of the clone failed with exit code 3. hooks/pre-push said no.')
  expect({ refs: repository.refs(), status: repository.git('status', '--porcelain') }).toEqual({
    refs: { 'refs/heads/main': base },
    status: '',
  })
})
