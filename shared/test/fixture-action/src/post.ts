import { cleanUp } from '#shared/post.js'

await cleanUp()
