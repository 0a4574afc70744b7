import { describe, expect, test } from '@jest/globals'
import type { InputDefinitions } from '#shared/input-definitions.js'
import { isSetting } from '#shared/input-definitions.js'
import { inputGroups } from '../../documents/input-groups.js'
import { listEvents, readCall, workflowFiles } from '../support/workflow-files.js'

/** The inputs that the configuration may set. */
const settingsOf = (inputs: InputDefinitions) =>
  Object.entries(inputs).flatMap(([name, definition]) => (isSetting(definition) ? [name] : []))

describe.each(workflowFiles)('$file', ({ file, text, workflow }) => {
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap((job) => job.steps ?? [])

  test('grants nothing at the top level and declares the permissions of each job but one', () => {
    // A called workflow that asks for `id-token: write` is rejected for every caller that does not grant it.
    const ofCaller = file === '.github/workflows/release.yml' ? ['attest'] : []
    expect(workflow.permissions).toEqual(ofCaller.length > 0 ? undefined : {})
    const undeclared = Object.entries(workflow.jobs).filter(([, { permissions }]) => permissions === undefined)
    expect(undeclared.map(([name]) => name)).toEqual(ofCaller)
    expect(ofCaller.length > 0 ? listEvents(workflow) : []).toEqual(ofCaller.map(() => 'workflow_call'))
  })

  test('uses only pinned official actions and the actions and workflows of this repository', () => {
    const used = [...jobs, ...steps].map(({ uses }) => uses).filter((uses) => uses !== undefined)
    const allowed =
      /^(actions\/(checkout|setup-python)@[0-9a-f]{40}|\$\/(action-[\w-]+|\.github\/workflows\/[\w-]+\.yml)|eleanor\/(action-[\w-]+|actions\/\.github\/workflows\/[\w-]+\.yml)@v1)$/
    expect(used.filter((uses) => !allowed.test(uses))).toEqual([])
    for (const [, version] of text.matchAll(/@[0-9a-f]{40}(.*)$/gm)) expect(version).toMatch(/^ # v\d+\.\d+\.\d+/)
  })

  test('has no expression in a script, inherits no secrets, and has no privileged trigger', () => {
    expect(steps.filter(({ run }) => run?.includes('${{') === true)).toEqual([])
    expect(jobs.filter(({ secrets }) => secrets === 'inherit')).toEqual([])
    expect(
      listEvents(workflow).filter((name) => ['pull_request_target', 'workflow_run', 'issue_comment'].includes(name)),
    ).toEqual([])
    expect(text).not.toMatch(/>>\s*"?\$\{?GITHUB_(ENV|PATH)/)
  })

  test('keeps credentials only if it pushes', () => {
    const kept = [...text.matchAll(/uses: actions\/checkout@.*\n((?: {8,}.*\n)*)/g)].filter(
      ([, settings = '']) => !settings.includes('persist-credentials: false'),
    )
    expect(kept.length).toBe(/^\.github\/workflows\/(release|compile)\.yml$/.test(file) ? 1 : 0)
  })
})

test('the gate of CI waits for every other job', () => {
  const { jobs = {} } = workflowFiles.find(({ file }) => file === '.github/workflows/ci.yml')?.workflow ?? {}
  const waited = [jobs.gate?.needs ?? []].flat()
  expect(waited.sort()).toEqual(
    Object.keys(jobs)
      .filter((name) => name !== 'gate')
      .sort(),
  )
})

test('publish.yml checks everything before the first public write, and writes only what its jobs are for', () => {
  const { jobs = {} } = workflowFiles.find(({ file }) => file === '.github/workflows/publish.yml')?.workflow ?? {}
  const steps = jobs.release?.steps ?? []
  const position = (text: string) => steps.findIndex(({ run = '', uses = '' }) => `${run} ${uses}`.includes(text))
  expect(position('check:interface')).toBeGreaterThan(0)
  expect(position('check:dist')).toBeGreaterThan(position('check:interface'))
  expect(position('check-mirrors')).toBeGreaterThan(position('check:dist'))
  expect(position('$/action-release')).toBe(steps.length - 1)
  expect(Object.keys(jobs)).toEqual(['wheel', 'release', 'attest', 'index', 'mirrors'])
  expect([jobs.release?.needs, jobs.attest?.needs]).toEqual(['wheel', 'release'])
  expect([jobs.index?.needs, jobs.mirrors?.needs]).toEqual([
    ['release', 'attest'],
    ['release', 'attest'],
  ])
  const writing = Object.entries(jobs).filter(([, { permissions = {} }]) => permissions.contents === 'write')
  expect(writing.map(([name]) => name)).toEqual(['release'])
})

describe('the reusable workflows', () => {
  const calls = workflowFiles.flatMap(({ file, text, workflow }) => {
    const call = readCall(workflow)
    return call === undefined ? [] : [{ file, text, workflow, call }]
  })
  /** The mode of a workflow defaults to its purpose. */
  const differingDefaults = ['.github/workflows/compile.yml requirements-mode', '.github/workflows/pr-checks.yml images-mode']

  test('take at most eight inputs, each of which changes from run to run or names the configuration, and `attest`', () => {
    const settings = new Set(Object.values(inputGroups).flatMap(({ inputs }) => settingsOf(inputs)))
    // Images are tagged by the occasion, e.g. `edge` for a branch, and checks run on several Python versions.
    const ofRuns = ['tags', 'python-version']
    // `attest` belongs to the permissions that the caller grants, which no configuration can hold.
    for (const { file, call } of calls) {
      const names = Object.keys(call.inputs ?? {}).filter((name) => name !== 'attest')
      expect([file, names.length]).toEqual([file, Math.min(names.length, 8)])
      expect([file, names.filter((name) => settings.has(name) && !ofRuns.includes(name))]).toEqual([file, []])
      expect(names).toContain('config')
    }
  })

  test('hand an input on to a called workflow, and from there only to an action', () => {
    for (const { file, workflow } of calls) {
      const called = Object.values(workflow.jobs).flatMap(({ uses = '' }) => (uses.includes('/workflows/') ? [uses] : []))
      const callees = calls.filter((each) => called.some((uses) => uses.endsWith(each.file)))
      const further = callees.flatMap((each) => Object.values(each.workflow.jobs).filter(({ uses }) => uses !== undefined))
      expect([file, further]).toEqual([file, []])
    }
  })

  test('give every step of an action the configuration, and read no setting themselves', () => {
    const given = calls.flatMap(({ file, workflow }) =>
      Object.entries(workflow.jobs).flatMap(([job, { steps = [] }]) =>
        steps
          .filter(({ uses = '' }) => uses.startsWith('$/'))
          .map(({ uses, with: inputs }) => [`${file} ${job} ${uses}`, inputs?.config]),
      ),
    )
    expect(given.length).toBeGreaterThan(12)
    expect(given.filter(([, config]) => config !== '${{ inputs.config }}')).toEqual([])
  })

  test('override a setting of the repository only for a release, a matrix job or the tags of a run', () => {
    const overrides = calls.flatMap(({ file, workflow }) =>
      Object.entries(workflow.jobs).flatMap(([job, { steps = [] }]) =>
        steps.flatMap(({ uses = '', with: inputs = {} }) => {
          const settings = settingsOf(inputGroups[uses.replace('$/', '')]?.inputs ?? {})
          const names = Object.keys(inputs).filter((name) => settings.includes(name))
          return names.map((name) => `${file.replace(/^.*\//, '')} ${job.replace(/\d+$/, 'n')} ${name}: ${String(inputs[name])}`)
        }),
      ),
    )
    const secret = (name: string) => `${name}: \${{ secrets.${name} }}`
    const off = "cache: ${{ inputs.version && 'off' || '' }}"
    expect([...new Set(overrides)].sort()).toEqual(
      [
        'compile.yml compile cache: off',
        `images.yml images ${off}`,
        `images.yml level-n ${off}`,
        `images.yml plan ${off}`,
        ...['images', 'plan', 'level-n', 'publish'].map((job) => `images.yml ${job} tags: \${{ inputs.tags }}`),
        'images.yml level-n images: ${{ matrix.image }}',
        'images.yml level-n platforms: ${{ matrix.platform }}',
        ...['images', 'level-n'].map((job) => `images.yml ${job} ${secret('trust-pem')}`),
        `package.yml package ${off}`,
        "package.yml package gate-files: ${{ inputs.version && 'all' || '' }}",
        "package.yml package reuse: ${{ inputs.version && 'false' || '' }}",
      ].sort(),
    )
  })

  test('an input has the same type and default in every workflow', () => {
    expect(calls.length).toBe(5)
    const forms = new Map<string, Set<string>>()
    for (const { file, call } of calls)
      for (const [name, { type, default: value }] of Object.entries(call.inputs ?? {})) {
        const form = differingDefaults.includes(`${file} ${name}`) ? { type } : { type, value }
        forms.set(name, (forms.get(name) ?? new Set()).add(JSON.stringify(form)))
      }
    const types = ([, seen]: [string, Set<string>]) => new Set([...seen].map((form) => /"type":"\w+"/.exec(form)?.[0]))
    expect([...forms].filter((each) => types(each).size !== 1).map(([name]) => name)).toEqual([])
    const withDefault = ([, seen]: [string, Set<string>]) => [...seen].filter((form) => form.includes('"value"'))
    expect([...forms].filter((each) => withDefault(each).length !== 1)).toEqual([])
  })

  test.each(['secrets', 'outputs'] as const)('%s of the same name have the same description', (kind) => {
    const words = new Map<string, Set<string>>()
    for (const { call } of calls)
      for (const [name, { description = '' }] of Object.entries(call[kind] ?? {}))
        words.set(name, (words.get(name) ?? new Set()).add(description))
    const own = kind === 'secrets' ? [] : ['pull-request', 'version']
    expect([...words].filter(([name, seen]) => seen.size > 1 && !own.includes(name))).toEqual([])
  })

  test('every declared input and secret is used', () => {
    const unused = calls.flatMap(({ file, text, call }) =>
      (['inputs', 'secrets'] as const).flatMap((kind) =>
        Object.keys(call[kind] ?? {})
          .filter((name) => !new RegExp(`\\b${kind}\\.${name}(?![\\w-])`).test(text))
          .map((name) => `${file} ${name}`),
      ),
    )
    expect(unused).toEqual([])
  })

  test('every job that builds or pushes images gets the secrets of images.yml; the others get none, nor the token of the run', () => {
    const { workflow, call } = calls.find(({ file }) => file.endsWith('/images.yml')) ?? { workflow: undefined, call: {} }
    const given = (job: string) => {
      const inputs = workflow?.jobs[job]?.steps?.find(({ uses }) => uses === '$/action-build-images')?.with ?? {}
      const values = Object.values(inputs).map(String)
      return values.flatMap((value) => /(secrets\.[\w-]+|github\.token)/.exec(value)?.[1] ?? []).sort()
    }
    const logins = ['github.token', 'secrets.logins', 'secrets.registry-password']
    const all = [...Object.keys(call.secrets ?? {}).map((name) => `secrets.${name}`), 'github.token'].sort()
    expect([given('images'), given('level-1'), given('publish'), given('plan')]).toEqual([all, all, logins, []])
    const checks = calls.find(({ file }) => file.endsWith('/pr-checks.yml'))
    expect([checks?.call.secrets, checks?.text.includes('github.token')]).toEqual([undefined, false])
  })

  test('the plan and the release get the same inputs', () => {
    const { workflow } = calls.find(({ file }) => file.endsWith('/release.yml')) ?? { workflow: undefined }
    const given = (job: string, without: readonly string[]) => {
      const step = workflow?.jobs[job]?.steps?.find(({ uses }) => uses === '$/action-release')
      return Object.entries(step?.with ?? {}).filter(([name]) => !without.includes(name))
    }
    const plan = given('plan', ['dry-run', 'bump', 'pre', 'version', 'branch'])
    expect(plan).toEqual(given('release', ['version', 'artifact', 'signing-key', 'index-token', 'token', 'branch']))
    expect(Object.fromEntries(plan)).toEqual({ config: '${{ inputs.config }}' })
  })

  test('only the plan follows the branch; the other jobs of a release use its commit, or the one that the release made of it', () => {
    const { workflow } = calls.find(({ file }) => file.endsWith('/release.yml')) ?? { workflow: undefined }
    const refs = Object.entries(workflow?.jobs ?? {}).flatMap(([name, job]) => [
      ...(job.with === undefined ? [] : [[name, job.with.ref]]),
      ...(job.steps ?? []).filter(({ with: given }) => given?.ref !== undefined).map(({ with: given }) => [name, given?.ref]),
    ])
    expect(Object.fromEntries(refs)).toEqual({
      plan: '${{ inputs.branch }}',
      package: '${{ needs.plan.outputs.base }}',
      attest: '${{ needs.plan.outputs.base }}',
      release: '${{ needs.plan.outputs.base }}',
      images: '${{ needs.release.outputs.sha }}',
      notes: '${{ needs.release.outputs.sha }}',
    })
    const release = workflow?.jobs.release?.steps?.find(({ uses }) => uses === '$/action-release')
    expect(release?.with?.branch).toBe('${{ needs.plan.outputs.branch }}')
  })
})
