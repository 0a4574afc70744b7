import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { readDescription } from '../archive/wheel-metadata.js'
import type { ArtifactInputs } from '../inputs/types.js'
import { uploadArtifact } from './upload-artifact.js'

export interface MetadataArtifact extends ArtifactInputs {
  /** Content of METADATA. */
  readonly text: string
}

/** Uploads METADATA, and the README that an index shows for the wheel, as one artifact of the run. */
export async function uploadMetadata(
  { log, temp }: Pick<ActionContext, 'log' | 'temp'>,
  { text, ...artifact }: MetadataArtifact,
): Promise<void> {
  const folder = await mkdtemp(join(temp, 'eleanor-metadata-'))
  try {
    const files = [join(folder, 'METADATA')]
    await writeFile(join(folder, 'METADATA'), text)
    const description = readDescription(text)
    if (description !== undefined) {
      const readme = join(folder, `README${description.ending}`)
      await writeFile(readme, description.text)
      files.push(readme)
    }
    await uploadArtifact({ log }, artifact, files, folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
