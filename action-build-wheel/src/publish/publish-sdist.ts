import { basename, join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { relativePosixPath } from '#shared/files/paths.js'
import { attestFiles } from './attest.js'
import { copyFiles } from './copy-to-out-dir.js'
import type { PublishSettings } from './publish-wheel.js'
import { uploadArtifact } from './upload-artifact.js'

export interface PublishedSdist {
  /** The sdist in `out-dir`. */
  readonly file: string
  readonly attestationUrl: string | undefined
}

/** Attests a verified sdist, copies it to `out-dir` and uploads it. */
export async function publishSdist(
  context: Pick<ActionContext, 'env' | 'log' | 'workspace' | 'temp' | 'mask' | 'signal' | 'setOutput'>,
  sdist: string,
  { outDir, artifact, ...settings }: Pick<PublishSettings, 'outDir' | 'attestation' | 'publishAttestation' | 'artifact'>,
): Promise<PublishedSdist> {
  const { attestationUrl, attestationFiles } = await attestFiles(context, settings, [sdist])
  const copies = await copyFiles([sdist, ...attestationFiles], outDir)
  const file = join(outDir, basename(sdist))
  context.setOutput('sdist', relativePosixPath(context.workspace, file))
  if (artifact !== undefined) await uploadArtifact(context, artifact, copies, outDir)
  return { file, attestationUrl }
}
