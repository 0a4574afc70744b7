import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Fault } from '../local/github/server.js'
import { actions } from '../scripts/repository.js'
import { temporaryFolder, writeTree } from '../shared/test/support/run-action.js'
import { startActHarness } from './support/act-harness.js'
import type { PublishedSuite } from './support/published-suite.js'
import { createPublishedSuite, token } from './support/published-suite.js'

let suite: PublishedSuite
beforeAll(async () => {
  suite = await createPublishedSuite()
})
afterAll(async () => await suite.close())

/** The values of the expressions in `publish.yml` for one release. */
const valuesOf = (bump: string, version: string) => ({
  'inputs.bump': bump,
  'inputs.dry-run': 'false',
  "!inputs.dry-run && 'wheel' || ''": '',
  "inputs.bump == 'none' && 'none' || ''": bump === 'none' ? 'none' : '',
  "inputs.bump != 'none' && needs.wheel.outputs.version || ''": bump === 'none' ? '' : version,
  'needs.wheel.outputs.version': version,
  'needs.release.outputs.version': version,
  'secrets.MIRRORS_TOKEN': token,
  'secrets.RELEASE_TOKEN || github.token': token,
})

/** The commits of all refs of a repository, by name. */
const refsOf = (repository: string): Partial<Record<string, string>> =>
  Object.fromEntries(
    suite
      .on(repository, 'for-each-ref', '--format=%(refname:short) %(*objectname)%(objectname)')
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1).slice(0, 40)] as const),
  )

/** The job `release`: its checks, and the release. Bundles are neither built nor attested here, and the wheel is not attached. */
async function releaseSuite(bump: string, version: string): Promise<string> {
  const values = valuesOf(bump, version)
  for (const name of ['Interface', 'Mirrors']) {
    const { code, output } = await suite.step('release', name, values)
    expect([name, code, output]).toEqual([name, 0, expect.any(String)])
  }
  const released = await suite.action('release', 'Release', values)
  expect([released.code, released.stdout]).toEqual([0, expect.stringContaining(`v${version}`)])
  return released.outputs.sha ?? ''
}

test('from empty repositories to a workflow that uses `eleanor/actions@v1`, and a second release after it', async () => {
  // Before the first push, the check says what is missing and writes nothing.
  suite.git('add', '-A', '-f', '--', ...actions, '.')
  suite.git('commit', '-q', '-m', 'First')
  const unprepared = await suite.step('release', 'Mirrors', { ...valuesOf('none', '1.0.0'), 'secrets.MIRRORS_TOKEN': '' })
  expect([unprepared.code, unprepared.output]).toEqual([1, expect.stringContaining('MIRRORS_TOKEN is not set')])
  suite.git('push', '-q', 'origin', 'HEAD:main')
  const version = /"(.+)"/.exec(readFileSync(join(suite.work, 'scripts/version.py'), 'utf8').split('\n').at(-2) ?? '')?.[1] ?? ''
  const major = `v${version.split('.')[0] ?? ''}`
  expect((await suite.action('wheel', 'Write the version', valuesOf('none', ''))).outputs.version).toBe(version)

  const sha = await releaseSuite('none', version)
  expect(refsOf('actions')).toEqual({ main: sha, [major]: sha, [`v${version}`]: sha })
  expect(suite.on('actions', 'show', '--format=', '--name-only', sha)).toBe('CHANGELOG.md')
  expect(suite.on('actions', 'show', `${sha}:CHANGELOG.md`)).toMatch(`\n## Unreleased\n\n## ${version} - 20`)
  const [release] = await suite.releases('actions')
  expect(release).toMatchObject({ tag_name: `v${version}`, draft: false, body: expect.stringMatching(/^- /) })

  // The answer to one request is lost, which creates no second release; another is rejected, and the next run finishes.
  const faults = new Map<string, Fault>([
    ['POST /repos/eleanor/action-build-wheel/releases', { when: 'after', answer: 'drop' }],
    ['POST /repos/eleanor/action-compile-reqs/releases', { when: 'before', answer: { status: 403 } }],
  ])
  suite.fault = (request) => {
    const fault = faults.get(request)
    faults.delete(request)
    return fault
  }
  const interrupted = await suite.step('mirrors', 'Publish', valuesOf('none', version))
  expect([interrupted.code, interrupted.output]).toEqual([1, expect.stringContaining('GitHub answered 403')])
  const requests = suite.github.requests.length
  expect(await suite.step('mirrors', 'Publish', valuesOf('none', version))).toMatchObject({ code: 0 })
  const writes = suite.github.requests.slice(requests).filter((request) => !request.startsWith('GET '))
  expect(writes).toEqual(actions.slice(2).map((action) => `POST /repos/eleanor/${action}/releases`))
  for (const action of actions) {
    const refs = refsOf(action)
    expect(refs).toEqual({ main: refs.main, [major]: refs.main, [`v${version}`]: refs.main })
    expect(suite.on(action, 'show', 'main:SECURITY.md')).toContain(`eleanor/actions/blob/v${version}/SECURITY.md`)
    const releases = await suite.releases(action)
    expect(releases).toMatchObject([{ tag_name: `v${version}`, draft: false, body: expect.stringContaining(action) }])
  }

  const project = temporaryFolder('user')
  writeTree(project, {
    '.github/workflows/pr.yml': `on: pull_request\njobs:\n  checks:\n    uses: eleanor/actions/.github/workflows/pr-checks.yml@v1\n    with: { requirements-mode: none, images-mode: none }\n`,
    'pyproject.toml': `[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n\n[project]\nname = "small"\nversion = "1.2.3"\n`,
    'src/small/__init__.py': '',
  })
  const harness = await startActHarness(project, { suite: suite.checkOutMajor() })
  try {
    // laptop.test.ts uses `build`, which takes four times as long.
    const result = await harness.run('pr.yml', { env: { ELEANOR_CONFIG_WHEEL_BUILDER: 'uv' } })
    if (!result.ok) throw new Error(readFileSync(result.log, 'utf8'))
    expect(result.outputs.filter(({ name }) => name === 'version').map(({ value }) => value)).toContain('1.2.3')
  } finally {
    await harness.close()
  }

  const before = Object.fromEntries(actions.map((action) => [action, refsOf(action)]))
  const changelog = readFileSync(join(suite.work, 'CHANGELOG.md'), 'utf8')
  writeFileSync(
    join(suite.work, 'CHANGELOG.md'),
    changelog.replace('## Unreleased\n', '## Unreleased\n\n- action-release: fixed\n'),
  )
  suite.push('Fix')
  const next = `${version.replace(/\d+$/, '')}${Number(version.split('.')[2]) + 1}`
  const nextSha = await releaseSuite('patch', next)
  expect(refsOf('actions')).toEqual({ main: nextSha, [major]: nextSha, [`v${version}`]: sha, [`v${next}`]: nextSha })
  expect(await suite.step('mirrors', 'Publish', valuesOf('patch', next))).toMatchObject({ code: 0 })
  const link = `[All changes of the suite](https://github.com/eleanor/actions/releases/tag/v${next})`
  for (const action of actions) {
    const { main = '', ...tags } = refsOf(action)
    expect(tags).toEqual({ [major]: main, [`v${version}`]: before[action]?.main, [`v${next}`]: main })
    const notes = action === 'action-release' ? `- action-release: fixed\n\n${link}` : link
    expect((await suite.releases(action)).find((each) => each.tag_name === `v${next}`)?.body).toBe(notes)
  }
}, 300_000)
