import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { messageOf, UserError } from '#shared/errors.js'

/** Small texts that a job leaves for later jobs of the same run, by name. */
export interface Store {
  /** Leaves a text, in place of one that an earlier attempt of this job has left. */
  put(name: string, text: string): Promise<void>
  /** The texts of these names; those that nobody has left are not in it. */
  get(names: readonly string[]): Promise<Map<string, string>>
}

const file = 'result.json'

/** The artifacts of this run. The client is loaded here, as it is large and seldom needed. */
export async function openStore({ privateDir }: Pick<ActionContext, 'privateDir'>): Promise<Store> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const client = new DefaultArtifactClient()
  const folder = await privateDir()
  return {
    async put(name, text) {
      const { mkdir } = await import('node:fs/promises')
      await mkdir(join(folder.path, name), { mode: 0o700 })
      const path = await folder.write(join(name, file), text)
      // Where there is none to replace, the service says so; any other fault comes again below.
      await client.deleteArtifact(name).catch(() => undefined)
      await client.uploadArtifact(name, [path], join(folder.path, name)).catch((error: unknown) => {
        throw new UserError(`The artifact ${name} could not be uploaded`, {
          why: messageOf(error),
          fix: 'The image is in the registry by digest; run this job again to hand it over',
        })
      })
    },
    async get(names) {
      try {
        const { artifacts } = await client.listArtifacts({ latest: true })
        const texts = new Map<string, string>()
        for (const { id, name, digest } of artifacts.filter((each) => names.includes(each.name))) {
          const path = join(folder.path, `artifact-${id}`)
          const { digestMismatch } = await client.downloadArtifact(id, { path, ...(digest && { expectedHash: digest }) })
          if (digestMismatch === true) throw new Error(`the artifact ${name} came damaged`)
          texts.set(name, await readFile(join(path, file), 'utf8'))
        }
        return texts
      } catch (error) {
        throw new UserError('What earlier jobs have handed over cannot be read', {
          why: messageOf(error),
          fix: 'Nothing was tagged. Run this job again',
        })
      }
    },
  }
}
