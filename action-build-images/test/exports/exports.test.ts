import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { containerdEngine, removeImages, runDocker, testBases } from '../support/engine.js'

const bases = testBases()
const withEngine = typeof bases === 'string' ? describe.skip : describe
const prefix = `t${randomUUID().slice(0, 8)}-`
const secret = randomUUID()
const containerd = containerdEngine()

afterAll(() => {
  if (typeof bases === 'string') return
  removeImages(prefix)
  if (containerd !== undefined) removeImages(prefix, containerd)
})

async function build(
  outputs: string,
  { files = {}, env = {} }: { files?: Record<string, string>; env?: Record<string, string> } = {},
) {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, {
    'docker/one.Dockerfile': 'FROM scratch\nCOPY word /one/word\n',
    'docker/two.Dockerfile': `FROM ${prefix}one\nCOPY word /two/word\n`,
    word: 'hello\n',
    ...files,
  })
  const inputs = { catalogue: 'false', prefix, outputs, secrets: `word=${secret}` }
  const result = await runAction({ action: 'action-build-images', workspace, env, inputs })
  const errors = result.stdout.split('\n').filter((line) => line.startsWith('::error'))
  const images = JSON.parse(result.outputs.images ?? '{}') as Record<string, { digest: string }>
  return { ...result, workspace, errors, images }
}

const tar = (...args: string[]): string => execFileSync('tar', args, { encoding: 'utf8' })

withEngine('outputs', () => {
  test('write the images that were scanned: with layers, as a tar file, and in a folder', async () => {
    const { code, errors, workspace, images } = await build(
      'type=oci,dest=dist/{image}.tar\ntwo=type=tar,dest=two.tar\ntwo=type=local,dest=two',
      {
        files: { 'two.tar': 'of an earlier run' },
      },
    )
    expect(errors).toEqual([])
    expect(code).toBe(0)
    expect(readdirSync(join(workspace, 'dist')).sort()).toEqual(['one.tar', 'two.tar'])
    const layout = join(workspace, 'layout')
    mkdirSync(layout)
    tar('-xf', join(workspace, 'dist/two.tar'), '-C', layout)
    const index = JSON.parse(readFileSync(join(layout, 'index.json'), 'utf8')) as { manifests: { digest: string }[] }
    const blob = (digest = '') => readFileSync(join(layout, 'blobs', digest.replace(':', '/')), 'utf8')
    const manifest = JSON.parse(blob(index.manifests[0]?.digest)) as { config: { digest: string }; layers: object[] }
    expect(manifest.layers).toHaveLength(2)
    expect(manifest.config.digest).toBe(images.two?.digest)
    runDocker('rmi', '--force', `${prefix}two:latest`)
    runDocker('load', '--input', join(workspace, 'dist/two.tar'))
    expect(runDocker('image', 'inspect', '--format', '{{.Id}}', `${prefix}two:latest`)).toBe(images.two?.digest)
    expect(tar('-tf', join(workspace, 'two.tar')).split('\n')).toEqual(expect.arrayContaining(['one/word', 'two/word']))
    expect(readFileSync(join(workspace, 'two/two/word'), 'utf8')).toBe('hello\n')
    expect(readdirSync(workspace).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('nothing is written of an image with a secret, and what exists stays', async () => {
    const leaking = await build('type=oci,dest={image}.tar', { files: { word: secret, 'one.tar': 'mine' } })
    expect(leaking.errors).toEqual([expect.stringMatching(/A secret was found in .*one, layer 1 of 1: one\/word/)])
    expect(readFileSync(join(leaking.workspace, 'one.tar'), 'utf8')).toBe('mine')
    expect(existsSync(join(leaking.workspace, 'two.tar'))).toBe(false)
    const full = await build('type=local,dest=out/{image}', { files: { 'out/two/mine': 'x' } })
    expect(full.errors).toEqual([expect.stringMatching(/`out\/two`, which exists\. Delete it, or choose another path/)])
    expect(readdirSync(join(full.workspace, 'out'))).toEqual(['two'])
    expect(readdirSync(join(full.workspace, 'out/two'))).toEqual(['mine'])
  })

  test('an engine that compresses no layers, and an image that is not built, are rejected before the build', async () => {
    const compressed = await build('type=oci,dest={image}.tar,compression=zstd')
    expect(compressed.errors).toEqual([
      expect.stringMatching(/`compression=zstd`, which this engine cannot write\. Only the containerd/),
    ])
    const unknown = await build('three=type=oci,dest=three.tar')
    expect(unknown.errors).toEqual([expect.stringMatching(/names the image `three`, which is not built\. Built are: one, two/)])
    for (const { stdout } of [compressed, unknown]) expect(stdout).not.toContain('building')
  })
})

const withContainerd = containerd === undefined ? describe.skip : describe
withContainerd('outputs of an engine with the containerd image store', () => {
  test('layers are compressed with zstd on request', async () => {
    const { errors, workspace } = await build('two=type=oci,dest=two.tar,compression=zstd', {
      env: { DOCKER_HOST: containerd ?? '' },
    })
    expect(errors).toEqual([])
    const layout = join(workspace, 'layout')
    mkdirSync(layout)
    tar('-xf', join(workspace, 'two.tar'), '-C', layout)
    const texts = readdirSync(join(layout, 'blobs/sha256')).map((name) =>
      readFileSync(join(layout, 'blobs/sha256', name), 'utf8'),
    )
    const types = texts.join().match(/application\/vnd\.oci\.image\.layer\.v1\.tar\+?\w*/g)
    expect(types).toEqual(Array.from({ length: 2 }, () => 'application/vnd.oci.image.layer.v1.tar+zstd'))
  })
})
