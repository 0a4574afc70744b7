import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import type { Metadata } from '#shared/requirements/distribution.js'

/** All of a distribution's metadata that a resolution looks at, as pip gives it in its reports. Source: PEP 566. */
export interface ResolvingMetadata extends Metadata {
  readonly metadata_version?: string
  readonly requires_python?: string
  readonly provides_extra?: readonly string[]
}

/** The file name of a wheel for every platform. Source: "Binary distribution format", packaging.python.org. */
export function bareWheelName(name: string, version: string): string {
  return `${stemOf(name, version)}-py3-none-any.whl`
}

/** A wheel with nothing but its metadata; undefined when one of its fields does not fit on a line. */
export async function bareWheel(metadata: ResolvingMetadata): Promise<Buffer | undefined> {
  const lines = metadataLines(metadata)
  if (lines.some((line) => /[\r\n]/.test(line))) return undefined
  const folder = `${stemOf(metadata.name, metadata.version)}.dist-info`
  const files: (readonly [string, string])[] = [
    [`${folder}/METADATA`, `${lines.join('\n')}\n`],
    [`${folder}/WHEEL`, 'Wheel-Version: 1.0\nGenerator: compile-reqs\nRoot-Is-Purelib: true\nTag: py3-none-any\n'],
  ]
  const record = files.map(
    ([path, text]) => `${path},sha256=${createHash('sha256').update(text).digest('base64url')},${Buffer.byteLength(text)}`,
  )
  return await zip([...files, [`${folder}/RECORD`, `${[...record, `${folder}/RECORD,,`].join('\n')}\n`]])
}

/** The same bytes each time: not compressed, and of the first day that a zip knows. */
async function zip(files: readonly (readonly [string, string])[]): Promise<Buffer> {
  const archive = new ZipFile()
  const options = { compress: false, mtime: new Date(1980, 0, 1), forceDosTimestamp: true }
  for (const [path, text] of files) archive.addBuffer(Buffer.from(text), path, options)
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

function stemOf(name: string, version: string): string {
  return `${name.replaceAll(/[-_.]+/g, '_').toLowerCase()}-${version}`
}
