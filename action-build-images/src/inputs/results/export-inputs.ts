import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ImageReader } from '../input-definitions.js'

/** A copy of images as files. Source of the form: docker buildx build, `--output`. */
export interface ImageExport {
  /** Undefined for each image that is built. */
  readonly image: string | undefined
  /** `oci`: the image with its layers, as a tar file; `tar` and `local`: its files, as a tar file or in a folder. */
  readonly type: 'oci' | 'tar' | 'local'
  /** Relative to the workspace; may have `{image}`. */
  readonly path: string
  /** Compression of the layers; undefined to keep them as they are. */
  readonly compression: 'gzip' | 'zstd' | 'estargz' | 'uncompressed' | undefined
}

const types = ['oci', 'tar', 'local'] as const
const compressions = ['gzip', 'zstd', 'estargz', 'uncompressed'] as const

/** Reads `outputs`. */
export function readExports(input: ImageReader, workspace: string): ImageExport[] {
  const exports = input.lines('outputs').map((line) => readExport(input, workspace, line))
  const paths = exports.map(({ image, path }) => (image === undefined ? path : path.replaceAll('{image}', image)))
  const repeated = paths.find((path, index) => paths.indexOf(path) !== index)
  if (repeated !== undefined) input.reject('outputs', `writes \`${repeated}\` twice`)
  return exports
}

function readExport(input: ImageReader, workspace: string, line: string): ImageExport {
  const [, image, text = line] = /^(?!type=|dest=|compression=)([a-z0-9][\w.-]*)=(.*)$/.exec(line) ?? []
  const fields = new Map(text.split(',').map((field) => splitField(field.trim())))
  const type = types.find((each) => each === fields.get('type'))
  const compression = compressions.find((each) => each === fields.get('compression'))
  const unknown = [...fields.keys()].find((name) => !['type', 'dest', 'compression'].includes(name))
  if (unknown !== undefined) input.reject('outputs', `has the field \`${unknown}\``, 'Allowed: type, dest, compression')
  if (type === undefined) input.reject('outputs', `has no known type in \`${line}\``, `Allowed: ${types.join(', ')}`)
  if (fields.has('compression') && compression === undefined)
    input.reject('outputs', `has no known compression in \`${line}\``, `Allowed: ${compressions.join(', ')}`)
  if (compression !== undefined && type !== 'oci')
    input.reject('outputs', `compresses in \`${line}\``, 'Only `type=oci` has layers to compress')
  return {
    image,
    type: type ?? 'oci',
    path: readPath(input, workspace, line, { type, dest: fields.get('dest') ?? '', image }),
    compression,
  }
}

interface Destination {
  readonly type: ImageExport['type'] | undefined
  readonly dest: string
  readonly image: string | undefined
}

/** What exists is replaced only if it is a file: a folder may have what nobody can restore. */
function readPath(input: ImageReader, workspace: string, line: string, { type, dest, image }: Destination): string {
  if (dest === '') {
    input.reject('outputs', `has no \`dest\` in \`${line}\``, 'Write `type=oci,dest=dist/{image}.tar`')
    return ''
  }
  if (image === undefined && !dest.includes('{image}'))
    input.reject(
      'outputs',
      `writes each image to \`${dest}\``,
      'Put `{image}` into the path, or name one image: `app=type=oci,dest=app.tar`',
    )
  const path = input.listedPath('outputs', dest)
  const existing = statSync(join(workspace, path), { throwIfNoEntry: false })
  if (existing === undefined) return path
  if (type === 'local' ? !existing.isDirectory() || readdirSync(join(workspace, path)).length > 0 : !existing.isFile())
    input.reject('outputs', `writes to \`${dest}\`, which exists`, 'Delete it, or choose another path')
  return path
}

function splitField(field: string): readonly [string, string] {
  const [, name = field, value = ''] = /^([^=]*)=(.*)$/.exec(field) ?? []
  return [name, value]
}
