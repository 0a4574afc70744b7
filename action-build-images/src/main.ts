import { runAction } from '#shared/context/run-action.js'
import { buildImages } from './build-images.js'

await runAction(buildImages)
