import { expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { readGraph } from '../../src/requirements/graph.js'

test('40 levels of diamond includes are read in no time although a billion include chains lead through them', async () => {
  const workspace = temporaryFolder('diamonds')
  const files: Record<string, string> = { 'requirements/in/x0.in': 'six\n', 'requirements/in/y0.in': 'six\n' }
  for (let level = 1; level < 40; level++)
    for (const side of ['x', 'y']) files[`requirements/in/${side}${level}.in`] = `-r x${level - 1}.in\n-r y${level - 1}.in\n`
  writeTree(workspace, files)
  const started = process.cpuUsage()
  const { layers } = await readGraph(
    workspace,
    { directory: 'requirements', layers: [], extraSources: [], groups: [], format: 'requirements' as const, constraints: [] },
    {},
  )
  expect(layers.map(({ name }) => name).slice(0, 2)).toEqual(['x0', 'y0'])
  expect(layers.find(({ name }) => name === 'x39')?.closure).toHaveLength(79)
  // Processor time, so that a busy machine makes no difference.
  expect(process.cpuUsage(started).user).toBeLessThan(3_000_000)
})
