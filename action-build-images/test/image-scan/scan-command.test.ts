import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { finishReport } from '../../src/image-scan/sarif-report.js'
import { removeImages, startRegistry, testBases } from '../support/engine.js'
import { makeKey } from '../support/keys.js'
import { createTestContext } from '../support/test-context.js'

const bases = testBases()
const withEngine = typeof bases === 'string' ? describe.skip : describe
const { python } = typeof bases === 'string' ? { python: '' } : bases
const prefix = `t${randomUUID().slice(0, 8)}-`
const secret = randomUUID()
let registry: Awaited<ReturnType<typeof startRegistry>>

beforeAll(async () => {
  if (typeof bases !== 'string') registry = await startRegistry()
})
afterAll(async () => {
  if (typeof bases === 'string') return
  await registry.close()
  removeImages(prefix)
})

/** Looks for the word `bad` in the files of the image, and notes what it can see. */
const scanner = `#!/bin/sh
image=$1 archive=$2 sarif=$3
env >seen-env
find "$(dirname "$archive")" -type f >seen-files
find "$(dirname "$archive")" -type s >>seen-files
mkdir layers && tar -xf "$archive" -C layers
if grep -rqa bad-word layers; then result='{"ruleId": "bad", "message": {"text": "bad"}}'; code=3; else result=; code=0; fi
rm -r layers
echo "::warning::scanned $image"
echo '{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "s"}}, "results": ['"$result"']}]}' >"$sarif"
exit $code
`

async function build(word: string, inputs: Record<string, string> = {}) {
  const workspace = temporaryFolder('workspace')
  const mounts = '--mount=type=secret,id=word --mount=type=ssh'
  writeTree(workspace, {
    'docker/one.Dockerfile': `FROM ${python} AS steps\nRUN ${mounts} echo x >/made\nFROM scratch\nCOPY --from=steps /made /made\nCOPY word /one\n`,
    'docker/two.Dockerfile': 'FROM scratch\nCOPY plain /two\n',
    word,
    plain: 'plain',
    'scan.sh': scanner,
  })
  const all = {
    catalogue: 'false',
    prefix,
    registry: `${registry.address}/${randomUUID()}`,
    push: 'true',
    secrets: `word=${secret}`,
    'deploy-key': makeKey().text,
    'registry-password': 'password-of-the-registry',
    'registry-user': 'user',
    'scan-command': 'sh ./scan.sh {image} {archive} {sarif}',
    ...inputs,
  }
  const env = { GITHUB_TOKEN: 'token-of-the-job' }
  const result = await runAction({ action: 'action-build-images', workspace, env, inputs: all })
  const errors = result.stdout.split('\n').filter((line) => line.startsWith('::error'))
  return { ...result, workspace, errors }
}

function readCategories(file: string): (string | undefined)[] {
  const { runs } = JSON.parse(readFileSync(file, 'utf8')) as { runs: { automationDetails?: { id: string } }[] }
  return runs.map(({ automationDetails }) => automationDetails?.id)
}

test('a run without a category gets one, and one of the scanner stays', async () => {
  const path = join(temporaryFolder('sarif'), 'app.sarif')
  const runs = [{ results: [1, 2] }, { automationDetails: { id: 'own/' }, results: null }, {}]
  writeFileSync(path, JSON.stringify({ version: '2.1.0', runs }))
  const warnings: string[] = []
  const log = {
    ...createTestContext('', { run: async () => await Promise.reject(new Error('unused')) }).log,
    warning: (text: string) => void warnings.push(text),
  }
  expect(await finishReport(log, path, 'app-linux-arm64')).toBe(2)
  expect(readCategories(path)).toEqual(['images/app-linux-arm64/', 'own/', 'images/app-linux-arm64-3/'])
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ version: '2.1.0', runs: [{ results: [1, 2] }, {}, {}] })
  expect(await finishReport(log, `${path}.none`, 'app')).toBeUndefined()
  expect(warnings).toEqual([expect.stringMatching(/^app: `scan-command` wrote no SARIF report/)])
})

withEngine('scan-command, with a script that plays the scanner', () => {
  test('scans each image after the secrets are gone, and what it accepts is pushed', async () => {
    const { code, errors, outputs, summary, workspace, stdout } = await build('good')
    expect(errors).toEqual([])
    expect(code).toBe(0)
    const reports = outputs.sarif ?? ''
    expect(readdirSync(reports).sort()).toEqual(['one.sarif', 'two.sarif'])
    const ids = ['one', 'two'].map((image) => readCategories(join(reports, `${image}.sarif`)))
    // GitHub accepts the reports of several images in one upload only if each has a category.
    expect(ids).toEqual([['images/one/'], ['images/two/']])
    expect(summary).toContain('| one | accepted | 0 |')
    const repositories = join(registry.data, 'docker/registry/v2/repositories')
    expect(
      readdirSync(repositories, { recursive: true }).filter((path) => String(path).endsWith('_manifests/tags/latest')),
    ).toHaveLength(2)
    // The commands of the scanner mean nothing to the runner.
    expect(stdout).toMatch(/::stop-commands::(\S+)\n[^]*::warning::scanned one[^]*::\1::/)
    const seen = readFileSync(join(workspace, 'seen-env'), 'utf8')
    for (const value of [secret, 'password-of-the-registry', 'token-of-the-job', 'PRIVATE KEY', 'INPUT_'])
      expect(seen).not.toContain(value)
    expect(seen).not.toContain('DOCKER_CONFIG=')
    const files = readFileSync(join(workspace, 'seen-files'), 'utf8').split('\n')
    expect(files.filter((path) => /secret|agent|key/.test(path) && !path.endsWith('.pid'))).toEqual([])
    expect(files.filter((path) => path.endsWith('.tar'))).toHaveLength(1)
  })

  test('nothing is pushed or written if it rejects an image; the others are scanned, too', async () => {
    const { code, errors, outputs, summary, workspace } = await build('a bad-word', { outputs: 'type=oci,dest={image}.tar' })
    expect(code).toBe(1)
    expect(errors).toEqual([expect.stringMatching(/`scan-command` rejects one \(exit code 3\)\. Nothing was pushed/)])
    expect(readdirSync(outputs.sarif ?? '').sort()).toEqual(['one.sarif', 'two.sarif'])
    expect(summary).toContain('| one | exit code 3 | 1 |\n| two | accepted | 0 |')
    expect(existsSync(join(workspace, 'two.tar'))).toBe(false)
  })

  test('a command that does not exist is one error', async () => {
    const { errors } = await build('good', { 'scan-command': 'no-such-scanner {archive}' })
    expect(errors).toEqual([expect.stringMatching(/The command of `scan-command` could not be started: no-such-scanner/)])
  })
})
