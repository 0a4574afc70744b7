import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { startSigstore } from '../../../shared/test/support/sigstore.js'
import { runInProcess, startProcess } from '../in-process/run-in-process.js'
import { removeImages, runDocker, startRegistry, testBases } from '../support/engine.js'
import type { FaultProxy } from '../support/fault-proxy.js'
import { startFaultProxy } from '../support/fault-proxy.js'

const bases = testBases()
const withEngine = typeof bases === 'string' ? describe.skip : describe
const prefix = `t${randomUUID().slice(0, 8)}-`

let registry: Awaited<ReturnType<typeof startRegistry>>
let proxy: FaultProxy

beforeAll(async () => {
  if (typeof bases === 'string') return
  registry = await startRegistry()
  proxy = await startFaultProxy(registry.address)
})
beforeEach(() => {
  if (typeof bases === 'string') return
  proxy.seen.length = 0
  proxy.rule = () => undefined
})
afterAll(async () => {
  if (typeof bases === 'string') return
  await proxy.close()
  await registry.close()
  removeImages(prefix)
})

/** Two images, one on the other, with a content of its own for each mark. */
async function publish(
  space: string,
  mark: string,
  inputs: Record<string, string> = {},
  {
    env = {},
    files = {},
    start = runInProcess,
  }: {
    readonly env?: Record<string, string>
    readonly files?: Record<string, string>
    readonly start?: typeof runInProcess
  } = {},
) {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, {
    // No base: what is pushed is small.
    'docker/a.Dockerfile': 'FROM scratch\nCOPY mark /a\n',
    'docker/b.Dockerfile': 'FROM a\nCOPY mark /b\n',
    mark: `${space} ${mark}`,
    ...files,
  })
  const result = await start({
    workspace,
    env,
    inputs: {
      ...{ catalogue: 'false', prefix, push: 'true', registry: `${proxy.address}/${space}` },
      ...inputs,
    },
  })
  const errors = result.stdout.split('\n').filter((line) => line.startsWith('::error'))
  return { ...result, errors, images: JSON.parse(result.outputs.images ?? '{}') as Record<string, { digest: string }> }
}

async function digestOf(space: string, image: string, tag: string): Promise<string | null> {
  const accept = 'application/vnd.docker.distribution.manifest.v2+json'
  const answer = await fetch(`http://${registry.address}/v2/${space}/${prefix}${image}/manifests/${tag}`, { headers: { accept } })
  return answer.ok ? answer.headers.get('docker-content-digest') : null
}

const isManifest = (what: string) => /^PUT .*\/manifests\/sha256:/.test(what)
/** Of a user; a list of signatures is named by the digest. */
const isTag = (what: string) => /^PUT .*\/manifests\/(?!sha256[:-])/.test(what)

withEngine('publishing to a registry', () => {
  test('a registry that is down is one error', async () => {
    const gone = await startFaultProxy(registry.address)
    await gone.close()
    const { code, errors, stdout } = await publish('down', 'x', { registry: `${gone.address}/down` }, { start: startProcess })
    expect(code).toBe(1)
    expect(errors).toEqual([expect.stringMatching(/could not be pushed.*connection refused/)])
    expect(stdout).toMatch(/::warning::This step cannot reach http:\S+: connect ECONNREFUSED/)
  })

  test('503, 429 and a broken connection are tried again; all images exist, and are signed (by a stub), before the first tag', async () => {
    const sigstore = await startSigstore()
    const faults = [503, 429, 'reset'] as const
    let count = 0
    proxy.rule = (what) => (isManifest(what) ? faults[count++] : undefined)
    const { code, images, errors } = await publish('retry', 'x', { tags: '1 latest', sign: 'true' }, { env: sigstore.env })
    await sigstore.close()
    expect(errors).toEqual([])
    expect(code).toBe(0)
    // Three faults, two images and their signatures.
    expect(count).toBe(7)
    const lists = proxy.seen.filter((what) => /^PUT .*\/manifests\/sha256-/.test(what))
    expect(lists.map((what) => what.slice(what.indexOf('sha256-')).replace('-', ':'))).toEqual(
      ['a', 'b'].map((image) => images[image]?.digest),
    )
    for (const image of ['a', 'b'])
      for (const tag of ['1', 'latest']) expect(await digestOf('retry', image, tag)).toBe(images[image]?.digest)
    expect(proxy.seen.findIndex(isTag)).toBeGreaterThan(proxy.seen.findLastIndex(isManifest))
    expect(proxy.seen.filter(isTag)).toHaveLength(4)
    // The child sends its own layer and configuration; the layer of its parent is there.
    expect(proxy.seen.filter((what) => /^PATCH .*-b\/blobs/.test(what))).toHaveLength(2)
  })

  test('a large layer of a base of the same registry is mounted, not uploaded', async () => {
    const base = `${registry.address}/bases/${prefix}large:1`
    const folder = temporaryFolder('base')
    // Of smaller layers the engine does not ask whether the registry has them.
    writeTree(folder, { Dockerfile: 'FROM scratch\nCOPY large /large\n', large: randomBytes(11_000_000) })
    runDocker('build', '--quiet', '--tag', base, folder)
    runDocker('push', '--quiet', base)
    let bytes = 0
    proxy.rule = (what, message) => {
      if (what.startsWith('PATCH')) message.on('data', (piece: Buffer) => (bytes += piece.length))
      return undefined
    }
    const through = `${proxy.address}/bases/${prefix}large:1`
    const files = { 'docker/a.Dockerfile': `FROM ${through}\nCOPY mark /a\n` }
    const { errors, images } = await publish('mounted', 'x', { images: 'a' }, { files })
    expect(errors).toEqual([])
    expect(await digestOf('mounted', 'a', 'latest')).toBe(images.a?.digest)
    expect(bytes).toBeGreaterThan(100)
    expect(bytes).toBeLessThan(100_000)
  })

  test('a registry that fails for good gets no tag, and a second run finishes without sending a layer again', async () => {
    proxy.rule = (what) => (isManifest(what) && what.includes(`${prefix}b/`) ? 500 : undefined)
    const failed = await publish('half', 'x')
    expect(failed.code).toBe(1)
    expect(failed.errors).toEqual([expect.stringMatching(/half\/\S+b could not be pushed.*No tag was written/)])
    expect([await digestOf('half', 'a', 'latest'), await digestOf('half', 'b', 'latest')]).toEqual([null, null])
    proxy.rule = () => undefined
    proxy.seen.length = 0
    const finished = await publish('half', 'x')
    expect(finished.code).toBe(0)
    expect(await digestOf('half', 'b', 'latest')).toBe(finished.images.b?.digest)
    expect(proxy.seen.filter((what) => what.startsWith('PATCH'))).toEqual([])
  })

  test.each([401, 403])('%s is not tried again', async (status) => {
    proxy.rule = (what) => (isManifest(what) ? status : undefined)
    const { code, errors } = await publish('rejected', 'x')
    expect(code).toBe(1)
    expect(errors).toEqual([expect.stringMatching(/could not be pushed.*Check the login/)])
    expect(proxy.seen.filter(isManifest)).toHaveLength(1)
    expect(proxy.seen.filter(isTag)).toEqual([])
  })

  test('a tag that cannot be written takes those before it back', async () => {
    const first = await publish('undo', 'old')
    proxy.rule = (what) => (isTag(what) && what.includes(`${prefix}b/`) ? 500 : undefined)
    const second = await publish('undo', 'new')
    expect(second.errors).toEqual([
      expect.stringMatching(/b:latest could not be written: the registry answered 500.*No tag was changed/),
    ])
    expect(await digestOf('undo', 'a', 'latest')).toBe(first.images.a?.digest)
    // This registry deletes no tags, so that a new one can only be named.
    proxy.rule = (what) => (isTag(what) && what.endsWith('/2') ? 500 : undefined)
    const third = await publish('undo', 'new', { tags: '1 2', images: 'a' })
    expect(third.errors).toEqual([expect.stringMatching(/could not be restored or deleted: \S+a:1\./)])
  })

  test('a login of this step alone, for one of two registries; nothing of it is left or shown', async () => {
    const password = `secret-${randomUUID()}`
    const right = `Basic ${Buffer.from(`robot:${password}`).toString('base64')}`
    proxy.rule = (what, { headers, url }) => {
      if (what === 'GET /token')
        return (response) => {
          const ok = headers.authorization === right && (url ?? '').includes('push')
          response.writeHead(ok ? 200 : 401).end(JSON.stringify({ token: 'given', expires_in: 300 }))
        }
      if (headers.authorization === 'Bearer given') return undefined
      const challenge = `Bearer realm="http://${proxy.address}/token",service="test"`
      return (response) => response.writeHead(401, { 'www-authenticate': challenge }).end()
    }
    const home = temporaryFolder('home')
    const registries = { registry: `${proxy.address}/Login, ${registry.address}/open` }
    const wrong = await publish('login', 'x', { ...registries, logins: `${proxy.address} robot wrong` }, { env: { HOME: home } })
    expect(wrong.errors).toEqual([
      expect.stringMatching(/issued no token for the registry.*answered 401.*Check the user and the password/),
    ])
    expect(proxy.seen.filter((what) => what.includes('/blobs/'))).toEqual([])
    const { code, errors, images, stdout, state, temp } = await publish(
      'login',
      'x',
      { ...registries, logins: `${proxy.address} robot ${password}` },
      { env: { HOME: home } },
    )
    expect(errors).toEqual([])
    expect(code).toBe(0)
    for (const space of ['login', 'open']) expect(await digestOf(space, 'b', 'latest')).toBe(images.b?.digest)
    expect(stdout.split('\n').filter((line) => line.includes(password) && !line.startsWith('::add-mask::'))).toEqual([])
    const folder = state['private-folder'] ?? ''
    expect(readFileSync(join(folder, 'login', 'config.json'), 'utf8')).toContain(proxy.address)
    await runAction({ action: 'action-build-images', stage: 'post', workspace: home, state, temp })
    expect(existsSync(folder)).toBe(false)
    expect(existsSync(join(home, '.docker', 'config.json'))).toBe(false)
    expect(readdirSync(home).filter((name) => name !== '.docker')).toEqual([])

    // A command prints the password, as the clients of clouds do after a login by OIDC; it gets no inputs.
    const program = join(temporaryFolder('bin'), 'print-password')
    const script = (name: string, text: string) => {
      writeFileSync(name, `#!/bin/sh\n${text}\n`, { mode: 0o755 })
    }
    script(program, `env | grep -q ^INPUT_ || echo "$1-$ACTIONS_ID_TOKEN_REQUEST_TOKEN"`)
    const [start, end] = [password.slice(0, 6), password.slice(7)]
    const command = { ...registries, images: 'a', 'login-commands': `${proxy.address} robot ${program} ${start}` }
    const env = { HOME: home, ACTIONS_ID_TOKEN_REQUEST_TOKEN: end }
    const byCommand = await publish('login', 'command', command, { env })
    expect(byCommand.errors).toEqual([])
    expect(byCommand.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(password)
    script(program, 'echo one two')
    expect((await publish('login', 'command', command, { env })).errors).toEqual([
      expect.stringMatching(/print-password` of `login-commands` for \S+ printed more than one word\. Have it print only/),
    ])

    // A credential helper of Docker's configuration is asked by the engine's client and by this step.
    script(
      join(dirname(program), 'docker-credential-cloud'),
      `cat >/dev/null; echo '{"Username": "robot", "Secret": "${password}"}'`,
    )
    mkdirSync(join(home, '.docker'), { recursive: true })
    writeFileSync(join(home, '.docker', 'config.json'), JSON.stringify({ credHelpers: { [proxy.address]: 'cloud' } }))
    const path = `${dirname(program)}:${process.env.PATH ?? ''}`
    const byHelper = await publish('login', 'helper', { ...registries, images: 'a' }, { env: { HOME: home, PATH: path } })
    expect(byHelper.errors).toEqual([])
    expect(await digestOf('login', 'a', 'latest')).toBe(byHelper.images.a?.digest)
  })
})
