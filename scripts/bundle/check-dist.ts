/** Rebuilds every `dist/` and fails if it differs from the committed one, also by new or missing files. */
import { execFileSync } from 'node:child_process'
import { bundledFolders, root } from '../repository.js'
import { buildBundles } from './build-bundles.js'

// `npm run types` checks the types.
await buildBundles(bundledFolders)
const changed = execFileSync('git', ['status', '--porcelain', '--', ...bundledFolders.map((name) => `${name}/dist`)], {
  cwd: root,
  encoding: 'utf8',
})
if (changed !== '') {
  console.error(`dist/ does not match the source. Run \`npm ci && npm run build\` and commit it. Changed files:\n${changed}`)
  process.exitCode = 1
} else console.log('dist/ matches the source.')
