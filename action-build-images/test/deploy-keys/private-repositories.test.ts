import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { SshServer } from '../../../shared/test/support/ssh-server.js'
import { hasSshServer, startSshServer } from '../../../shared/test/support/ssh-server.js'
import { removeImages, runContainer, smallBases } from '../support/engine.js'
import { makeKey } from '../support/keys.js'

const bases = smallBases()
const hasGit = typeof bases !== 'string' && process.env.ELEANOR_TEST_BASES !== undefined
const reason = hasGit ? 'no sshd is installed' : 'ELEANOR_TEST_BASES names no base that has git'
const runs = hasGit && hasSshServer
if (!runs) process.stderr.write(`The test with private repositories is skipped: ${reason}\n`)
const python = typeof bases === 'string' ? '' : bases.python
const prefix = `t${randomUUID().slice(0, 8)}-`
const [models, data] = [makeKey(), makeKey()]
let server: SshServer

beforeAll(async () => {
  if (runs) server = await startSshServer({ models: models.publicText, data: data.publicText })
})
afterAll(async () => {
  if (!runs) return
  await server.close()
  removeImages(prefix)
})

/** The lines of the README, with another address. */
function clone(name: string, id: string): string {
  return `RUN --mount=type=ssh,id=${id},required=true \\
    --mount=type=secret,id=known_hosts \\
    GIT_SSH_COMMAND="ssh -o BatchMode=yes -o StrictHostKeyChecking=yes -o UserKnownHostsFile=/run/secrets/known_hosts" \\
    git clone --depth 1 ssh://${server.user}@127.0.0.1:${server.port}/${name}.git /src/${name}
`
}

async function build(dockerfile: string, inputs: Record<string, string> = {}) {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, { 'docker/a.Dockerfile': `FROM ${python}\nRUN echo ${randomUUID()}\n${dockerfile}` })
  const result = await runAction({
    action: 'action-build-images',
    workspace,
    inputs: {
      ...{ catalogue: 'false', prefix, network: 'host', 'known-hosts': server.knownHosts },
      'deploy-keys': `models: ${models.text}\ndata: ${data.text}`,
      ...inputs,
    },
  })
  return { ...result, errors: result.stdout.split('\n').filter((line) => line.startsWith('::error')) }
}

;(runs ? describe : describe.skip)('two private repositories with a deploy key each', () => {
  test('one build clones both repositories, each with its own key; neither key is left anywhere', async () => {
    const { code, errors, stdout, summary, state } = await build(clone('models', 'models') + clone('data', 'data'))
    expect(errors).toEqual([])
    expect(code).toBe(0)
    expect(runContainer(`${prefix}a`, 'cat', '/src/models/name', '/src/data/name')).toBe('models\ndata')
    for (const { print } of [models, data]) expect(stdout).toContain(print)
    const shown = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    for (const { text } of [models, data])
      for (const line of text.split('\n').filter((each) => each.length > 20 && !each.startsWith('-----')))
        expect(shown.join('\n') + summary).not.toContain(line)
    expect(stdout).toContain('No secret found in the images')
    // The sockets are gone with their agents.
    expect(readdirSync(state['private-folder'] ?? '').filter((name) => name.endsWith('.sock'))).toEqual([])
  })

  test('the key of one repository does not open the other, and an unknown host is rejected', async () => {
    const wrong = await build(clone('data', 'models'))
    expect(wrong.errors).toEqual([expect.stringMatching(/^::error file=docker\/a.Dockerfile,line=3::.*exit code: 128/)])
    const unknown = await build(clone('data', 'data'), { 'known-hosts': '' })
    expect(unknown.stdout).toContain('Host key verification failed')
    const missing = await build(clone('data', 'other'))
    expect(missing.errors).toEqual([expect.stringMatching(/requires the SSH agent `other`, but `deploy-keys` has no key/)])
  })

  test('24: a host with a key other than the pinned one is rejected before it receives anything', async () => {
    const other = makeKey().publicText.split(' ').slice(0, 2).join(' ')
    const { code, errors, stdout } = await build(clone('data', 'data'), { 'known-hosts': `[127.0.0.1]:${server.port} ${other}` })
    expect(code).toBe(1)
    expect(errors).toEqual([expect.stringMatching(/^::error file=docker\/a.Dockerfile,line=3::.*exit code: 128/)])
    expect(stdout).toMatch(/REMOTE HOST IDENTIFICATION HAS CHANGED/)
    expect(stdout).toContain('Host key verification failed')
  })

  test('`ADD` of a private repository clones it with the deploy key, and with no other key', async () => {
    const add = `ADD ssh://${server.user}@127.0.0.1:${server.port}/models.git /src/models\n`
    const { code, errors, stdout } = await build(add, { 'deploy-key': models.text, 'deploy-keys': '' })
    expect(errors).toEqual([])
    expect(code).toBe(0)
    expect(runContainer(`${prefix}a`, 'cat', '/src/models/name')).toBe('models')
    expect(stdout).toContain('No secret found in the images')
    const wrong = await build(add, { 'deploy-key': data.text, 'deploy-keys': '' })
    expect(wrong.code).toBe(1)
    expect(wrong.errors).toEqual([expect.stringMatching(/^::error::.*error fetching default branch for repository/)])
  })
})
