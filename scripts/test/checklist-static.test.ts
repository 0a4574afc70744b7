import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { findSubjects } from '../bundle/attestation-subjects.js'
import { actions, root } from '../repository.js'
import { findSection, readTable } from './support/markdown.js'
import { readCall, workflowFiles } from './support/workflow-files.js'

/** The points of docs/security-checklist.md that files alone prove. Each title begins with the number of the point. */
const textOf = (path: string) => readFileSync(join(root, path), 'utf8')
const filesBelow = (folder: string, ending: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))

const sources = [...actions.map((action) => `${action}/src`), 'shared/src'].flatMap((folder) => filesBelow(folder, '.ts'))
const bundles = actions.flatMap((action) => filesBelow(`${action}/dist`, '.js'))
const filesWith = (pattern: RegExp, files: readonly string[]) => files.filter((file) => pattern.test(textOf(file)))
const ourWorkflows = workflowFiles.filter(({ file }) => file.startsWith('.github/'))

test('3: the permissions of every job match the table in SECURITY.md', () => {
  const documented = readTable(findSection(textOf('SECURITY.md'), 'What our workflows may do'))
  const list = (permissions: object) =>
    Object.entries(permissions)
      .map(([scope, access]) => `\`${scope}: ${access}\``)
      .join(', ')
  const given = ourWorkflows.flatMap(({ file, workflow }) =>
    Object.entries(workflow.jobs).map(([name, { permissions }]) => [
      `\`${file.replace(/^.*\/|\.yml$/g, '')}\``,
      `\`${name}\``,
      permissions === undefined ? 'those of the caller' : list(permissions) || 'nothing',
    ]),
  )
  expect(documented.map((row) => row.slice(0, 3))).toEqual(given)
})

test('3: each permission in a workflow has its reason in a comment', () => {
  for (const { file, text, workflow } of ourWorkflows)
    for (const [scope, access] of Object.values(workflow.jobs).flatMap(({ permissions = {} }) => Object.entries(permissions)))
      expect([file, text]).toEqual([file, expect.stringMatching(new RegExp(`^ +${scope}: ${access} # \\w`, 'm'))])
})

test('5: programs are started in one module only, with argument lists and without a shell', () => {
  expect(filesWith(/from 'node:child_process'/, sources)).toEqual(['shared/src/process/runner.ts'])
  expect(filesWith(/\bshell\s*:\s*(true|['"`])|\bexecSync\b|\bexec\(['"`]/, sources)).toEqual([])
})

test('13: post is a separate entry and always runs', () => {
  for (const action of actions) {
    const { runs } = parse(textOf(`${action}/action.yml`)) as { runs: Record<string, string> }
    expect(runs).toEqual({ using: 'node24', main: 'dist/main/index.js', post: 'dist/post/index.js' })
  }
})

test('16: outputs, state and summary go through the toolkit, and the environment and PATH of later steps are unchanged', () => {
  expect(filesWith(/appendFile|exportVariable|addPath|GITHUB_(ENV|PATH|OUTPUT|STATE)\b/, sources)).toEqual([])
  expect(filesWith(/issue(File)?Command\(|@actions\/core/, sources)).toEqual(['shared/src/log/workflow-commands.ts'])
  const exported = /export \{([^}]*)\} from '@actions\/core'/.exec(textOf('shared/src/log/workflow-commands.ts'))?.[1] ?? ''
  expect(exported.split(',').map((name) => name.trim())).toEqual(
    expect.arrayContaining(['saveState', 'setOutput', 'setSecret', 'summary as stepSummary']),
  )
})

test('20: a release uses no cache', () => {
  const release = ourWorkflows.find(({ file }) => file.endsWith('/release.yml'))?.workflow
  const called = Object.values(release?.jobs ?? {}).filter((job) => job.uses !== undefined)
  // A called workflow with a version uses no cache.
  expect(called.map(({ uses = '' }) => uses.replace(/^.*\//, ''))).toEqual(['package.yml', 'images.yml'])
  for (const job of called) expect(job.with?.version).toBe('${{ needs.plan.outputs.version }}')
  const caches = ourWorkflows
    .filter(({ file }) => /\/(package|images)\.yml$/.test(file))
    .flatMap(({ workflow }) => Object.values(workflow.jobs).flatMap(({ steps = [] }) => steps))
    .filter(
      ({ uses = '', with: inputs = {} }) => /^\$\/action-(compile|build)/.test(uses) && !/plan|publish/.test(String(inputs.mode)),
    )
  expect(caches.map(({ with: inputs = {} }) => inputs.cache)).toEqual(caches.map(() => "${{ inputs.version && 'off' || '' }}"))
  expect(caches.length).toBeGreaterThan(4)
  expect(
    filesWith(
      /actions\/cache@|^\s*cache: (pip|npm)/m,
      workflowFiles.map(({ file }) => file),
    ),
  ).toEqual([])
})

test('22: every secret of a reusable workflow has a description and says whether it is required', () => {
  const secrets = ourWorkflows.flatMap(({ file, workflow }) =>
    Object.entries(readCall(workflow)?.secrets ?? {}).map(([name, port]) => ({ file, name, ...port })),
  )
  expect(secrets.length).toBeGreaterThan(0)
  for (const secret of secrets)
    expect(secret).toMatchObject({ description: expect.stringMatching(/\w/), required: expect.any(Boolean) })
})

describe('25: the bundles', () => {
  test('are compared with a rebuild by CI', () => {
    expect(textOf('.ci/run')).toContain('check:dist')
    expect(textOf('.github/workflows/ci.yml')).toContain('npm run check:dist')
  })

  test('are readable: no entry is minified', () => {
    for (const file of bundles) {
      // The decompressor of xz is a small WebAssembly program, which the package keeps as text in one line.
      const text = textOf(file).replace(/"data:application\/wasm;base64,[^"]*"/, '""')
      // Minified code has thousands of characters a line.
      expect(text.length / text.split('\n').length).toBeLessThan(80)
    }
  })
})

interface Locked {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly hasInstallScript?: boolean
}
const lock = JSON.parse(textOf('package-lock.json')) as { lockfileVersion: number; packages: Record<string, Locked> }
const locked = Object.entries(lock.packages).filter(([path]) => path !== '')

test('26: every package comes from the registry with a hash, and no bundled package runs an install script', () => {
  expect(lock.lockfileVersion).toBe(3)
  expect(locked.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'))).toEqual([])
  expect(locked.filter(([, { resolved = 'https://' }]) => !resolved.startsWith('https://') || resolved.includes('git'))).toEqual(
    [],
  )
  expect(locked.filter(([, { hasInstallScript, dev }]) => hasInstallScript === true && dev !== true)).toEqual([])
  expect(textOf('.npmrc')).toContain('ignore-scripts=true')
  const { dependencies, devDependencies } = JSON.parse(textOf('package.json')) as Record<string, Record<string, string>>
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^(?:npm:[\w-]+@)?\d+\.\d+\.\d+$/)
})

describe('27: the bundles contain', () => {
  test('only packages that the lock lists as dependencies', () => {
    // `debug` bundles these if they are installed.
    const optional = ['has-flag', 'supports-color']
    const known = new Set([
      ...optional,
      ...locked.filter(([, { dev }]) => dev !== true).map(([path]) => path.replace(/^.*node_modules\//, '')),
    ])
    for (const action of actions) {
      // The name of a package is on a separate line before the name of its license.
      const names = [
        ...textOf(`${action}/dist/licenses.txt`).matchAll(/(?:^|\n\n)((?:@[\w.-]+\/)?[a-z0-9][\w.-]*)\n[\w(][^\n]*\n/g),
      ].map(([, name = '']) => name)
      expect(names.length).toBeGreaterThan(1)
      expect(names.filter((name) => !known.has(name) && /^[a-z@][\w@/.-]*$/.test(name))).toEqual([])
    }
  })

  test('no code that is generated at run time', () => {
    expect(filesWith(/\beval\(|\bnew Function\(/, [...sources, ...bundles])).toEqual([])
  })

  test('no URL of an undocumented host in our code', () => {
    const hosts = sources.flatMap((file) =>
      [...textOf(file).matchAll(/https?:\/\/([\w.-]+\.[a-z]{2,})/g)].map(([, host = '']) => host),
    )
    const documented = readTable(findSection(textOf('SECURITY.md'), 'Which hosts the actions talk to')).flatMap(([cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, host = '']) => host),
    )
    expect([...new Set(hosts)].filter((host) => !documented.includes(host))).toEqual([])
  })
})

test('29: published bundles are attested, and the same job verifies them', () => {
  const publish = ourWorkflows.find(({ file }) => file.endsWith('/publish.yml'))
  const attesting = Object.values(publish?.workflow.jobs ?? {}).filter((job) => job.permissions?.attestations === 'write')
  expect(attesting).toHaveLength(1)
  expect(attesting[0]?.permissions).toMatchObject({ 'id-token': 'write' })
  expect(attesting[0]?.steps?.map(({ run = '' }) => run)).toContain('npm run --silent attest')
  const main = findSubjects(root).find(({ name }) => name === 'action-release/dist/main/index.js')
  expect(main?.digest.sha256).toMatch(/^[0-9a-f]{64}$/)
  // Once for the bundles of this repository, and once in a clone of each mirror.
  expect(publish?.text.match(/gh attestation verify/g)).toHaveLength(2)
})

test('fault 24: nothing is ordered by the clock, which is used only for ages, rate limits, dates of commits and signatures, and versions of a day', () => {
  const known = [
    'action-build-images/src/inputs/read-inputs.ts',
    'action-build-images/src/secrets/build-secrets.ts',
    'action-build-images/src/registry/auth.ts',
    'action-build-images/src/trust/refresh.ts',
    'action-build-images/src/signing/attach-signature.ts', // the day of a signature, as an annotation
    'action-compile-reqs/src/lockfile/write-journal.ts',
    'action-compile-reqs/src/inputs/read-inputs.ts',
    'action-release/src/github/client.ts',
    'action-release/src/inputs/version-inputs.ts', // the day of `bump: calver`
    'action-release/src/inputs/notes-inputs.ts', // the day in the heading of `changelog-from: commits`
    'action-release/src/commit/commit-and-tag-via-api.ts',
    'action-release/src/github/retry.ts',
    'shared/src/python/unfinished-environments.ts', // the age of what another machine has left
    'shared/src/cache/manifest.ts', // whether a file is older than the clock of its file system can tell
  ]
  expect(filesWith(/\bDate\.now\(|new Date\(\)/, sources).filter((file) => !known.includes(file))).toEqual([])
})
