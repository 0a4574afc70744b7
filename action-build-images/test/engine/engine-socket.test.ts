import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { ActionContext } from '#shared/context/action-context.js'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { createRunner } from '#shared/process/runner.js'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { readBaseLayers } from '../../src/engine/base-layers.js'
import { findEngine, findEngineBySocket } from '../../src/engine/engine.js'
import { findEngineSocket } from '../../src/engine/engine-socket.js'
import { findImageSizes, inspectLocalImages } from '../../src/engine/local-images.js'
import { containerdEngine, removeImages, runDocker, testBases } from '../support/engine.js'

const { signal } = new AbortController()

/** A home with a client and a plugin. The program has what a real one begins with. */
function createHome(files: Readonly<Record<string, string>> = {}) {
  const home = temporaryFolder('home')
  writeTree(home, { 'bin/docker': '\x7fELF', '.docker/cli-plugins/docker-buildx': '', ...files })
  for (const program of ['bin/docker', '.docker/cli-plugins/docker-buildx']) chmodSync(join(home, program), 0o755)
  return { home, env: { HOME: home, PATH: `${join(home, 'none')}:${join(home, 'bin')}` } }
}

describe('the socket of the engine is asked', () => {
  const config = (value: object) => ({ '.docker/config.json': JSON.stringify(value) })
  test.each<[what: string, more: Record<string, string>, files: Record<string, string>]>([
    ['without settings', {}, {}],
    ['with an address', { DOCKER_HOST: 'unix:///tmp/e/docker.sock', DOCKER_CONTEXT: 'other' }, config({ currentContext: 'a' })],
    ['with the default context', { DOCKER_CONTEXT: 'default' }, config({ currentContext: 'other' })],
    ['with logins', {}, config({ auths: {}, credsStore: 'pass', currentContext: 'default' })],
  ])('%s', (_, more, files) => {
    const { home, env } = createHome(files)
    expect(findEngineSocket({ ...env, ...more })?.buildx).toBe(join(home, '.docker/cli-plugins/docker-buildx'))
  })

  test('with the plugin that the client finds first', () => {
    const { home, env } = createHome({ 'extra/docker-buildx': '' })
    writeTree(home, config({ cliPluginsExtraDirs: [join(home, 'extra')] }))
    chmodSync(join(home, 'extra/docker-buildx'), 0o755)
    expect(findEngineSocket(env)?.buildx).toBe(join(home, 'extra/docker-buildx'))
  })

  test.each<[what: string, more: Record<string, string>, files: Record<string, string>]>([
    ['an engine elsewhere', { DOCKER_HOST: 'tcp://127.0.0.1:1' }, {}],
    ['an engine through SSH', { DOCKER_HOST: 'ssh://host' }, {}],
    ['another context', { DOCKER_CONTEXT: 'other' }, {}],
    ['another context of the configuration', {}, config({ currentContext: 'other' })],
    ['TLS', { DOCKER_TLS_VERIFY: '1' }, {}],
    ['headers', {}, config({ HttpHeaders: { a: 'b' } })],
    ['a configuration that is no JSON', {}, { '.docker/config.json': '{' }],
    ['a client that is a script', {}, { 'bin/docker': '#!/bin/sh\n' }],
    ['no client', { PATH: '/nowhere' }, {}],
  ])('but not with %s, for which only the client knows the way', (_, more, files) => {
    const { env } = createHome(files)
    expect(findEngineSocket({ ...env, ...more })).toBeUndefined()
  })

  test('but not if `docker` is another program', () => {
    const { home, env } = createHome({ 'other/podman': '\x7fELF' })
    chmodSync(join(home, 'other/podman'), 0o755)
    symlinkSync(join(home, 'other/podman'), join(home, 'other/docker'))
    expect(findEngineSocket({ ...env, PATH: `${join(home, 'other')}:${env.PATH}` })).toBeUndefined()
  })

  test('and any answer but a description makes the client ask (an engine that is played)', async () => {
    const { home, env } = createHome()
    const answers: Record<string, [status: number, text: string]> = {
      '/a': [200, '{"Id": "a"}'],
      '/b': [404, '{"message": "No such image"}'],
      '/c': [500, '{}'],
      '/d': [200, '{'],
    }
    const server = createServer((request, response) => {
      const [status, text] = answers[request.url ?? ''] ?? [500, '']
      response.writeHead(status).end(text)
    })
    const socket = join(home, 's')
    await new Promise<void>((resolve) => server.listen(socket, resolve))
    const get = findEngineSocket({ ...env, DOCKER_HOST: `unix://${socket}` })?.get
    expect(await get?.('/a', signal)).toEqual({ Id: 'a' })
    expect(await get?.('/b', signal)).toBeUndefined()
    for (const path of ['/c', '/d', '/é ']) await expect(get?.(path, signal)).rejects.toThrow()
    expect(await findEngineBySocket({ env: { ...env, DOCKER_HOST: `unix://${socket}` }, signal })).toBeUndefined()
    expect(await findEngineBySocket({ env: { ...env, DOCKER_HOST: `unix://${home}/none` }, signal })).toBeUndefined()
    server.close()
  })
})

const withEngine = typeof testBases() === 'string' ? test.skip : test
withEngine('the socket says what the client says, with each image store', async () => {
  const run = createRunner({ output: createStdoutWriter({ write: () => true }), signal })
  const [scripts, name] = [temporaryFolder('bin'), `t${randomUUID().slice(0, 8)}`]
  writeTree(scripts, { docker: `#!/bin/sh\nPATH='${process.env.PATH ?? ''}' exec docker "$@"\n`, file: 'x' })
  chmodSync(join(scripts, 'docker'), 0o755)
  execFileSync('tar', ['-C', scripts, '-cf', join(scripts, 'a.tar'), 'file'])
  const hosts = [process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock', containerdEngine()].filter(
    (host) => host !== undefined,
  )
  for (const host of hosts) {
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, DOCKER_HOST: host }
    expect(await findEngineBySocket({ env, signal })).toEqual(await findEngine({ run, env }))
    runDocker('--host', host, 'import', '--change=ONBUILD RUN true', join(scripts, 'a.tar'), `${name}:1`)
    const references = [`docker.io/library/${name}:1`, `127.0.0.1:1/${name}:none`]
    const bySocket = await inspectLocalImages({ run, env, signal }, references)
    const clientEnv = { ...env, PATH: `${scripts}:${env.PATH ?? ''}` }
    const ask: ActionContext['run'] = async (program, args, options) => await run(program, args, { env: clientEnv, ...options })
    const byClient = { run: ask, env: clientEnv, signal }
    expect([...bySocket]).toEqual([...(await inspectLocalImages(byClient, references))])
    expect(bySocket.get(`${name}:1`)?.triggers).toEqual(['RUN true'])
    const { id = '', size } = bySocket.get(`${name}:1`) ?? {}
    const noClient = { run: async () => await Promise.reject(new Error('no client is needed')), env, signal }
    const known = await findImageSizes(noClient, { docker: 'docker' }, new Map(), [id])
    expect([...known]).toEqual([[id, size]])
    expect([...known]).toEqual([...(await findImageSizes(byClient, { docker: 'docker' }, new Map(), [id]))])
    const layers = await readBaseLayers(noClient, 'docker', [`${name}:1`])
    expect([...layers]).toEqual([...(await readBaseLayers(byClient, 'docker', [`${name}:1`]))])
    expect(layers.size).toBe(1)
    await expect(readBaseLayers(noClient, 'docker', references)).rejects.toThrow('no client is needed')
    removeImages(name, host)
  }
})
