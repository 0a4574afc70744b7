import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runContainer } from '../action-build-images/test/support/engine.js'
import type { RunOutputs } from '../local/report/collect-outputs.js'
import { hasProgram } from '../shared/test/support/programs.js'
import { typescriptOptions } from '../shared/test/support/run-action.js'
import type { PageReport } from './support/browser.js'
import { inspectPage } from './support/browser.js'

/**
 * Runs the workflows of the example with `npm start`: pull request, release and images. Images are built if ELEANOR_TEST_BASES contains available base images
 * ("python=…,cuda=…", with ELEANOR_TEST_TORCH_INDEX and an engine), and planned otherwise.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const bases = (process.env.ELEANOR_TEST_BASES ?? '').split(',').filter((one) => one !== '')
const torchIndex = process.env.ELEANOR_TEST_TORCH_INDEX ?? ''
const buildsImages = bases.length > 0
const scratch = mkdtempSync(join(tmpdir(), 'eleanor-e2e-'))

interface SummaryFile extends RunOutputs {
  readonly workflows: readonly { readonly file: string; readonly ok: boolean }[]
}
interface StartResult {
  readonly code: number | null
  readonly output: string
  readonly folder: string
  readonly summary: SummaryFile
}
let start: StartResult

beforeAll(async () => {
  const options = [
    ...bases.flatMap((one) => ['--base', one]),
    ...(torchIndex === '' ? [] : ['--build-arg', `TORCH_INDEX=${torchIndex}`]),
    // The index and the base images are on this machine's loopback interface.
    ...(buildsImages ? ['--build-network', 'host'] : []),
  ]
  start = await npmStart(options)
}, 900_000)
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

async function npmStart(options: readonly string[]): Promise<StartResult> {
  const child = spawn(process.execPath, [...typescriptOptions, join(root, 'local', 'start.ts'), ...options], {
    cwd: root,
    env: { ...process.env, TMPDIR: scratch, ...(buildsImages ? {} : { DOCKER_HOST: `unix://${scratch}/no-engine.sock` }) },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  const folder = /^All files of this run: (.*)$/m.exec(output)?.[1]
  if (folder === undefined) throw new Error(`npm start did not print its summary:\n${output}`)
  return {
    code,
    output,
    folder: join(root, folder),
    summary: JSON.parse(readFileSync(join(root, folder, 'summary.json'), 'utf8')) as SummaryFile,
  }
}

const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')
const bareRepository = () => join(start.folder, 'remote', 'github.com', 'eleanor', 'example.git')
const git = (...args: string[]) => execFileSync('git', ['-C', bareRepository(), ...args], { encoding: 'utf8' }).trim()
const wheels = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.whl'))

test('the workflows pass, except the one that only a schedule starts', () => {
  // The whole output is the message of a failure.
  if (start.code !== 0) throw new Error(start.output)
  expect(start.summary.workflows.map(({ file, ok }) => [file, ok])).toEqual([
    ['pr.yml', true],
    ['release.yml', true],
    ['images.yml', true],
  ])
})

describe('locks', () => {
  const layers = ['base', 'backend', 'build', 'development', 'quantization', 'ui']

  test('six committed locks are up to date, each with pins', () => {
    expect([start.summary.locks?.changed, start.summary.locks?.stale]).toEqual([false, []])
    expect(start.summary.locks?.files.toSorted()).toEqual(layers.map((layer) => `requirements/${layer}.txt`).toSorted())
    for (const layer of layers) expect(lock(layer)).toMatch(/^[a-z0-9._-]+==\S+/m)
  })

  test('the pins of numpy agree, or the disagreement is reported', () => {
    const pins = new Set(layers.map((layer) => /^numpy==(\S+)/m.exec(lock(layer))?.[1]).filter((pin) => pin !== undefined))
    const reported = (start.summary.locks?.drift ?? []).find((one) => one.package === 'numpy')
    expect(new Set(Object.values(reported?.versions ?? {}))).toEqual(pins.size > 1 ? pins : new Set())
    if (pins.size > 1) expect(start.output).toMatch(/the layers disagree on numpy: .*quantization/)
  })

  const lock = (layer: string) => readFileSync(join(start.folder, 'locks', 'requirements', `${layer}.txt`), 'utf8')
})

describe('wheel', () => {
  test('the wheel is the artifact, has the new version, and pip installs it from the local package index, a stand-in', () => {
    const folder = join(start.folder, 'artifacts', 'release', 'wheel')
    const [wheel = ''] = wheels(folder)
    expect(sha256(join(folder, wheel))).toBe(start.summary.wheel?.sha256)
    const version = execFileSync('python3', ['-c', 'from eleanor.version import __version__; print(__version__)'], {
      encoding: 'utf8',
      env: { ...process.env, PYTHONPATH: join(start.folder, 'installed') },
    })
    expect(version.trim()).toBe(start.summary.release?.version)
    expect(start.output).toMatch(/^pip installed eleanor-framework \S+ from the local package index$/m)
  })
})

describe('images', () => {
  test('the graph has the six images of the guide, in an order that builds', () => {
    const plan = start.summary.images?.plan ?? []
    expect(plan.map(({ name }) => name).toSorted()).toEqual(['base', 'base-gpu', 'builder', 'dev', 'runtime', 'runtime-gpu'])
    expect(plan.find(({ name }) => name === 'runtime')?.needs).toContain('builder')
  })

  const title = buildsImages ? 'with an engine, all are built and pushed' : 'without an engine, all are planned, with the reason'
  test(title, () => {
    const { plan = [], built = {} } = start.summary.images ?? {}
    if (buildsImages) {
      expect(Object.keys(built).toSorted()).toEqual(plan.map(({ name }) => name).toSorted())
      for (const { reference, digest } of Object.values(built)) {
        expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/)
        expect(start.output).toContain(reference)
      }
      const { version = '', releases = [] } = start.summary.release ?? {}
      for (const { name } of plan)
        expect(releases[0]?.body).toMatch(
          new RegExp(`^\\| \`\\S+/eleanor-${name}:${version}\` \\| \`sha256:[0-9a-f]{64}\` \\|$`, 'm'),
        )
      expect(versionIn(built.runtime?.reference ?? '')).toBe(start.summary.release?.version)
    } else {
      expect(built).toEqual({})
      for (const { reason } of plan) expect(reason).toMatch(/^no Docker Engine responds: |^docker is not installed$/)
    }
  })
})

/** Returns the version installed in the runtime image, which is started without a network. */
function versionIn(image: string): string {
  return runContainer('--network', 'none', image, 'python', '-c', 'from eleanor.version import __version__; print(__version__)')
}

describe('release', () => {
  test('the remote has the release commit and an annotated tag with the version', () => {
    const { version = '', tag = '', sha = '' } = start.summary.release ?? {}
    expect(tag).toBe(`v${version}`)
    expect(git('cat-file', '-t', `refs/tags/${tag}`)).toBe('tag')
    expect(git('rev-parse', `${tag}^{commit}`)).toBe(sha)
    expect(git('rev-parse', 'main')).toBe(sha)
    expect(git('show', `${tag}:src/eleanor/version.py`)).toContain(version)
    // The empty first commit, the files, and the release.
    expect(git('rev-list', '--count', 'main')).toBe('3')
  })

  test('the release is published with the wheel that was built and checked', () => {
    const { tag = '', releases = [] } = start.summary.release ?? {}
    expect(releases.map(({ tag_name, draft }) => [tag_name, draft])).toEqual([[tag, false]])
    const folder = join(start.folder, 'releases', tag)
    const [wheel = ''] = wheels(folder)
    expect(sha256(join(folder, wheel))).toBe(start.summary.wheel?.sha256)
  })
})

describe('the page of the run', () => {
  const page = () => join(start.folder, 'index.html')
  const html = () => readFileSync(page(), 'utf8')
  const testInBrowser = hasProgram('chromium', 'The test of the page in a browser') ? test : test.skip

  test('it has each workflow with its summaries, every step with its output, the files and the release', () => {
    const text = html()
    for (const { file } of start.summary.workflows)
      expect(text).toContain(`<h2 id="workflow-${file.replace('.', '-')}">${file}</h2>`)
    expect(text).toContain('<h2>Requirements: All locks are up to date</h2>')
    expect(text).toMatch(/<summary><span class="good">✓<\/span> Images · Plan or build the images <span class="muted">passed, /)
    const [wheel = ''] = wheels(join(start.folder, 'artifacts', 'release', 'wheel'))
    expect(text).toContain(`<a href="artifacts/release/wheel/${wheel}">`)
    expect(text).toContain(`<a href="releases/${start.summary.release?.tag ?? ''}/${wheel}">`)
    expect(text).toContain('<a href="locks/requirements/base.txt">')
    expect(start.output).toContain(`Page of this run: ${page().slice(root.length)}`)
  })

  // One browser answers for all tests: its start and the pictures take most of the time.
  let inspected: Promise<PageReport> | undefined
  const inspect = () => (inspected ??= inspectPage(page()))

  testInBrowser.each(['light', 'dark'] as const)(
    'it works in Chromium with %s colors: no error, no network, pictures drawn, WCAG 2.1 AA',
    async (scheme) => {
      const report = (await inspect()).schemes[scheme]
      expect(report).toMatchObject({ errors: [], foreignRequests: [], violations: [] })
      expect(report.pictures.blocks).toBeGreaterThan(2)
      expect(report.pictures.drawn).toBe(report.pictures.blocks)
    },
    120_000,
  )

  testInBrowser(
    'every link leads somewhere, and the keyboard reaches every link and every folded log',
    async () => {
      const { links, focusOrder } = await inspect()
      expect(links.length).toBeGreaterThan(10)
      expect(links.filter(({ file, exists }) => (file === undefined ? exists !== true : !existsSync(file)))).toEqual([])
      expect(focusOrder.filter((element) => element.startsWith('A ')).length).toBeGreaterThanOrEqual(links.length)
      expect(focusOrder.filter((element) => element.startsWith('SUMMARY ')).length).toBeGreaterThan(10)
    },
    120_000,
  )
})

describe('after the run', () => {
  test('no scratch folder and no process is left', () => {
    expect(readdirSync(scratch).filter((name) => name.startsWith('eleanor-start-'))).toEqual([])
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    const environment = (pid: string) =>
      existsSync(`/proc/${pid}/environ`) ? readOrEmpty(() => readFileSync(`/proc/${pid}/environ`, 'utf8')) : ''
    expect(pids.filter((pid) => environment(pid).includes(`TMPDIR=${scratch}\0`))).toEqual([])
  })

  test('no log contains a key', () => {
    const logs = readdirSync(join(start.folder, 'logs')).map((name) => readFileSync(join(start.folder, 'logs', name), 'utf8'))
    expect(logs).toHaveLength(3)
    // The first line of the body of every key of this kind: format, no cipher, no passphrase.
    for (const text of [...logs, start.output]) expect(text).not.toContain('b3BlbnNzaC1rZXktdjE')
  })
})

function readOrEmpty(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}
