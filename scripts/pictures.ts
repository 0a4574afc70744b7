/**
 * Draws the pictures of the README, `docs/pictures/*.svg`, from the job summaries of real runs on the example: the locks, the images
 * and the plan of a release. Needs the package index; run it when a summary has changed.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runAction, temporaryFolder } from '../shared/test/run-action.js'
import { root } from './actions.js'
import { drawSummary } from './picture.js'

const runs = [
  { name: 'compile-reqs', action: 'action-compile-reqs', inputs: { engine: 'uv' } },
  { name: 'build-images', action: 'action-build-images', inputs: { mode: 'plan' } },
  { name: 'release', action: 'action-release', inputs: { bump: 'minor', 'dry-run': 'true' } },
] as const
const folder = join(root, 'docs', 'pictures')
mkdirSync(folder, { recursive: true })
for (const { name, action, inputs } of runs) {
  const workspace = join(temporaryFolder('pictures'), 'example')
  cpSync(join(root, 'example'), workspace, { recursive: true })
  const git = (...args: string[]) => execFileSync('git', ['-C', workspace, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args])
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-q', '-m', 'First')
  git('clone', '-q', '--bare', workspace, `${workspace}.git`)
  git('remote', 'add', 'origin', `${workspace}.git`)
  const env = { GITHUB_REPOSITORY: 'eleanor/example', GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main' }
  const { code, stdout, summary } = await runAction({ action, inputs, workspace, env })
  if (code !== 0) throw new Error(stdout)
  writeFileSync(join(folder, `${name}.svg`), drawSummary(summary))
  console.log(`docs/pictures/${name}.svg`)
}
