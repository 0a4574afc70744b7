import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { removeImages, runContainer, runDocker, smallBases, startRegistry } from '../support/engine.js'
import { makeCertificate } from '../support/keys.js'

const bases = smallBases()
const withEngine = typeof bases === 'string' ? describe.skip : describe
const prefix = `t${randomUUID().slice(0, 8)}-`

const triggers = `ONBUILD ARG WORD=none
ONBUILD COPY ./ /app
ONBUILD RUN --mount=type=secret,id=token,required=true --mount=type=secret,id=trust,required=true \\
  echo "$WORD" >/word && [ "$(wc -l </run/secrets/token)" = 2 ] && [ -s /run/secrets/trust ]
`
const app = { 'app.py': 'print()', '.dockerignore': 'docker\n.ssh\n', '.ssh/deploy': 'key' }

async function build(files: Record<string, string>) {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, { ...app, 'trust.pem': makeCertificate('Test CA').pem, ...files })
  const inputs = {
    catalogue: 'false',
    prefix,
    // As for docker/build-push-action, a value of several lines is in quotes.
    secrets: `"token={\n  ""key"": ""${randomUUID()}""\n}"`,
    'trust-pem': 'trust.pem',
    // The value of the variable, as for `docker build --build-arg`.
    'build-args': 'WORD',
    labels: 'app.example.com/team=ours',
  }
  const result = await runAction({ action: 'action-build-images', workspace, inputs, env: { WORD: 'hello' } })
  return { ...result, errors: result.stdout.split('\n').filter((line) => line.startsWith('::error')) }
}

withEngine('steps that a base triggers, on an engine', () => {
  const python = typeof bases === 'string' ? '' : bases.python
  const local = `base-${prefix}triggers:1`
  let registry: Awaited<ReturnType<typeof startRegistry>>
  let remote = ''

  beforeAll(async () => {
    registry = await startRegistry()
    remote = `${registry.address}/${prefix}remote:1`
    const folder = temporaryFolder('base')
    writeTree(folder, { Dockerfile: `FROM ${python}\n${triggers}` })
    runDocker('build', '--quiet', `--tag=${local}`, `--tag=${remote}`, folder)
    runDocker('push', '--quiet', remote)
    runDocker('rmi', remote)
  })

  afterAll(async () => {
    removeImages(prefix)
    await registry.close()
  })

  test.each(['in the engine', 'in a registry', 'in the graph'])('get their secrets and arguments: base %s', async (where) => {
    const graph = { 'docker/parent.Dockerfile': `FROM ${python}\n${triggers}`, 'docker/app.Dockerfile': 'FROM parent\n' }
    const from = where === 'in the engine' ? local : remote
    const { code, errors } = await build(where === 'in the graph' ? graph : { 'docker/app.Dockerfile': `FROM ${from}\n` })
    expect(errors).toEqual([])
    expect(code).toBe(0)
    expect(runContainer(`${prefix}app`, 'cat', '/word')).toBe('hello')
    const label = '{{index .Config.Labels "app.example.com/team"}}'
    expect(runDocker('image', 'inspect', '--format', label, `${prefix}app`).trim()).toBe('ours')
  })

  test.each(['in the engine', 'in a registry'])('that copy a key are rejected before the build: base %s', async (where) => {
    const from = where === 'in the engine' ? local : remote
    const { code, errors, stdout } = await build({
      '.dockerignore': '.ssh\n!.ssh/deploy\n',
      'docker/app.Dockerfile': `FROM ${from}\n`,
    })
    expect(code).toBe(1)
    expect(errors).toEqual([expect.stringContaining('docker/app.Dockerfile:1 copies `./`, and with it the key .ssh/deploy,')])
    expect(stdout).not.toContain('Building')
  })
})
