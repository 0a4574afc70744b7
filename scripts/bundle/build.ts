/** Builds `dist/main` and `dist/post` of every action with ncc, or of those named as arguments. */
import { actions } from '../repository.js'
import { buildActions } from './bundle-actions.js'

const wanted = process.argv.slice(2)
await buildActions(actions.filter((name) => wanted.length === 0 || wanted.includes(name)))
