import { expect, test } from '@jest/globals'
import { readCall, workflowFiles } from '../support/workflow-files.js'

const called = workflowFiles
  .filter(({ file }) => file.startsWith('.github/'))
  .flatMap(({ file, workflow }) => {
    const call = readCall(workflow)
    return call === undefined ? [] : [{ file, call }]
  })

test('every reusable workflow has the input dry-run and describes its inputs, secrets and outputs', () => {
  expect(called.map(({ file }) => file.replace(/^.*\//, ''))).toEqual([
    'compile.yml',
    'images.yml',
    'package.yml',
    'pr-checks.yml',
    'release.yml',
  ])
  for (const { file, call } of called) {
    expect([file, call.inputs?.['dry-run']]).toEqual([file, expect.objectContaining({ type: 'boolean', default: false })])
    const declarations = Object.entries({ ...call.inputs, ...call.secrets, ...call.outputs })
    expect([file, declarations.filter(([, { description = '' }]) => description.length < 10)]).toEqual([file, []])
  }
})

/** Inputs of an action that take an input of the workflow as it is, by another name: `mode=requirements-mode`. */
function renamedInputs(values: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const [, passed] = /^\$\{\{ (?:.*\|\| )?inputs\.([\w-]+)(?: \|\| [\w.]+)? \}\}$/.exec(String(value)) ?? []
    return passed === undefined || passed === name ? [] : [`${name}=${passed}`]
  })
}

test('the errors of an action name the inputs of the reusable workflow that runs it', () => {
  const steps = workflowFiles
    .filter(({ file }) => file.startsWith('.github/'))
    .flatMap(({ file, workflow }) =>
      Object.values(workflow.jobs).flatMap(({ steps: all = [] }) =>
        all
          .filter(({ uses = '' }) => uses.startsWith('$/action-'))
          .map((step) => ({ file, uses: step.uses, expected: renamedInputs(step.with ?? {}).join(' '), env: step.env })),
      ),
    )
  expect(steps.filter(({ expected }) => expected !== '').length).toBeGreaterThan(5)
  for (const { file, uses, expected, env } of steps)
    expect([file, uses, env?.ELEANOR_WORKFLOW_INPUTS ?? '']).toEqual([file, uses, expected])
})
