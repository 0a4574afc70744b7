import { createHash } from 'node:crypto'

/** Scans the bytes of a layer or a file. What may be an archive is unpacked and scanned, too. */
export interface ContentScan {
  push(chunk: Buffer): Promise<void>
  /** Returns the files in which a secret was found: `a.tar.gz: etc/key`; '' if it is outside of any file. */
  end(): Promise<string[]>
}

/** What was found in archives, by the SHA-256 of the archive. */
export type ScannedArchives = Map<string, string[]>

/** Bytes of an archive that is kept in memory until it is known whether it was scanned before. */
const maxKeptBytes = 64 * 1024 ** 2

/** Scans an archive unless one with the same bytes was scanned before: `COPY --from` puts equal files into several layers. */
export function scanOnce(scan: ContentScan, scanned: ScannedArchives): ContentScan {
  const hash = createHash('sha256')
  let kept: Buffer[] | undefined = []
  let length = 0
  const release = async () => {
    const chunks = kept ?? []
    kept = undefined
    for (const chunk of chunks) await scan.push(chunk)
  }
  return {
    async push(chunk) {
      if (kept === undefined) {
        await scan.push(chunk)
        return
      }
      hash.update(chunk)
      kept.push(Buffer.from(chunk))
      length += chunk.length
      if (length > maxKeptBytes) await release()
    },
    async end() {
      if (kept === undefined) return await scan.end()
      const digest = hash.digest('hex')
      const before = scanned.get(digest)
      if (before !== undefined) return before
      await release()
      const files = await scan.end()
      scanned.set(digest, files)
      return files
    },
  }
}
