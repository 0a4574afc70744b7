import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Entry, ZipFile } from 'yauzl'
import { messageOf, UserError } from '#shared/errors.js'
import { createKeyScanner } from './secret-scan.js'
import type { Member } from './record.js'

/** Read into memory: these describe the wheel. All other members are only hashed. */
const textLimit = 32 * 1024 * 1024

/**
 * Reads all members of a zip: their hashes, where private keys are, and the texts of those below `info`. Refused are members that lead
 * out of the folder, come twice, are links, or unpack to a size that nothing can hold. Source: APPNOTE.TXT 4.3.12; CWE-22, CWE-409.
 */
export async function readMembers(
  file: string,
  info: string,
): Promise<{ members: Member[]; keys: string[]; texts: Map<string, Buffer> }> {
  const { openPromise } = await import('yauzl')
  const members: Member[] = []
  const keys: string[] = []
  const texts = new Map<string, Buffer>()
  const seen = new Set<string>()
  let zip: ZipFile | undefined
  try {
    zip = await openPromise(file, { lazyEntries: true, strictFileNames: true, autoClose: false })
    const entries: Entry[] = []
    for await (const entry of zip.eachEntry()) entries.push(entry)
    requireNoBomb(entries, (await stat(file)).size)
    for (const entry of entries) {
      const path = entry.fileName
      if (seen.has(path)) throw new UserError(`it has the member ${path} twice`)
      seen.add(path)
      if (path.endsWith('/')) continue
      if (((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000) throw new UserError(`its member ${path} is a link`)
      const hash = createHash('sha256')
      const scanner = createKeyScanner()
      const chunks: Buffer[] = []
      let hasKey = false
      const keep = path.startsWith(`${info}/`) && entry.uncompressedSize <= textLimit
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        hash.update(chunk as Buffer)
        hasKey = scanner.push(chunk as Buffer)
        if (keep) chunks.push(chunk as Buffer)
      }
      if (keep) texts.set(path, Buffer.concat(chunks))
      members.push({ path, sha256: hash.digest('base64url'), size: entry.uncompressedSize, packed: entry.compressedSize })
      if (hasKey) keys.push(path)
    }
  } catch (error) {
    throw new UserError(`${basename(file)} is not a sound wheel`, { why: messageOf(error) })
  } finally {
    zip?.close()
  }
  return { members, keys, texts }
}

/** Far more than any wheel unpacks to, and far below what fills a disk or lasts for hours. */
const unpackedLimit = 16 * 1024 ** 3
/** Deflate packs at most 1032 to 1; text in a wheel is packed some ten to one. */
const ratioLimit = 200
const harmless = 256 * 1024 * 1024

/** Refuses a zip that is small itself and unpacks to a size that nothing can hold, by what its directory says; no member is read for it. */
function requireNoBomb(entries: readonly { compressedSize: number; uncompressedSize: number }[], size: number): void {
  const packed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0)
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (packed > size) throw new UserError('its members overlap')
  if (unpacked > unpackedLimit || (unpacked > harmless && unpacked > ratioLimit * size))
    throw new UserError(`its ${size} bytes would unpack to ${unpacked}`)
}
