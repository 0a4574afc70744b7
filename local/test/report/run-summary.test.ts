import { describe, expect, test } from '@jest/globals'
import { renderTable } from '#shared/format/markdown.js'
import { collectOutputs } from '../../report/collect-outputs.js'
import { formatSummary } from '../../report/run-summary.js'
import { readWorkflow } from '../../workflows/workflow-file.js'

describe('the summary', () => {
  const output = (action: string, name: string, value: unknown) => ({
    ...{ job: 'j', step: 's', action: `eleanor/${action}`, name },
    value: typeof value === 'string' ? value : JSON.stringify(value),
  })
  const summaryOf = (...outputs: ReturnType<typeof output>[]) =>
    formatSummary({
      outputs: collectOutputs(outputs, []),
      results: [],
      folder: '/run',
      bareRepository: '/run/remote',
      page: '/run/index.html',
    }).join('\n')

  test('layers that disagree are listed with their versions', () => {
    const text = summaryOf(
      output('action-compile-reqs', 'changed', 'true'),
      output('action-compile-reqs', 'diff', { 'r/base.txt': [] }),
      output('action-compile-reqs', 'files', 'r/base.txt\nr/ui.txt'),
      output('action-compile-reqs', 'stale', [{ layer: 'base', lock: 'r/base.txt', reason: 'missing', file: 'r/in/base.in' }]),
      output('action-compile-reqs', 'drift', [{ package: 'numpy', versions: { base: '2.4', ui: '2.4', quantization: '1.26' } }]),
    )
    expect(text).toContain('Locks: 2 (1 written)')
    expect(text).toContain('r/base.txt: written (reason: missing)')
    expect(text).toContain('the layers disagree on numpy: 2.4 (base, ui) and 1.26 (quantization)')
  })

  test.each([
    ['compiled to another text', [{ 'r/base.txt': [] }], '(1 written)', 'r/base.txt: written (reason: upgrade)'],
    ['compiled to the same text', [{}], '(all up to date)', 'r/base.txt'],
    ['only checked', [], '(1 stale, none written)', 'r/base.txt: stale (reason: upgrade)'],
  ])('a stale lock that was %s is shown as such', (_, diffs, state, line) => {
    const text = summaryOf(
      output('action-compile-reqs', 'files', 'r/base.txt'),
      output('action-compile-reqs', 'stale', [{ layer: 'base', lock: 'r/base.txt', reason: 'upgrade', file: 'r/in/base.in' }]),
      ...diffs.map((diff) => output('action-compile-reqs', 'diff', diff)),
      output('action-compile-reqs', 'drift', []),
    )
    expect(text).toContain(`Locks: 1 ${state}\n    ${line}\n`)
  })

  test('images that could not be built are listed with the reason', () => {
    const digest = `@sha256:${'0123456789abcdef'.repeat(4)}`
    const image = (name: string, state: string, reason: string) => ({ name, needs: [], bases: ['python:3.12'], state, reason })
    const text = summaryOf(
      output('action-build-images', 'plan', {
        images: [image('base', 'built', ''), { ...image('gpu', 'planned', `no cuda${digest}`), bases: [`cuda${digest}`] }],
      }),
      output('action-build-images', 'images', {
        base: { reference: '127.0.0.1:5/eleanor-base:latest', digest: 'sha256:1', seconds: 61 },
      }),
    )
    expect(text).toContain('Images: 1 of 2 built, the others planned: no cuda@sha256:0123456789ab…')
    expect(text).toMatch(/^ {4}gpu <- cuda@sha256:0123456789ab…$/m)
    expect(text).toContain('base <- python:3.12: 127.0.0.1:5/eleanor-base:latest (1 min 01 s)')
  })

  test.each([
    ['⏭️ not run', 'gate: not run'],
    ['✅ hooks: 3 passed, 0 failed', 'gate: hooks: 3 passed, 0 failed'],
  ])('the checks of the wheel are those that its job summary reports: gate %s', (gate, line) => {
    const outputs = ['wheel', 'name', 'version', 'sha256'].map((name) => output('action-build-wheel', name, name))
    const text = `### Wheel a 1\n\n${renderTable(
      ['Check', 'Result'],
      [
        ['Gate', gate],
        ['Version', '✅ _version.py agree'],
        ['Install', '`pip check` passed with a.txt'],
      ],
    )}`
    const shown = formatSummary({
      outputs: collectOutputs(outputs, []),
      results: [
        {
          workflow: readWorkflow('pr.yml', 'on: pull_request'),
          ...{ ok: true, seconds: 1, log: '/run/log', failed: undefined, outputs, steps: [], annotations: [] },
          summaries: [{ job: 'j', step: 's', text }],
        },
      ],
      folder: '/run',
      bareRepository: '/run/remote',
      page: '/run/index.html',
    })
    expect(shown).toEqual(
      expect.arrayContaining([`    ${line}`, '    version: _version.py agree', '    install: `pip check` passed with a.txt']),
    )
    expect(shown.join('\n')).not.toContain('passed the quality gate')
  })

  test('actions that did not run are left out', () => {
    expect(summaryOf()).not.toMatch(/Locks|Wheel|Images|Release/)
  })
})
