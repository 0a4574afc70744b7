import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { messageOf, UserError } from '#shared/errors.js'

/** Texts that a job leaves for later jobs of the same run, by name. */
export interface ArtifactStore {
  /** Uploads a text. Replaces the one of an earlier attempt of this job. */
  put(name: string, text: string): Promise<void>
  /** Downloads the texts of these names. Names that no job has uploaded are missing in the result. */
  get(names: readonly string[]): Promise<Map<string, string>>
}

const fileName = 'result.json'

/** Opens the artifacts of this run. The client is loaded only here, because it is large and rarely needed. */
export async function openArtifactStore({ privateDir }: Pick<ActionContext, 'privateDir'>): Promise<ArtifactStore> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const client = new DefaultArtifactClient()
  const folder = await privateDir()
  return {
    async put(name, text) {
      await mkdir(join(folder.path, name), { mode: 0o700 })
      const path = await folder.write(join(name, fileName), text)
      // Fails if there is nothing to replace; the upload reports any other fault.
      await client.deleteArtifact(name).catch(() => undefined)
      await client.uploadArtifact(name, [path], join(folder.path, name)).catch((error: unknown) => {
        throw new UserError(`The artifact ${name} could not be uploaded`, {
          why: messageOf(error),
          fix: 'The image is in the registry by digest; run this job again to upload the artifact',
        })
      })
    },
    async get(names) {
      try {
        const { artifacts } = await client.listArtifacts({ latest: true })
        const texts = new Map<string, string>()
        for (const { id, name, digest } of artifacts.filter((artifact) => names.includes(artifact.name))) {
          const path = join(folder.path, `artifact-${id}`)
          const { digestMismatch } = await client.downloadArtifact(id, { path, ...(digest && { expectedHash: digest }) })
          if (digestMismatch === true) throw new Error(`the artifact ${name} is damaged`)
          texts.set(name, await readFile(join(path, fileName), 'utf8'))
        }
        return texts
      } catch (error) {
        throw new UserError('The results of earlier jobs could not be read', {
          why: messageOf(error),
          fix: 'Nothing was tagged. Run this job again',
        })
      }
    },
  }
}
