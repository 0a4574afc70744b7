/** Builds `dist/main` and `dist/post` of every action with ncc, or of those named as arguments. */
import { actions } from './actions.js'
import { buildActions } from './dist.js'

const wanted = process.argv.slice(2)
await buildActions(actions.filter((name) => wanted.length === 0 || wanted.includes(name)))
