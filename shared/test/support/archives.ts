import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Header } from 'tar-stream'
import { extract, pack } from 'tar-stream'

export interface ArchiveMember {
  readonly header: Partial<Header> & { readonly name: string }
  readonly content: string
}

/** Reads the members of an archive that `tar --gzip` has written. */
export async function readArchive(path: string): Promise<ArchiveMember[]> {
  const members: ArchiveMember[] = []
  const archive = extract()
  archive.end(gunzipSync(readFileSync(path)))
  for await (const member of archive) {
    const chunks: Uint8Array[] = []
    for await (const chunk of member) chunks.push(chunk as Uint8Array)
    members.push({ header: member.header, content: Buffer.concat(chunks).toString() })
  }
  return members
}

/** Writes an archive with these members, whatever their names and types. */
export async function writeArchive(path: string, members: readonly ArchiveMember[]): Promise<void> {
  const archive = pack()
  for (const { header, content } of members) {
    const { name, type = 'file', linkname } = header
    archive.entry({ name, type, ...(linkname === undefined ? {} : { linkname }) }, type === 'file' ? content : '')
  }
  archive.finalize()
  const chunks: Uint8Array[] = []
  for await (const chunk of archive) chunks.push(chunk as Uint8Array)
  writeFileSync(path, gzipSync(Buffer.concat(chunks)))
}
