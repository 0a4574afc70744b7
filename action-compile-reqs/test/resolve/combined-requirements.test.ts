import { expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { readGraph } from '../../src/requirements/graph.js'
import { combineRequirements } from '../../src/resolve/combined-requirements.js'

async function combined(files: Record<string, string>, constraints: readonly string[] = []): Promise<string[]> {
  const workspace = temporaryFolder('combined')
  writeTree(workspace, files)
  const selection = { directory: 'requirements', layers: [], extraSources: [], groups: [], format: 'requirements' as const }
  const graph = await readGraph(workspace, { ...selection, constraints }, {})
  return combineRequirements(graph.layers, graph).trimEnd().split('\n')
}

test.each([
  ['a chain', { a: '', b: '-r a.in', c: '-r b.in' }, ['-r "requirements/in/c.in"']],
  ['a file between layers', { a: '', b: '-r ../more/x.txt' }, ['-r "requirements/in/b.in"']],
  ['two leaves', { a: '', b: '-r a.in', c: '-r a.in' }, ['-r "requirements/in/b.in"', '-r "requirements/in/c.in"']],
  ['a constraint', { a: '', b: '-c a.in' }, ['-r "requirements/in/a.in"', '-r "requirements/in/b.in"']],
  ['a lock', { a: '', b: '-r ../a.txt' }, ['-r "requirements/in/a.in"', '-r "requirements/in/b.in"']],
] as const)('of %s, engines read each layer once', async (_, sources, expected) => {
  const files = Object.entries(sources).map(([name, line]) => [`requirements/in/${name}.in`, `${line}\nsix\n`] as const)
  const more = { 'requirements/more/x.txt': '-r ../in/a.in\n' }
  expect(await combined({ ...Object.fromEntries(files), ...more })).toEqual(expected)
})

test('the constraint files of all layers follow', async () => {
  const files = { 'requirements/in/a.in': 'six\n', 'limits.txt': 'six<2\n' }
  expect(await combined(files, ['limits.txt'])).toEqual(['-r "requirements/in/a.in"', '-c "limits.txt"'])
})
