import { randomUUID } from 'node:crypto'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import type { Run } from '../../../shared/src/process/runner.js'
import { createRunner } from '../../../shared/src/process/runner.js'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { EarlyScan } from '../../src/leak-scan/early-scan.js'
import { withEarlyScan } from '../../src/leak-scan/early-scan.js'
import { rejectLeaks } from '../../src/leak-scan/reject-leaks.js'
import { scanImages } from '../../src/leak-scan/scan-images.js'
import { combineSearches, createValueSearches } from '../../src/leak-scan/value-patterns.js'
import { withMemory } from '../../src/scan-record/with-memory.js'
import { removeImages, runDocker, testBases } from '../support/engine.js'
import { createTestContext } from '../support/test-context.js'

const prefix = `t${randomUUID().slice(0, 8)}-`
const secret = randomUUID()
const withEngine = typeof testBases() === 'string' ? describe.skip : describe

/** Builds an image that adds some megabytes and returns its id. */
function build(name: string, from: string, megabytes: number, text = ''): string {
  const folder = temporaryFolder('context')
  writeTree(folder, {
    Dockerfile: `FROM ${from}\nCOPY file /opt/${name}\n`,
    file: `${name} ${text}`.padEnd(megabytes * 1e6),
  })
  runDocker('build', '--quiet', '--tag', `${prefix}${name}`, folder)
  return runDocker('image', 'inspect', '--format', '{{.Id}}', `${prefix}${name}`)
}

const exported: string[][] = []
let running = 0
let onExport = (): void => undefined
const { signal } = new AbortController()
const start = createRunner({ output: createStdoutWriter({ write: () => true }), signal })
const run: Run = async (command, args, options) => {
  const isExport = args[0] === 'save'
  if (isExport) exported.push(args.slice(1))
  if (isExport) onExport()
  running += isExport ? 1 : 0
  try {
    return await start(command, args, { ...options, env: process.env })
  } finally {
    running -= isExport ? 1 : 0
  }
}
const startSearch = combineSearches(createValueSearches([secret]))
const ids: Record<string, string> = {}

/** Scans early while `work` runs, then the rest. The images are base <- large, own and sibling; small, leaking, and last. */
async function scan(work: (early: EarlyScan) => unknown, count = 7) {
  exported.length = 0
  const record = withMemory(undefined)
  const bases = [`${prefix}external`]
  const nodes = Object.keys(ids).map((name) => {
    const base = ['large', 'own', 'sibling'].includes(name) ? 'base' : `${prefix}external`
    return { name, parents: new Map(base === 'base' ? [['base', new Set(['base'])] as const] : []), dockerfile: { base } }
  })
  const options = { bases, nodes: nodes.slice(0, count), startSearch, record: Promise.resolve(record) }
  const early = await withEarlyScan({ run, signal, env: process.env }, 'docker', options, async (scanning) => {
    await work(scanning)
    return await scanning.end()
  })
  const before = exported.splice(0).flat()
  const images = new Map(Object.entries(ids))
  const { findings } = await scanImages({ run, signal }, 'docker', { images, bases, startSearch, record })
  const names = (all: string[]) => Object.keys(ids).filter((name) => all.includes(ids[name] ?? ''))
  return { early, before: names(before), after: names(exported.flat()), findings }
}

test('the result counts what was scanned during the builds, and only what an earlier run scanned as unchanged', async () => {
  const logged: string[] = []
  const test = createTestContext(temporaryFolder('temp'), {
    run: async () => await Promise.reject(new Error('No program is expected')),
  })
  const context = { ...test, log: { ...test.log, info: (text: string) => void logged.push(text) } }
  const scanned = { findings: [], bytes: 10e6, seconds: 2, skippedLayers: ['l1'], unchangedLayers: ['old'], unchangedImages: [] }
  const early = [{ ...scanned, images: ['id1'], scannedBlobs: ['b'] }]
  const record = { hasLayer: () => true, findSkippedLayers: () => [], save: async () => await Promise.resolve() }
  const images = new Map([
    ['one', 'id1'],
    ['two', 'id2'],
  ])
  await rejectLeaks(context, 'docker', { images, bases: [], startSearch, record, leakingLogs: [], early })
  const counts =
    '10.0 MB scanned in 2.0 s, 10.0 MB of them during the builds, 1 base image layer skipped, 1 image and 1 layer unchanged'
  expect(logged.at(-1)).toBe(`No secret found in the images: ${counts} since an earlier scan for the same secrets`)
})

withEngine('images that are built while others still are', () => {
  beforeAll(() => {
    build('external', 'scratch', 1)
    Object.assign(ids, {
      base: build('base', `${prefix}external`, 12),
      large: build('large', `${prefix}base`, 10),
      own: build('own', `${prefix}base`, 20),
      sibling: build('sibling', `${prefix}base`, 0.5),
      small: build('small', `${prefix}external`, 0.5),
      leaking: build('leaking', `${prefix}external`, 5, secret),
      last: build('last', `${prefix}external`, 5),
    })
  })
  afterAll(() => removeImages(prefix))
  const add = (early: EarlyScan, ...names: string[]) => {
    for (const name of names) early.add(name, ids[name] ?? '')
  }

  test('one that is mostly new is scanned at once, and at the end only the others are exported', async () => {
    const { early, before, after } = await scan((scanning) => add(scanning, 'last'))
    expect(before).toEqual(['last'])
    expect(early).toMatchObject([{ images: [ids.last], findings: [] }])
    expect(early[0]?.bytes).toBeGreaterThan(5e6)
    expect(early[0]?.skippedLayers).toHaveLength(1)
    expect(after).toEqual(['base', 'large', 'own', 'sibling', 'small', 'leaking'])
  })

  test.each([
    [
      ['base', 'own', 'large', 'sibling'],
      ['base', 'large', 'own', 'sibling'],
    ],
    // The layers of the base are exported with `sibling` again, but are less than half.
    [
      ['base', 'own'],
      ['base', 'own'],
    ],
  ])('of images on the same image, after %j, %j have been exported', async (names, expected) => {
    const { early, before } = await scan(async (scanning) => {
      const started = new Promise<void>((resolve) => (onExport = resolve))
      add(scanning, ...names)
      await started
    })
    expect(before).toEqual(expected)
    expect(early).toHaveLength(1)
  })

  test.each<[what: string, names: string[], count?: number]>([
    ['one with little that is new', ['small']],
    ['one that another image is built on', ['base']],
    ['one with little that is in no image still built', ['base', 'large']],
    ['the last one', ['base'], 1],
  ])('%s is left for the end', async (_, names, count = 7) => {
    const { before, after } = await scan((scanning) => add(scanning, ...names), count)
    expect([before, after]).toEqual([[], Object.keys(ids)])
  })

  test('what is found early is found at the end', async () => {
    const { before, findings } = await scan((scanning) => add(scanning, 'leaking'))
    expect(before).toEqual(['leaking'])
    expect(findings).toEqual(['leaking, layer 2 of 2: opt/leaking'])
  })

  test('an image that the engine does not have is not an error of the early scan', async () => {
    const { before, after } = await scan((scanning) => {
      scanning.add('large', `sha256:${'0'.repeat(64)}`)
    })
    expect([before, after]).toEqual([[], Object.keys(ids)])
  })

  test('if a build fails, the export has ended when the error is thrown', async () => {
    const started = new Promise<void>((resolve) => (onExport = resolve))
    const nodes = ['large', 'other'].map((name) => ({ name, parents: new Map(), dockerfile: { base: 'external' } }))
    const options = { bases: [], nodes, startSearch, record: Promise.resolve(withMemory(undefined)) }
    const failing = withEarlyScan({ run, signal, env: process.env }, 'docker', options, async (scanning) => {
      add(scanning, 'large')
      await started
      expect(running).toBe(1)
      throw new Error('a build failed')
    })
    await expect(failing).rejects.toThrow('a build failed')
    expect(running).toBe(0)
  })

  test('in a run, the first of two images is scanned while the client still builds, and only the second after it', async () => {
    const tools = temporaryFolder('tools')
    const config = temporaryFolder('docker-config')
    const plugins = JSON.parse(runDocker('info', '--format', '{{json .ClientInfo.Plugins}}')) as { Name: string; Path: string }[]
    const real = plugins.find(({ Name }) => Name === 'buildx')?.Path ?? ''
    // The real client, which does not end a build before a scan is recorded, for a minute.
    const wait = `for i in $(seq 600); do [ ! -s '${tools}/eleanor-images/scanned-layers.json' ] || break; sleep 0.1; done`
    const plugin = 'cli-plugins/docker-buildx'
    writeTree(config, { 'config.json': '{}', [plugin]: `#!/bin/sh\n'${real}' "$@" || exit\n[ "$1" != bake ] || ${wait}\n` })
    chmodSync(join(config, plugin), 0o755)
    const workspace = temporaryFolder('workspace')
    const file = (name: string) => ({
      [`docker/${name}.Dockerfile`]: `FROM scratch\nCOPY ${name} /\n`,
      [name]: randomUUID().padEnd(5e6),
    })
    writeTree(workspace, { ...file('one'), ...file('two') })
    const env = { RUNNER_TOOL_CACHE: tools, DOCKER_CONFIG: config }
    const inputs = { catalogue: 'false', prefix, secrets: `word=${secret}` }
    const { code, stdout } = await runAction({ action: 'action-build-images', workspace, env, inputs })
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(
        /^No secret found in the images: [\d.]+ MB scanned in [\d.]+ s, [\d.]+ MB of them during the builds, 0 base/m,
      ),
    ])
    // Neither counts as scanned by an earlier run.
    expect(stdout).not.toContain('unchanged since')
  })
})
