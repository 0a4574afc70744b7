import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Project, Server } from '../support/release-setup.js'
import { project, server } from '../support/release-setup.js'
import { releaseInProcess } from '../support/run-in-process.js'

interface Repository {
  readonly repository: Project
  readonly github: Server
}

const opened: Server[] = []

/** A repository at 1.2.3, beside which 2.0.0 and 2.1.0rc1 are released. */
async function prepare(): Promise<Repository> {
  const repository = project()
  const github = await server(repository)
  opened.push(github)
  for (const tag of ['v1.2.3', 'v2.0.0', 'v2.1.0rc1']) repository.git('tag', tag)
  repository.git('push', '-q', 'origin', '--tags')
  return { repository, github }
}

/** For the tests that release nothing. */
let shared: Repository
beforeAll(async () => {
  shared = await prepare()
})
afterAll(async () => {
  await Promise.all(opened.map(async (github) => await github.close()))
})

const planOf = (outputs: Record<string, string>) => JSON.parse(outputs.plan ?? '{}') as unknown

test('a backport is rejected unless it is allowed, is not the latest, and its notes start from the version below', async () => {
  const { repository, github } = await prepare()
  const rejected = await releaseInProcess(repository, github, { bump: 'patch', 'dry-run': 'true' })
  expect(rejected.code).toBe(1)
  expect(rejected.stdout).toContain('is not newer than 2.1.0rc1')
  expect(rejected.stdout).toContain('to release an older line, set `allow-backport: true`')
  const { code, outputs } = await releaseInProcess(repository, github, { bump: 'patch', 'allow-backport': 'true' })
  expect(code).toBe(0)
  expect(planOf(outputs)).toMatchObject({ version: '1.2.4', latest: false, previousTag: 'v1.2.3' })
  expect(await github.releases()).toMatchObject([{ tag_name: 'v1.2.4', draft: false }])
  expect(github.bodies('PATCH')).toMatchObject([{ draft: false, make_latest: 'false' }])
})

test.each([
  ['2.0.1', 'auto', true],
  ['2.1.0', 'auto', true],
  ['2.1.0rc2', 'auto', false],
  ['2.1.0', 'false', false],
  ['1.2.5', 'auto', false],
  ['1.2.5', 'true', true],
  ['2.1.0rc2', 'true', false],
])('whether %s becomes the latest with `make-latest: %s`: %s', async (version, makeLatest, latest) => {
  const inputs = { version, 'make-latest': makeLatest, 'dry-run': 'true', 'allow-backport': 'true' }
  const { code, outputs } = await releaseInProcess(shared.repository, shared.github, inputs)
  expect({ code, plan: planOf(outputs) }).toMatchObject({ code: 0, plan: { latest } })
})

test('a version below the current one is rejected, even if backports are allowed', async () => {
  const { code, stdout } = await releaseInProcess(shared.repository, shared.github, {
    version: '1.2.2',
    'allow-backport': 'true',
  })
  expect({ code, said: stdout.includes('Version 1.2.2 is not newer than 1.2') }).toEqual({ code: 1, said: true })
})

test('a package of a monorepo leaves the latest release to another one', async () => {
  const { repository, github } = await prepare()
  const { code } = await releaseInProcess(repository, github, {
    bump: 'minor',
    'tag-template': 'plugin-v{version}',
    'make-latest': 'false',
  })
  expect(code).toBe(0)
  expect(github.bodies('PATCH').at(-1)).toMatchObject({ draft: false, make_latest: 'false' })
})
