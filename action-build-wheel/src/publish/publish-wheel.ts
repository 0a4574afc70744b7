import type { ActionContext } from '#shared/context/action-context.js'
import { relativePosixPath } from '#shared/files/paths.js'
import type { BuiltFiles } from '../archive/built-files.js'
import { listFiles, listWheels } from '../archive/built-files.js'
import { jobWheelFolder } from '../build/find-links.js'
import type { ArtifactInputs } from '../inputs/types.js'
import type { AttestationSettings } from './attest.js'
import { attestFiles } from './attest.js'
import { copiesIn, copyFiles } from './copy-to-out-dir.js'
import { shareWheel } from './share-wheel.js'
import { uploadArtifact } from './upload-artifact.js'
import type { MetadataArtifact } from './upload-metadata.js'
import { uploadMetadata } from './upload-metadata.js'

export interface PublishSettings extends AttestationSettings {
  /** Folder of the project, absolute. */
  readonly directory: string
  readonly outDir: string
  /** Undefined when nothing is uploaded. */
  readonly artifact: ArtifactInputs | undefined
  /** Undefined when the metadata is not uploaded. */
  readonly metadata: MetadataArtifact | undefined
}

export interface PublishedFiles {
  /** The files in `out-dir`. */
  readonly files: BuiltFiles
  readonly attestationUrl: string | undefined
}

/** Attests the verified files, copies them to `out-dir` and uploads them. A run that may not attest publishes nothing. */
export async function publishWheel(
  context: Pick<ActionContext, 'env' | 'log' | 'workspace' | 'temp' | 'mask' | 'signal' | 'setOutput'>,
  built: BuiltFiles,
  { directory, outDir, artifact, metadata, ...settings }: PublishSettings,
): Promise<PublishedFiles> {
  const { attestationUrl, attestationFiles } = await attestFiles(context, settings, listFiles(built))
  const copies = await copyFiles([...listFiles(built), ...attestationFiles], outDir)
  const files = copiesIn(outDir, built)
  setPathOutputs(context, files)
  for (const wheel of listWheels(files)) await shareWheel(jobWheelFolder(context.temp, directory), wheel)
  if (artifact !== undefined) await uploadArtifact(context, artifact, copies, outDir)
  if (metadata !== undefined) await uploadMetadata(context, metadata)
  return { files, attestationUrl }
}

/** Sets the outputs that are paths of the published files. */
export function setPathOutputs(
  { workspace, setOutput }: Pick<ActionContext, 'workspace' | 'setOutput'>,
  files: BuiltFiles,
): void {
  const { wheel, sdist, sbom } = files
  setOutput('wheel', relativePosixPath(workspace, wheel))
  const wheels = listWheels(files).map((path) => relativePosixPath(workspace, path))
  setOutput('wheels', wheels)
  if (sdist !== undefined) setOutput('sdist', relativePosixPath(workspace, sdist))
  if (sbom !== undefined) setOutput('sbom', relativePosixPath(workspace, sbom))
}
