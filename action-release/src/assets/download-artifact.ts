import { glob } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { messageOf, UserError } from '#shared/errors.js'

/** Downloads an artifact of this run into the temporary folder. Returns the absolute paths of its files. */
export async function downloadArtifact(
  { temp, env, log }: Pick<ActionContext, 'temp' | 'env' | 'log'>,
  name: string,
): Promise<string[]> {
  if (env.ACTIONS_RUNTIME_TOKEN === undefined)
    throw new UserError(`Artifact ${name} is unavailable: this run has no artifact service`, {
      fix: 'Attach the files with `assets` instead',
    })
  try {
    const folder = await download(temp, name)
    const files = await listFiles(folder)
    log.info(`Artifact ${name}: ${files.map((file) => relative(folder, file)).join(', ')}`)
    return files
  } catch (error) {
    throw new UserError(`Artifact ${name} is unavailable`, {
      why: messageOf(error),
      fix: 'Check its name, and that it was uploaded in this run',
    })
  }
}

async function download(temp: string, name: string): Promise<string> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const client = new DefaultArtifactClient()
  const { artifact } = await client.getArtifact(name)
  const folder = join(temp, `artifact-${artifact.id}`)
  const { downloadPath = folder } = await client.downloadArtifact(artifact.id, { path: folder })
  return downloadPath
}

async function listFiles(folder: string): Promise<string[]> {
  const files: string[] = []
  for await (const entry of glob('**/*', { cwd: folder, withFileTypes: true }))
    if (entry.isFile()) files.push(join(entry.parentPath, entry.name))
  return files
}
