import { runPost } from '#shared/context/post.js'

await runPost()
