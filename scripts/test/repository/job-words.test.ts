import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { imageFlags, releaseFlags, requirementsFlags, wheelFlags } from '../../../cli/src/arguments/command-flags.js'
import { flagNames } from '../../../cli/src/arguments/input-flags.js'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { findJobAdvice } from '../../checks/job-words.js'
import { root } from '../../repository.js'
import { listFiles } from '../support/list-files.js'

const groups = [imageFlags, releaseFlags, requirementsFlags, wheelFlags]
const flags = new Set(groups.flatMap(flagNames))
const jobInputs = groups.flatMap(({ group }) => Object.keys(group.inputs)).filter((name) => !flags.has(name))

test('advice about jobs is found', () => {
  const folder = temporaryFolder('advice')
  writeTree(folder, {
    'a.ts': [
      "throw new UserError('x', { fix: 'Run this job again' })",
      "throw new UserError('x', { fix: 'Run this job again', commandFix: 'Run it again' })",
      "input.reject('tags', 'is `a`', 'Use `deploy-key`')",
      "input.reject('tags', 'is `a`', 'Use `deploy-key`', 'Use your agent')",
      "input.reject('tags', 'is `a`', 'Use `max-size`')",
    ].join('\n'),
  })
  expect(findJobAdvice(folder, 'a.ts', jobInputs)).toEqual(["a.ts:1: 'Run this job again'", "a.ts:3: 'Use `deploy-key`'"])
})

/** What no command reaches: parts of builds by several jobs, artifacts, attestations, tags of pull requests, and modes and secrets of jobs. */
const jobOnly = [
  'matrix-jobs/',
  'deploy-keys/parse-keys.ts',
  'inputs/mode-inputs.ts',
  'inputs/secret-inputs.ts',
  'inputs/publish-inputs.ts',
  'signing/attest-provenance.ts',
  'inputs/attest-inputs.ts',
  'commands/attest-files.ts',
  'prune/',
  'inputs/pull-request-inputs.ts',
  'commands/open-pull-request.ts',
  'commands/propose.ts',
  'commands/update-notes.ts',
  'index-upload/trusted-publishing.ts',
  'context/create-context.ts',
]

/** Advice that holds for the command as well, or that is given only to a job. */
const accepted = [
  'Base an image on the catalogue', // the step of a Dockerfile
  'Have the build backend, or the step that changes the wheel', // a step of any build
  'Compile them with this action', // the command has another text
  'Remove it or use `mode: ', // modes and packages are commands and operands
  '`mode: update-notes` requires it',
  '`mode: propose` commits a new version',
  '`mode: publish-to-index` requires it',
  'Run again: finished steps are kept', // steps of the release
  'Start the workflow with `on: { pull_request', // `mode: prune`
  'Give at most ${maxFloatingTags}', // workflows that tags start
  'Remove it, and give it to the workflow or command',
]

test('the command prints no advice about jobs', () => {
  const folders = [...readdirSync(root).filter((name) => name.startsWith('action-')), 'shared'].map((name) => join(name, 'src'))
  const files = folders.flatMap((folder) => listFiles(folder, '.ts'))
  const found = files
    .filter((file) => !jobOnly.some((path) => file.includes(path)))
    .flatMap((file) => findJobAdvice(root, file, jobInputs))
    .filter((advice) => !accepted.some((text) => advice.includes(text)))
  expect(found).toEqual([])
})
