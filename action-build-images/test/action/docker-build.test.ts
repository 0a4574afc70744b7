import { execFileSync } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { isAlive, until } from '../../../shared/test/support/processes.js'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { removeImages, runContainer, runDocker, smallBases, startRegistry } from '../support/engine.js'
import { makeCertificate, makeKey } from '../support/keys.js'

const bases = smallBases()
const withEngine = typeof bases === 'string' ? describe.skip : describe
if (typeof bases === 'string') process.stderr.write(`The tests on a real engine are skipped: ${bases}\n`)
const { list, python } = typeof bases === 'string' ? { list: '', python: '' } : bases

const key = makeKey()
const trust = makeCertificate('Test CA').pem
const trustSha256 = createHash('sha256').update(trust).digest('hex')
/** Names of this run alone, so that nothing of another one is taken for ours. */
const prefix = `t${randomUUID().slice(0, 8)}-`
const mark = randomUUID()

/** Shows the fingerprint of the key if ssh-add exists, and otherwise that there is an agent. */
const usesAgent = 'if command -v ssh-add >/dev/null; then ssh-add -l; else [ -S "$SSH_AUTH_SOCK" ] && echo agent; fi'
const repository = {
  'docker/base.Dockerfile': `ARG PYTHON_IMAGE=python:3.12-slim
FROM \${PYTHON_IMAGE}
ARG TRUST_SHA256=""
RUN --mount=type=secret,id=trust,required=true echo "${mark} \${TRUST_SHA256}"; sha256sum /run/secrets/trust; ! [ -S "$SSH_AUTH_SOCK" ]
`,
  'docker/builder.Dockerfile': `ARG BASE=base
FROM \${BASE}
ARG WORD=none
RUN --mount=type=ssh,required=true --mount=type=secret,id=known_hosts,required=true : ${mark}; ${usesAgent}; grep -c github.com /run/secrets/known_hosts; ! [ -e /run/secrets/trust ]
RUN echo "$WORD" >/tmp/word; sha256sum /tmp/word >/tmp/sum
`,
  'docker/runtime.Dockerfile': `FROM ${prefix}builder AS build
FROM nvcr.io/nvidia/cuda:12.6.3-base-ubuntu24.04
COPY --from=build /tmp/word /word
CMD ["cat", "/word"]
`,
}

type Built = Record<string, { reference: string; digest: string; tags: string[]; seconds: number }>

async function build(
  inputs: Record<string, string> = {},
  files: Record<string, string> = repository,
  env: Record<string, string> = {},
) {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, { ...files, 'trust.pem': trust })
  const result = await runAction({
    action: 'action-build-images',
    workspace,
    env,
    inputs: {
      catalogue: 'false',
      prefix,
      'base-images': list,
      'deploy-key': key.text,
      'trust-pem': 'trust.pem',
      'build-args': 'WORD=hello',
      ...inputs,
    },
  })
  const plan = JSON.parse(result.outputs.plan ?? '{"images":[]}') as { images: { name: string; state: string; reason: string }[] }
  const states = Object.fromEntries(plan.images.map(({ name, state }) => [name, state]))
  const errors = result.stdout.split('\n').filter((line) => line.startsWith('::error'))
  return { ...result, plan, states, errors, images: JSON.parse(result.outputs.images ?? '{}') as Built }
}

/** What of an image can be read by everyone who has it: history, configuration, and every layer. */
function everything(...references: string[]): Buffer {
  const folder = temporaryFolder('image')
  const archive = join(folder, 'image.tar')
  runDocker('save', '--output', archive, ...references)
  const histories = references.map((reference) => runDocker('history', '--no-trunc', reference))
  return Buffer.concat([readFileSync(archive), Buffer.from(histories.join() + runDocker('image', 'inspect', ...references))])
}

afterAll(() => {
  if (typeof bases === 'string') return
  removeImages(prefix)
})

withEngine('on an engine', () => {
  const home = temporaryFolder('home')
  let first: Awaited<ReturnType<typeof build>>
  beforeAll(async () => {
    // The output of the steps is checked, and another run may have built them before.
    first = await build({ tags: 'latest, 1.0', 'no-cache': 'true' }, repository, { HOME: home })
  }, 180_000)

  test('base, builder and runtime are built in order, with only what each of them mounts', () => {
    const { code, stdout, images, states, summary } = first
    expect(stdout).not.toContain('::error')
    expect(code).toBe(0)
    expect(states).toEqual({ base: 'built', builder: 'built', runtime: 'built' })
    expect(images.runtime).toMatchObject({ reference: `${prefix}runtime:latest`, tags: ['latest', '1.0'] })
    expect(images.runtime?.digest).toBe(runDocker('image', 'inspect', '--format', '{{.Id}}', `${prefix}runtime:1.0`))
    // Inside the steps: the trust store and its hash, the key by its print, the host keys.
    expect(stdout).toContain(`${mark} ${trustSha256}`)
    expect(stdout).toContain(`${trustSha256}  /run/secrets/trust`)
    expect(stdout).toMatch(
      process.env.ELEANOR_TEST_BASES === undefined
        ? /^#\d+ [\d.]+ agent$/m
        : new RegExp(`^#\\d+ [\\d.]+ 256 ${escape(key.print)}`, 'm'),
    )
    expect(stdout).toMatch(/^#\d+ [\d.]+ 4$/m)
    expect(runContainer(`${prefix}runtime:1.0`)).toBe('hello')
    expect(summary).toMatch(/\| runtime \| .* \| ✅ built \| [\d.]+ \| (?:yes|no) \| [\d.]+ MB \| sha256:/)
    const labels = JSON.parse(runDocker('image', 'inspect', '--format', '{{json .Config.Labels}}', `${prefix}runtime`)) as object
    expect(labels).toMatchObject({ 'org.opencontainers.image.title': `${prefix}runtime` })
  })

  test('no secret is in an image, its history or the log; the scan finds a planted one', () => {
    const lines = key.text.split('\n').filter((line) => line.length > 20 && !line.startsWith('-----'))
    const images = everything(...['base', 'builder', 'runtime'].map((image) => `${prefix}${image}`))
    for (const line of [...lines, trust.split('\n')[1] ?? '']) expect(images.includes(line)).toBe(false)
    const shown = first.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    for (const line of lines) expect(shown.join('\n')).not.toContain(line)
    // One text that is only in the history, and one that is only in a layer.
    expect(images.includes(mark)).toBe(true)
    expect(images.includes(createHash('sha256').update('hello\n').digest('hex'))).toBe(true)
  })

  test('secrets no longer exist after main, the agent and its files after post; HOME and the environment are unchanged', async () => {
    const { state, temp, code } = first
    expect(code).toBe(0)
    const folder = state['private-folder'] ?? ''
    // Secrets are gone even before post.
    expect(readdirSync(folder).filter((name) => name.startsWith('secret-'))).toEqual([])
    const pid = readFileSync(join(folder, 'agent-0.pid'), 'utf8')
    await until(() => !isAlive(pid))
    expect(readFileSync(join(temp, 'file-command-env'), 'utf8')).toBe('')
    await runAction({ action: 'action-build-images', stage: 'post', workspace: home, state, temp })
    expect(existsSync(folder)).toBe(false)
    // The client keeps its own state there; nothing of ssh or git may be.
    expect(readdirSync(home).filter((name) => name !== '.docker')).toEqual([])
  })

  test('all tags are pushed once all images are built, and the digest is that of the registry', async () => {
    const registry = await startRegistry()
    try {
      const { code, images } = await build({ registry: `${registry.address}/team`, push: 'true', tags: '1 2' })
      expect(code).toBe(0)
      for (const tag of ['1', '2']) {
        const answer = await fetch(`http://${registry.address}/v2/team/${prefix}runtime/manifests/${tag}`, {
          headers: { accept: 'application/vnd.docker.distribution.manifest.v2+json' },
        })
        expect(answer.headers.get('docker-content-digest')).toBe(images.runtime?.digest)
      }
      const files = { ...repository, 'docker/broken.Dockerfile': `FROM ${python}\nRUN false\n` }
      const failed = await build({ registry: `${registry.address}/none`, push: 'true' }, files)
      expect(failed.code).toBe(1)
      const { repositories } = (await (await fetch(`http://${registry.address}/v2/_catalog`)).json()) as {
        repositories: string[]
      }
      expect(repositories.filter((name) => name.startsWith('none/'))).toEqual([])
    } finally {
      await registry.close()
    }
  }, 180_000)

  test('one image fails: its dependents are skipped, the others are built, one error points at the line', async () => {
    const files = {
      'docker/a.Dockerfile': `FROM ${python}\nRUN echo ${mark}\nRUN echo no; false\n`,
      'docker/b.Dockerfile': 'FROM a\n',
      'docker/c.Dockerfile': `FROM ${python}\nRUN echo ${mark} c\n`,
      'docker/d.Dockerfile': 'FROM c\n',
    }
    const { code, errors, states, images, summary } = await build({ 'deploy-key': '', 'build-args': '' }, files)
    expect(code).toBe(1)
    expect(states).toEqual({ a: 'failed', b: 'skipped', c: 'built', d: 'built' })
    expect(Object.keys(images)).toEqual(['c', 'd'])
    expect(errors).toEqual([
      expect.stringMatching(
        /^::error file=docker\/a\.Dockerfile,line=3::An image could not be built: a \(docker\/a\.Dockerfile:3\): .*exit code: 1.*need it: b\./,
      ),
    ])
    expect(summary).toContain('skipped: it needs a')
  })

  test('missing bases and secrets are an error in `build`, and planned with the reason in `build-or-plan`', async () => {
    const files = {
      ...repository,
      'docker/far.Dockerfile': 'FROM registry.invalid/none:1\n',
      'docker/farther.Dockerfile': 'FROM far\n',
    }
    const { code, errors, states } = await build({ 'deploy-key': '' }, files)
    expect(code).toBe(1)
    expect(states).toEqual({})
    expect(errors).toEqual([
      expect.stringMatching(
        /Some images cannot be built\. far .*registry\.invalid\/none:1 is unavailable.*builder .*line 4 requires the SSH agent/,
      ),
    ])
    const planned = await build({ 'deploy-key': '', mode: 'build-or-plan', 'build-args': '' }, files)
    expect(planned.code).toBe(0)
    expect(planned.states).toEqual({ base: 'built', builder: 'planned', runtime: 'planned', far: 'planned', farther: 'planned' })
    expect(planned.plan.images.find(({ name }) => name === 'farther')?.reason).toBe('it needs far, which is only planned')
  })

  test('a cancelled build leaves no agent and no builder behind', async () => {
    const files = {
      'docker/a.Dockerfile': `FROM ${python}\nRUN --mount=type=ssh,required=true echo started-${mark}; sleep 60\n`,
    }
    const workspace = temporaryFolder('workspace')
    const temp = join(temporaryFolder('runner'), 'temp')
    mkdirSync(temp)
    writeTree(workspace, files)
    const { code, stdout, endedAfter } = await runAction({
      action: 'action-build-images',
      workspace,
      temp,
      inputs: { catalogue: 'false', prefix, 'deploy-key': key.text },
      interrupt: { after: 'a: [', signal: 'SIGINT' },
    })
    expect(code).toBe(1)
    expect(stdout).toContain('::error::Cancelled by SIGINT')
    // From the signal on: how long the start of the build takes depends on the machine. The step would last for a minute.
    expect(endedAfter).toBeLessThan(30_000)
    const left = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
      .split('\n')
      .filter((line) => line.includes(temp))
    expect(left).toEqual([])
  })
})

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
