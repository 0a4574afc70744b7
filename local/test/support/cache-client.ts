// Calls the real clients as an action does, in a separate process: `cache-client.ts <call> <JSON arguments>` prints its result as JSON
// in the last line. The environment contains the address of the service.
import { DefaultArtifactClient } from '@actions/artifact'
import { restoreCache, saveCache } from '@actions/cache'

interface Call {
  readonly name: string
  readonly files: string[]
  readonly root: string
  readonly restoreKeys?: string[]
}

const client = new DefaultArtifactClient()
const calls: Record<string, (call: Call) => Promise<unknown>> = {
  upload: ({ name, files, root }) => client.uploadArtifact(name, files, root),
  list: async () => (await client.listArtifacts()).artifacts,
  async download({ name, root }) {
    const { artifact } = await client.getArtifact(name)
    return client.downloadArtifact(artifact.id, { path: root, expectedHash: artifact.digest ?? 'none' })
  },
  delete: ({ name }) => client.deleteArtifact(name),
  save: ({ name, files }) => saveCache(files, name),
  restore: async ({ name, files, restoreKeys }) => (await restoreCache(files, name, restoreKeys)) ?? null,
}
const [name = '', argument = '{}'] = process.argv.slice(2)
const call = calls[name]
if (call === undefined) throw new Error(`Unknown call ${name}`)
try {
  console.log(JSON.stringify({ answer: await call(JSON.parse(argument) as Call) }))
} catch (error) {
  console.log(JSON.stringify({ error: String(error) }))
}
