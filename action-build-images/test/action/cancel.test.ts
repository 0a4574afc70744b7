import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { processesWith, until } from '../../../shared/test/support/processes.js'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { removeImages, runDocker, smallBases, startRegistry } from '../support/engine.js'
import { startFaultProxy } from '../support/fault-proxy.js'
import { makeKey } from '../support/keys.js'

const bases = smallBases()
const withEngine = typeof bases === 'string' ? describe.skip : describe
const python = typeof bases === 'string' ? '' : bases.python
const prefix = `t${randomUUID().slice(0, 8)}-`
const key = makeKey()
/** Seconds; also identifies our process. */
const length = `21${String(process.pid % 100).padStart(2, '0')}`
let registry: Awaited<ReturnType<typeof startRegistry>>

beforeAll(async () => {
  if (typeof bases !== 'string') registry = await startRegistry()
})
afterAll(async () => {
  if (typeof bases === 'string') return
  await registry.close()
  removeImages(prefix)
})

const post = (state: Record<string, string>, temp: string) =>
  runAction({ action: 'action-build-images', stage: 'post', workspace: temporaryFolder('workspace'), state, temp })

withEngine('a run that is cancelled', () => {
  const steps = () => processesWith(`sleep\0${length}\0`, 'cmdline')

  test.each<[moment: string, signal: NodeJS.Signals, after: string | (() => Promise<void>)]>([
    ['at its first line', 'SIGTERM', 'Reading the Dockerfiles'],
    ['when the agent has the key', 'SIGINT', 'A private SSH agent'],
    // Docker Engine 26.1 can miss a cancellation that arrives while it starts a container.
    ['while it builds', 'SIGINT', () => until(() => steps().length > 0)],
    ['while it pushes', 'SIGTERM', 'quick: pushing to'],
  ])('%s (%s) ends soon and leaves no agent, file, container or tag', async (moment, signal, after) => {
    const temp = join(temporaryFolder('runner'), 'temp')
    mkdirSync(temp)
    const workspace = temporaryFolder('workspace')
    // It says that it has begun, and would go on for longer than the test; cancelling ends it.
    const sleep = moment === 'while it builds' ? `echo begun; sleep ${length}` : 'true'
    writeTree(workspace, {
      'docker/quick.Dockerfile': 'FROM scratch\nCOPY mark /mark\n',
      'docker/slow.Dockerfile': `FROM ${python}\nRUN --mount=type=ssh,required=true : ${randomUUID()}; ${sleep}\n`,
      mark: randomUUID(),
    })
    const { code, stdout, state } = await runAction({
      action: 'action-build-images',
      workspace,
      temp,
      inputs: { catalogue: 'false', prefix, 'deploy-key': key.text, push: 'true', registry: `${registry.address}/team` },
      interrupt: { after: typeof after === 'string' ? after : after(), signal },
    })
    expect(code).toBe(1)
    expect(stdout.split('\n').filter((line) => line.startsWith('::error'))).toEqual([`::error::Cancelled by ${signal}`])
    await post(state, temp)
    if (state['private-folder'] !== undefined) expect(existsSync(state['private-folder'])).toBe(false)
    const again = await post(state, temp)
    const without = await post({}, temp)
    expect([again.code, without.code, again.stdout.includes('::warning'), without.stdout]).toEqual([0, 0, false, ''])
    // The engine ends the step of a build that is given up, and buildx itself; both take a moment for it.
    await until(() => steps().length === 0 && processesWith(temp, 'cmdline').length === 0)
    expect(runDocker('ps', '--all', '--quiet', '--filter', `ancestor=${registry.address}/team/${prefix}slow`)).toBe('')
    for (const image of ['quick', 'slow']) {
      const tag = await fetch(`http://${registry.address}/v2/team/${prefix}${image}/manifests/latest`)
      expect(tag.status).toBe(404)
    }
  })

  test.each<[moment: string, after: string]>([
    ['at its first line', 'Reading the Dockerfiles'],
    ['when the agent has the key', 'A private SSH agent'],
    ['while it builds', 'slow: ['],
    ['while it pushes', 'quick: pushing to'],
  ])('12: killed %s, post leaves RUNNER_TEMP, HOME and the settings of git and ssh as they were', async (_, after) => {
    const temp = join(temporaryFolder('runner'), 'temp')
    mkdirSync(temp)
    const home = temporaryFolder('home')
    writeTree(home, {
      '.gitconfig': '[user]\n\tname = Somebody\n',
      '.ssh/known_hosts': 'git.example.com x y\n',
      '.ssh/config': 'Host *\n',
    })
    const before = treeOf(home)
    const workspace = temporaryFolder('workspace')
    writeTree(workspace, {
      'docker/quick.Dockerfile': 'FROM scratch\nCOPY mark /mark\n',
      'docker/slow.Dockerfile': `FROM ${python}\nRUN --mount=type=ssh,required=true : ${randomUUID()}; echo begun\n`,
      mark: randomUUID(),
    })
    const logins = `${registry.address} somebody a-password-of-theirs`
    const inputs = {
      catalogue: 'false',
      prefix,
      'deploy-key': key.text,
      push: 'true',
      registry: `${registry.address}/killed`,
      logins,
    }
    const interrupt = { after, signal: 'SIGKILL' } as const
    const { code, state } = await runAction({
      action: 'action-build-images',
      workspace,
      temp,
      inputs,
      env: { HOME: home },
      interrupt,
    })
    expect(code).toBeNull()
    for (const round of ['first', 'second']) {
      expect([round, (await post(state, temp)).code]).toEqual([round, 0])
      expect(readdirSync(temp).filter((name) => !name.startsWith('file-command-'))).toEqual([])
      expect(treeOf(home)).toEqual(before)
    }
    // The agent is not a child that the runner would end: post has to.
    await until(() => processesWith('ssh-agent\0', 'cmdline').every((pid) => !processesWith(temp, 'cmdline').includes(pid)))
  })
})

withEngine('a run that ends while the engine pushes', () => {
  test.each<NodeJS.Signals>(['SIGTERM', 'SIGKILL'])(
    '(%s) leaves no name of the push in the engine after post',
    async (signal) => {
      const proxy = await startFaultProxy(registry.address)
      const pushing = new Promise<void>((resolve) => {
        proxy.rule = (what) => {
          if (!what.startsWith('POST')) return undefined
          resolve()
          return 'silent'
        }
      })
      const temp = join(temporaryFolder('runner'), 'temp')
      mkdirSync(temp)
      const workspace = temporaryFolder('workspace')
      writeTree(workspace, { 'docker/held.Dockerfile': 'FROM scratch\nCOPY mark /mark\n', mark: randomUUID() })
      const inputs = { catalogue: 'false', prefix, push: 'true', registry: `${proxy.address}/held-${signal.toLowerCase()}` }
      const interrupt = { after: pushing, signal }
      const { state, stdout: log } = await runAction({ action: 'action-build-images', workspace, temp, inputs, interrupt })
      expect(log).toContain('held: pushing to')
      const [id = ''] = idsOf(`held-${signal.toLowerCase()}/`)
      const isLeft = () => /^127\.0\.0\.1:\d+\/0:push$/m.test(namesOf(id))
      expect(isLeft()).toBe(signal === 'SIGKILL')
      for (const round of ['first', 'second']) {
        const { code, stdout } = await post(state, temp)
        expect([round, code, stdout.includes('::warning'), isLeft()]).toEqual([round, 0, false, false])
      }
      expect(idsOf(`held-${signal.toLowerCase()}/`).size).toBe(1)
      await proxy.close()
    },
  )
})

/** The names of an image, one a line. */
function namesOf(id: string): string {
  return runDocker('image', 'inspect', '--format', '{{join .RepoTags "\\n"}}', id)
}

/** Ids of the images whose name contains this text. */
function idsOf(text: string): Set<string> {
  const lines = runDocker('images', '--no-trunc', '--format', '{{.ID}} {{.Repository}}').split('\n')
  return new Set(lines.filter((line) => line.includes(text)).map((line) => line.split(' ')[0] ?? ''))
}

/** Every file below a folder with its mode and text; the client of Docker keeps its own state in `.docker`. */
function treeOf(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => !/^\.docker(\/|$)/.test(name))
  return names.sort().map((name) => {
    const { mode } = statSync(join(folder, name))
    const isFile = statSync(join(folder, name)).isFile()
    return `${name} ${mode.toString(8)} ${isFile ? readFileSync(join(folder, name), 'utf8') : ''}`
  })
}
