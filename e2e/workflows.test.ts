import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startPypiserver } from '../action-release/test/support/index-servers.js'
import { writeTree } from '../shared/test/support/run-action.js'
import type { ActHarness } from './support/act-harness.js'
import { startActHarness } from './support/act-harness.js'
import { readmeSnippet } from './support/readme-snippet.js'

const bases = (process.env.ELEANOR_TEST_BASES ?? '').split(',').filter((base) => base !== '')

/** Runs the monorepo through the reusable workflows, events that outsiders can trigger, and each action by itself, under act. */
const root = fileURLToPath(new URL('..', import.meta.url))
interface Release {
  readonly tag_name: string
  readonly draft: boolean
  readonly assets: readonly { readonly name: string }[]
}
const releasesOf = async (harness: ActHarness) => (await harness.api('GET', '/releases')) as Release[]
type Result = Awaited<ReturnType<ActHarness['run']>>
const output = (result: Result, name: string) => result.outputs.filter((one) => one.name === name)

/** act may lose the last output of a failing script: the message can be missing, but there must be no other one. */
function expectRejection(result: Result, step: string, message: string): void {
  const errors = result.annotations.filter(({ level }) => level === 'error').map(({ text }) => text.includes(message))
  expect([result.ok, result.failed?.step, new Set([true, ...errors])]).toEqual([false, step, new Set([true])])
}

describe('the monorepo with two packages, locks beside their sources, pip-compile and hatchling', () => {
  let harness: ActHarness
  beforeAll(async () => {
    // Without an available base image it plans and gives the reason. Only Docker's client reads a bake file.
    const canReadBakeFile = spawnSync('docker', ['buildx', 'version']).status === 0
    harness = await startActHarness(join(root, 'example-monorepo'), { imagesMode: canReadBakeFile ? 'build-or-plan' : 'none' })
  })
  afterAll(async () => await harness.close())

  test('18: a pull request from a fork gets a notice, uses no secret and pushes nothing', async () => {
    const before = harness.git('for-each-ref')
    const result = await harness.run('pr.yml', {
      // `build` takes four times as long, and laptop.test.ts uses it.
      env: { ELEANOR_CONFIG_IMAGES_BASE_IMAGES: bases.join('\n'), ELEANOR_CONFIG_WHEEL_BUILDER: 'uv' },
      changeEvent: (event) => {
        const request = event.pull_request as { head: object }
        return { ...event, pull_request: { ...request, head: { ...request.head, repo: { full_name: 'someone/fork' } } } }
      },
    })
    if (!result.ok) throw new Error(readFileSync(result.log, 'utf8'))
    expect(result.annotations.filter(({ text }) => text.startsWith('This pull request comes from a fork.'))).toHaveLength(2)
    expect(
      output(result, 'name')
        .map(({ value }) => value)
        .toSorted(),
    ).toEqual(['eleanor-core', 'eleanor-text', 'wheel-packages-core', 'wheel-packages-text'])
    const images = output(result, 'images').flatMap(({ value }) => Object.keys(JSON.parse(value) as object))
    expect(images).toEqual(bases.length > 0 ? ['base', 'worker'] : [])
    expect(result.summaries.filter(({ text }) => text.includes('gave the same bytes'))).toHaveLength(2)
    expect(output(result, 'stale').every(({ value }) => value === '[]')).toBe(true)
    expect(harness.git('for-each-ref')).toBe(before)
  }, 300_000)

  // The second run is a no-op, as for the single package below, whose tag has another name too.
  test('a release of one package creates its own tag', async () => {
    expect((await release(harness)).already).toBe('false')
    expect(harness.git('show', 'core-v1.3.0:packages/core/src/eleanor_core/version.py')).toContain('1.3.0')
    expect(harness.git('show', 'core-v1.3.0:packages/text/src/eleanor_text/version.py')).toContain('1.2.0')
    const releases = await releasesOf(harness)
    expect(releases.map(({ tag_name, draft, assets }) => [tag_name, draft, assets.map(({ name }) => name).toSorted()])).toEqual([
      ['core-v1.3.0', false, ['eleanor_core-1.3.0-py3-none-any.whl', 'eleanor_core-1.3.0.tar.gz']],
    ])
  }, 300_000)
})

/**
 * A package with no requirements. Hatchling builds it in half the time of setuptools, which builds the example in start.test.ts, and uv
 * installs it in a tenth of the time of `build`. The packages of the monorepo are built twice and compared, and checked with Twine.
 */
const singlePackage = {
  'src/single/__init__.py': '',
  'src/single/version.py': '__version__ = "1.2.3"\n',
  'pyproject.toml': [
    '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n',
    '[project]\nname = "single"\nrequires-python = ">=3.10"\ndynamic = ["version"]\n',
    '[tool.hatch.version]\npath = "src/single/version.py"\n',
    '[tool.eleanor.requirements]\nengine = "uv"\n[tool.eleanor.wheel]\ngate = "none"\nbuilder = "uv"\n',
    'reproducible = "off"\ntwine = "off"\n',
  ].join(''),
}

// start.test.ts releases the whole example.
test('two runs release once what the commits ask for, with a bump command, and pip installs it from the package index', async () => {
  const index = await startPypiserver('__token__', 'secret-of-the-index')
  const folder = join(mkdtempSync(join(tmpdir(), 'eleanor-released-')), 'single')
  writeTree(folder, {
    ...singlePackage,
    'pyproject.toml': [
      singlePackage['pyproject.toml'],
      '[tool.eleanor.release]\nbump-command = "python3 bump.py {version}"\ntag-template = "single-v{version}"\n',
      `publish-to = ["${index.url}"]\n`,
    ].join(''),
    'bump.py':
      'import pathlib, sys\npathlib.Path("src/single/version.py").write_text(f"__version__ = \\"{sys.argv[1]}\\"  # bumped\\n")\n',
    '.github/workflows/release.yml': [
      'on: workflow_dispatch\npermissions: {contents: write, packages: write, pull-requests: write}\njobs:\n  release:\n',
      '    uses: eleanor/actions/.github/workflows/release.yml@v1\n    with: {bump: auto, requirements-mode: none, images-mode: none}\n',
      '    secrets: {index-token: secret-of-the-index}\n',
    ].join(''),
  })
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=Person', '-c', 'user.email=person@example.org', ...args])
  git('init', '-q', '-b', 'main')
  git('remote', 'add', 'origin', 'https://github.com/eleanor/single.git')
  git('add', '-A')
  git('commit', '-q', '-m', 'chore: begin')
  git('tag', 'single-v1.2.3')
  git('commit', '-q', '--allow-empty', '-m', 'feat: something new')
  const harness = await startActHarness(folder)
  try {
    await releaseTwice(harness)
    expect((await releasesOf(harness)).map(({ tag_name, draft }) => [tag_name, draft])).toEqual([['single-v1.3.0', false]])
    expect(harness.git('show', 'single-v1.3.0:src/single/version.py')).toBe('__version__ = "1.3.0"  # bumped')
    const target = mkdtempSync(join(tmpdir(), 'eleanor-installed-'))
    const pip = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--no-cache-dir', '--target', target]
    execFileSync('python3', [...pip, '--index-url', `${index.url}simple/`, 'single==1.3.0'], { stdio: 'pipe' })
    const print = ['-c', 'from single.version import __version__; print(__version__)']
    const installed = execFileSync('python3', print, { encoding: 'utf8', env: { ...process.env, PYTHONPATH: target } })
    expect(installed).toBe('1.3.0\n')
  } finally {
    await harness.close()
    await index.close()
  }
}, 300_000)

/** Runs the release workflow twice and expects the second run to change nothing. */
async function releaseTwice(harness: ActHarness): Promise<void> {
  const first = await release(harness)
  const second = await release(harness)
  expect([first.already, second]).toEqual(['false', { ...first, already: 'true' }])
}

/** Runs the release workflow. Returns whether the version was already released, and all that is public then. */
async function release(harness: ActHarness) {
  // laptop.test.ts uses `build`, in the same package.yml.
  const result = await harness.run('release.yml', { env: { ELEANOR_CONFIG_WHEEL_BUILDER: 'uv' } })
  if (!result.ok) throw new Error(readFileSync(result.log, 'utf8'))
  const refs = harness.git('for-each-ref', 'refs/heads', 'refs/tags')
  return { already: output(result, 'already-released').at(-1)?.value, refs, releases: await releasesOf(harness) }
}

describe('each action by itself', () => {
  let harness: ActHarness
  beforeAll(async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'eleanor-single-')), 'single')
    const checkout = 'uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1'
    const job = (action: string, inputs: string) =>
      `  ${action}:\n    runs-on: ubuntu-latest\n    steps:\n      - ${checkout}\n        with: {fetch-depth: 0}\n      - uses: eleanor/action-${action}@v1\n        with: {${inputs}}\n`
    writeTree(folder, {
      '.github/workflows/each.yml': [
        'on: push\njobs:\n',
        job('compile-reqs', 'cache: auto'),
        job('build-wheel', 'cache: auto'),
        job('build-images', 'mode: plan'),
        job('release', "bump: minor, dry-run: 'true'"),
      ].join(''),
      '.github/workflows/rejected.yml': [
        'on: pull_request\npermissions: {contents: write, packages: write, pull-requests: write}\njobs:\n  release:\n',
        '    uses: eleanor/actions/.github/workflows/release.yml@v1\n    with: {bump: minor, images-mode: none}\n',
      ].join(''),
      '.github/workflows/weekly.yml': readmeSnippet('New locks once a week, as one pull request'),
      '.github/workflows/locks.yml': [
        'on:\n  workflow_dispatch:\n    inputs: {dry-run: {type: boolean, default: false}}\n',
        'permissions: {contents: write, pull-requests: write}\njobs:\n  locks:\n',
        '    uses: eleanor/actions/.github/workflows/compile.yml@v1\n    with: {requirements-mode: compile, dry-run: "${{ inputs.dry-run }}"}\n',
      ].join(''),
      'requirements/in/base.in': 'six==1.17.0\n',
      'docker/base.Dockerfile': 'FROM python:3.12-slim\n',
      ...singlePackage,
    })
    harness = await startActHarness(folder)
  })
  afterAll(async () => await harness.close())

  test.each([
    ['with', true],
    ['without', false],
  ])('%s the cache service, all four actions succeed', async (_, service) => {
    const result = await harness.run('each.yml', { service })
    if (!result.ok) throw new Error(readFileSync(result.log, 'utf8'))
    const value = (action: string, name: string) =>
      result.outputs.find((one) => one.action === `eleanor/action-${action}` && one.name === name)?.value ?? ''
    expect(value('compile-reqs', 'files')).toBe('requirements/base.txt')
    expect(value('build-wheel', 'wheel')).toBe('dist/single-1.2.3-py3-none-any.whl')
    expect(value('build-images', 'plan')).toContain('"name":"base"')
    expect(value('release', 'version')).toBe('1.3.0')
    expect(result.annotations.filter(({ level }) => level !== 'notice')).toEqual([])
    expect(readFileSync(result.log, 'utf8').includes('No cache service is available')).toBe(!service)
  })

  test('one pull request proposes the locks, the next run updates it, and commits of others are kept', async () => {
    interface PullRequest {
      readonly title: string
      readonly body: string
      readonly head: { readonly ref: string }
    }
    const pullRequests = async () =>
      (await harness.api('GET', '/pulls?state=open&head=eleanor:eleanor/locks&base=main')) as PullRequest[]
    const branch = 'refs/heads/eleanor/locks'
    const dryRun = await harness.run('locks.yml', { changeEvent: (event) => ({ ...event, inputs: { 'dry-run': 'true' } }) })
    expect([dryRun.ok, await pullRequests(), harness.git('for-each-ref', branch)]).toEqual([true, [], ''])

    for (const [round, file] of [
      ['opened', 'weekly.yml'],
      ['updated', 'locks.yml'],
    ] as const) {
      const result = await harness.run(file)
      if (!result.ok) throw new Error(readFileSync(result.log, 'utf8'))
      const found = await pullRequests()
      expect([round, found.map(({ title, head }) => [title, head.ref])]).toEqual([
        round,
        [['Compile the requirements', 'eleanor/locks']],
      ])
      expect(found[0]?.body).toContain('| six |  | 1.17.0 | added |')
      expect(output(result, 'pull-request').at(-1)?.value).toMatch(/\/pull\/\d+$/)
      expect(harness.git('diff', '--name-only', 'main', branch)).toBe('requirements/base.txt')
      expect(harness.git('rev-list', '--count', `main..${branch}`)).toBe('1')
    }

    const identity = ['-c', 'user.name=a', '-c', 'user.email=a@b']
    const other = harness.git(...identity, 'commit-tree', `${branch}^{tree}`, '-p', branch, '-m', 'By hand')
    harness.git('update-ref', branch, other)
    const rejected = await harness.run('locks.yml')
    expectRejection(rejected, 'Open or update the pull request', 'has commits by a@b')
    expect(harness.git('rev-parse', branch)).toBe(other)
  })

  test('18: a pull request starts no release', async () => {
    const before = harness.git('for-each-ref')
    const result = await harness.run('rejected.yml')
    expectRejection(result, 'Reject an event that outsiders can trigger', "The event 'pull_request' cannot start a release")
    expect([harness.git('for-each-ref'), await releasesOf(harness)]).toEqual([before, []])
  })
})
