import { runPost } from '#shared/context/post.js'
import { removePushReferences } from './publish/remove-push-references.js'

await runPost(process.env, removePushReferences)
