import { afterAll, beforeEach, expect, test } from '@jest/globals'
import { writeTree } from '../../../shared/test/support/run-action.js'
import type { Project, Server } from '../support/release-setup.js'
import { project, release, server, versionFile } from '../support/release-setup.js'
import type { RunResult } from '../support/run-in-process.js'
import { runInProcess } from '../support/run-in-process.js'

interface Place {
  readonly repository: Project
  readonly github: Server
}

const branch = 'action-release/proposal/main/vnext'
const auto = { mode: 'propose', bump: 'auto' }
const places: Place[] = []
let place: Place

async function open(): Promise<Place> {
  const repository = project()
  const github = await server(repository)
  places.push({ repository, github })
  repository.git('tag', 'v1.2.3')
  repository.git('push', '-q', 'origin', 'v1.2.3')
  return { repository, github }
}

beforeEach(async () => {
  place = await open()
})
afterAll(async () => await Promise.all(places.map(async ({ github }) => await github.close())))

function push({ repository }: Place, message: string): void {
  writeTree(repository.work, { [message]: message })
  repository.git('add', '-A')
  repository.git('commit', '-q', '-m', message)
  repository.git('push', '-q', 'origin', 'main')
}

const propose = async ({ repository, github }: Place) => await runInProcess(repository, github, auto)

/** A new job: the work tree is what main has. */
function newJob({ repository }: Place): void {
  repository.git('fetch', '-q', 'origin', 'main')
  repository.git('checkout', '-q', '-f', '-B', 'main', 'FETCH_HEAD')
  repository.git('clean', '-qfd')
}

/** What others see, without ids of commits, which depend on the time, and without the address of the server. */
async function visible({ repository, github }: Place): Promise<object> {
  const bare = (...args: string[]) => repository.git('-C', repository.bare, ...args)
  const pulls = (await github.call('GET', `/pulls?state=all&head=eleanor:${branch}&base=main`)) as Record<string, unknown>[]
  const seen = {
    refs: Object.keys(repository.refs()),
    pulls: pulls.map(({ number, title, body, state }) => ({ number, title, body, state })),
    proposed: bare('log', '--format=%T %s', `v1.2.3..${branch}`),
    version: bare('show', `${branch}:${versionFile}`),
    main: bare('log', '--format=%T %s', 'main'),
    releases: (await github.releases()).map(({ tag_name, draft, body }) => ({ tag_name, draft, body })),
  }
  return JSON.parse(JSON.stringify(seen).replaceAll(github.url, '')) as object
}

/** What happens before the run that is killed. */
const situations = {
  opened: async (at: Place) => {
    push(at, 'fix: a')
    return await Promise.resolve(auto)
  },
  updated: async (at: Place) => {
    push(at, 'fix: a')
    await propose(at)
    push(at, 'feat: b')
    return auto
  },
  closed: async (at: Place) => {
    push(at, 'feat: a')
    await propose(at)
    at.repository.git('revert', '--no-edit', 'HEAD')
    at.repository.git('push', '-q', 'origin', 'main')
    return auto
  },
  released: async (at: Place) => {
    push(at, 'fix: a')
    await propose(at)
    await at.github.mergePullRequest(1, 'squash')
    newJob(at)
    return { version: '1.2.4' }
  },
} as const

/** The steps of a workflow with a standing pull request: propose, and release what is merged. */
async function workflow(at: Place): Promise<RunResult> {
  newJob(at)
  const proposed = await propose(at)
  expect(proposed.error).toBeUndefined()
  const merged = proposed.outputs['merged-version']
  if (typeof merged !== 'string') return proposed
  const released = await runInProcess(at.repository, at.github, { version: merged })
  expect(released.error).toBeUndefined()
  return released
}

const expected = new Map<string, object>()

async function uninterrupted(situation: keyof typeof situations): Promise<object> {
  const known = expected.get(situation)
  if (known !== undefined) return known
  const twin = await open()
  await situations[situation](twin)
  await workflow(twin)
  const seen = await visible(twin)
  expected.set(situation, seen)
  return seen
}

test.each([
  ['opened', 'before', 'POST', 'the branch was pushed and no pull request was opened'],
  ['opened', 'after', 'POST', 'the pull request was opened'],
  ['updated', 'before', 'PATCH', 'the branch was replaced and the text is the old one'],
  ['closed', 'after', 'PATCH', 'it was closed'],
  ['released', 'before', 'POST', 'the merge commit was tagged and no draft was created'],
] as const)(
  'a proposal that is being %s, killed %s the %s of the API: when %s, the next run leads to the same state, and another one changes nothing',
  async (...[situation, when, method]) => {
    const inputs = await situations[situation](place)
    const route = situation === 'released' ? '/releases' : '/pulls'
    const killWhen = new Promise<void>((resolve) => {
      place.github.fault = (request) =>
        request.startsWith(`${method} /repos/eleanor/example${route}`) && !request.endsWith('/generate-notes')
          ? { when, answer: 'hang', onInjected: resolve }
          : undefined
    })
    expect((await release(place.repository, place.github, inputs, { killWhen })).code).toBeNull()
    place.github.fault = undefined
    await workflow(place)
    expect(await visible(place)).toEqual(await uninterrupted(situation))
    const [writes, refs] = [place.github.writes().length, place.repository.refs()]
    await workflow(place)
    expect([place.github.writes().length, place.repository.refs()]).toEqual([writes, refs])
  },
)
