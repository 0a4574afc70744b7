import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { processesWith, until } from '../../../shared/test/support/processes.js'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { removeImages, runDocker, smallBases, startRegistry } from '../support/engine.js'
import { startDyingEngine } from '../support/engine-proxy.js'
import type { FaultProxy } from '../support/fault-proxy.js'
import { startFaultProxy } from '../support/fault-proxy.js'
import { makeKey } from '../support/keys.js'

const bases = smallBases()
const withEngine = typeof bases === 'string' ? describe.skip : describe
const python = typeof bases === 'string' ? '' : bases.python
const prefix = `t${randomUUID().slice(0, 8)}-`
const base = `${prefix}base:1`

let registry: Awaited<ReturnType<typeof startRegistry>>
let proxy: FaultProxy

beforeAll(async () => {
  if (typeof bases === 'string') return
  registry = await startRegistry()
  proxy = await startFaultProxy(registry.address)
  const folder = temporaryFolder('base')
  writeFileSync(join(folder, 'file'), prefix)
  execFileSync('tar', ['-C', folder, '-cf', join(folder, 'root.tar'), 'file'])
  const reference = `${registry.address}/${base}`
  runDocker('import', join(folder, 'root.tar'), reference)
  runDocker('push', reference)
  runDocker('rmi', reference)
})
afterAll(async () => {
  if (typeof bases === 'string') return
  await proxy.close()
  await registry.close()
  removeImages(prefix)
})

beforeEach(() => {
  if (typeof bases !== 'string') proxy.rule = () => undefined
})

async function build(files: Record<string, string>, inputs: Record<string, string> = {}, env: Record<string, string> = {}) {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, { mark: randomUUID(), ...files })
  const result = await runAction({
    action: 'action-build-images',
    workspace,
    env,
    inputs: { catalogue: 'false', prefix, ...inputs },
  })
  const errors = result.stdout.split('\n').filter((line) => line.startsWith('::error'))
  const images = JSON.parse(result.outputs.images ?? '{}') as Record<string, { size: number; cached: boolean }>
  return { ...result, errors, images }
}

withEngine('faults', () => {
  test('a base whose registry responds 503 is retried; 401 is not', async () => {
    const files = { 'docker/a.Dockerfile': `FROM ${proxy.address}/${base}\nCOPY mark /mark\n` }
    let count = 0
    // The client first checks the base; the faults are for the engine's builder.
    const isBuilder = (agent: string | undefined) => agent?.startsWith('buildkit') === true
    proxy.rule = (_, { headers }) => (isBuilder(headers['user-agent']) && count++ < 1 ? 503 : undefined)
    const { code, errors, stdout } = await build(files)
    expect(errors).toEqual([])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^a: retrying: .*503/m)
    const before = proxy.seen.length
    proxy.rule = () => 503
    const down = await build(files, { 'base-images': `${prefix}base=${proxy.address}/other:1` })
    expect(down.errors).toEqual([expect.stringMatching(/Some images cannot be built.*other:1 is unavailable.*503/)])
    expect(proxy.seen.length - before).toBeGreaterThan(4)
    proxy.rule = (_, { headers }) => (isBuilder(headers['user-agent']) ? 401 : undefined)
    const rejected = await build(files)
    expect(rejected.code).toBe(1)
    expect(rejected.stdout).not.toContain('retrying')
  })

  test('the scan skips the layers of a base that only its registry has', async () => {
    const files = { 'docker/a.Dockerfile': `FROM ${proxy.address}/${base}\nCOPY mark /mark\n` }
    const { code, stdout } = await build(files, { secrets: `token=${randomUUID()}` })
    expect(code).toBe(0)
    expect(() => runDocker('image', 'inspect', `${proxy.address}/${base}`)).toThrow('No such image')
    expect(stdout).toMatch(/No secret found in the images: .*, 1 base image layer skipped/)
  })

  test('an image that takes too long fails, and the others are built', async () => {
    const files = {
      'docker/slow.Dockerfile': `FROM ${python}\nCOPY mark /mark\nRUN sleep 600\n`,
      'docker/after.Dockerfile': 'FROM slow\n',
      'docker/quick.Dockerfile': 'FROM scratch\nCOPY mark /mark\n',
    }
    const { code, errors, images, stdout } = await build(files, { timeout: '0.25', 'max-parallel': '1' })
    expect(code).toBe(1)
    expect(errors).toEqual([
      expect.stringMatching(/^::error file=docker\/slow.Dockerfile,line=1::.*longer than 0\.25 minutes.*need it: after/),
    ])
    expect(Object.keys(images)).toEqual(['quick'])
    expect(stdout).toMatch(/Free space on the engine's disk after the builds: [\d.]+ GB \([\d.]+ [MG]B used\)/)
  }, 180_000)

  test('an engine that dies during a build (its connections break) is one error, and nothing is left', async () => {
    const text = `said-by-the-step-${randomUUID()}`
    const halves = [text.slice(0, 20), text.slice(20)]
    const engine = await startDyingEngine(process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock', text)
    const files = {
      'docker/a.Dockerfile': `FROM ${python}\nCOPY mark /mark\nRUN --mount=type=ssh A=${halves[0] ?? ''} && echo "\${A}${halves[1] ?? ''}" && sleep 600\n`,
      'docker/b.Dockerfile': 'FROM a\n',
    }
    const inputs = { 'deploy-key': makeKey().text }
    const { code, errors, temp, outputs } = await build(files, inputs, { DOCKER_HOST: engine.host })
    engine.close()
    expect(code).toBe(1)
    expect(errors).toEqual([
      expect.stringMatching(/a \(docker\/a\.Dockerfile\): .*(?:EOF|Docker daemon|docker API|closed|reset).*need it: b/),
    ])
    expect(outputs.images).toBe('{}')
    await until(() => processesWith(temp, 'cmdline').length === 0)
  })

  test('a registry that does not respond to the builder takes no longer than the time limit of the image', async () => {
    const files = { 'docker/a.Dockerfile': `FROM ${proxy.address}/${base}\nCOPY mark /mark\n` }
    const isBuilder = (agent: string | undefined) => agent?.startsWith('buildkit') === true
    // Nothing is written, and the connection stays.
    proxy.rule = (_, { headers }) => (isBuilder(headers['user-agent']) ? () => undefined : undefined)
    const { code, errors } = await build(files, { timeout: '0.05' })
    expect(code).toBe(1)
    expect(errors).toEqual([expect.stringMatching(/^::error file=docker\/a\.Dockerfile,line=1::.*longer than 0\.05 minutes/)])
  })

  test('the outputs say how large an image is, and whether it came from the cache', async () => {
    const files = { mark: prefix, 'docker/a.Dockerfile': 'FROM scratch\nCOPY mark /mark\nCOPY mark /other\n' }
    const first = await build(files)
    const second = await build(files)
    expect(first.images.a).toMatchObject({ size: 2 * prefix.length, cached: false })
    expect(second.images.a).toMatchObject({ size: 2 * prefix.length, cached: true })
    const changed = await build({ ...files, 'docker/a.Dockerfile': 'FROM scratch\nCOPY mark /mark\nCOPY mark /third\n' })
    expect(changed.images.a?.cached).toBe(false)
  })
})
