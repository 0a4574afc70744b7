/**
 * Draws the pictures of the README, `docs/pictures/*.svg`, from the job summaries of real runs on the example: locks, images and the plan
 * of a release. Needs access to the package index. Run it after a change of a summary.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runAction } from '../../shared/test/support/run-action.js'
import { cloneExample } from '../example/clone-example.js'
import { root } from '../repository.js'
import { drawSummary } from './draw-summary.js'

const runs = [
  { name: 'compile-reqs', action: 'action-compile-reqs', inputs: { engine: 'uv' } },
  { name: 'build-images', action: 'action-build-images', inputs: { mode: 'plan' } },
  { name: 'release', action: 'action-release', inputs: { bump: 'minor', 'dry-run': 'true' } },
] as const
const folder = join(root, 'docs', 'pictures')
mkdirSync(folder, { recursive: true })
for (const { name, action, inputs } of runs) {
  const workspace = cloneExample('example')
  const env = { GITHUB_REPOSITORY: 'eleanor/example', GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main' }
  const { code, stdout, summary } = await runAction({ action, inputs, workspace, env })
  if (code !== 0) throw new Error(stdout)
  writeFileSync(join(folder, `${name}.svg`), drawSummary(summary))
  console.log(`docs/pictures/${name}.svg`)
}
