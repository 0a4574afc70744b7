import { execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { removeImages, runContainer, smallBases } from '../../../action-build-images/test/support/engine.js'
import { makeKey } from '../../../action-build-images/test/support/keys.js'
import { processesWith } from '../../../shared/test/support/processes.js'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { SshServer } from '../../../shared/test/support/ssh-server.js'
import { hasSshServer, startSshServer } from '../../../shared/test/support/ssh-server.js'
import { runEleanor } from '../support/run-eleanor.js'

const bases = smallBases()
const hasGit = typeof bases !== 'string' && process.env.ELEANOR_TEST_BASES !== undefined
const runs = hasGit && hasSshServer
if (!runs) process.stderr.write('Image builds with an own SSH agent are skipped: no sshd, or no base image with git\n')
const python = typeof bases === 'string' ? '' : bases.python
const prefix = `t${randomUUID().slice(0, 8)}-`
const key = makeKey()

/** Starts an agent of the developer that holds the key. */
async function startAgent(): Promise<{ readonly socket: string; stop(): void }> {
  const socket = join(temporaryFolder('agent'), 'socket')
  const agent = spawn('ssh-agent', ['-D', '-a', socket], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(agent.stdout, 'data')
  execFileSync('ssh-add', ['-q', '-'], { input: key.text, env: { ...process.env, SSH_AUTH_SOCK: socket } })
  return { socket, stop: () => void agent.kill() }
}

/** Collects the command lines of all processes with a variable in their environment, until it is stopped. */
function watchArguments(variable: string): () => string {
  const seen = new Set<string>()
  const timer = setInterval(() => {
    for (const pid of processesWith(`${variable}\0`, 'environ')) seen.add(readCommandLine(pid))
  }, 50)
  return () => {
    clearInterval(timer)
    return [...seen].join('\n')
  }
}

function readCommandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

;(runs ? describe : describe.skip)("images build with the developer's own SSH agent", () => {
  let server: SshServer
  let agent: Awaited<ReturnType<typeof startAgent>>
  let cwd: string

  beforeAll(async () => {
    server = await startSshServer({ models: key.publicText })
    agent = await startAgent()
    cwd = temporaryFolder('project')
    const ssh = 'ssh -o BatchMode=yes -o StrictHostKeyChecking=yes -o UserKnownHostsFile=/run/secrets/known_hosts'
    writeTree(cwd, {
      '.git/HEAD': 'ref: refs/heads/main\n',
      'eleanor.toml': `[tool.eleanor.images]\ncatalogue = false\nprefix = "${prefix}"\nnetwork = "host"\nknown-hosts = "${server.knownHosts}"\n`,
      'docker/app.Dockerfile': `FROM ${python}
RUN --mount=type=ssh,required=true --mount=type=secret,id=known_hosts GIT_SSH_COMMAND="${ssh}" \\
    git clone --depth 1 ssh://${server.user}@127.0.0.1:${server.port}/models.git /models
`,
    })
  })
  afterAll(async () => {
    agent.stop()
    await server.close()
    removeImages(prefix)
  })

  const build = async (env: Record<string, string | undefined>) =>
    await runEleanor({ args: ['images', 'build'], cwd, env: { DOCKER_HOST: process.env.DOCKER_HOST, ...env } })

  test('a step clones a private repository, and no program gets a secret as an argument', async () => {
    const stopWatching = watchArguments(`TEST_OF_ARGUMENTS=${prefix}`)
    const { code, stdout, stderr } = await build({ SSH_AUTH_SOCK: agent.socket, TEST_OF_ARGUMENTS: prefix })
    const given = stopWatching()
    expect({ code, stderr }).toMatchObject({ code: 0 })
    expect(stdout).toMatch(new RegExp(`^${prefix}app:\\S+\\n$`))
    expect(runContainer(stdout.trim(), 'cat', '/models/name')).toBe('models')
    expect(given).toContain(` --ssh=default=${agent.socket} `)
    for (const line of key.text.split('\n').filter((each) => each.length > 20))
      expect(given + stdout + stderr).not.toContain(line)
  })

  test.each([
    ['is not set', undefined, 'no SSH agent is running: `SSH_AUTH_SOCK` is empty'],
    ['names a file that is gone', '/nonexistent/agent', '`SSH_AUTH_SOCK` is `/nonexistent/agent`, where no SSH agent listens'],
  ])('if SSH_AUTH_SOCK %s, one error says so before anything is built', async (_, socket, why) => {
    const { code, stdout, stderr } = await build({ SSH_AUTH_SOCK: socket })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(`docker/app.Dockerfile:2: Some images cannot be built. app (docker/app.Dockerfile): line 2 requires`)
    expect(stderr).toContain(
      `requires the SSH agent \`default\`, but ${why}. Provide what is missing, or name the images to build`,
    )
  })
})
