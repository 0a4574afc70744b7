import { runAction } from '#shared/edge.js'
import { buildWheel } from './story.js'

await runAction(buildWheel)
