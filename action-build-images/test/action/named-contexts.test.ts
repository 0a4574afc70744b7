import { execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startOnFreePort } from '../../../shared/test/support/free-port.js'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { containerdEngine, removeImages, runContainer, runDockerIn, testBases } from '../support/engine.js'
import { layoutFiles } from '../support/oci-layout.js'

const bases = testBases()
const withEngine = typeof bases === 'string' ? describe.skip : describe
const python = typeof bases === 'string' ? '' : bases.python
const containerd = typeof bases === 'string' ? undefined : containerdEngine()
const prefix = `t${randomUUID().slice(0, 8)}-`
const token = randomUUID()

/** Requests of the builder for a private repository. */
const asked: IncomingMessage[] = []
const web = createServer((request, response) => {
  if (request.url?.startsWith('/private.git') !== true) return void response.end('from the web')
  asked.push(request)
  response.writeHead(403).end()
})
let webAddress: string
let git: Awaited<ReturnType<typeof startGit>>

beforeAll(async () => {
  if (typeof bases === 'string') return
  web.listen(0, '127.0.0.1')
  await once(web, 'listening')
  webAddress = `http://127.0.0.1:${(web.address() as AddressInfo).port}`
  git = await startGit({ 'sub/file': 'from the repository' })
})
afterAll(async () => {
  if (typeof bases === 'string') return
  await git.close()
  web.closeAllConnections()
  web.close()
  removeImages(prefix)
  if (containerd !== undefined) removeImages(prefix, containerd)
})

/** A repository behind the daemon of Git. */
async function startGit(files: Record<string, string>) {
  const folder = temporaryFolder('git')
  const repository = join(folder, 'data.git')
  writeTree(repository, files)
  const run = (...args: string[]) => execFileSync('git', ['-C', repository, ...args], { stdio: 'ignore' })
  run('init', '--initial-branch=main')
  run('add', '.')
  run('-c', 'user.name=t', '-c', 'user.email=t@t.test', 'commit', '--message=files')
  return await startOnFreePort(async (port) => {
    const options = ['--export-all', `--base-path=${folder}`, '--listen=127.0.0.1', `--port=${port}`, '--reuseaddr']
    // `git daemon` would leave its own child behind.
    const daemon = spawn(join(execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim(), 'git-daemon'), options)
    const ended = once(daemon, 'exit')
    while (daemon.exitCode === null && !(await answers(port))) await pause(10)
    if (daemon.exitCode !== null) throw new Error('git daemon ended at once')
    const close = async () => {
      daemon.kill()
      await ended
    }
    return { address: `git://127.0.0.1:${port}/data.git`, close }
  })
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

async function build(
  files: Record<string, string | Uint8Array>,
  inputs: Record<string, string>,
  env: Record<string, string> = {},
) {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, files)
  const result = await runAction({
    action: 'action-build-images',
    workspace,
    inputs: { catalogue: 'false', prefix, ...inputs },
    env,
  })
  return { ...result, errors: result.stdout.split('\n').filter((line) => line.startsWith('::error')) }
}

withEngine('contexts that Dockerfiles use by name, on an engine', () => {
  test('folders, images, images of the graph, repositories and files are what Buildx makes of them', async () => {
    const files = {
      'extra/file': 'from the folder',
      'docker/base.Dockerfile': `FROM scratch\nCOPY mark /mark\n`,
      mark: 'from the graph',
      'docker/app.Dockerfile': [
        'FROM docker.io/library/under:latest',
        ...['extra file /1', 'parent mark /2', 'data file /3', 'web * /4'].map((copy) => `COPY --from=${copy}`),
      ].join('\n'),
    }
    const contexts = {
      extra: 'extra',
      under: `docker-image://${python}`,
      parent: 'target:base',
      data: `${git.address}#main:sub`,
      web: `${webAddress}/model.bin`,
      unused: 'https://127.0.0.1:1/',
    }
    const lines = Object.entries(contexts).map((pair) => pair.join('='))
    const { code, errors, outputs } = await build(files, { 'build-contexts': lines.join('\n') })
    expect([code, errors]).toEqual([0, []])
    expect(runContainer(`${prefix}app`, 'sh', '-c', 'for each in 1 2 3 4; do cat $each; echo; done').split('\n')).toEqual([
      'from the folder',
      'from the graph',
      'from the repository',
      'from the web',
    ])
    const plan = JSON.parse(outputs.plan ?? '') as { images: object[] }
    expect(plan.images[1]).toMatchObject({ name: 'app', needs: ['base'], bases: [python, contexts.data, contexts.web] })
  })

  test('a private repository gets the token, which is a secret', async () => {
    const files = { 'docker/app.Dockerfile': 'FROM scratch\nCOPY --from=data / /\n' }
    const secrets = `GIT_AUTH_TOKEN=${token}`
    const { errors, stdout } = await build(files, { 'build-contexts': `data=${webAddress}/private.git`, secrets })
    const header = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
    expect(asked.map(({ headers }) => headers.authorization?.replace(/^B/, 'b'))).toContain(header)
    expect(errors).toEqual([expect.stringContaining('private.git')])
    const shown = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    expect(shown.filter((line) => line.includes(token))).toEqual([])
  })

  test('an image in an OCI layout is a base where the builder reads layouts; elsewhere, one error says so', async () => {
    const layer = join(temporaryFolder('layer'), 'layer.tar')
    const from = temporaryFolder('from')
    writeTree(from, { layout: 'from the layout' })
    execFileSync('tar', ['-C', from, '-cf', layer, 'layout'])
    const { files: layout } = layoutFiles({}, { tag: 'v1', layer: readFileSync(layer) })
    const files = {
      ...Object.fromEntries(Object.entries(layout).map(([name, content]) => [`layout/${name}`, content])),
      'docker/app.Dockerfile': 'FROM under\nCOPY --from=under layout /copy\n',
    }
    const contexts = { 'build-contexts': 'under=oci-layout://layout:v1' }
    const { errors } = await build(files, contexts)
    expect(errors).toEqual([
      expect.stringMatching(
        /app \(docker\/app\.Dockerfile\): line 2 uses the OCI layout layout, which .* containerd image store/,
      ),
    ])
    if (containerd === undefined) return
    const built = await build(files, { ...contexts, provenance: 'off' }, { DOCKER_HOST: containerd })
    expect([built.code, built.errors]).toEqual([0, []])
    const docker = (...args: string[]) => runDockerIn({ DOCKER_HOST: containerd }, ...args)
    const container = docker('create', `${prefix}app`, 'none')
    for (const file of ['layout', 'copy']) expect(docker('cp', `${container}:/${file}`, '-')).toContain('from the layout')
    docker('rm', container)
  })
})
