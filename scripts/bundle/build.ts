/** Builds `dist/main` and `dist/post` with ncc: of the actions named as arguments, or of all. */
import { actions } from '../repository.js'
import { buildActions } from './bundle-actions.js'

const names = process.argv.slice(2)
await buildActions(actions.filter((action) => names.length === 0 || names.includes(action)))
