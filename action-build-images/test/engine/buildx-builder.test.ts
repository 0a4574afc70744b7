import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { runInProcess } from '../in-process/run-in-process.js'
import { startContainerBuilder } from '../support/container-builder.js'
import {
  buildkitImage,
  containerdEngine,
  removeImages,
  runContainer,
  runDocker,
  smallBases,
  startRegistry,
} from '../support/engine.js'
import { makeKey } from '../support/keys.js'
import type { TestBuilder } from '../support/remote-builder.js'
import { createDeadBuilder, startRemoteBuilder } from '../support/remote-builder.js'

const bases = smallBases()
const hasEngine = typeof bases !== 'string' && process.env.ELEANOR_TEST_BASES !== undefined
const store = hasEngine ? containerdEngine() : undefined
const buildkit = hasEngine ? buildkitImage() : undefined
const python = typeof bases === 'string' ? '' : bases.python
const prefix = `t${randomUUID().slice(0, 8)}-`
const key = makeKey()
const manifest = 'application/vnd.docker.distribution.manifest.v2+json'

async function build(builder: Pick<TestBuilder, 'name' | 'env'>, files: Record<string, string>, inputs: Record<string, string>) {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, { mark: randomUUID(), ...files })
  const result = await runInProcess({
    workspace,
    env: { ...builder.env, GITHUB_EVENT_NAME: 'push' },
    inputs: { catalogue: 'false', prefix, builder: builder.name, network: 'host', ...inputs },
  })
  const errors = result.stdout.split('\n').filter((line) => line.startsWith('::error'))
  return { ...result, errors, images: JSON.parse(result.outputs.images ?? '{}') as Record<string, { digest: string }> }
}

function testBuilder(driver: string, start: () => Promise<TestBuilder> | TestBuilder): void {
  let builder: TestBuilder
  let registry: Awaited<ReturnType<typeof startRegistry>>
  beforeAll(async () => {
    registry = await startRegistry()
    builder = await start()
  })
  afterAll(async () => {
    await builder.close()
    await registry.close()
    removeImages(prefix)
  })

  test('builds children on the images that it built, with secrets and an agent, and loads them into the engine', async () => {
    const files = {
      // A shell and no more: a whole system would travel between the engines many times.
      'docker/base.Dockerfile': `FROM ${python} AS tools
FROM scratch
COPY --from=tools /bin/dash /bin/sh
COPY --from=tools /lib64/ld-linux-x86-64.so.2 /lib64/
COPY --from=tools /lib/x86_64-linux-gnu/libc.so.6 /lib/
COPY mark /mark
RUN --mount=type=secret,id=word,required=true read -r word </run/secrets/word; echo "\${#word}" >/size
`,
      'docker/app.Dockerfile':
        'FROM base\nRUN --mount=type=ssh,required=true [ -S "$SSH_AUTH_SOCK" ] && echo an agent >>/size\nCMD ["read a </size; echo $a"]\nENTRYPOINT ["/bin/sh", "-c"]\n',
    }
    const { code, errors } = await build(builder, files, { secrets: 'word=a-long-word', 'deploy-key': key.text })
    expect([code, errors]).toEqual([0, []])
    expect(runContainer('--network=none', `${prefix}app`)).toBe('11')
  })

  test('its images are scanned and pushed as usual, and it writes a cache that the engine cannot write', async () => {
    const files = { 'docker/a.Dockerfile': 'FROM scratch\nCOPY mark /a\n', 'docker/b.Dockerfile': 'FROM a\nCOPY mark /b\n' }
    const inputs = { registry: `${registry.address}/far`, push: 'true', cache: 'registry', secrets: 'word=a-long-word' }
    const { code, errors, images } = await build(builder, files, inputs)
    expect([code, errors]).toEqual([0, []])
    const repository = `http://${registry.address}/v2/far/${prefix}b`
    const { tags } = (await (await fetch(`${repository}/tags/list`)).json()) as { tags: string[] }
    expect(tags.sort()).toEqual(['buildcache', 'latest'])
    expect((await fetch(`${repository}/manifests/${images.b?.digest ?? ''}`, { headers: { accept: manifest } })).status).toBe(200)
    const leaking = { ...files, leak: 'a-long-word', 'docker/b.Dockerfile': 'FROM a\nCOPY leak /leak\n' }
    const leaked = await build(builder, leaking, inputs)
    expect(leaked.errors).toEqual([expect.stringMatching(/A secret was found in b, layer 2 of 2: leak/)])
  })

  test('a base that only the engine has is rejected before the build', async () => {
    const local = `${prefix}only:1`
    runDocker('tag', python, local)
    const files = { 'docker/a.Dockerfile': `FROM far.test/x\n` }
    const { errors, stdout } = await build(builder, files, { 'base-images': `x=${local}` })
    const text = `only the engine has it, but the builder's driver \`${driver}\` pulls base images from a registry`
    expect(errors).toEqual([expect.stringContaining(text)])
    expect(stdout).not.toContain('a: building')
  })
}

for (const [driver, what, where, start] of [
  ['remote', 'the BuildKit of another engine', store, startRemoteBuilder],
  ['docker-container', 'BuildKit in a container', buildkit, startContainerBuilder],
] as const) {
  if (where === undefined) process.stderr.write(`The tests of a builder of the driver ${driver} are skipped: there is none\n`)
  const withBuilder = where === undefined ? describe.skip : describe
  withBuilder(`a builder of the driver \`${driver}\` (${what})`, () => {
    testBuilder(driver, () => start(where ?? ''))
  })
}

/** Which driver the other builders have does not matter to them. */
const withEngine = hasEngine ? describe : describe.skip
withEngine('a builder that cannot be used', () => {
  const folder = temporaryFolder('builder')
  const env = { BUILDX_CONFIG: join(folder, 'buildx') }
  beforeAll(() => {
    createDeadBuilder(env, folder)
  })

  test.each([
    ['none', /The builder `none` \(`builder` or `BUILDX_BUILDER`\) does not exist.*no builder "none" found.*docker buildx ls/],
    ['dead', /The builder `dead` \(`builder` or `BUILDX_BUILDER`\) does not respond.*unix:.*Start its buildkitd/],
    ['-x', /which starts with `-`/],
    ['a b', /`builder` is `a b`/],
  ])('`%s` is rejected, in a plan of what can be built too', async (name, message) => {
    const files = { 'docker/a.Dockerfile': 'FROM scratch\nCOPY mark /\n' }
    const { code, errors } = await build({ name, env }, files, { mode: 'build-or-plan' })
    expect(code).toBe(1)
    expect(errors[0]).toMatch(message)
  })
})
