import { expect, test } from '@jest/globals'
import { chooseWorkflows } from '../../session/choose-workflows.js'
import type { Workflow } from '../../workflows/workflow-file.js'
import { readWorkflow } from '../../workflows/workflow-file.js'

const pullRequest = readWorkflow('pr.yml', 'on: pull_request')
const weekly = readWorkflow('weekly.yml', 'on: {schedule: [{cron: "17 4 * * 1"}]}')
const called = readWorkflow('called.yml', 'on: workflow_call')

test.each<[string, { readonly all: Workflow[]; readonly requested?: string }, string[], string[]]>([
  ['all but the scheduled one', { all: [pullRequest, weekly, called] }, ['pr.yml'], ['weekly.yml, which', 'called.yml: it']],
  ['the scheduled one that is named', { all: [pullRequest, weekly], requested: 'weekly.yml' }, ['weekly.yml'], []],
  ['the only one, which is scheduled', { all: [weekly] }, ['weekly.yml'], []],
  ['none that nothing starts', { all: [called] }, [], ['called.yml: it']],
])('%s is run', (_, { all, requested }, expected, skipped) => {
  const printed: string[] = []
  expect(chooseWorkflows(all, requested, (line) => printed.push(line)).map(({ file }) => file)).toEqual(expected)
  expect(printed).toHaveLength(skipped.length)
  for (const start of skipped) expect(printed.some((line) => line.startsWith(`Skipping ${start}`))).toBe(true)
})

test('a missing workflow is an error that lists the others', () => {
  expect(() => chooseWorkflows([pullRequest, weekly], 'x.yml', () => undefined)).toThrow(
    'There is no workflow x.yml. Choose one of pr.yml, weekly.yml.',
  )
})
