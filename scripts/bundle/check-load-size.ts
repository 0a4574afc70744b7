/** Measures how much code each committed bundle loads in a common run, and fails above 1.2 MB. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runAction, temporaryFolder } from '../../shared/test/support/run-action.js'
import { cloneExample } from '../example/clone-example.js'
import { root } from '../repository.js'

const maxBytes = 1_200_000
const runs = [
  { action: 'action-compile-reqs', inputs: { mode: 'check' } },
  { action: 'action-build-wheel', inputs: { directory: 'packages/text', gate: 'none', cache: 'off' } },
  { action: 'action-build-images', inputs: { mode: 'plan' } },
  {
    action: 'action-release',
    inputs: { bump: 'minor', 'dry-run': 'true', 'version-file': 'packages/core/src/eleanor_core/version.py' },
  },
] as const

process.env.ELEANOR_TEST_DIST = '1'
const scratch = temporaryFolder('load-size')
// Everything that is made below is made in this folder.
process.env.TMPDIR = scratch
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))
const workspace = cloneExample('example-monorepo')

for (const { action, inputs } of runs) {
  const list = join(scratch, `${action}.txt`)
  writeFileSync(list, '')
  const { code, stdout } = await runAction({
    action,
    inputs,
    workspace,
    env: {
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
      GITHUB_REPOSITORY: 'eleanor/example',
      NODE_OPTIONS: `--import=${pathToFileURL(join(root, 'scripts/bundle/count-loaded.mjs')).href}`,
      LOADED_MODULES: list,
    },
  })
  if (code !== 0) throw new Error(`${action} failed:\n${stdout}`)
  // Only the bundle counts: tools that the action starts may also run on Node.js.
  const lines = readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line.includes(`/${action}/dist/`))
  const bytes = lines.reduce((sum, line) => sum + Number(line.split(' ')[0]), 0)
  console.log(`${action}: ${bytes} bytes in ${lines.length} files${bytes > maxBytes ? `, more than ${maxBytes}` : ''}`)
  if (bytes > maxBytes) process.exitCode = 1
}
