import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { HttpClient } from '@actions/http-client'
import type { CacheEntry } from './entry-request.js'
import { matchesManifest } from './manifest.js'
import { unpackEntry } from './unpack-entry.js'

export interface RestoreRequest {
  readonly folder: string
  /** The workspace, in which the relative names of the archive start. */
  readonly root: string
  readonly signal: AbortSignal
}

/**
 * Downloads an entry, and puts the folder in place if the archive holds nothing else and exactly what its manifest lists, for this key.
 * Otherwise returns why not. Until then everything is in temporary names beside the folder. Throws if the download fails.
 */
export async function restoreEntry(entry: CacheEntry, { folder, root, signal }: RestoreRequest): Promise<string | undefined> {
  const staging = `${folder}.${randomUUID().slice(0, 8)}`
  const archive = `${staging}.archive`
  try {
    await mkdir(dirname(folder), { recursive: true })
    await download(entry.url, archive, signal)
    const problem = await unpackEntry(archive, { root, folder, target: staging }).catch((error: unknown) => String(error))
    signal.throwIfAborted()
    await rm(folder, { recursive: true, force: true })
    if (problem !== undefined) return problem
    if (!(await matchesManifest(staging, entry.key))) return 'its content differs from its manifest'
    signal.throwIfAborted()
    await rename(staging, folder)
    return undefined
  } finally {
    for (const path of [staging, archive]) await rm(path, { recursive: true, force: true })
  }
}

async function download(url: string, path: string, signal: AbortSignal): Promise<void> {
  const { message } = await new HttpClient('eleanor').get(url)
  if (message.statusCode !== 200) {
    message.resume()
    throw new Error(`the download was answered with ${message.statusCode ?? 'nothing'}`)
  }
  await pipeline(message, createWriteStream(path, { flags: 'wx', mode: 0o600 }), { signal })
  const expected = Number(message.headers['content-length'] ?? Number.NaN)
  const { size } = await stat(path)
  if (Number.isInteger(expected) && size !== expected) throw new Error(`${size} of ${expected} bytes were received`)
}
