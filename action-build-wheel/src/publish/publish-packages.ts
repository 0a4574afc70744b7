import type { ActionContext } from '#shared/context/action-context.js'
import { relativePosixPath } from '#shared/files/paths.js'
import type { BuiltFiles } from '../archive/built-files.js'
import { listFiles, listWheels } from '../archive/built-files.js'
import { jobWheelFolder } from '../build/find-links.js'
import { attestFiles } from './attest.js'
import { copiesIn, copyFiles } from './copy-to-out-dir.js'
import type { PublishSettings } from './publish-wheel.js'
import { setPathOutputs } from './publish-wheel.js'
import { shareWheel } from './share-wheel.js'
import { uploadArtifact } from './upload-artifact.js'

/** A verified package of several. */
export interface PackageToPublish {
  /** Folder of the package, absolute. */
  readonly directory: string
  readonly built: BuiltFiles
  /** Its outputs so far, by name. */
  readonly outputs: ReadonlyMap<string, unknown>
  readonly setOutput: (name: string, value: unknown) => void
}

export interface PublishedPackages<Each> {
  /** The packages, with their files in `out-dir`. */
  readonly packages: readonly (Each & { readonly files: BuiltFiles })[]
  readonly attestationUrl: string | undefined
}

/**
 * Attests the verified files of all packages, copies them to `out-dir` and uploads them as one artifact: all or none. Sets the outputs
 * `wheels`, `packages` and `reused`.
 */
export async function publishPackages<Each extends PackageToPublish>(
  context: Pick<ActionContext, 'env' | 'log' | 'workspace' | 'temp' | 'mask' | 'signal' | 'setOutput'>,
  packages: readonly Each[],
  { outDir, artifact, ...settings }: Pick<PublishSettings, 'outDir' | 'attestation' | 'publishAttestation' | 'artifact'>,
): Promise<PublishedPackages<Each>> {
  const { workspace, temp } = context
  const all = packages.flatMap(({ built }) => listFiles(built))
  const { attestationUrl, attestationFiles } = await attestFiles(context, settings, all)
  const copies = await copyFiles([...all, ...attestationFiles], outDir)
  const published = packages.map((each) => ({ ...each, files: copiesIn(outDir, each.built) }))
  for (const { setOutput, files } of published) setPathOutputs({ workspace, setOutput }, files)
  for (const { directory, files } of published) await shareWheel(jobWheelFolder(temp, directory), files.wheel)
  const wheels = published.flatMap(({ files }) => listWheels(files))
  context.setOutput(
    'wheels',
    wheels.map((path) => relativePosixPath(workspace, path)),
  )
  context.setOutput(
    'packages',
    published.map(({ directory, outputs }) => describePackage(workspace, directory, outputs)),
  )
  context.setOutput(
    'reused',
    published.every(({ outputs }) => outputs.get('reused') === true),
  )
  if (artifact !== undefined) await uploadArtifact(context, artifact, copies, outDir)
  return { packages: published, attestationUrl }
}

/** Describes a package by its outputs; an output that is JSON becomes a part of the object. */
function describePackage(workspace: string, directory: string, outputs: ReadonlyMap<string, unknown>): object {
  const values = [...outputs].filter(([name]) => name !== 'wheels')
  const parsed = values.map(([name, value]) => [
    name,
    name === 'python-versions' ? (JSON.parse(String(value)) as unknown) : value,
  ])
  return { directory: relativePosixPath(workspace, directory), ...(Object.fromEntries(parsed) as object) }
}
