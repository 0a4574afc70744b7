import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { Project, Server } from '../support/release-setup.js'
import { checkOut, expectReleased, hangAfter, project, release, server, wheel } from '../support/release-setup.js'
import { runInProcess } from '../support/run-in-process.js'

const servers: Server[] = []
afterAll(async () => await Promise.all(servers.map(async (each) => await each.close())))

/** A project and a GitHub that are one repository, the wheel of 1.3.0 at hand. */
async function together(): Promise<{ repository: Project; github: Server; base: string; file: string }> {
  const repository = project()
  const github = await server(repository)
  servers.push(github)
  return { repository, github, base: repository.git('rev-parse', 'HEAD'), file: wheel(repository, '1.3.0') }
}

const apiSteps = ['notes', 'temporary branch', 'commit', 'tag object', 'refs', 'draft', 'first file', 'second file', 'publish']
const gitSteps = ['notes', 'draft', 'first file', 'second file', 'publish']
const steps = [
  ...apiSteps.map((step, index) => ['api', step, index + 1] as const),
  ...gitSteps.map((step, index) => ['git', step, index + 1] as const),
]

describe('if the first run is killed after a step, the second one finishes the release and the third is a no-op', () => {
  test.each(steps)('commit: %s, %s', async (commit, _, nth) => {
    const { repository, github, base, file } = await together()
    const inputs = { bump: 'minor', commit, assets: `dist/${file}\nREADME.md` }
    const killed = await release(repository, github, inputs, { killWhen: hangAfter(github, nth) })
    expect(killed.code).toBeNull()
    github.fault = undefined
    checkOut(repository, base)
    const second = await runInProcess(repository, github, inputs)
    expect(second.error).toBeUndefined()
    checkOut(repository, base)
    const writes = github.writes().length
    const third = await runInProcess(repository, github, inputs)
    const sha = String(second.outputs.sha)
    expect(third).toMatchObject({ error: undefined, outputs: { 'already-released': true, sha } })
    expect(github.writes()).toHaveLength(writes)
    expect(Object.keys(repository.refs())).toEqual(['refs/heads/main', 'refs/tags/v1.3.0'])
    expect(repository.git('-C', repository.bare, 'rev-list', '--parents', 'main')).toBe(`${sha} ${base}\n${base}`)
    expect(repository.git('-C', repository.bare, 'rev-parse', 'v1.3.0^{commit}')).toBe(sha)
    const released = await github.releases()
    expect(released).toMatchObject([{ draft: false, target_commitish: sha }])
    expect(released[0]?.assets.map(({ name }) => name).sort()).toEqual(['README.md', file])
  })
})

test.each(['api', 'git'])('eight concurrent runs with commit: %s make one release, one commit and one tag', async (commit) => {
  const { repository, github, base } = await together()
  const runs = await Promise.all(
    Array.from({ length: 8 }, async (_, index) => {
      const work = join(repository.work, '..', `clone-${index}`)
      repository.git('clone', '-q', repository.bare, work)
      return await runInProcess({ work }, github, { bump: 'minor', commit }, { env: { GITHUB_RUN_ID: String(index + 1) } })
    }),
  )
  const winners = runs.filter(({ outputs }) => outputs['already-released'] === false)
  expect(winners.map(({ error }) => error)).toEqual([undefined])
  const sha = String(winners[0]?.outputs.sha)
  expect(await github.releases()).toMatchObject([{ tag_name: 'v1.3.0', draft: false, target_commitish: sha }])
  expect(Object.keys(repository.refs())).toEqual(['refs/heads/main', 'refs/tags/v1.3.0'])
  expect(repository.git('-C', repository.bare, 'rev-list', 'main')).toBe(`${sha}\n${base}`)
})

test('the API and Git make the same tree, messages and tag', async () => {
  const seen = []
  for (const commit of ['api', 'git']) {
    const { repository, github, base, file } = await together()
    const first = await runInProcess(repository, github, { bump: 'minor', commit, assets: 'dist/*.whl' })
    expect(first.error).toBeUndefined()
    const sha = String(first.outputs.sha)
    await expectReleased(repository, github, sha, file)
    expect(repository.git('status', '--porcelain')).toBe('')
    expect(repository.git('rev-parse', 'HEAD', 'v1.3.0^{commit}')).toBe(`${sha}\n${sha}`)
    const bare = (...args: string[]) => repository.git('-C', repository.bare, ...args)
    const tag = bare('cat-file', 'tag', 'v1.3.0').split('\n').slice(4).join('\n')
    const message = bare('log', '-1', '--format=%B', 'main').replace(base, 'BASE')
    seen.push({ tree: bare('rev-parse', 'main^{tree}'), tag, message })
  }
  expect(seen[0]).toEqual(seen[1])
})

describe('auto', () => {
  test('uses the API if it shows the same branch', async () => {
    const { repository, github } = await together()
    const { error, outputs } = await runInProcess(repository, github, { bump: 'minor' })
    expect([error, outputs.plan]).toEqual([undefined, expect.objectContaining({ commit: 'api' })])
  })

  test.each(['extraheader', 'executable'])('uses Git if the API is unsuitable: %s', async (what) => {
    const { repository, github } = await together()
    if (what === 'extraheader') repository.git('config', 'http.https://github.com/.extraheader', 'AUTHORIZATION: basic b3RoZXI=')
    else {
      repository.git('update-index', '--chmod=+x', 'src/eleanor/version.py')
      repository.git('commit', '-q', '-m', 'Executable')
      repository.git('push', '-q', 'origin', 'main')
      repository.git('checkout', '-q', '-f', 'main', '--', '.')
    }
    const { error, outputs } = await runInProcess(repository, github, { bump: 'minor' })
    expect([error, outputs.plan]).toEqual([undefined, expect.objectContaining({ commit: 'git' })])
  })
})

describe('with commit: api these are rejected, and no temporary branch is left', () => {
  test('a rule that protects the branch', async () => {
    const { repository, github, base } = await together()
    repository.hook(
      'reference-transaction',
      '[ "$1" != prepared ] || ! grep -q refs/heads/main || { echo "GH013: rule violations" >&2; exit 1; }',
    )
    const { error } = await runInProcess(repository, github, { bump: 'minor', commit: 'api' })
    expect(error).toMatch(/^The remote rejected the release: .*GH013[^]*use a token that may bypass it/)
    expect(repository.refs()).toEqual({ 'refs/heads/main': base })
    expect(await github.releases()).toEqual([])
    expect(repository.git('status', '--porcelain')).toBe('')
  })

  test('a branch of that name that someone else created', async () => {
    const { repository, github, base } = await together()
    repository.git('checkout', '-q', '-b', 'action-release/v1.3.0')
    const theirs = repository.commit('Theirs')
    repository.git('push', '-q', 'origin', 'action-release/v1.3.0')
    repository.git('checkout', '-q', 'main')
    const { error } = await runInProcess(repository, github, { bump: 'minor', commit: 'api' })
    expect(error).toContain('was not created by action-release')
    expect(repository.refs()).toEqual({ 'refs/heads/main': base, 'refs/heads/action-release/v1.3.0': theirs })
  })

  test('an API that shows the branch at another commit', async () => {
    const repository = project()
    const github = await server()
    servers.push(github)
    const { error } = await runInProcess(repository, github, { bump: 'minor', commit: 'api' })
    expect(error).toContain('The API shows main at')
  })
})

test.each([
  ['valid', []],
  ['unsigned', [expect.stringContaining('as verified: unsigned')]],
])('commit: api reads the signature, which is %s', async (unverified, warnings) => {
  const { repository, github } = await together()
  github.policy = { rules: [], unverified }
  const { error, lines } = await runInProcess(repository, github, { bump: 'minor', commit: 'api' })
  expect([error, lines.filter((line) => line.startsWith('warning:'))]).toEqual([undefined, warnings])
})

test('another run takes a release over only with `adopt`; otherwise the error names the run that started it', async () => {
  const { repository, github, base, file } = await together()
  const inputs = { bump: 'minor', assets: 'dist/*.whl' }
  await release(repository, github, inputs, { killWhen: hangAfter(github, 6) })
  github.fault = undefined
  checkOut(repository, base)
  const other = { env: { GITHUB_RUN_ID: '78' } }
  const rejected = await runInProcess(repository, github, inputs, other)
  expect(rejected.error).toContain('was started by run 77 and is not finished')
  const taken = await runInProcess(repository, github, { ...inputs, adopt: 'true' }, other)
  expect(taken).toMatchObject({ error: undefined, outputs: { resumed: true, 'already-released': false } })
  await expectReleased(repository, github, String(taken.outputs.sha), file)
})

test('a plan, a release of five files and a finished release need few requests', async () => {
  const { repository, github, base } = await together()
  const files = ['a', 'b', 'c', 'd'].map((name) => `dist/${name}.txt`)
  for (const name of files) writeFileSync(join(repository.work, name), name)
  const inputs = { bump: 'minor', assets: ['dist/*.whl', ...files].join('\n') }
  const count = async (more: Record<string, string>) => {
    const before = github.requests.length
    expect((await runInProcess(repository, github, { ...inputs, ...more })).error).toBeUndefined()
    checkOut(repository, base)
    return github.requests.slice(before).filter((request) => !/^POST .*\/assets$/.test(request)).length
  }
  expect(await count({ 'dry-run': 'true' })).toBeLessThanOrEqual(20)
  expect(github.writes()).toEqual([])
  expect(await count({ commit: 'api' })).toBeLessThanOrEqual(25)
  expect(await count({})).toBeLessThanOrEqual(8)
})
