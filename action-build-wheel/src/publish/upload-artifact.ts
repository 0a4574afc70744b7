import type { ActionContext } from '#shared/context/action-context.js'
import { messageOf, UserError } from '#shared/errors.js'
import type { Built } from '../build/build-distributions.js'
import type { Inputs } from '../inputs/read-inputs.js'
import { allFiles } from './copy-to-out-dir.js'

/** Uploads wheel and sdist as one artifact of the run. The client is loaded here, as it is large and seldom needed. */
export async function upload(
  { log }: Pick<ActionContext, 'log'>,
  inputs: Pick<Inputs, 'artifact' | 'retentionDays' | 'outDir'>,
  built: Built,
): Promise<void> {
  const { artifact: name, retentionDays, outDir } = inputs
  // The service knows the repository's own number of days.
  const options = retentionDays === 0 ? {} : { retentionDays }
  const { DefaultArtifactClient } = await import('@actions/artifact')
  try {
    const { size = 0 } = await new DefaultArtifactClient().uploadArtifact(name, allFiles(built), outDir, options)
    log.info(`Uploaded the artifact ${name}, ${size} bytes.`)
  } catch (error) {
    throw new UserError(`The artifact ${name} could not be uploaded`, {
      why: messageOf(error),
      fix: 'The wheel is right and in `out-dir`; an artifact of that name may exist in this run already',
    })
  }
}
