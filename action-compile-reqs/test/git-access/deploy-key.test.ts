import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { makeKey } from '../../../shared/test/support/ssh-keys.js'
import type { SshServer } from '../../../shared/test/support/ssh-server.js'
import { hasSshServer, startSshServer } from '../../../shared/test/support/ssh-server.js'
import { gitPackageFiles } from '../support/git-repository.js'
import { installEngines } from '../support/real-tools.js'
import type { RecipeStep } from '../support/recipe-blocks.js'
import { recipeBlock } from '../support/recipe-blocks.js'
import { fillWheelhouse } from '../support/wheelhouse.js'

const [key, otherKey] = [makeKey(), makeKey()]
let server: SshServer

if (!hasSshServer) process.stderr.write('The tests with a private repository are skipped: no sshd is installed\n')
beforeAll(async () => {
  if (!hasSshServer) return
  await installEngines()
  server = await startSshServer({ gitpkg: key.publicText }, gitPackageFiles('1'))
})
afterAll(async () => {
  if (hasSshServer) await server.close()
})

async function repository() {
  const workspace = temporaryFolder('deploy-key')
  const requirement = recipeBlock('A private Git repository', 'text')
    .trim()
    .replace('acme-core', 'gitpkg')
    .replace('git@github.com/acme/core.git@v1.2', `${server.user}@127.0.0.1:${server.port}/gitpkg.git`)
  writeTree(workspace, { 'requirements/a.in': `eln-leaf\n${requirement}\n` })
  mkdirSync(join(workspace, 'wheels'))
  const { env } = await fillWheelhouse(join(workspace, 'wheels'), [{ name: 'eln-leaf', version: '1.0' }])
  const run = async (inputs: Record<string, string>) =>
    await runAction({
      action: 'action-compile-reqs',
      workspace,
      // Without the keys and the agent of this machine.
      env: { ...env, HOME: temporaryFolder('home'), SSH_AUTH_SOCK: '' },
      inputs: { 'find-links': 'wheels', cache: 'off', 'known-hosts': server.knownHosts, ...inputs },
    })
  return { requirement, run, lock: () => readFileSync(join(workspace, 'requirements/a.txt'), 'utf8') }
}

;(hasSshServer ? describe : describe.skip)('a requirement from a private repository', () => {
  test.each(['pip-compile', 'uv'])(
    '%s: the deploy key opens it, for compile and explain, and nothing is left of the key',
    async (engine) => {
      const { requirement, run, lock } = await repository()
      const [step] = parse(recipeBlock('A private Git repository', 'yaml')) as [RecipeStep]
      expect(Object.keys(step.with)).toEqual(['deploy-key'])
      const compiled = await run({ engine, 'deploy-key': key.text })
      expect({ code: compiled.code, stdout: compiled.stdout }).toMatchObject({ code: 0 })
      expect(lock()).toContain(requirement)
      const explained = await run({ engine, 'deploy-key': key.text, mode: 'explain', packages: 'eln-leaf' })
      expect(explained.outputs.explanation).toContain('gitpkg==1 [requires: eln-leaf]')
      for (const { stdout, summary, state } of [compiled, explained]) {
        expect(stdout).toContain(`A private SSH agent holds the deploy key ${key.print}`)
        const shown = stdout.replaceAll(/^::add-mask::.*$/gm, '') + summary
        for (const line of key.text.split('\n').filter((each) => each.length > 20 && !each.startsWith('-----')))
          expect(shown).not.toContain(line)
        expect(readdirSync(state['private-folder'] ?? '').filter((name) => name.endsWith('.sock'))).toEqual([])
      }
    },
  )

  test('another key, a host without a known key and no key at all are refused', async () => {
    const { run } = await repository()
    const rejected: Record<string, string>[] = [
      { 'deploy-key': otherKey.text },
      { 'deploy-key': key.text, 'known-hosts': '' },
      {},
    ]
    for (const inputs of rejected) {
      const { code, stdout } = await run({ engine: 'uv', ...inputs })
      expect([code, stdout]).toEqual([1, expect.stringMatching(/Permission denied|Host key verification failed/)])
    }
  })
})

test.each([
  [{ 'deploy-key': 'ssh-ed25519 AAAA a' }, 'Input `deploy-key` is a public key. Give the private key: the file without `.pub`.'],
  [
    { 'deploy-key': key.text + otherKey.text },
    'Input `deploy-key` holds more than one key or certificate. Give only one private key.',
  ],
  [
    { 'deploy-key': key.text, 'known-hosts': 'example.com' },
    'Input `known-hosts` has a line that does not read `<host> <type> <key>`: example.com. Use lines of a known_hosts file whose keys you have verified.',
  ],
])('%#: an unusable key is rejected', async (inputs, message) => {
  const workspace = temporaryFolder('deploy-key')
  writeTree(workspace, { 'requirements/a.in': 'six\n' })
  const { code, stdout } = await runAction({ action: 'action-compile-reqs', workspace, inputs })
  expect([code, stdout]).toEqual([1, expect.stringContaining(`::error::${message}`)])
})

test('a key without a requirement that needs it is a warning', async () => {
  const workspace = temporaryFolder('deploy-key')
  writeTree(workspace, { 'requirements/a.in': '' })
  const { code, stdout } = await runAction({
    action: 'action-compile-reqs',
    workspace,
    inputs: { engine: 'uv', cache: 'off', 'deploy-key': key.text },
  })
  expect([code, stdout]).toEqual([
    0,
    expect.stringContaining('::warning::The deploy key is not used: no requirement has an address'),
  ])
})
