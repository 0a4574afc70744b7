import { describe, expect, test } from '@jest/globals'
import { eventsOf, workflowFiles } from './workflow-files.js'

describe.each(workflowFiles)('$file', ({ file, text, workflow }) => {
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap((job) => job.steps ?? [])

  test('grants nothing at the top and says for each job what it needs', () => {
    expect(workflow.permissions).toEqual({})
    expect(jobs.filter((job) => job.permissions === undefined)).toEqual([])
  })

  test('uses nothing but pinned official actions, its siblings and the suite', () => {
    const used = [...jobs, ...steps].map(({ uses }) => uses).filter((uses) => uses !== undefined)
    const allowed =
      /^(actions\/(checkout|setup-python)@[0-9a-f]{40}|\$\/(action-[\w-]+|\.github\/workflows\/[\w-]+\.yml)|eleanor\/(action-[\w-]+|actions\/\.github\/workflows\/[\w-]+\.yml)@v1)$/
    expect(used.filter((uses) => !allowed.test(uses))).toEqual([])
    for (const [, version] of text.matchAll(/@[0-9a-f]{40}(.*)$/gm)) expect(version).toMatch(/^ # v\d+\.\d+\.\d+/)
  })

  test('puts no expression into a script, inherits no secrets, and has no privileged trigger', () => {
    expect(steps.filter(({ run }) => run?.includes('${{') === true)).toEqual([])
    expect(jobs.filter(({ secrets }) => secrets === 'inherit')).toEqual([])
    expect(eventsOf(workflow).filter((name) => ['pull_request_target', 'workflow_run', 'issue_comment'].includes(name))).toEqual(
      [],
    )
    expect(text).not.toMatch(/>>\s*"?\$\{?GITHUB_(ENV|PATH)/)
  })

  test('leaves credentials behind only where it pushes', () => {
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
