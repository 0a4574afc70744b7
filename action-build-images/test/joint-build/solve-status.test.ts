import { expect, test } from '@jest/globals'
import { countSteps } from '../../src/buildx/buildx-output.js'
import { measureSeconds, renderLog, selectOwnSteps } from '../../src/joint-build/image-log.js'
import { createStatusReader } from '../../src/joint-build/solve-status.js'

const at = (second: number): string => new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString()
const log = (vertex: string, text: string, second: number) => ({
  logs: [{ vertex, stream: 1, data: Buffer.from(text).toString('base64'), timestamp: at(second) }],
})

/** A parent `t0` and its child `t1`, for which the builder reports the step of the parent, too. */
const reports = [
  { vertexes: [{ digest: 'a', name: '[t1 1/1] RUN echo base' }] },
  { vertexes: [{ digest: 'a', name: '[t0 1/1] RUN echo base', started: at(1) }] },
  { vertexes: [{ digest: 'a', name: '[t1 1/1] RUN echo base', started: at(1) }] },
  log('a', 'one\ntwo\n', 2),
  log('a', 'one\ntwo\n', 2),
  { vertexes: [{ digest: 'a', name: '[t0 1/1] RUN echo base', started: at(1), completed: at(3) }] },
  { vertexes: [{ digest: 'b', name: '[t1 build 1/2] RUN true', started: at(4), completed: at(4), cached: true }] },
  { vertexes: [{ digest: 'c', name: '[t1 build 2/2] RUN false', started: at(5), completed: at(7), error: 'exit code: 1' }] },
  { vertexes: [{ digest: 'd', name: '[internal] load local bake definitions', started: at(1) }] },
]

const clients: [name: string, print: (report: object) => string[]][] = [
  ['on one line, as newer clients', (report) => [JSON.stringify(report)]],
  ['indented, as Buildx 0.13', (report) => JSON.stringify(report, null, 2).split('\n')],
]

test.each(clients)('reports %s print them belong to the target whose Dockerfile has the step', (_, print) => {
  const started: string[] = []
  const reader = createStatusReader({ onStart: (target, { name }) => started.push(`${target} ${name}`) })
  for (const report of reports) for (const line of print(report)) expect(reader.push(line)).toBe(true)
  expect(reader.push('ERROR: failed to solve: exit code: 1')).toBe(false)
  const status = reader.status()
  expect(status.isComplete).toBe(true)
  expect(started[0]).toBe('t0 [1/1] RUN echo base')
  const [base, child] = [selectOwnSteps(status, 't0', []), selectOwnSteps(status, 't1', ['t0'])]
  expect(renderLog(base)).toBe('#1 [1/1] RUN echo base\n#1 1.000 one\n#1 1.000 two\n#1 DONE 2.0s')
  expect(renderLog(child)).toBe('#1 [build 1/2] RUN true\n#1 CACHED\n\n#2 [build 2/2] RUN false\n#2 ERROR: exit code: 1')
  expect(countSteps(renderLog(child))).toEqual({ total: 2, cached: 1 })
  expect([measureSeconds(base), measureSeconds(child)]).toEqual([2, 3])
})

test.each(clients)('the id of an image is told once it is in the engine, %s print it', (_, print) => {
  const id = `sha256:${'1'.repeat(64)}`
  const exporting = { vertexes: [{ digest: 'e', name: '[t1] exporting to image', started: at(8) }] }
  const status = (what: string, more: object = {}) => ({ statuses: [{ id: what, vertex: 'e', started: at(8), ...more }] })
  const stored: string[] = []
  const reader = createStatusReader({ onStart: () => undefined, onStored: (...image) => stored.push(image.join(' ')) })
  const tell = (report: object) => {
    for (const line of print(report)) reader.push(line)
    return stored
  }
  for (const report of [...reports, exporting, status('exporting layers', { completed: at(9) })]) tell(report)
  expect(tell(status(`writing image ${id}`))).toEqual([])
  expect(tell(status(`writing image ${id}`, { completed: at(9) }))).toEqual([`t1 ${id}`])
  expect(tell(status('naming to docker.io/library/one', { completed: at(9) }))).toHaveLength(1)
})

test.each([
  ['a report that was cut off', ['{"vertexes": [{"digest": "a"']],
  ['a report that does not end', ['{', '  "logs": [']],
])('%s makes the status incomplete', (_, lines) => {
  const reader = createStatusReader({ onStart: () => undefined })
  for (const line of lines) reader.push(line)
  expect(reader.status().isComplete).toBe(false)
})
