import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import type { Run } from '../../../shared/src/process/runner.js'
import { createRunner } from '../../../shared/src/process/runner.js'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { scanImages } from '../../src/leak-scan/scan-images.js'
import { combineSearches, createValueSearches } from '../../src/leak-scan/value-patterns.js'
import { openScanRecord } from '../../src/scan-record/scan-record.js'
import { containerdEngine, removeImages, runDockerIn, testBases } from '../support/engine.js'

const bases = testBases()
const prefix = `t${randomUUID().slice(0, 8)}-`
const [planted, absent] = [randomUUID(), randomUUID()]
const classic = process.env.DOCKER_HOST
const engines: (readonly [string, string | undefined])[] = [['classic', classic]]
const containerd = containerdEngine()
if (containerd !== undefined) engines.push(['containerd', containerd])

afterAll(() => {
  if (typeof bases === 'string') return
  for (const [, host] of engines) removeImages(prefix, host)
})

/** Builds an image of the base with this file and returns its id. */
function build(host: string | undefined, name: string, base: string, content: string): string {
  const folder = temporaryFolder('context')
  writeTree(folder, { Dockerfile: `FROM ${base}\nCOPY file /opt/${name}\n`, file: content })
  const env: Record<string, string> = host === undefined ? {} : { DOCKER_HOST: host }
  runDockerIn(env, 'build', '--quiet', '--tag', `${prefix}${name}`, folder)
  return runDockerIn(env, 'image', 'inspect', '--format', '{{.Id}}', `${prefix}${name}`)
}

/** Scans as one run does, and tells which images `docker save` exported. */
async function scan(
  [host, path]: readonly [host: string | undefined, record: string],
  images: Record<string, string>,
  secrets: string[],
  from: string[] = [],
) {
  const exported: string[] = []
  const { signal } = new AbortController()
  const start = createRunner({ output: createStdoutWriter({ write: () => true }), signal })
  const run: Run = async (command, args, options) => {
    if (args[0] === 'save') exported.push(...args.slice(1))
    return await start(command, args, {
      ...options,
      env: { ...process.env, ...(host === undefined ? {} : { DOCKER_HOST: host }) },
    })
  }
  const startSearch = combineSearches(createValueSearches(secrets))
  const record = await openScanRecord(path, secrets)
  return {
    exported,
    ...(await scanImages({ run, signal }, 'docker', {
      images: new Map(Object.entries(images)),
      bases: from,
      startSearch,
      record,
    })),
  }
}

const withEngine = typeof bases === 'string' ? describe.skip : describe
withEngine.each(engines)('on an engine with the %s image store', (_, host) => {
  const path = join(temporaryFolder('record'), 'layers.json')

  test('an image that was scanned for the same secrets is not exported again; a new one is', async () => {
    const one = build(host, 'one', 'scratch', `${planted}, first seen here`)
    const first = await scan([host, path], { one }, [absent])
    expect(first).toMatchObject({ exported: [one], findings: [], unchangedImages: 0 })
    expect(first.bytes).toBeGreaterThan(0)
    const again = await scan([host, path], { one }, [absent])
    expect(again).toMatchObject({ exported: [], findings: [], unchangedImages: 1, bytes: 0 })
    const two = build(host, 'two', `${prefix}one`, 'something new')
    const next = await scan([host, path], { one, two }, [absent])
    expect(next).toMatchObject({ exported: [two], findings: [], unchangedImages: 1 })
    // The layer of `one`, which `two` has as well.
    expect(next.unchangedLayers).toBeGreaterThan(0)
  })

  test('a layer that was skipped as part of a base is scanned once it is part of no base', async () => {
    const base = build(host, 'base', 'scratch', planted)
    const child = build(host, 'child', `${prefix}base`, 'clean')
    const record = join(temporaryFolder('record'), 'layers.json')
    const as = async (from: string[]) => await scan([host, record], { child }, [planted], from)
    const skipped = await as([`${prefix}base`])
    // An archive of the containerd store names layers by their compressed bytes, so that those of a base are scanned, too.
    expect(skipped.findings).toHaveLength(host === classic ? 0 : 1)
    if (host !== classic) return
    expect(await as([`${prefix}base`])).toMatchObject({ exported: [], unchangedImages: 1 })
    expect(await as([])).toMatchObject({ exported: [child], findings: [expect.stringContaining(': opt/base')] })
    expect(base).toMatch(/^sha256:/)
  })
})

/** What the record is asked does not depend on the image store: an image has an id, and its layers have digests. */
withEngine('the record of an engine', () => {
  const host = classic
  const path = join(temporaryFolder('record'), 'layers.json')

  test('for another secret everything is scanned again, and a secret that was there all the time is found', async () => {
    const one = build(host, 'one', 'scratch', planted)
    await scan([host, path], { one }, [absent])
    for (const secrets of [[planted], [absent, planted], [planted, absent]])
      expect(await scan([host, path], { one }, secrets)).toMatchObject({
        exported: [one],
        findings: [expect.stringMatching(/^one, layer \d+ of \d+: opt\/one$/)],
      })
    // A scan with a finding proves nothing, so the next one finds it too.
    expect((await scan([host, path], { one }, [planted])).findings).toHaveLength(1)
  })

  test('a record that was made without knowing the secret skips nothing', async () => {
    const one = build(host, 'one', 'scratch', planted)
    const forged = join(temporaryFolder('record'), 'layers.json')
    await scan([host, forged], { one }, ['what a forger knows'])
    expect(await scan([host, forged], { one }, [planted])).toMatchObject({ exported: [one], findings: [expect.any(String)] })
  })
})

withEngine('the whole action', () => {
  test('says what is unchanged, and scans all with one more secret', async () => {
    const workspace = temporaryFolder('workspace')
    writeTree(workspace, { 'docker/app.Dockerfile': `FROM scratch\nCOPY file /opt/file\n`, file: planted })
    const env = { RUNNER_TOOL_CACHE: temporaryFolder('tools') }
    const run = async (secrets: string) =>
      await runAction({ action: 'action-build-images', workspace, env, inputs: { catalogue: 'false', prefix, secrets } })
    expect((await run(`token=${absent}`)).stdout).toMatch(/No secret found in the images: [1-9\d.]+ MB scanned/)
    const again = await run(`token=${absent}`)
    expect(again.stdout).toMatch(/0\.0 MB scanned in .* 1 image unchanged since an earlier scan for the same secrets/)
    const { code, stdout } = await run(`token=${absent}\nnext=${planted}`)
    expect(code).toBe(1)
    expect(stdout).toMatch(/::error.*A secret was found in app, layer \d+ of \d+: opt\/file/)
  })
})
