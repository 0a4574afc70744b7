import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readActLine } from '../act/act-log.js'
import { jobEnvironment } from '../act/job-environment.js'
import { time } from '../act/progress.js'
import { readWorkflow } from '../act/workflow-file.js'
import { gatherFacts } from '../report/collect-outputs.js'
import { tellStory } from '../report/run-summary.js'
import { repositoryOf, rewriteSelfReferences } from '../repositories/local-repositories.js'
import { slugOf } from '../repositories/test-repository.js'
import { trustStore } from '../session/secrets.js'

describe('what act writes', () => {
  const step = { job: 'Package/package', step: 'Build', stepID: ['wheel'], stage: 'Main' }
  test.each([
    ['a start', { ...step, msg: '⭐ Run Main Build' }, { kind: 'step-start', step: 'Build' }],
    [
      'an end',
      { ...step, msg: '✅', stepResult: 'success', executionTime: 1.5e9 },
      { kind: 'step-end', result: 'success', seconds: 1.5 },
    ],
    ['a failure', { ...step, msg: '❌', stepResult: 'failure' }, { kind: 'step-end', result: 'failure', seconds: 0 }],
    ['an output', { ...step, command: 'set-output', name: 'a', arg: '1\n2' }, { kind: 'output', name: 'a', value: '1\n2' }],
    [
      'an annotation',
      { ...step, command: 'error', arg: 'bad', kvPairs: { file: 'a.in', line: '3' } },
      { kind: 'annotation', level: 'error', text: 'bad', at: 'a.in:3' },
    ],
    [
      'an end of a step inside a composite action',
      { ...step, stepID: ['a', 'b'], stepResult: 'failure', msg: 'x' },
      { kind: 'line' },
    ],
    ['a coloured line', { ...step, msg: '\u001b[33mtrue\u001b[39m\n', raw_output: true }, { kind: 'line', text: 'true' }],
    ['a clean-up', { ...step, stage: 'Post', msg: '⭐ Run Post Build' }, { kind: 'step-start', step: 'after: Build' }],
    ['a job', { job: 'a', jobResult: 'failure', msg: '🏁' }, { kind: 'job-end', result: 'failure' }],
    [
      'an action',
      { ...step, stage: 'Pre', msg: 'LocalRepositoryCache matched https://github.com/eleanor/action-release with ref v1 to /x' },
      { kind: 'uses', repository: 'eleanor/action-release' },
    ],
  ])('%s', (_, line, event) => {
    expect(readActLine(JSON.stringify(line))).toMatchObject(event)
  })

  test('what is not JSON is a line', () => {
    expect(readActLine('panic: no')).toMatchObject({ kind: 'line', text: 'panic: no', job: '' })
  })
})

describe('references', () => {
  test('self-references are written as act knows them, all else is left', () => {
    const text =
      'uses: $/action-release\n  - uses: "$/.github/workflows/package.yml" # x\nrun: echo $/action-release\nuses: ./local\n'
    expect(rewriteSelfReferences(text)).toBe(
      'uses: eleanor/action-release@v1\n  - uses: "eleanor/actions/.github/workflows/package.yml@v1" # x\nrun: echo $/action-release\nuses: ./local\n',
    )
  })

  test.each([
    ['eleanor/actions/.github/workflows/x.yml@v1', 'eleanor/actions@v1'],
    ['actions/checkout@0123', 'actions/checkout@0123'],
    ['./action', undefined],
    ['docker://alpine:3', undefined],
    ['$/action-release', undefined],
  ])('%s', (uses, repository) => expect(repositoryOf(uses)).toBe(repository))

  test.each([
    ['https://github.com/a/b.git', 'a/b'],
    ['git@github.com:a/b.git', 'a/b'],
    ['ssh://git@example.com/group/sub/b', 'sub/b'],
    ['/home/me/project', 'eleanor/folder'],
    ['', 'eleanor/folder'],
  ])('the name behind %s', (address, slug) => {
    const { owner, repo } = slugOf(`${address}\n`, '/x/folder')
    expect(`${owner}/${repo}`).toBe(slug)
  })
})

describe('workflows of a consumer', () => {
  test.each([
    ['on: pull_request', 'pull_request', {}],
    ['on: [push, workflow_dispatch]', 'workflow_dispatch', {}],
    ['on: {push: {branches: [main]}}', 'push', {}],
    ['on: {schedule: [{cron: "0 0 * * *"}]}', undefined, {}],
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
})

describe('what jobs get', () => {
  test('no token, agent or git setting of the reader', () => {
    const given = {
      PATH: '/usr/bin',
      HOME: '/home/me',
      GITHUB_TOKEN: 'x',
      SSH_AUTH_SOCK: '/s',
      AWS_SECRET: 'x',
      PIP_INDEX_URL: 'http://i',
      PIP_FIND_LINKS: '/w',
    }
    const env = jobEnvironment({ given, gitConfig: '/g', remote: '/r', mark: 'm' })
    expect(Object.keys(env).toSorted()).toEqual(
      [
        ...['ELEANOR_LOCAL_REMOTE', 'ELEANOR_LOCAL_RUN', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_NOSYSTEM', 'GIT_TERMINAL_PROMPT'],
        ...['GIT_PAGER', 'PAGER'],
        'HOME',
        'PATH',
        'PIP_INDEX_URL',
      ].toSorted(),
    )
  })

  test('the trust store is what was added to the machine, or one public root, and never too long for an environment', () => {
    const folder = mkdtempSync(join(tmpdir(), 'eleanor-trust-'))
    expect(trustStore(folder)).toMatch(/^-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----\n$/)
    const certificate = (size: number) => `-----BEGIN CERTIFICATE-----\n${'A'.repeat(size)}\n-----END CERTIFICATE-----\n`
    for (let number = 0; number < 9; number++) writeFileSync(join(folder, `${number}.crt`), certificate(10_000))
    writeFileSync(join(folder, 'README'), 'not one')
    const store = trustStore(folder)
    expect(store.length).toBeLessThan(64 * 1024)
    expect(store.match(/BEGIN/g)).toHaveLength(6)
  })
})

describe('the story', () => {
  const output = (action: string, name: string, value: unknown) => ({
    ...{ job: 'j', step: 's', action: `eleanor/${action}`, name },
    value: typeof value === 'string' ? value : JSON.stringify(value),
  })
  const told = (...outputs: ReturnType<typeof output>[]) =>
    tellStory({ facts: gatherFacts(outputs, []), results: [], folder: '/run', remote: '/run/remote' }).join('\n')

  test('layers that disagree are told with their versions', () => {
    const text = told(
      output('action-compile-reqs', 'changed', 'true'),
      output('action-compile-reqs', 'files', 'r/base.txt\nr/ui.txt'),
      output('action-compile-reqs', 'stale', [{ layer: 'base', lock: 'r/base.txt', reason: 'missing', file: 'r/in/base.in' }]),
      output('action-compile-reqs', 'drift', [{ package: 'numpy', versions: { base: '2.4', ui: '2.4', quantization: '1.26' } }]),
    )
    expect(text).toContain('Locks: 2 (1 written)')
    expect(text).toContain('r/base.txt: was missing')
    expect(text).toContain('the layers disagree on numpy: 2.4 (base, ui) and 1.26 (quantization)')
  })

  test('images that could not be built are told with the reason', () => {
    const image = (name: string, state: string, reason: string) => ({ name, needs: [], bases: ['python:3.12'], state, reason })
    const text = told(
      output('action-build-images', 'plan', {
        images: [image('base', 'built', ''), image('gpu', 'planned', 'no such base image')],
      }),
      output('action-build-images', 'images', {
        base: { reference: '127.0.0.1:5/eleanor-base:latest', digest: 'sha256:1', seconds: 61 },
      }),
    )
    expect(text).toContain('Images: 1 built of 2, the rest planned: no such base image')
    expect(text).toContain('base <- python:3.12: 127.0.0.1:5/eleanor-base:latest (1 min 01 s)')
  })

  test('parts that did not run are not told', () => {
    expect(told()).not.toMatch(/Locks|Wheel|Images|Release/)
  })
})

test.each([
  [0.04, '0.0 s'],
  [59.94, '59.9 s'],
  [59.96, '1 min 00 s'],
  [125.4, '2 min 05 s'],
])('%s seconds are told as %s', (seconds, text) => expect(time(seconds)).toBe(text))
