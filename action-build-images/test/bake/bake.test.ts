import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { removeImages, runDocker, smallBases, startRegistry } from '../support/engine.js'
import { makeKey } from '../support/keys.js'

/** Only the client reads a bake file, but a machine without an engine rarely has one. */
const withClient = typeof smallBases() === 'string' ? describe.skip : describe
const bases = smallBases()
const python = typeof bases === 'string' ? '' : bases.python
const prefix = `t${randomUUID().slice(0, 8)}-`

const tree = {
  'docker-bake.hcl': `
variable "REGISTRY" { default = "registry.test" }
variable "FLAVOUR" { default = "3.12" }
group "default" { targets = ["app", "tool"] }
target "base" {
  dockerfile = "docker/base.Dockerfile"
  args = { PYTHON = FLAVOUR }
  tags = ["\${REGISTRY}/team/${prefix}foundation:1", "\${REGISTRY}/team/${prefix}foundation"]
}
target "app" {
  context = "app"
  target = "final"
  contexts = { under = "target:base", extra = "shared", distro = "docker-image://debian:12" }
  tags = ["\${REGISTRY}/team/${prefix}app:1"]
  labels = { team = "ours" }
  output = ["type=registry"]
}
target "tool" {
  dockerfile = "docker/tool.Dockerfile"
  target = FLAVOUR == "debug" ? "debug" : ""
}
target "unasked" { dockerfile = "docker/none.Dockerfile" }
`,
  'docker/base.Dockerfile': 'ARG PYTHON\nFROM python:${PYTHON}\n',
  'docker/tool.Dockerfile': `ARG FROM_IMAGE=registry.test/team/${prefix}foundation\nFROM \${FROM_IMAGE}:1\n`,
  'app/Dockerfile': 'FROM distro AS unused\nFROM under AS final\nCOPY --from=extra file /extra\nCOPY own /own\nFROM other\n',
  'app/own': 'own\n',
  'shared/file': 'shared\n',
}

async function run(files: Record<string, string>, inputs: Record<string, string>, env: Record<string, string> = {}) {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, files)
  const given = { 'bake-file': 'docker-bake.hcl', prefix, mode: 'plan', ...inputs }
  const result = await runAction({ action: 'action-build-images', workspace, inputs: given, env })
  const errors = result.stdout.split('\n').filter((line) => line.startsWith('::error'))
  return { ...result, errors }
}

withClient('a bake file', () => {
  afterAll(() => removeImages(prefix))

  test('targets are the images and contexts the edges; variables come from the environment, and the catalogue is not used', async () => {
    // Without an engine: the client is enough.
    const engine = { DOCKER_HOST: 'unix:///nonexistent/docker.sock', DOCKER_CONTEXT: '' }
    const { errors, outputs, stdout } = await run(tree, {}, { FLAVOUR: '3.13', ...engine })
    expect(errors).toEqual([])
    const { images } = JSON.parse(outputs.plan ?? '') as { images: Record<string, unknown>[] }
    expect(images.map(({ name, dockerfile, needs, bases, level }) => [level, name, dockerfile, needs, bases])).toEqual([
      [0, 'base', 'docker/base.Dockerfile', [], ['python:3.13']],
      [1, 'app', 'app/Dockerfile', ['base'], []],
      // By the tag of the target.
      [1, 'tool', 'docker/tool.Dockerfile', ['base'], []],
    ])
    expect(stdout).toContain('::warning::Target `app`: ignored output')
  })

  test('variables get neither the inputs of the step nor a token of the job', async () => {
    const names = ['INPUT_SECRETS', 'ACTIONS_ID_TOKEN_REQUEST_URL', 'GITHUB_TOKEN', 'MY_TOKEN']
    const file = `${names.map((name) => `variable "${name}" { default = "unset" }\n`).join('')}
target "default" {
  dockerfile = "docker/a.Dockerfile"
  args = { SEEN = "${names.map((name) => `\${${name}}`).join('-')}" }
}
`
    const files = { 'docker-bake.hcl': file, 'docker/a.Dockerfile': 'ARG SEEN\nFROM x:${SEEN}\n' }
    const ofTheStep = Object.fromEntries(names.slice(1).map((name) => [name, 'seen']))
    const { errors, outputs } = await run(files, { secrets: 'id=seen' }, ofTheStep)
    expect(errors).toEqual([])
    const { images } = JSON.parse(outputs.plan ?? '') as { images: Record<string, unknown>[] }
    expect(images.map(({ bases }) => bases)).toEqual([['x:unset-unset-unset-unset']])
  })

  test('targets are built with their contexts, stages, arguments and labels, and pushed with their tags', async () => {
    const registry = await startRegistry()
    try {
      const file = tree['docker-bake.hcl'].replace('"app", "tool"', '"app"')
      const files = {
        ...tree,
        'docker-bake.hcl': file.replace(
          'dockerfile = "docker/base.Dockerfile"',
          () => 'dockerfile-inline = "FROM scratch\\nARG PYTHON\\nCOPY app/own /$${PYTHON}\\n"',
        ),
      }
      const { errors, outputs } = await run(files, {
        mode: 'build',
        push: 'true',
        'bake-variables': `REGISTRY=${registry.address}`,
      })
      expect(errors).toEqual([])
      const images = JSON.parse(outputs.images ?? '{}') as Record<string, { reference: string; tags: string[] }>
      const place = `${registry.address}/team/${prefix}`
      expect(images).toMatchObject({
        base: { reference: `${place}foundation:1`, tags: ['1', 'latest'] },
        app: { reference: `${place}app:1`, tags: ['1'] },
      })
      const answer = await fetch(`http://${registry.address}/v2/team/${prefix}foundation/tags/list`)
      expect(((await answer.json()) as { tags: string[] }).tags.sort()).toEqual(['1', 'latest'])
      const [labels, layers] = runDocker(
        'image',
        'inspect',
        '--format',
        '{{json .Config.Labels}}\n{{len .RootFS.Layers}}',
        `${place}app:1`,
      ).split('\n')
      expect(JSON.parse(labels ?? '')).toMatchObject({
        team: 'ours',
        'org.opencontainers.image.title': `${prefix}app`,
        'org.opencontainers.image.base.name': `${place}foundation:1`,
      })
      // That of the base, and two copies of the stage `final`.
      expect(layers).toBe('3')
    } finally {
      await registry.close()
    }
  })

  const target = (body: string) => ({ 'docker-bake.hcl': `target "default" {\n${body}\n}\n`, 'docker/a.Dockerfile': 'FROM x\n' })
  test('groups, overrides and arguments of one target are read as bake does', async () => {
    const files = {
      'docker-bake.hcl': `
group "apps" { targets = ["api", "worker"] }
group "all" { targets = ["apps", "docs"] }
target "base" { dockerfile = "a.Dockerfile" }
target "api" {
  dockerfile = "b.Dockerfile"
  contexts = { parent = "target:base" }
  ssh = ["default"]
}
target "worker" { dockerfile = "a.Dockerfile" }
target "docs" {
  name = "docs-\${kind}"
  matrix = { kind = ["html", "pdf"] }
  dockerfile = "a.Dockerfile"
}
`,
      'a.Dockerfile': 'ARG FROM_IMAGE=plain\nFROM ${FROM_IMAGE}\n',
      'b.Dockerfile': 'FROM parent\n',
    }
    const shownFor = async (inputs: Record<string, string>) => {
      const { errors, outputs } = await run(files, inputs, { SSH_AUTH_SOCK: '' })
      expect(errors).toEqual([])
      const { images } = JSON.parse(outputs.plan ?? '') as { images: { name: string; bases: string[] }[] }
      return images.map(({ name, bases }) => [name, ...bases].join(' '))
    }
    expect(await shownFor({ images: 'apps' })).toEqual(['base plain', 'worker plain', 'api'])
    expect(await shownFor({ 'bake-targets': 'all', images: 'docs, base' })).toEqual([
      'base plain',
      'docs-html plain',
      'docs-pdf plain',
    ])
    const set = { 'bake-set': 'docs-pdf.args.FROM_IMAGE=set\nbase.args.FROM_IMAGE=other', 'build-args': 'worker.FROM_IMAGE=one' }
    expect(await shownFor({ 'bake-targets': 'all', ...set })).toEqual([
      'base other',
      'docs-html plain',
      'docs-pdf set',
      'worker one',
      'api',
    ])
    const missing = await run(files, {})
    expect(missing.errors).toEqual([
      expect.stringContaining('docker-bake.hcl has no group or target `default`. Name the targets'),
    ])
    const unknown = await run(files, { images: 'nothing' })
    expect(unknown.errors).toEqual([expect.stringContaining('has no target or group of one of these names: nothing')])
  })

  test('the agent of the deploy key reaches a target with `ssh`, though the step has no agent', async () => {
    const files = {
      'docker-bake.hcl': 'target "default" {\n  dockerfile = "a.Dockerfile"\n  ssh = ["default"]\n}\n',
      'a.Dockerfile': `FROM ${python}\nRUN --mount=type=ssh,required=true [ -S "$SSH_AUTH_SOCK" ] && echo ${prefix}agent\n`,
    }
    const inputs = { mode: 'build', 'deploy-key': makeKey().text }
    const { errors, stdout } = await run(files, inputs, { SSH_AUTH_SOCK: '' })
    expect(errors).toEqual([])
    expect(stdout).toMatch(new RegExp(`^#\\d+ [\\d.]+ ${prefix}agent$`, 'm'))
  })

  test.each<[name: string, files: Record<string, string>, inputs: Record<string, string>, error: RegExp]>([
    ['that is not there', {}, {}, /^::error::Input `bake-file` has `docker-bake\.hcl`, which is not a file/],
    [
      'outside the workspace',
      {},
      { 'bake-file': '../a.hcl' },
      /^::error::Input `bake-file` has `\.\.\/a\.hcl`, which is outside/,
    ],
    [
      'with a slip',
      target('x ='),
      {},
      /^::error file=docker-bake\.hcl,line=\d::`docker buildx bake --print` cannot read docker-bake\.hcl/,
    ],
    [
      'with an invalid inline Dockerfile',
      target('dockerfile-inline = "FROM $${X}"'),
      {},
      /^::error::docker-bake\.hcl \(default\):1: `FROM \$\{X\}` names no image/,
    ],
    ['with a context elsewhere', target('context = "https://example.com/a.git"'), {}, /has the context `https:/],
    ['with a context above', target('context = ".."'), {}, /has the context `\.\.`, which is not a folder of this repository/],
    ['without its Dockerfile', target(''), {}, /has the Dockerfile `Dockerfile`, which is not a file/],
    ['with a bad tag', target('dockerfile = "docker/a.Dockerfile"\ntags = ["A:1"]'), {}, /target `default` has the tag `A:1`/],
    [
      'without a stage',
      target('dockerfile = "docker/a.Dockerfile"\ntarget = "b"'),
      {},
      /^::error file=docker\/a\.Dockerfile.* has no stage `b`/,
    ],
  ])('%s is one error', async (_, files, inputs, error) => {
    const { errors, code } = await run(files, inputs)
    expect(errors).toEqual([expect.stringMatching(error)])
    expect(code).toBe(1)
  })
})
