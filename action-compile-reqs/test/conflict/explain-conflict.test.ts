import { expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { minimizeSubset } from '../../src/conflict/minimize.js'
import { editLines } from '../../src/trials/edit-source.js'

const compile = async (sources: Record<string, string>, engine: string) => {
  const workspace = temporaryFolder('conflict')
  writeTree(workspace, Object.fromEntries(Object.entries(sources).map(([name, text]) => [`requirements/in/${name}.in`, text])))
  return { ...(await runAction({ action: 'action-compile-reqs', inputs: { engine }, workspace })), workspace }
}

test.each(['pip-compile', 'uv'])(
  '%s: a transitive range is traced to its line, and the table shows who requires what',
  async (engine) => {
    const { code, stdout, summary } = await compile(
      { base: 'six\nurllib3>=2 # for us\n', child: '-r base.in\niniconfig\n', old: '-r base.in\nrequests==2.28.2\n' },
      engine,
    )
    expect([code, stdout.match(/^::error/gm)?.length]).toEqual([1, 1])
    // requests 2.28.2 requires urllib3<1.27,>=1.21.1, and `old` includes base, so `old` conflicts on its own lines.
    expect(stdout).toMatch(/^::error file=requirements\/in\/old\.in,line=2::\S+ cannot compile requirements\/in\/old\.in: /m)
    const error = /^::error.*$/m.exec(stdout)?.[0] ?? ''
    expect(error).toContain(
      'Conflicting requirements: `urllib3>=2` in requirements/in/base.in:2, `requests==2.28.2` in requirements/in/old.in:2.',
    )
    expect(error).toMatch(
      /Change requirements\/in\/base\.in:2 to `urllib3(>=1\.21\.1,<1\.27|<1\.27,>=1\.21\.1)` \(verified: all layers agree then\)\./,
    )
    expect(summary).toMatch(/\["old"\]:::conflict[^]*classDef conflict/)
    expect(summary).toMatch(/\| urllib3 \| &gt;=2 \| requirements\/in\/base\.in:2 \|/)
    expect(summary).toMatch(
      /\| urllib3 \| \S*&lt;1\.27\S* \| requests 2\.28\.2 \| `requests==2\.28\.2` in requirements\/in\/old\.in:2 \|/,
    )
  },
)

test.each([
  [
    ['a', 'b', 'c', 'd', 'e'],
    ['b', 'd'],
  ],
  [['a', 'b', 'c', 'd', 'e', 'f', 'g'], ['g']],
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
])('the smallest part of %j is %j', async (items, wanted) => {
  const holds = (part: readonly string[]) => Promise.resolve(wanted.every((each) => part.includes(each)))
  expect(await minimizeSubset(items, holds)).toEqual(wanted)
})

test('a replacement covers the whole statement, and the lines keep their numbers', () => {
  const text = 'six\nurllib3 \\\n  >=2\nidna\n'
  expect(editLines(text, new Map([[2, 'urllib3<2']]))).toBe('six\nurllib3<2\n\nidna\n')
})
