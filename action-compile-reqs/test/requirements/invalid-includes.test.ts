import { expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { addStamp } from '../../src/lockfile/stamp.js'
import { readGraph } from '../../src/requirements/graph.js'
import { findStaleLocks } from '../../src/staleness/staleness.js'

const selection = { directory: 'requirements', layers: [], extraSources: [], groups: [], format: 'requirements' as const }

const graphOf = async (files: Record<string, string>) => {
  const workspace = temporaryFolder('includes')
  writeTree(workspace, files)
  return await readGraph(workspace, { ...selection, constraints: [] }, {})
}

test.each<[string, Record<string, string>, object]>([
  [
    'locks that include each other',
    { 'requirements/a.in': '-c b.txt\n', 'requirements/b.in': 'six\n-c a.txt\n' },
    {
      message: expect.stringMatching(
        /^The locks form a cycle: a\.txt -> b\.txt -> a\.txt\. Each of them would have to be compiled/,
      ),
      at: { file: 'requirements/b.in', line: 2 },
    },
  ],
  [
    'a lock and a source that include each other',
    { 'requirements/a.in': '\n-r b.txt\n', 'requirements/b.in': '-r a.in\n' },
    { message: expect.stringMatching(/^The locks form a cycle: /), at: { file: 'requirements/b.in', line: 1 } },
  ],
  [
    'an included file with merge conflict markers',
    { 'requirements/a.in': '-r more\n', 'requirements/more': 'six\n=======\n' },
    {
      message: expect.stringMatching(/^requirements\/more:2 has merge conflict markers\. Resolve the conflict/),
      at: { file: 'requirements/more', line: 2 },
    },
  ],
  [
    'a path in a URL that is not encoded',
    { 'requirements/a.in': 'six @ file:./100%/six\n' },
    {
      message: expect.stringMatching(/^requirements\/a\.in:1 names file:\.\/100%\/six, which is not the URL of a local file\./),
      at: { file: 'requirements/a.in', line: 1 },
    },
  ],
  [
    'a local path to nothing',
    { 'requirements/a.in': 'six\n-e ./nothing\n' },
    {
      message: expect.stringMatching(/^requirements\/a\.in:2 names \.\/nothing, which does not exist\. /),
      at: { file: 'requirements/a.in', line: 2 },
    },
  ],
  [
    'a directory that is not a project',
    { 'requirements/a.in': '-e .\n' },
    {
      message: expect.stringMatching(/^requirements\/a\.in:1 names \., which is not a Python project\. /),
      at: { file: 'requirements/a.in', line: 1 },
    },
  ],
  [
    'a path outside the workspace',
    { 'requirements/a.in': '../x\n' },
    {
      message: expect.stringMatching(/^requirements\/a\.in:1 names \.\.\/x, which is outside the workspace\./),
      at: { file: 'requirements/a.in', line: 1 },
    },
  ],
])('%s: an error at the line', async (_, files, error) => {
  await expect(graphOf(files)).rejects.toMatchObject(error)
})

test('a source may name its own lock as constraints', async () => {
  const { layers } = await graphOf({ 'requirements/a.in': '-c a.txt\nsix\n' })
  expect(layers.map(({ closure }) => closure)).toEqual([['requirements/a.in', 'requirements/a.txt']])
})

const settings = { engine: 'uv 1', python: '3.11', platform: 'any', options: '' }
test.each(['', addStamp('', { ...settings, files: {} })])(
  'a lock with merge conflict markers below the header %j is stale',
  async (header) => {
    const text = `${header}<<<<<<< HEAD\nsix==1.16.0\n=======\nsix==1.17.0\n>>>>>>> other\n`
    const { layers } = await graphOf({ 'requirements/a.in': 'six\n' })
    const locks = new Map([['requirements/a.txt', text]])
    const stale = findStaleLocks(layers, { ...settings, options: () => '' }, { locks, digests: new Map(), includes: () => [] })
    const line = text.split('\n').indexOf('<<<<<<< HEAD') + 1
    const at = { file: 'requirements/a.txt', line }
    expect(stale).toMatchObject([{ reason: 'edited', detail: 'it contains merge conflict markers', at }])
  },
)
