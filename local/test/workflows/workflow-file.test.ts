import { expect, test } from '@jest/globals'
import { readWorkflow } from '../../workflows/workflow-file.js'

test.each([
  ['on: pull_request', 'pull_request', {}],
  ['on: [push, workflow_dispatch]', 'workflow_dispatch', {}],
  ['on: {push: {branches: [main]}}', 'push', {}],
  ['on: {schedule: [{cron: "0 0 * * *"}]}', 'schedule', {}],
  ['on: {schedule: [{cron: "0 0 * * *"}], workflow_dispatch: }', 'workflow_dispatch', {}],
  ['on: workflow_call', undefined, {}],
  [
    'on: {workflow_dispatch: {inputs: {bump: {type: choice, options: [minor, major]}, dry: {type: boolean}, n: {default: 3}, t: }}}',
    'workflow_dispatch',
    { bump: 'minor', dry: 'false', n: '3', t: '' },
  ],
])('%s', (on, event, inputs) => {
  expect(readWorkflow('x.yml', `${on}\njobs: {a: {uses: a/b@v1}, b: {steps: [{uses: c/d@v2}, {run: x}]}}`)).toMatchObject({
    event,
    inputs,
    uses: ['a/b@v1', 'c/d@v2'],
  })
})

test.each([
  ['on: {push: {tags: ["v*", "!v*rc*"]}}', ['v*', '!v*rc*']],
  ['on: {push: {tags: "v*"}}', ['v*']],
  ['on: {push: {tags: ["v*"], branches: [main]}}', []],
  ['on: push', []],
  ['on: {push: {tags: ["v*"]}, workflow_dispatch: }', []],
])('the tags of %s', (on, tagPatterns) => {
  expect(readWorkflow('x.yml', on).tagPatterns).toEqual(tagPatterns)
})

test.each([
  ["secrets: {index-token: '${{ secrets.INDEX_TOKEN }}'}", true],
  ["secrets: {index-token: '${{ secrets.OTHER_INDEX_TOKEN }}'}", false],
  ['secrets: inherit', false],
])('a job with `%s` uses the token of the local index: %s', (job, expected) => {
  expect(readWorkflow('x.yml', `on: push\njobs: {a: {uses: ./a.yml, ${job}}}`).usesIndexToken).toBe(expected)
})
