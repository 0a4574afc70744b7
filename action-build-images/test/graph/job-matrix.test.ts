import { expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'

/** A plan, which needs no engine. */
async function plan(inputs: Record<string, string>) {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, {
    'docker/base.Dockerfile': 'FROM python:3.12-slim\n',
    'docker/other.Dockerfile': 'FROM python:3.12-slim\n',
    'docker/app.Dockerfile': 'FROM eleanor-base\n',
    'docker/odd.Dockerfile': 'ARG TARGETARCH\nFROM app-${TARGETARCH}\n',
  })
  const all = { mode: 'plan', catalogue: 'false', prefix: 'eleanor-', ...inputs }
  const result = await runAction({ action: 'action-build-images', inputs: all, workspace })
  const errors = result.stdout.split('\n').filter((line) => line.startsWith('::error'))
  return { ...result, errors }
}

test('a plan outputs the levels for the matrix of a job, each platform on a native runner', async () => {
  const { outputs, errors } = await plan({
    images: 'app, other',
    platforms: 'linux/amd64, linux/arm64/v8 linux/arm64',
    runners: 'linux/amd64 = self-hosted, big',
  })
  expect(errors).toEqual([])
  const both = (image: string) => [
    { image, platform: 'linux/amd64', runner: ['self-hosted', 'big'] },
    { image, platform: 'linux/arm64', runner: 'ubuntu-24.04-arm' },
  ]
  expect(JSON.parse(outputs.matrix ?? '')).toEqual({ levels: [[...both('base'), ...both('other')], both('app')] })
})

test('the platform defaults to that of this machine; a name with TARGETARCH uses the target platform', async () => {
  const { outputs, errors } = await plan({ images: 'odd' })
  expect(errors).toEqual([])
  const { levels } = JSON.parse(outputs.matrix ?? '') as { levels: { image: string; platform: string; runner: string }[][] }
  const platform = `linux/${process.arch === 'x64' ? 'amd64' : process.arch}`
  expect(levels).toEqual([[{ image: 'odd', platform, runner: expect.stringMatching(/^ubuntu-/) }]])
  expect((await plan({ images: 'odd', platforms: 'linux/s390x', runners: 'linux/s390x=z' })).outputs.plan).toContain('app-s390x')
})

test.each<[name: string, inputs: Record<string, string>, error: RegExp]>([
  [
    'a platform that is none',
    { platforms: 'windows/amd64' },
    /^::error::Input `platforms` contains the invalid platform `windows\/amd64`\. Use a list such as/,
  ],
  ['a platform without a runner', { platforms: 'linux/riscv64' }, /^::error::Input `runners` has no runner for linux\/riscv64/],
  ['a runner without a platform', { runners: 'arm64' }, /^::error::Input `runners` has the entry `arm64`/],
  ['a runner that is an option', { runners: 'linux/arm64=-x' }, /^::error::Input `runners` has the entry/],
  [
    'files of several platforms',
    { mode: 'build', platforms: 'linux/amd64 linux/arm64', outputs: 'type=oci,dest={image}.tar' },
    /^::error::Input `outputs` takes one platform, but `platforms` has 2\. Build each in a separate job/,
  ],
])('%s is one error', async (_, inputs, error) => {
  const { code, errors } = await plan(inputs)
  expect(errors).toEqual([expect.stringMatching(error)])
  expect(code).toBe(1)
})
