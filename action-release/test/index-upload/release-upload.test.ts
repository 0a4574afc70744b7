import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { TrustingIndex } from '../support/index-servers.js'
import { startTrustingIndex } from '../support/index-servers.js'
import type { Project, Server } from '../support/release-setup.js'
import { checkOut, expectReleased, project, release, server, wheel } from '../support/release-setup.js'
import { runInProcess } from '../support/run-in-process.js'

interface Place {
  readonly repository: Project
  readonly github: Server
  readonly index: TrustingIndex
  readonly file: string
  /** The commit that is released. */
  readonly base: string
}

const places: Place[] = []
let place: Place

async function open(): Promise<Place> {
  const repository = project()
  const opened = {
    repository,
    github: await server(repository),
    index: await startTrustingIndex(),
    file: wheel(repository, '1.3.0'),
    base: repository.git('rev-parse', 'HEAD'),
  }
  places.push(opened)
  return opened
}

beforeEach(async () => {
  place = await open()
})
afterAll(async () => {
  for (const { github, index } of places) await Promise.all([github.close(), index.close()])
})

const inputsFor = ({ index }: Place) => ({ bump: 'minor', assets: 'dist/*.whl', 'publish-to': index.url })

/** A new job of the same run. */
async function run(on: Place, inputs: Readonly<Record<string, string>> = {}) {
  checkOut(on.repository, on.base)
  return await runInProcess(on.repository, on.github, { ...inputsFor(on), ...inputs }, { env: on.index.env })
}

test('with `publish-to`, a release is rejected before its commit if the index is a stand-in that does not trust it; interrupted in the upload, it is finished', async () => {
  const { repository, github, index, file, base } = place
  const dry = await run(place, { 'dry-run': 'true' })
  expect(dry.error).toBeUndefined()
  expect(dry.outputs.plan).toMatchObject({
    index: [{ index: index.url, upload: [file], present: [] }],
    steps: expect.arrayContaining([`Upload 1 file to ${index.url}`]) as unknown,
  })

  index.trusts = false
  expect((await run(place)).error).toContain('does not trust this workflow')
  expect({ refs: repository.refs(), writes: github.writes(), uploaded: index.uploaded }).toEqual({
    refs: { 'refs/heads/main': base },
    writes: [],
    uploaded: [],
  })

  index.trusts = true
  index.faults = [400]
  const interrupted = await run(place)
  expect(interrupted.error).toContain(`rejected ${file}: 400`)
  await expectReleased(repository, github, String(interrupted.outputs.sha), file)

  checkOut(repository, base)
  const finished = await release(repository, github, inputsFor(place), { env: index.env })
  expect(finished).toMatchObject({ code: 0, outputs: { resumed: 'true', 'already-released': 'false', version: '1.3.0' } })
  expect(index.uploaded).toEqual([file])
  expect((await run(place)).outputs).toMatchObject({ resumed: false, 'already-released': true })
  expect(index.uploaded).toEqual([file])
  expect(finished.stdout).toContain('::add-mask::pypi-minted')
})

/** With a second file, and with something that comes after the upload. */
const everything = { 'floating-tags': 'v{major}' }
const addFile = ({ repository, file }: Place) => {
  const path = (name: string) => join(repository.work, 'dist', name)
  copyFileSync(path(file), path(file.replace('py3', 'py2')))
}

/** What others see of a release, without the id of its commit, which depends on the time, and without the address of the server. */
async function visible({ repository, github, index }: Place): Promise<object> {
  const bare = (...args: string[]) => repository.git('-C', repository.bare, ...args)
  const seen = {
    refs: Object.keys(repository.refs()),
    commits: bare('log', '--format=%T %D %s', 'main'),
    releases: (await github.releases()).map(({ tag_name, draft, body, assets }) => ({
      page: { tag_name, draft, body },
      assets: assets.map(({ name, digest }) => `${name} ${digest}`).sort(),
    })),
    uploaded: [...index.uploaded].sort(),
  }
  return JSON.parse(JSON.stringify(seen).replaceAll(github.url, '')) as object
}

let uninterrupted: object
beforeAll(async () => {
  const twin = await open()
  addFile(twin)
  expect((await run(twin, everything)).error).toBeUndefined()
  uninterrupted = await visible(twin)
})

test.each([
  [1, 'after', 'a token was minted for the check', false],
  [3, 'before', 'the release was published and nothing was uploaded', true],
  [3, 'after', 'the first of two files was uploaded', true],
  [4, 'after', 'all files were uploaded and no floating tag was moved', true],
] as const)(
  'killed at POST %i to the index, which is a stand-in, %s it is handled: when %s, the next run completes the release',
  async (nth, when, _, resumed) => {
    const { repository, github, index } = place
    addFile(place)
    const killWhen = new Promise<void>((resolve) => {
      index.hang = { nth, when, onHung: resolve }
    })
    const killed = await release(repository, github, { ...inputsFor(place), ...everything }, { env: index.env, killWhen })
    expect(killed.code).toBeNull()
    index.hang = undefined
    const next = await run(place, everything)
    expect(next).toMatchObject({ error: undefined, outputs: { resumed, 'already-released': false, version: '1.3.0' } })
    expect(await visible(place)).toEqual(uninterrupted)
    const requests = index.requests.length
    expect((await run(place, everything)).outputs).toMatchObject({ 'already-released': true })
    expect(index.requests.slice(requests).filter((each) => each.startsWith('POST'))).toEqual([])
    expect(await visible(place)).toEqual(uninterrupted)
  },
)

test('`mode: publish-to-index` uploads the same files without a release; it needs a wheel or an sdist', async () => {
  const { repository, index, file } = place
  const inputs = { mode: 'publish-to-index', 'publish-to': index.url, assets: `dist/${file}` }
  const { code, summary, stdout } = await release(repository, undefined, inputs, { env: index.env })
  expect({ code, stdout: stdout.includes('::error') }).toEqual({ code: 0, stdout: false })
  expect(summary).toMatch(new RegExp(`${file} \\| (✅ unchanged|🔄 uploaded) `))
  expect(index.uploaded).toContain(file)
  const none = await run(place, { ...inputs, assets: 'README.md' })
  expect(none.error).toMatch(/^`publish-to` is set, but no wheel or sdist is attached\. Attach them with/)
})
