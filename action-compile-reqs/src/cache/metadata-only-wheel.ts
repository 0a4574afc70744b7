import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import type { Metadata } from '#shared/requirements/distribution.js'

/** The metadata of a distribution that a resolution depends on, as pip reports it. Source: PEP 566. */
export interface ResolvingMetadata extends Metadata {
  readonly metadata_version?: string
  readonly requires_python?: string
  readonly provides_extra?: readonly string[]
}

/** The file name of a wheel for every platform. Source: "Binary distribution format", packaging.python.org. */
export function metadataWheelName(name: string, version: string): string {
  return `${distributionStem(name, version)}-py3-none-any.whl`
}

/** Builds a wheel that contains only metadata; undefined if a field does not fit on one line. */
export async function buildMetadataWheel(metadata: ResolvingMetadata): Promise<Buffer | undefined> {
  const lines = metadataLines(metadata)
  if (lines.some((line) => /[\r\n]/.test(line))) return undefined
  const folder = `${distributionStem(metadata.name, metadata.version)}.dist-info`
  const files: WheelFile[] = [
    { path: `${folder}/METADATA`, text: `${lines.join('\n')}\n` },
    {
      path: `${folder}/WHEEL`,
      text: 'Wheel-Version: 1.0\nGenerator: compile-reqs\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    },
  ]
  const record = [...files.map(recordLine), `${folder}/RECORD,,`]
  return await zipFiles([...files, { path: `${folder}/RECORD`, text: `${record.join('\n')}\n` }])
}

interface WheelFile {
  readonly path: string
  readonly text: string
}

function recordLine({ path, text }: WheelFile): string {
  return `${path},sha256=${createHash('sha256').update(text).digest('base64url')},${Buffer.byteLength(text)}`
}

/** The same bytes each time: not compressed, with the first date that a zip can express. */
async function zipFiles(files: readonly WheelFile[]): Promise<Buffer> {
  const archive = new ZipFile()
  const options = { compress: false, mtime: new Date(1980, 0, 1), forceDosTimestamp: true }
  for (const { path, text } of files) archive.addBuffer(Buffer.from(text), path, options)
  archive.end()
  return await buffer(archive.outputStream)
}

function metadataLines(metadata: ResolvingMetadata): string[] {
  return [
    `Metadata-Version: ${metadata.metadata_version ?? '2.1'}`,
    `Name: ${metadata.name}`,
    `Version: ${metadata.version}`,
    ...(metadata.requires_python === undefined ? [] : [`Requires-Python: ${metadata.requires_python}`]),
    ...(metadata.provides_extra ?? []).map((extra) => `Provides-Extra: ${extra}`),
    ...(metadata.requires_dist ?? []).map((requirement) => `Requires-Dist: ${requirement}`),
  ]
}

function distributionStem(name: string, version: string): string {
  return `${name.replaceAll(/[-_.]+/g, '_').toLowerCase()}-${version}`
}
