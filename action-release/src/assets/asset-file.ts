import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileSha256 } from '#shared/cache/manifest.js'
import { UserError } from '#shared/errors.js'
import type { Asset } from '../github/release-types.js'

/** A file to attach to the release. */
export interface AssetFile {
  readonly name: string
  /** Absolute. */
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** In hexadecimal. */
  readonly sha256: string
}

/** GitHub accepts assets below 2 GiB. Source: GitHub "About releases", storage and bandwidth quotas. */
const largestSize = 2 * 1024 ** 3 - 1

/** Inspects a file. Throws a `UserError` if GitHub would rename or reject it. */
export async function inspectAsset(path: string): Promise<AssetFile> {
  const name = basename(path)
  if (!/^[A-Za-z0-9_+-]([A-Za-z0-9._+-]*[A-Za-z0-9_+-])?$/.test(name))
    throw new UserError(`GitHub would rename the file \`${name}\``, {
      fix: 'Use only letters, digits and . _ + - in its name, and no dot at either end',
    })
  const { size } = await stat(path)
  if (size === 0 || size > largestSize)
    throw new UserError(`File ${name} has ${size} bytes`, { fix: 'GitHub accepts files of 1 byte to 2 GiB' })
  return { name, path, size, sha256: await fileSha256(path) }
}

/** Reads a file. Throws a `UserError` if it has changed since it was inspected. */
export async function readAsset(file: AssetFile): Promise<Buffer> {
  const content = await readFile(file.path)
  if (createHash('sha256').update(content).digest('hex') === file.sha256) return content
  throw new UserError(`File ${file.name} changed during the release`, {
    fix: 'Run the release again when nothing writes to the file',
  })
}

/** Whether an asset on the server is this file: by name, state and size, and by its digest if the server reports one. */
export function isSameAsset(asset: Asset, file: AssetFile): boolean {
  const hasSameDigest = asset.digest === undefined || asset.digest === `sha256:${file.sha256}`
  return asset.name === file.name && asset.state === 'uploaded' && asset.size === file.size && hasSameDigest
}
