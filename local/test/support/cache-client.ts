// Calls the real clients as an action does, in a separate process. Each line of standard input is a call in JSON, with the token of the
// job that makes it; a line with its result as JSON follows what the clients print. The environment has the address of the service.
import { createInterface } from 'node:readline'
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
for await (const line of createInterface({ input: process.stdin })) {
  const { what, token, argument } = JSON.parse(line) as { what: string; token: string; argument: Call }
  process.env.ACTIONS_RUNTIME_TOKEN = token
  try {
    const call = calls[what]
    if (call === undefined) throw new Error(`Unknown call ${what}`)
    console.log(JSON.stringify({ answer: await call(argument) }))
  } catch (error) {
    console.log(JSON.stringify({ error: String(error) }))
  }
}
