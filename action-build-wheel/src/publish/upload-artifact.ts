import type { ActionContext } from '#shared/context/action-context.js'
import { messageOf, UserError } from '#shared/errors.js'
import type { ArtifactInputs } from '../inputs/types.js'

/** Uploads files of one folder as one artifact of the run. The client is loaded on demand, because it is large and seldom needed. */
export async function uploadArtifact(
  { log }: Pick<ActionContext, 'log'>,
  { name, retentionDays }: ArtifactInputs,
  files: readonly string[],
  folder: string,
): Promise<void> {
  const options = retentionDays === undefined ? {} : { retentionDays }
  const { DefaultArtifactClient } = await import('@actions/artifact')
  try {
    const { size = 0 } = await new DefaultArtifactClient().uploadArtifact(name, [...files], folder, options)
    log.info(`Uploaded the artifact ${name}, ${size} bytes.`)
  } catch (error) {
    throw new UserError(`The artifact ${name} could not be uploaded`, {
      why: messageOf(error),
      fix: 'Check whether this run already has an artifact with this name. The wheel is valid and in `out-dir`',
    })
  }
}
