import { expect, test } from '@jest/globals'
import type { JobEnd } from '../support/run-jobs.js'
import { runJobs } from '../support/run-jobs.js'
import { workflowFiles } from '../support/workflow-files.js'

const file = workflowFiles.find((each) => each.file === '.github/workflows/release.yml')
if (file === undefined) throw new Error('release.yml is missing')
const { workflow } = file

const defaults = { attest: false, 'dry-run': false, 'images-mode': 'build' }
const images = { outputs: { images: '{"base":{}}' } }
const failed: JobEnd = { result: 'failure' }

/** What runs, and how it ended unless it succeeded. */
test.each<[string, Readonly<Record<string, string | boolean>>, Readonly<Record<string, JobEnd>>, string]>([
  ['a release', {}, {}, 'plan package release images notes'],
  ['a release with `attest`', { attest: true }, {}, 'plan package attest release images notes'],
  ['a failed attestation', { attest: true }, { attest: failed }, 'plan package attest:failure'],
  ['an attestation that ran out of time', { attest: true }, { attest: { result: 'cancelled' } }, 'plan package attest:cancelled'],
  ['a dry run', { 'dry-run': true, attest: true }, {}, 'plan'],
  ['a failed plan', { attest: true }, { plan: failed }, 'plan:failure'],
  ['a failed plan without `attest`', {}, { plan: failed }, 'plan:failure'],
  ['nothing to release', { attest: true }, { plan: { outputs: { released: 'false' } } }, 'plan'],
  ['nothing to release without `attest`', {}, { plan: { outputs: { released: 'false' } } }, 'plan'],
  ['a wheel that is not built', { attest: true }, { package: failed }, 'plan package:failure'],
  ['a wheel that is not built, without `attest`', {}, { package: failed }, 'plan package:failure'],
  ['a rejected release', {}, { release: failed }, 'plan package release:failure'],
  ['a proposed release', {}, { release: { outputs: { 'pull-request': 'https://x.test/1' } } }, 'plan package release'],
  ['no images', { 'images-mode': 'none' }, {}, 'plan package release'],
  ['no images with `attest`', { 'images-mode': 'none', attest: true }, {}, 'plan package attest release'],
  ['images that are not built', {}, { images: failed }, 'plan package release images:failure'],
  ['images that are only planned', {}, { images: { outputs: { images: '' } } }, 'plan package release images'],
  ['a repository without images', {}, { images: { outputs: { images: '{}' } } }, 'plan package release images'],
])('%s runs the jobs that it should', (_, inputs, jobs, expected) => {
  const results = runJobs(workflow, { inputs: { ...defaults, ...inputs }, jobs: { images, ...jobs } })
  const ran = Object.entries(results).filter(([, result]) => result !== 'skipped')
  expect(ran.map(([name, result]) => (result === 'success' ? name : `${name}:${result}`)).join(' ')).toBe(expected)
})

test('the job without permissions runs no code of the project: its only steps check out and attest', () => {
  const steps = workflow.jobs.attest?.steps ?? []
  expect(steps.map(({ uses = '' }) => uses.replace(/@.*/, ''))).toEqual(['actions/checkout', '$/action-release'])
  expect(steps.map(({ with: given }) => given?.mode ?? given?.['persist-credentials'])).toEqual([false, 'attest'])
})
