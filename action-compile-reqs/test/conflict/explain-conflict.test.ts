import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { maxSatisfying } from '@renovatebot/pep440'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { minimizeSubset } from '../../src/conflict/minimize.js'
import { findNearestVersion } from '../../src/conflict/nearest-version.js'
import { loosenSpecifier } from '../../src/conflict/version-clauses.js'
import { editLines, editSource } from '../../src/trials/edit-source.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { installEngines } from '../support/real-tools.js'
import { runInProcess } from '../support/run-in-process.js'

/** Packages of PyPI, with their requirements, in few versions. */
let index: LocalIndex
beforeAll(async () => {
  await installEngines()
  index = await startIndex([
    ...['1.26.5', '1.26.20', '2.0.7', '2.2.3'].map((version) => ({ name: 'urllib3', version })),
    { name: 'requests', version: '2.27.1', requires: ['idna<4,>=2.5', 'urllib3<1.27,>=1.21.1'] },
    { name: 'requests', version: '2.28.2', requires: ['idna<4,>=2.5', 'urllib3<1.27,>=1.21.1'] },
    { name: 'requests', version: '2.32.3', requires: ['idna<4,>=2.5', 'urllib3<3,>=1.21.1'] },
    { name: 'idna', version: '3.10' },
    { name: 'six', version: '1.16.0' },
    { name: 'iniconfig', version: '2.0.0' },
  ])
})
afterAll(async () => await index.close())

interface Settings {
  readonly engine: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}

async function compile(sources: Record<string, string>, { engine, inputs = {}, env = {} }: Settings) {
  const workspace = temporaryFolder('conflict')
  writeTree(workspace, Object.fromEntries(Object.entries(sources).map(([name, text]) => [`requirements/in/${name}.in`, text])))
  return await runInProcess({ inputs: { engine, ...inputs }, workspace, env })
}

test.each(['pip-compile', 'uv'])(
  '%s: a transitive range is traced to its line, and the table shows who requires what',
  async (engine) => {
    const { code, stdout, summary } = await compile(
      { base: 'six\nurllib3>=2 # for us\n', child: '-r base.in\niniconfig\n', old: '-r base.in\nrequests==2.28.2\n' },
      { engine, env: index.env },
    )
    expect([code, stdout.match(/^::error/gm)?.length]).toEqual([1, 1])
    // requests 2.28.2 requires urllib3<1.27,>=1.21.1, and `old` includes base, so `old` conflicts on its own lines.
    expect(stdout).toMatch(/^::error file=requirements\/in\/old\.in,line=2::\S+ cannot compile requirements\/in\/old\.in: /m)
    const error = /^::error.*$/m.exec(stdout)?.[0] ?? ''
    expect(error).toContain(
      'Conflicting requirements: `urllib3>=2` in requirements/in/base.in:2, `requests==2.28.2` in requirements/in/old.in:2.',
    )
    expect(error).toMatch(/Change requirements\/in\/base\.in:2 to `urllib3>=1\.26\.\d+` \(verified: all layers agree then\)\./)
    expect(summary).toMatch(/\["old"\]:::conflict[^]*classDef conflict/)
    expect(summary).toMatch(/\| urllib3 \| &gt;=2 \| requirements\/in\/base\.in:2 \|/)
    expect(summary).toMatch(
      /\| urllib3 \| \S*&lt;1\.27\S* \| requests 2\.28\.2 \| `requests==2\.28\.2` in requirements\/in\/old\.in:2 \|/,
    )
  },
)

test('the conflict of the guide, with the real packages: the smallest set of lines and one change', async () => {
  const { code, stdout } = await compile(
    {
      base: 'numpy>=2\ntransformers==4.44.0\ndatasets==2.20.0\npydantic>=2\n',
      development: '-r base.in\npytest\ntokenizers<0.20\n',
      quantization: '-r base.in\naccelerate==0.33.0\npeft==0.12.0\ntrl==0.9.6\n',
    },
    { engine: 'uv', inputs: { 'exclude-newer': '2026-09-01' } },
  )
  expect(code).toBe(1)
  expect(stdout).toContain(
    'Conflicting requirements: `numpy>=2` in requirements/in/base.in:1, `accelerate==0.33.0` in requirements/in/quantization.in:2. Change requirements/in/base.in:1 to `numpy>=1.26.4` (verified: all layers agree then)',
  )
})

test.each([
  ['>=2', '1.26.4', '>=1.26.4'],
  ['>2,!=1.26.4', '1.26.4', '>=1.26.4'],
  ['<0.20', '0.20.3', '<0.21'],
  ['>=0.19,<=0.20', '0.20.3', '>=0.19,<=0.20.3'],
  ['==0.33.0', '0.34.0', '==0.34.0'],
  ['==1.4.*', '1.5.2', '==1.5.*'],
  ['~=1.4.2', '1.5.2', '~=1.5.2'],
  ['~=1.4', '2.3.1', '~=2.3'],
  ['<2', '1!2.3', '<1!3'],
  ['==2.3.0', '2.3.1+cu121', '==2.3.1'],
])('%s is loosened for %s to %s', (specifier, version, loosened) => {
  expect(loosenSpecifier(specifier, version)).toBe(loosened)
})

test.each([
  ['<0.20', ['0.20.1', '0.20.3', '0.21.0', '1.0'], '0.20.3'],
  ['==0.33.0', ['0.33.0.post1', '0.34.0', '0.34.1', '1.12'], '0.34.0'],
  ['==2023.1', ['2024.1', '2024.2', '2026.3'], '2024.1'],
  ['>=2', ['1.0', '1.26.4'], '1.26.4'],
  ['==2', ['1.0', '1.26.4'], '1.26.4'],
  ['>=1,<2', [], undefined],
])('the version nearest to %s of %j is %s', async (specifier, versions, nearest) => {
  const solveWith = (tried: string) => Promise.resolve(maxSatisfying(versions, tried, { prereleases: false }) ?? undefined)
  expect(await findNearestVersion(specifier, solveWith)).toBe(nearest)
})

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

test('strings of a project are replaced in their line', () => {
  const text = '[project]\ndependencies = ["a>=1", "b>=2 ; python_version < \'3.9\'", \'c\']\n'
  const line = (name: string, specifier: string, marker?: string) => {
    const requirement = { name, key: name, extras: [], specifier, url: undefined, marker }
    return { requirement, file: 'pyproject.toml', line: 2, constraint: false }
  }
  const edits = new Map([
    [line('a', '>=1'), ''],
    [line('b', '>=2', "python_version < '3.9'"), "b>=1 ; python_version < '3.9'"],
    [line('c', ''), ''],
  ])
  expect(editSource('pyproject.toml', text, edits)).toBe('[project]\ndependencies = [ "b>=1 ; python_version < \'3.9\'", ]\n')
})

test('a replacement covers the whole statement, and the lines keep their numbers', () => {
  const text = 'six\nurllib3 \\\n  >=2\nidna\n'
  expect(editLines(text, new Map([[2, 'urllib3<2']]))).toBe('six\nurllib3<2\n\nidna\n')
})
