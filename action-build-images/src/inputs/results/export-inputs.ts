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
  const lines = input.lines('outputs').filter((line) => !isEngineOutput(input, line))
  const exports = lines.map((line) => readExport(input, workspace, line))
  const paths = exports.map(({ image, path }) => (image === undefined ? path : path.replaceAll('{image}', image)))
  const repeated = paths.find((path, index) => paths.indexOf(path) !== index)
  if (repeated !== undefined) input.reject('outputs', `writes \`${repeated}\` twice`)
  return exports
}

/**
 * Whether a line is about the engine or a registry, which needs no file: the engine has each image, and `push` pushes. Other meanings
 * of these types are rejected. Source: docker buildx build, `--output`.
 */
function isEngineOutput(input: ImageReader, line: string): boolean {
  const { fields } = splitLine(line)
  const type = fields.get('type') ?? ''
  if (!['docker', 'image', 'registry', 'cacheonly'].includes(type)) return false
  const other = [...fields.keys()].find((name) => name !== 'type' && !(name === 'push' && type === 'image'))
  const isPushed = type === 'registry' || fields.get('push') === 'true'
  if (type === 'cacheonly')
    input.reject('outputs', `keeps no image in \`${line}\``, 'Remove the line: images are scanned in the engine')
  else if (other === 'dest') input.reject('outputs', `has \`${line}\``, 'Write `type=oci,dest=…`, which `docker load` reads')
  else if (other !== undefined)
    input.reject('outputs', `has the field \`${other}\` in \`${line}\``, 'The names come from `registry`, `prefix` and `tags`')
  else if (isPushed && !input.isRejected('push') && !input.flag('push'))
    input.reject('outputs', `pushes in \`${line}\`, but \`push\` is not \`true\``, 'Set `push: true`')
  return true
}

interface OutputLine {
  /** Undefined for each image. */
  readonly image: string | undefined
  readonly fields: ReadonlyMap<string, string>
}

/** A line that is only a path is a folder. */
function splitLine(line: string): OutputLine {
  const [, image, text = line] = /^(?!type=|dest=|compression=)([a-z0-9][\w.-]*)=(.*)$/.exec(line) ?? []
  const isPath = text !== '-' && !/[=,]/.test(text)
  return {
    image,
    fields: new Map(
      isPath
        ? [
            ['type', 'local'],
            ['dest', text],
          ]
        : text.split(',').map((field) => splitField(field.trim())),
    ),
  }
}

function readExport(input: ImageReader, workspace: string, line: string): ImageExport {
  const { image, fields } = splitLine(line)
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
