import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { hasProgram } from '../../../shared/test/support/programs.js'
import { runAction, temporaryFolder } from '../../../shared/test/support/run-action.js'
import type { Project, Server } from '../support/release-setup.js'
import { expectReleased, forEachTest, noDraft, release, wheel } from '../support/release-setup.js'
import { releaseInProcess } from '../support/run-in-process.js'

let github: Server
let repository: Project
forEachTest((fresh) => {
  ;({ github, repository } = fresh)
})

const bare = (...args: string[]) => repository.git('-C', repository.bare, ...args)

test.each(['api', 'git'])('a lightweight tag with commit: %s is the commit itself', async (commit) => {
  const file = wheel(repository, '1.3.0')
  const base = repository.git('rev-parse', 'HEAD')
  const inputs = { bump: 'minor', commit, 'tag-kind': 'lightweight', assets: 'dist/*' }
  const { code, outputs } = await releaseInProcess(repository, github, inputs)
  expect({ code, tag: bare('rev-parse', 'v1.3.0') }).toEqual({ code: 0, tag: outputs.sha })
  await expectReleased(repository, github, outputs.sha, file)
  repository.git('checkout', '-q', base)
  expect((await releaseInProcess(repository, github, inputs)).outputs).toMatchObject({ 'already-released': 'true' })
})

describe('commit: none', () => {
  const inputs = { commit: 'none', assets: 'dist/*' }

  test.each(['annotated', 'lightweight'])(
    'an %s tag is put on the checked out commit; running it again is a no-op',
    async (kind) => {
      const file = wheel(repository, '1.2.3')
      const head = repository.git('rev-parse', 'HEAD')
      for (const already of ['false', 'true']) {
        const { code, outputs } = await releaseInProcess(repository, github, { ...inputs, 'tag-kind': kind })
        expect({ code, outputs }).toMatchObject({ code: 0, outputs: { sha: head, tag: 'v1.2.3', 'already-released': already } })
      }
      expect(repository.refs()['refs/heads/main']).toBe(head)
      expect(bare('cat-file', '-t', 'v1.2.3')).toBe(kind === 'annotated' ? 'tag' : 'commit')
      const released = await github.releases()
      expect(released).toMatchObject([{ tag_name: 'v1.2.3', draft: false, assets: [{ name: file }] }])
    },
  )

  test('an interrupted release is finished by its own run, but not by another one', async () => {
    github.fault = noDraft
    const broken = await releaseInProcess(repository, github, { commit: 'none' })
    expect(broken.code).toBe(1)
    expect(Object.keys(repository.refs())).toContain('refs/tags/v1.2.3')
    github.fault = undefined
    expect(broken.stdout).toContain('Version 1.2.3, tag v1.2.3 on main (fresh)')
    const other = await releaseInProcess(repository, github, { commit: 'none' }, { env: { GITHUB_RUN_ID: '78' } })
    expect(other.stdout).toContain('was started by run 77 and is not finished')
    expect((await releaseInProcess(repository, github, { commit: 'none' })).outputs).toMatchObject({ resumed: 'true' })
  })

  test('a lightweight tag does not record its run, so only a re-run or `adopt` continues', async () => {
    repository.git('tag', 'v1.2.3')
    repository.git('push', '-q', 'origin', 'v1.2.3')
    const light = { commit: 'none', 'tag-kind': 'lightweight' }
    const first = await releaseInProcess(repository, github, light)
    expect(first.stdout).toContain('does not record which run created it')
    const again = await releaseInProcess(repository, github, light, { env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(again.outputs).toMatchObject({ resumed: 'true', 'already-released': 'false' })
  })

  test.each([
    [{ version: '1.3.0' }, 'The repository has version 1.2.3, but 1.3.0 is to be released without a commit'],
    [{ bump: 'minor' }, 'Input `bump` has no meaning with `commit: none`'],
  ])('%j is rejected', async (more, reason) => {
    const { code, stdout } = await releaseInProcess(repository, github, { commit: 'none', ...more })
    expect({ code, said: stdout.includes(reason) }).toEqual({ code: 1, said: true })
    expect(github.writes()).toEqual([])
  })
})

/** A new key, and what verifies its signatures: options of git, and an environment. */
const keys: Readonly<Record<string, () => { key: string; options: readonly string[]; env: NodeJS.ProcessEnv }>> = {
  ssh() {
    const file = join(temporaryFolder('key'), 'key')
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file])
    writeFileSync(`${file}.allowed`, `maintainer@example.org ${readFileSync(`${file}.pub`, 'utf8')}`)
    return { key: readFileSync(file, 'utf8'), options: ['-c', `gpg.ssh.allowedSignersFile=${file}.allowed`], env: {} }
  },
  gpg() {
    const env = { GNUPGHOME: temporaryFolder('gpg') }
    const gpg = (...args: string[]) =>
      execFileSync('gpg', ['--batch', '--quiet', '--no-tty', ...args], {
        env: { ...process.env, ...env },
        encoding: 'utf8',
        stdio: 'pipe',
      })
    gpg('--passphrase', '', '--quick-generate-key', 'Maintainer <maintainer@example.org>', 'ed25519', 'sign')
    const key = gpg('--armor', '--export-secret-keys')
    execFileSync('gpgconf', ['--homedir', env.GNUPGHOME, '--kill', 'all'])
    return { key, options: [], env }
  },
}

describe('a signing key', () => {
  const kinds = hasProgram('gpg', 'The test with an OpenPGP key') ? ['ssh', 'gpg'] : ['ssh']
  test.each(kinds)('%s: Git verifies commit and tag; the key stays private and is removed', async (kind) => {
    const { key, options, env } = keys[kind]?.() ?? { key: '', options: [], env: {} }
    const { code, stdout, outputs, temp, state } = await release(repository, github, {
      bump: 'minor',
      'tag-kind': 'signed',
      'signing-key': key,
    })
    expect({ code, stdout }).toMatchObject({ code: 0 })
    const verify = (...args: string[]) =>
      execFileSync('git', ['-C', repository.bare, ...options, ...args], { env: { ...process.env, ...env }, stdio: 'pipe' })
    verify('verify-commit', outputs.sha ?? '')
    verify('verify-tag', 'v1.3.0')
    expect(() => verify('verify-commit', `${outputs.sha ?? ''}~1`)).toThrow()
    expect(stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(key.split('\n')[2])
    await runAction({ action: 'action-release', stage: 'post', workspace: repository.work, state, temp })
    expect(existsSync(state['private-folder'] ?? temp)).toBe(false)
  })

  test('a key with a passphrase and an invalid key are rejected before anything is pushed', async () => {
    const file = join(temporaryFolder('key'), 'key')
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', 'secret', '-f', file])
    const before = repository.refs()
    for (const [key, reason] of [
      [readFileSync(file, 'utf8'), 'It has a passphrase, or is damaged'],
      ['ssh-ed25519 AAAA', '`signing-key` is not a private key'],
    ] as const) {
      const { code, stdout } = await release(repository, github, { bump: 'minor', 'signing-key': key })
      expect({ code, said: stdout.includes(reason) }).toEqual({ code: 1, said: true })
      expect(repository.git('status', '--porcelain')).toBe('')
    }
    expect(repository.refs()).toEqual(before)
  })

  test('a signed tag without a key and a key with the API are rejected', async () => {
    const without = await releaseInProcess(repository, github, { bump: 'minor', 'tag-kind': 'signed' })
    expect(without.stdout).toContain('A signed tag requires one')
    const api = await releaseInProcess(repository, github, {
      bump: 'minor',
      commit: 'api',
      'signing-key': keys.ssh?.().key ?? '',
    })
    expect(api.stdout).toContain('GitHub signs with its own key')
    expect(github.writes()).toEqual([])
  })
})
