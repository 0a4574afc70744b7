import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
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

test.each([
  [
    'an input that an action does not have',
    { 'a.yml': steps('- {uses: eleanor/action-release@v1, with: {bmp: minor}}') },
    "Invalid action input 'bmp'",
  ],
  ['an input that a workflow does not have', { 'a.yml': call('release.yml@v1\n    with: {bmp: minor}') }, 'bmp'],
  ['a secret that a workflow does not have', { 'a.yml': call('release.yml@v1\n    secrets: {key: x}') }, 'key'],
  ['a key that GitHub does not know', { 'a.yml': steps('- {uses: actions/checkout@v7, withs: {}}') }, "Unexpected value 'withs'"],
  [
    'a job that does not exist',
    { 'a.yml': 'on: push\njobs:\n  a: {runs-on: x, needs: b, steps: [{run: x}]}\n' },
    "Value 'b' is not valid",
  ],
  [
    'an action for an unsupported Node.js',
    { '../../action.yml': 'name: a\ndescription: a\nruns: {using: node18, main: a.js}\n' },
    'node18',
  ],
  [
    'a block of a document',
    { '../../docs/a.md': '# A\n\n```yaml\nsteps:\n  - uses: eleanor/action-build-wheel@v1\n    with: {gates: none}\n```\n' },
    "docs/a.md:6: Invalid action input 'gates'",
  ],
])('%s is found', (_, files, message) => {
  const folder = temporaryFolder('yaml')
  writeTree(join(folder, '.github', 'workflows'), files)
  execFileSync('git', ['init', '-q', folder])
  expect(check(folder)).toMatchObject({ status: 1, stderr: expect.stringContaining(message) })
})
