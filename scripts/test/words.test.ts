import { expect, test } from '@jest/globals'
import { callOf, workflowFiles } from './support/workflow-files.js'

const called = workflowFiles
  .filter(({ file }) => file.startsWith('.github/'))
  .flatMap(({ file, workflow }) => {
    const call = callOf(workflow)
    return call === undefined ? [] : [{ file, call }]
  })

test('every reusable workflow takes dry-run, and describes each of its inputs, secrets and outputs', () => {
  expect(called.map(({ file }) => file.replace(/^.*\//, ''))).toEqual([
    'compile.yml',
    'images.yml',
    'package.yml',
    'pr-checks.yml',
    'release.yml',
  ])
  for (const { file, call } of called) {
    expect([file, call.inputs?.['dry-run']]).toEqual([file, expect.objectContaining({ type: 'boolean', default: false })])
    const ports = Object.entries({ ...call.inputs, ...call.secrets, ...call.outputs })
    expect([file, ports.filter(([, { description = '' }]) => description.length < 10)]).toEqual([file, []])
  }
})
