import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { findVersionBounds } from '../../src/version-search/version-bounds.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { installEngines } from '../support/real-tools.js'
import { runInProcess } from '../support/run-in-process.js'

const numbers = Array.from({ length: 150 }, (_, index) => index + 1)
const some = (name: string, versions: Record<string, readonly string[]>) =>
  Object.entries(versions).map(([version, requires]) => ({ name, version, requires }))

/** The shape of boto3, botocore, python-dateutil and kubernetes: nearly all versions of a package exclude the newest of a small one. */
const packages = [
  ...numbers.flatMap((each) => [
    ...some('cloud', { [`1.${each}`]: [`core==1.${each}`] }),
    ...some('core', { [`1.${each}`]: each === 1 ? [] : ['dates<3'] }),
  ]),
  ...some('dates', { '2.9': [], '3.0': [], '4.0': [] }),
  ...some('orchestra', { '36.0': [], '37.1': ['dates>=2'], '37.2': ['dates>=3'] }),
  ...some('frame', { '3.0': ['dates>=2.9'] }),
]

let index: LocalIndex
beforeAll(async () => {
  await installEngines()
  index = await startIndex(packages)
})
afterAll(async () => await index.close())

async function compile(sources: Record<string, string>) {
  const workspace = temporaryFolder('version-search')
  writeTree(workspace, Object.fromEntries(Object.entries(sources).map(([name, text]) => [`requirements/${name}.in`, text])))
  const first = index.requests.length
  const inputs = { engine: 'uv', cache: 'off' }
  const env = { ...index.env, UV_CACHE_DIR: temporaryFolder('uv-cache') }
  const result = await runInProcess({ inputs, workspace, env })
  const tried = new Set(index.requests.slice(first).filter((path) => path.startsWith('/files/core-')))
  const pins = (name: string) =>
    readFileSync(join(workspace, `requirements/${name}.txt`), 'utf8')
      .match(/^[\w-]+==.*(?=$)/gm)
      ?.join(' ')
  return { ...result, tried: tried.size, pins }
}

test('a package with many versions is not searched if an older version of a small one suits all layers', async () => {
  const { code, stdout, outputs, tried, pins } = await compile({ analysis: 'frame\norchestra\n', storage: 'cloud\n' })
  expect({ code, drift: outputs.drift, stdout }).toMatchObject({ code: 0, drift: '[]' })
  expect(stdout).toContain('Trying dates<=2.9')
  expect([pins('analysis'), pins('storage')]).toEqual([
    'dates==2.9 frame==3.0 orchestra==37.1',
    'cloud==1.150 core==1.150 dates==2.9',
  ])
  expect(tried).toBeLessThan(numbers.length)
})

test('if no solution is within the bounds, all versions are searched', async () => {
  const { code, stdout, pins } = await compile({ analysis: 'frame\norchestra>=37.2\n', storage: 'cloud\n' })
  expect({ code, stdout }).toMatchObject({ code: 0 })
  expect(stdout).toContain('Trying dates<=2.9')
  expect(stdout).not.toContain('DEBUG')
  expect([pins('analysis'), pins('storage')]).toEqual(['dates==4.0 frame==3.0 orchestra==37.2', 'cloud==1.1 core==1.1'])
})

test.each([
  ['the lowest version of packages that differ', ['a==1.0\nb==2.0\n', 'a==1.10\nb==2.0\n', 'a==1.2\nc==1\n'], ['a<=1.0']],
  ['no version for each environment', ["a==1.0 ; os_name == 'nt'\na==2.0 ; os_name != 'nt'\n", 'a==3.0\n'], []],
  ['local versions without their suffix', ['a==2.3.1+cu121\n', 'a==2.4\n'], ['a<=2.3.1']],
  ['no address', ['a @ https://host/a.whl\n', 'a==2.4\n'], []],
  ['pre-releases and epochs in order', ['a==1!0.1\nb==2.0\n', 'a==2.4\nb==2.0rc1\n'], ['a<=2.4', 'b<=2.0rc1']],
])('bounds have %s', (_, locks, bounds) => {
  expect(findVersionBounds(locks)).toEqual(bounds)
})
