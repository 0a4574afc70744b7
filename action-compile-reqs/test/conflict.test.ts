import { expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../shared/test/support/run-action.js'
import { smallest } from '../src/conflict/minimize.js'
import { edited } from '../src/conflict/trial-resolution.js'

const compile = async (sources: Record<string, string>, engine: string) => {
  const workspace = temporaryFolder('conflict')
  writeTree(workspace, Object.fromEntries(Object.entries(sources).map(([name, text]) => [`requirements/in/${name}.in`, text])))
  return { ...(await runAction({ action: 'action-compile-reqs', inputs: { engine }, workspace })), workspace }
}

test.each(['pip-compile', 'uv'])(
  '%s: a range deep down is led back to its line, and the table says who wants what',
  async (engine) => {
    const { code, stdout, summary } = await compile(
      { base: 'six\nurllib3>=2 # for us\n', child: '-r base.in\niniconfig\n', old: '-r base.in\nrequests==2.28.2\n' },
      engine,
    )
    expect([code, stdout.match(/^::error/gm)?.length]).toEqual([1, 1])
    // requests 2.28.2 wants urllib3<1.27,>=1.21.1, and `old` takes in base: it conflicts by itself.
    expect(stdout).toMatch(/^::error file=requirements\/in\/old\.in,line=2::\S+ cannot compile requirements\/in\/old\.in: /m)
    const error = /^::error.*$/m.exec(stdout)?.[0] ?? ''
    expect(error).toContain(
      'Concerned are `urllib3>=2` in requirements/in/base.in:2, `requests==2.28.2` in requirements/in/old.in:2.',
    )
    expect(error).toMatch(
      /Tried: `urllib3(>=1\.21\.1,<1\.27|<1\.27,>=1\.21\.1)` in requirements\/in\/base\.in:2 lets all layers agree\./,
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
])('of %j the smallest part is %j', async (items, wanted) => {
  const holds = (part: readonly string[]) => Promise.resolve(wanted.every((each) => part.includes(each)))
  expect(await smallest(items, holds)).toEqual(wanted)
})

test('other text takes the place of a whole statement and the lines keep their numbers', () => {
  const text = 'six\nurllib3 \\\n  >=2\nidna\n'
  expect(edited(text, new Map([[2, 'urllib3<2']]))).toBe('six\nurllib3<2\n\nidna\n')
})
