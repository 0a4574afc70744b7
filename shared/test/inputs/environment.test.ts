import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { InputGroup } from '#shared/input-definitions.js'
import { readInputs } from '#shared/inputs/read-inputs.js'
import { temporaryFolder } from '../support/run-action.js'

const group = {
  table: 'images',
  inputs: {
    config: { kind: 'path', scope: 'run' },
    mode: { kind: 'choice', allowed: ['build', 'plan'], default: 'build', scope: 'run' },
    'deploy-key': { kind: 'text', scope: 'secret' },
    directory: { kind: 'path', default: 'docker' },
    registry: { kind: 'text' },
    network: { kind: 'choice', allowed: ['default', 'host'], default: 'default' },
    tags: { kind: 'words', default: 'latest' },
    'build-args': { kind: 'map' },
  },
} as const satisfies InputGroup

const workspace = temporaryFolder('environment')
mkdirSync(join(workspace, 'packages'))
writeFileSync(
  join(workspace, 'packages', 'pyproject.toml'),
  '[tool.eleanor.images]\ndirectory = "file"\nregistry = "file"\nbuild-args = { A = "1" }\n',
)

const readWith = async (env: Readonly<Record<string, string>>) =>
  await readInputs({ env: { INPUT_CONFIG: 'packages', ...env }, workspace }, group, (input) => ({
    mode: input.choice('mode'),
    deployKey: input.secret('deploy-key'),
    directory: input.path('directory'),
    registry: input.text('registry'),
    network: input.choice('network'),
    tags: input.words('tags'),
    buildArgs: input.entries('build-args'),
  }))

describe('a variable of the environment', () => {
  test('wins over the file, and an input wins over it; an empty one counts as not set', async () => {
    const env = {
      ELEANOR_CONFIG_IMAGES_REGISTRY: 'environment',
      ELEANOR_CONFIG_IMAGES_BUILD_ARGS: 'B=2\nC=3',
      ELEANOR_CONFIG_IMAGES_TAGS: '',
      ELEANOR_CONFIG_IMAGES_NETWORK: 'host',
      INPUT_NETWORK: 'default',
    }
    const buildArgs = [
      ['B', '2'],
      ['C', '3'],
    ]
    expect(await readWith(env)).toMatchObject({ registry: 'environment', buildArgs, tags: ['latest'], network: 'default' })
  })

  test('names paths of the workspace', async () => {
    expect(await readWith({ ELEANOR_CONFIG_IMAGES_DIRECTORY: 'x' })).toMatchObject({ directory: 'x' })
  })

  test.each([
    ['that belongs to one run', 'IMAGES_MODE', ' gives what belongs to one run. Give it to the workflow or command'],
    ['of a secret', 'IMAGES_DEPLOY_KEY', ' gives a secret, which a setting must not hold. Give it to the workflow or command'],
    [
      'that is misspelt',
      'IMAGES_NETWROK',
      ' is no setting of `[tool.eleanor.images]`. Did you mean `ELEANOR_CONFIG_IMAGES_NETWORK`?',
    ],
    ['of no table', 'IMAGE_NETWORK', ' is no setting. Known: `ELEANOR_CONFIG_REQUIREMENTS_…`, '],
  ])('%s is rejected', async (_, name, text) => {
    const problem = `Environment variable \`ELEANOR_CONFIG_${name}\`${text}`
    await expect(readWith({ [`ELEANOR_CONFIG_${name}`]: 'x' })).rejects.toThrow(problem)
  })

  test('of another table is left to the action that reads it, and an empty one sets nothing', async () => {
    const env = { ELEANOR_CONFIG_WHEEL_WRONG: 'x', ELEANOR_CONFIG_IMAGES_WRONG: '', ELEANOR_CONFIG_WRONG: '' }
    expect(await readWith(env)).toMatchObject({ mode: 'build' })
  })

  test('is named in the error about it', async () => {
    await expect(readWith({ ELEANOR_CONFIG_IMAGES_NETWORK: 'lan' })).rejects.toThrow(
      'Environment variable `ELEANOR_CONFIG_IMAGES_NETWORK` is `lan`. Allowed: default, host',
    )
  })

  test('is not placed in the file, even if the file has a problem too', async () => {
    mkdirSync(join(workspace, 'wrong'))
    writeFileSync(join(workspace, 'wrong', 'pyproject.toml'), '[tool.eleanor.images]\ntags = ["-x"]\n')
    const error = await readWith({ INPUT_CONFIG: 'wrong', ELEANOR_CONFIG_IMAGES_NETWORK: 'lan' }).catch(
      (thrown: unknown) => thrown,
    )
    expect(error).toMatchObject({
      message: expect.stringMatching(
        /^Environment variable `ELEANOR_CONFIG_IMAGES_NETWORK` .* wrong\/pyproject\.toml:2: `tags` /,
      ),
      at: undefined,
    })
  })
})

test.each([
  [{}, 'Input `mode`'],
  [{ ELEANOR_WORKFLOW_INPUTS: 'branch=ref mode=images-mode' }, 'Input `images-mode`'],
  [{ ELEANOR_WORKFLOW_INPUTS: 'branch=ref' }, 'Input `mode`'],
])('an error names the input that the caller of the workflow has written: %j', async (env, label) => {
  await expect(readWith({ ...env, INPUT_MODE: 'x' })).rejects.toThrow(`${label} is \`x\`. Allowed: build, plan.`)
})
