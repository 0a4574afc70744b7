import type { SourceLocation } from '#shared/errors.js'
import { messageOf, UserError } from '#shared/errors.js'
import type { RequirementsFile } from './requirements-file.js'
import { parseRequirementsFile } from './requirements-file.js'

/** The digest of a remote file that was not read. It equals every digest, because checking works without the network. */
export const unreadDigest = 'unread'

/** Reads the text behind an address. */
export type FetchText = (url: string) => Promise<string>

/** A remote constraint file that is not read. */
export const unreadFile: RequirementsFile = {
  text: '',
  written: '',
  digest: unreadDigest,
  includes: [],
  localPaths: [],
  opaque: true,
}

export function isRemote(path: string): boolean {
  return /^https?:\/\//i.test(path)
}

/** Reads a remote constraint file. `at` is the line that includes it. */
export async function readRemoteFile(fetchText: FetchText, url: string, at: SourceLocation): Promise<RequirementsFile> {
  const where = `${at.file}:${at.line ?? 1}`
  const text = await fetchText(url).catch((error: unknown) => {
    throw new UserError(`${where} includes ${url}, which could not be read`, {
      why: messageOf(error),
      fix: 'Correct the address, or keep a copy of the file in the repository',
      at,
    })
  })
  const file = parseRequirementsFile(url, text, {})
  if (file.includes.length === 0 && file.localPaths.length === 0) return file
  throw new UserError(`${where} includes ${url}, which names more files`, {
    fix: 'Keep copies of the files in the repository',
    at,
  })
}

/** Downloads text, through the proxy of the environment. Transient failures are retried. */
export async function downloadText(url: string): Promise<string> {
  const { HttpClient } = await import('@actions/http-client')
  const client = new HttpClient('eleanor', [], { allowRetries: true, maxRetries: 2, socketTimeout: 30_000 })
  const response = await client.get(url)
  const { statusCode = 0, statusMessage = '' } = response.message
  if (statusCode !== 200) throw new Error(`the server responded ${statusCode} ${statusMessage}`.trimEnd())
  return await response.readBody()
}
