import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { createPrivateDir } from '#shared/context/private-dir.js'
import type { InputDefinition } from '#shared/input-definitions.js'
import { imageInputs } from '../../action-build-images/src/inputs/input-definitions.js'
import { makeKey } from '../../action-build-images/test/support/keys.js'
import { wheelInputs } from '../../action-build-wheel/src/inputs/input-definitions.js'
import { requirementsInputs } from '../../action-compile-reqs/src/inputs/input-definitions.js'
import { releaseInputs } from '../../action-release/src/inputs/input-definitions.js'
import { project, release, server } from '../../action-release/test/support/release-setup.js'
import { runAction, temporaryFolder, writeTree } from '../../shared/test/support/run-action.js'
import { createSmallProject } from './support/small-project.js'

/** Points 8, 10 and 30 of docs/security-checklist.md, and the faults that belong to the edge of every action. */
const workspace = temporaryFolder('secrets')
beforeAll(() => {
  createSmallProject(workspace)
})

const env = {
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_REPOSITORY: 'eleanor/example',
  GITHUB_SERVER_URL: 'https://github.com',
  RUNNER_DEBUG: '1',
  ACTIONS_STEP_DEBUG: 'true',
}

interface Given {
  readonly name: string
  readonly action: string
  readonly inputs: () => Readonly<Record<string, string>>
  /** What may be seen nowhere but in the commands that hide it. */
  readonly secrets: (inputs: Readonly<Record<string, string>>) => readonly string[]
  readonly code: number
  /** The value is rejected for its form, so that it is never used and needs no hiding. */
  readonly rejectedUnread?: true
}

const linesOf = (text: string) => text.split('\n').filter((line) => line.length >= 4 && !line.startsWith('-----'))
const canary = 'c4n4ryOfThisTest'
const cases: readonly Given[] = [
  {
    name: 'a deploy key',
    action: 'action-build-images',
    inputs: () => ({ mode: 'plan', 'deploy-key': makeKey().text }),
    secrets: (inputs) => linesOf(inputs['deploy-key'] ?? ''),
    code: 0,
  },
  {
    name: 'a deploy key that is none',
    action: 'action-build-images',
    inputs: () => ({ mode: 'plan', 'deploy-key': `-----BEGIN OPENSSH PRIVATE KEY-----\n${canary}\n${canary}2\n` }),
    secrets: () => [canary],
    code: 1,
  },
  {
    name: 'a password and a token for registries',
    action: 'action-build-images',
    inputs: () => ({
      mode: 'plan',
      registry: 'r.test/team, ghcr.io/eleanor',
      'registry-user': 'robot',
      'registry-password': canary,
      token: `${canary}2`,
    }),
    secrets: () => [canary],
    code: 0,
  },
  {
    name: 'credentials in the address of an index',
    action: 'action-compile-reqs',
    inputs: () => ({ mode: 'check', 'index-url': `https://user:${canary}@index.invalid/simple` }),
    secrets: () => [canary],
    code: 1,
  },
  {
    name: 'a deploy key for requirements',
    action: 'action-compile-reqs',
    inputs: () => ({ mode: 'check', 'deploy-key': makeKey().text }),
    secrets: (inputs) => linesOf(inputs['deploy-key'] ?? ''),
    code: 1,
  },
  {
    name: 'a deploy key for requirements that is none',
    action: 'action-compile-reqs',
    inputs: () => ({ mode: 'check', 'deploy-key': `-----BEGIN OPENSSH PRIVATE KEY-----\n${canary}\n${canary}2\n` }),
    secrets: () => [canary],
    code: 1,
  },
  {
    name: 'credentials in an address that is rejected',
    action: 'action-compile-reqs',
    inputs: () => ({ mode: 'check', 'index-url': `https://user:${canary}@ /simple`, 'emit-index-url': 'true' }),
    secrets: () => [canary],
    code: 1,
    rejectedUnread: true,
  },
  {
    name: 'a token, with an API that is not there',
    action: 'action-release',
    inputs: () => ({ bump: 'minor', token: canary, 'notes-file': 'gone.md' }),
    secrets: () => [canary],
    code: 1,
  },
]

test.each(cases)(
  '8 and 30: $name is hidden before anything is printed, and is in no output, state, summary or error',
  async (given) => {
    const inputs = given.inputs()
    const { code, stdout, outputs, state, summary } = await runAction({ action: given.action, inputs, env, workspace })
    expect([code, stdout]).toEqual([given.code, expect.anything()])
    const secrets = given.secrets(inputs)
    expect(secrets.length).toBeGreaterThan(0)
    const lines = stdout.split('\n')
    const seen = (text: string) =>
      secrets.filter((secret) => text.includes(secret) || text.includes(Buffer.from(secret).toString('base64')))
    expect(seen(lines.filter((line) => !line.startsWith('::add-mask::')).join('\n'))).toEqual([])
    expect(seen(JSON.stringify([outputs, state, summary]))).toEqual([])
    const first = lines.findIndex((line) => line.startsWith('::add-mask::'))
    expect(first).toBe(given.rejectedUnread === true ? -1 : 0)
  },
)

/** A value for each secret input, and the parts of it that a tool may print alone. */
const secretInputs: Readonly<Record<string, Readonly<Record<string, readonly [value: string, ...parts: string[]]>>>> = {
  'action-build-images': {
    'registry-password': ['password-of-registry'],
    token: ['token-of-images'],
    logins: ['r.test octo password-one\ns.test octo password-two', 'password-one', 'password-two'],
    'deploy-key': ['key-line-1\nkey-line-2', 'key-line-1', 'key-line-2'],
    'deploy-keys': ['first: named-key-1\nsecond: |\n  named-key-2', 'named-key-1', 'named-key-2'],
    secrets: ['ID=value-of-secret\nOTHER=value=of=other', 'value-of-secret', 'value=of=other'],
  },
  'action-build-wheel': { token: ['token-of-wheel'] },
  'action-release': {
    token: ['token-of-release'],
    'signing-key': ['signing-1\nsigning-2', 'signing-1', 'signing-2'],
    'index-token': ['token-of-index'],
  },
  'action-compile-reqs': { 'deploy-key': ['req-line-1\nreq-line-2', 'req-line-1', 'req-line-2'] },
}
const inputDefinitions = {
  'action-build-images': imageInputs,
  'action-build-wheel': wheelInputs,
  'action-release': releaseInputs,
  'action-compile-reqs': requirementsInputs,
}

test.each(Object.entries(inputDefinitions))('every secret input of %s is masked, and each part of it', async (action, group) => {
  const secrets = secretInputs[action] ?? {}
  const defined = Object.entries<InputDefinition>(group.inputs).filter(([, { scope }]) => scope === 'secret')
  expect(Object.keys(secrets).sort()).toEqual(defined.map(([name]) => name).sort())
  if (defined.length === 0) return
  const given = Object.fromEntries(Object.entries(secrets).map(([name, [value]]) => [name, value]))
  // The run ends when the inputs are read.
  const { code, stdout } = await runAction({ action, inputs: { ...given, mode: 'none', twine: 'none' }, env, workspace })
  expect(code).toBe(1)
  const masked = [...stdout.matchAll(/^::add-mask::(.*)$/gm)].map(([, text = '']) =>
    text.replaceAll('%0A', '\n').replaceAll('%25', '%'),
  )
  for (const texts of Object.values(secrets)) expect(masked).toEqual(expect.arrayContaining([...texts]))
})

test('10: with a umask of 0, a private file has mode 0600 in a folder of mode 0700, and no name is used twice', async () => {
  const before = process.umask(0)
  try {
    const folder = await createPrivateDir(temporaryFolder('temp'), () => undefined)
    const file = await folder.write('key', 'secret')
    expect([statSync(file).mode & 0o777, statSync(folder.path).mode & 0o777]).toEqual([0o600, 0o700])
    await expect(folder.write('key', 'other')).rejects.toThrow('EEXIST')
    expect(readFileSync(file, 'utf8')).toBe('secret')
  } finally {
    process.umask(before)
  }
})

describe('faults of the runner', () => {
  const plan = { action: 'action-release', inputs: { bump: 'minor', 'dry-run': 'true' }, workspace }

  test('fault 22: a full disk gives one error, and post succeeds', async () => {
    const full = { ...env, GITHUB_OUTPUT: '/dev/full' }
    const { code, stdout } = await runAction({ ...plan, env: full })
    const errors = stdout.split('\n').filter((line) => line.startsWith('::error'))
    expect([code, errors]).toEqual([
      1,
      [expect.stringMatching(/^::error::The disk is full\. ENOSPC: no space left on device, write\. Free up disk space/)],
    ])
    expect((await runAction({ ...plan, stage: 'post', env: full })).code).toBe(0)
  })

  test('fault 22: a summary that cannot be written gives a warning, and the step succeeds', async () => {
    const { code, stdout, outputs } = await runAction({ ...plan, env: { ...env, GITHUB_STEP_SUMMARY: '/dev/full' } })
    expect([code, outputs.version, stdout]).toEqual([
      0,
      '1.3.0',
      expect.stringContaining('::warning::The job summary could not be written'),
    ])
  })

  test('fault 26: a locked index of the clone does not stop a release, and the lock stays', async () => {
    const repository = project()
    const github = await server()
    writeTree(repository.work, { '.git/index.lock': '' })
    const { code, outputs, stdout } = await release(repository, github, { bump: 'minor', commit: 'git' })
    await github.close()
    expect([code, stdout]).toEqual([0, expect.stringContaining('the clone could not be updated')])
    expect(repository.git('-C', repository.bare, 'rev-parse', 'v1.3.0^{commit}', 'main')).toBe(
      `${outputs.sha ?? ''}\n${outputs.sha ?? ''}`,
    )
    expect(existsSync(join(repository.work, '.git', 'index.lock'))).toBe(true)
  })

  test('fault 28: a missing tool is named', async () => {
    const { code, stdout } = await runAction({ ...plan, env: { ...env, PATH: temporaryFolder('empty') } })
    expect([code, stdout]).toEqual([1, expect.stringMatching(/::error::git was not found\. Install it or put it on PATH/)])
  })
})
