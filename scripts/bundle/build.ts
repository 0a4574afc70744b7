/** Builds `dist/` with ncc: of the actions and the command (`cli`) that the arguments name, or of all. */
import { bundledFolders } from '../repository.js'
import { buildBundles } from './build-bundles.js'

const names = process.argv.slice(2)
await buildBundles(bundledFolders.filter((folder) => names.length === 0 || names.includes(folder)))
