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
