import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { temporaryFolder, typescriptOptions, writeTree } from '../../../shared/test/support/run-action.js'
import { root } from '../../repository.js'

const check = (repository: string) => {
  const args = [...typescriptOptions, join(root, 'scripts/documents/check-yaml.ts'), '--repository', repository]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  return { status, stdout, stderr }
}

test("GitHub's language service finds no problem in our workflows, actions and documents, within 5 seconds of processor time", () => {
  const { status, stdout, stderr } = check(root)
  expect([status, stderr]).toEqual([0, ''])
  // Processor time, so that a busy machine makes no difference.
  expect(Number(/(\d+\.\d) s of work/.exec(stdout)?.[1])).toBeLessThan(5)
})

const steps = (text: string) => `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      ${text}\n`
const call = (text: string) => `on: push\njobs:\n  a:\n    uses: eleanor/actions/.github/workflows/${text}\n`

const workflow = (name: string) => `.github/workflows/${name}.yml`
/** What is wrong, the file with it, and what is said about it. */
const faults = [
  [
    'an input that an action does not have',
    workflow('action-input'),
    steps('- {uses: eleanor/action-release@v1, with: {bmp: minor}}'),
    "Invalid action input 'bmp'",
  ],
  ['an input that a workflow does not have', workflow('workflow-input'), call('release.yml@v1\n    with: {bmp: minor}'), 'bmp'],
  ['a secret that a workflow does not have', workflow('secret'), call('release.yml@v1\n    secrets: {key: x}'), 'key'],
  [
    'a key that GitHub does not know',
    workflow('key'),
    steps('- {uses: actions/checkout@v7, withs: {}}'),
    "Unexpected value 'withs'",
  ],
  [
    'a job that does not exist',
    workflow('job'),
    'on: push\njobs:\n  a: {runs-on: x, needs: b, steps: [{run: x}]}\n',
    "Value 'b' is not valid",
  ],
  [
    'an action for an unsupported Node.js',
    'action.yml',
    'name: a\ndescription: a\nruns: {using: node18, main: a.js}\n',
    'node18',
  ],
  [
    'a block of a document',
    'docs/a.md',
    '# A\n\n```yaml\nsteps:\n  - uses: eleanor/action-build-wheel@v1\n    with: {gates: none}\n```\n',
    "docs/a.md:6: Invalid action input 'gates'",
  ],
] as const

// One repository has all of them, because most of the time of a run is the start of the language service.
let found: ReturnType<typeof check>
beforeAll(() => {
  const folder = temporaryFolder('yaml')
  writeTree(folder, Object.fromEntries(faults.map(([, path, text]) => [path, text])))
  execFileSync('git', ['init', '-q', folder])
  found = check(folder)
})

test.each(faults)('%s is found', (_, path, __, message) => {
  const ofFile = found.stderr.split('\n').filter((line) => line.startsWith(`${path}:`))
  expect([found.status, ofFile[0]]).toEqual([1, expect.stringContaining(message)])
})
