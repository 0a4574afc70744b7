import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import { checkBaseTags } from '../../src/checks/check-base-tags.js'
import type { CheckRule } from '../../src/inputs/build-inputs.js'
import { canStartRegistry, startRegistry } from '../support/engine.js'
import { manifestOf, pushImage } from '../support/push-client.js'
import { createTestContext } from '../support/test-context.js'

const hasRegistry = canStartRegistry()
const testWithRegistry = hasRegistry ? test : test.skip
let registry: Awaited<ReturnType<typeof startRegistry>>

beforeAll(async () => {
  if (hasRegistry) registry = await startRegistry()
})
afterAll(async () => {
  if (hasRegistry) await registry.close()
})

const indexType = 'application/vnd.oci.image.index.v1+json'
const contentOf = (name: string) => ({ layers: [`a layer of ${name}`], config: {} })

async function push(content: string, tag: string): Promise<string> {
  return await pushImage(`http://${registry.address}/v2/lib/python`, contentOf(content), tag)
}

/** Checks Dockerfiles with these bases at the lines 1, 2, … */
async function check(references: readonly string[], rule: CheckRule, overrides: ReadonlyMap<string, string> = new Map()) {
  const run = async () => await Promise.reject(new Error('No program is expected'))
  const context = createTestContext(temporaryFolder('runner'), { run })
  const logged: string[] = []
  const note = (text: string, at?: { file: string; line?: number }) =>
    void logged.push(`${at?.file ?? ''}:${at?.line ?? ''} ${text}`)
  const outputs = new Map<string, unknown>()
  const observed = {
    ...context,
    log: { ...context.log, warning: note, error: note },
    setOutput: (name: string, value: unknown) => void outputs.set(name, value),
  }
  const bases = references.map((reference, index) => ({ reference, line: index + 1 }))
  const userOf = (displayPath: string, isFromCatalogue: boolean) => ({
    dockerfile: { source: { displayPath, isFromCatalogue } },
    bases,
  })
  const nodes = [userOf('a.Dockerfile', false), userOf('a.Dockerfile', false), userOf('catalogue/b.Dockerfile', true)]
  const error = await checkBaseTags(observed, { nodes, baseOverrides: overrides, rule }).then(
    () => '',
    (reason: unknown) => String(reason),
  )
  return { error, logged, moved: outputs.get('moved-bases') }
}

testWithRegistry('each moved tag of a pinned base is reported once at its line, with what it points to now', async () => {
  const old = await push('old', '3.12')
  const now = await push('new', '3.12')
  const kept = await push('kept', '3.11')
  // The digest of one platform, which the tag still lists.
  const size = Buffer.byteLength(manifestOf(contentOf('kept')))
  const entry = { mediaType: 'application/vnd.oci.image.manifest.v1+json', size, digest: kept }
  const index = JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests: [entry] })
  const url = `http://${registry.address}/v2/lib/python/manifests/multi`
  await fetch(url, { method: 'PUT', body: index, headers: { 'content-type': indexType } })
  const python = `${registry.address}/lib/python`
  const references = [
    `${python}:3.12@${old}`,
    ...[`${python}:3.11@${kept}`, `${python}:multi@${kept}`, `${python}:3.12`, `${python}@${old}`, 'debian'],
    `${python}:gone@${old}`,
    `127.0.0.1:9/x:1@${old}`,
  ]
  const warned = await check(references, 'warn')
  expect(warned.error).toBe('')
  expect(warned.logged).toEqual([
    expect.stringMatching(/^: Whether these base tags have moved is unknown: 127\.0\.0\.1:9\/x:1 \(.*\)$/),
    `a.Dockerfile:1 The tag ${python}:3.12 is ${now} now; this line pins ${old}`,
    `a.Dockerfile:7 The tag ${python}:gone no longer exists; this line pins ${old}`,
  ])
  expect(warned.moved).toEqual([
    { reference: `${python}:3.12@${old}`, file: 'a.Dockerfile', line: 1, digest: now },
    { reference: `${python}:gone@${old}`, file: 'a.Dockerfile', line: 7, digest: undefined },
  ])
  const [first = ''] = references
  expect((await check([first], 'fail')).error).toMatch(
    /Base tags have moved: \S+:3\.12\. Pin the new digests, or set `base-tags: warn`/,
  )
  expect((await check([first], 'fail', new Map([['python', 'other']]))).error).toBe('')
})
