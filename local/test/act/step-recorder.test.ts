import { expect, test } from '@jest/globals'
import { createStepRecorder } from '../../act/step-recorder.js'

const source = { job: 'j', step: 'Build', id: 'Main/0' }

test('a step has its start, its length, its result and its lines', () => {
  let time = 1000
  const recorder = createStepRecorder(() => time)
  time = 3000
  recorder.add({ ...source, kind: 'step-start' }, 'a')
  recorder.add({ ...source, kind: 'line', text: 'one' }, 'a')
  recorder.add({ ...source, kind: 'annotation', level: 'warning', at: 'a.in:1', text: 'two' }, 'a')
  recorder.add({ ...source, kind: 'line', text: 'of another step' }, 'b')
  recorder.add({ ...source, kind: 'step-end', result: 'failure', seconds: 1.5 }, 'a')
  expect(recorder.records()).toEqual([
    {
      job: 'j',
      step: 'Build',
      start: 2,
      lines: ['one', 'warning: a.in:1: two'],
      omittedLines: 0,
      seconds: 1.5,
      result: 'failure',
    },
  ])
})

test('a step that was only reported at its end started its seconds before; one that never ended is left out', () => {
  let time = 0
  const recorder = createStepRecorder(() => time)
  time = 5000
  recorder.add({ ...source, kind: 'step-end', result: 'success', seconds: 2 }, 'a')
  recorder.add({ ...source, kind: 'step-start' }, 'b')
  expect(recorder.records()).toMatchObject([{ start: 3, seconds: 2, lines: [] }])
})

test('lines after the two thousandth are only counted', () => {
  const recorder = createStepRecorder(() => 0)
  recorder.add({ ...source, kind: 'step-start' }, 'a')
  for (let count = 0; count < 2003; count++) recorder.add({ ...source, kind: 'line', text: `${count}` }, 'a')
  recorder.add({ ...source, kind: 'step-end', result: 'success', seconds: 0 }, 'a')
  const [record] = recorder.records()
  expect([record?.lines.length, record?.lines.at(-1), record?.omittedLines]).toEqual([2000, '1999', 3])
})
