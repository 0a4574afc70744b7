/** Rebuilds every `dist/` and fails when it is not what is committed; new and missing files count too. */
import { execFileSync } from 'node:child_process'
import { actions, root } from '../repository.js'
import { buildActions } from './bundle-actions.js'

await buildActions(actions)
const changed = execFileSync('git', ['status', '--porcelain', '--', ...actions.map((name) => `${name}/dist`)], {
  cwd: root,
  encoding: 'utf8',
})
if (changed !== '') {
  console.error(`dist/ is not what the source gives. Run \`npm ci && npm run build\` and commit it. Differs:\n${changed}`)
  process.exitCode = 1
} else console.log('dist/ equals a rebuild.')
