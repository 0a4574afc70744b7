import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { root } from '../../repository.js'
import { listEvents, readCall, workflowFiles } from '../support/workflow-files.js'

describe.each(workflowFiles)('$file', ({ file, text, workflow }) => {
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap((job) => job.steps ?? [])

  test('grants nothing at the top level and declares the permissions of each job', () => {
    expect(workflow.permissions).toEqual({})
    expect(jobs.filter((job) => job.permissions === undefined)).toEqual([])
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

describe('the reusable workflows', () => {
  const calls = workflowFiles.flatMap(({ file, text, workflow }) => {
    const call = readCall(workflow)
    return call === undefined ? [] : [{ file, text, workflow, call }]
  })
  /** A mode defaults to the purpose of its workflow, and pull requests enable every check: these defaults differ by workflow. */
  const differingDefaults = [
    '.github/workflows/compile.yml requirements-mode',
    ...['images-mode', 'gate-files', 'reproducible', 'twine'].map((name) => `.github/workflows/pr-checks.yml ${name}`),
  ]

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

  test('images.yml passes every input to its action, except those that a new runner cannot use or its jobs set themselves', () => {
    const { workflow } = calls.find(({ file }) => file.endsWith('/images.yml')) ?? { workflow: undefined }
    const { inputs } = parse(readFileSync(join(root, 'action-build-images/action.yml'), 'utf8')) as { inputs: object }
    const missing = (job: string) => {
      const given = workflow?.jobs[job]?.steps?.find(({ uses }) => uses === '$/action-build-images')?.with ?? {}
      return Object.keys(inputs).filter((name) => !(name in given))
    }
    // docs/limits.md explains these.
    const fresh = ['timeout', 'builder', 'cache-directory']
    expect(missing('images')).toEqual(['artifact', ...fresh])
    // The plan already checks the client.
    expect(missing('level-1')).toEqual(['runners', 'push', ...fresh, 'client-mode'])
  })

  test('the plan and the release get the same inputs', () => {
    const { workflow } = calls.find(({ file }) => file.endsWith('/release.yml')) ?? { workflow: undefined }
    const given = (job: string, without: readonly string[]) => {
      const step = workflow?.jobs[job]?.steps?.find(({ uses }) => uses === '$/action-release')
      return Object.entries(step?.with ?? {}).filter(([name]) => !without.includes(name))
    }
    const plan = given('plan', ['dry-run', 'bump', 'pre', 'version'])
    expect(plan).toEqual(given('release', ['version', 'artifact', 'signing-key', 'token']))
    expect(plan.length).toBeGreaterThan(8)
  })
})
