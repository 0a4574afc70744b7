import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import type { TestPackage } from '../support/metadata-wheel.js'
import { installEngines } from '../support/real-tools.js'
import { compileWithEngine } from '../support/reference-engine.js'
import { runInProcess } from '../support/run-in-process.js'

const windowsWheel = 'low-1.1-cp311-cp311-win_amd64.whl'
const packages: TestPackage[] = [
  { name: 'top', version: '1.0', requires: ['low>=1', 'setuptools'] },
  { name: 'low', version: '1.0' },
  { name: 'low', version: '1.1', otherFiles: [windowsWheel] },
  { name: 'setuptools', version: '80.0' },
  { name: 'plain', version: '3.0', isWithoutHashes: true, otherFiles: ['plain-3.0-cp311-cp311-win_amd64.whl'] },
  { name: 'fresh', version: '2.0', requires: ['low'] },
]
const command = [
  '--quiet',
  '--allow-unsafe',
  '--generate-hashes',
  '--no-emit-index-url',
  '--no-emit-trusted-host',
  '--strip-extras',
]

let index: LocalIndex
/** The requests of the first run. */
let firstRequests: readonly string[]
const workspace = temporaryFolder('hashes')
const read = (name: string) => readFileSync(join(workspace, `requirements/${name}.txt`), 'utf8')
const withoutStamp = (text: string) => text.replace(/^# compile-reqs: .*\n/m, '')

async function compile(inputs: Record<string, string> = {}, { env, requests } = index) {
  const before = requests.length
  const result = await runInProcess({
    inputs: { 'generate-hashes': 'true', ...inputs },
    workspace,
    env,
  })
  if (result.code !== 0) throw new Error(result.stdout)
  return requests.slice(before)
}

/** Runs pip-compile itself, with the lock that exists. */
async function pipCompile(name: string, { env }: LocalIndex): Promise<string> {
  const files = [`--output-file=requirements/${name}.txt`, `requirements/in/${name}.in`]
  await compileWithEngine('pip-compile', [...command, ...files], { cwd: workspace, env })
  return read(name)
}

beforeAll(async () => {
  await installEngines()
  index = await startIndex(packages)
  writeTree(workspace, {
    'requirements/in/base.in': 'top\nplain ; python_version > "3"\n',
    'requirements/in/leaf.in': '-r base.in\n',
    'requirements/in/of-lock.in': '-r ../base.txt\nfresh\n',
  })
  firstRequests = await compile()
})
afterAll(async () => await index.close())

test('the locks are those of pip-compile', async () => {
  for (const name of ['base', 'leaf', 'of-lock']) {
    const ours = withoutStamp(read(name))
    writeTree(workspace, { [`requirements/${name}.txt`]: '' })
    expect(await pipCompile(name, index)).toBe(ours)
  }
})

test('a file whose hash the index lists is never downloaded to be hashed, the others once for all layers', () => {
  expect(firstRequests.filter((path) => path.includes('win_amd64'))).toEqual(['/files/plain-3.0-cp311-cp311-win_amd64.whl'])
})

test('a new package in a leaf: hashes of pins that stay are kept, as pip-compile does, although the index has more files', async () => {
  const grown = await startIndex([
    ...packages.filter(({ name }) => name !== 'low'),
    { name: 'low', version: '1.1', otherFiles: [windowsWheel, 'low-1.1-cp314-cp314-win_amd64.whl'] },
  ])
  try {
    await compile({ mode: 'upgrade' })
    const base = read('base')
    const leaf = read('leaf')
    writeTree(workspace, { 'requirements/in/leaf.in': '-r base.in\nfresh\n' })
    const requests = await compile({}, grown)
    expect(requests.filter((path) => path.includes('win_amd64'))).toEqual([])
    // Once for the resolution, and not again for the hashes.
    expect(requests.filter((path) => path === '/simple/low/')).toHaveLength(1)
    expect(read('base')).toBe(base)
    const ours = withoutStamp(read('leaf'))
    expect(ours).toContain('fresh==2.0')
    writeTree(workspace, { 'requirements/leaf.txt': leaf })
    expect(withoutStamp(await pipCompile('leaf', grown))).toBe(ours)

    // pip-compile itself writes the locks of independent layers.
    writeTree(workspace, { 'requirements/leaf.txt': leaf })
    await compile({ 'independent-layers': 'leaf' }, grown)
    expect(withoutStamp(read('leaf'))).toBe(ours)
    // And those of layers with options.
    writeTree(workspace, { 'requirements/in/leaf.in': '-r base.in\nfresh\n--prefer-binary\n', 'requirements/leaf.txt': leaf })
    await compile({}, grown)
    expect(withoutStamp(read('leaf')).replace('--prefer-binary\n\n', '')).toBe(ours)
  } finally {
    await grown.close()
  }
})
