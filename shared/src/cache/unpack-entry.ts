import { createReadStream, createWriteStream } from 'node:fs'
import { chmod, link, mkdir, open, stat, symlink, utimes } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createZstdDecompress } from 'node:zlib'
import type { Extract, Header } from 'tar-stream'
import { isInside } from '../files/paths.js'

/** One member of an archive: its header, and a stream of its content. */
type Member = Extract extends AsyncIterable<infer Each> ? Each : never

export interface ArchiveLocation {
  /** The folder in which relative names of members start, absolute: the workspace, for an archive of @actions/cache. */
  readonly root: string
  /** The folder that was archived, absolute. A member outside is an error. */
  readonly folder: string
  /** A new folder, which gets the members in place of `folder`. */
  readonly target: string
}

/** The first bytes of a Zstandard frame. Source: RFC 8878, section 3.1.1. */
const zstdMagic = 0xfd2fb528

/**
 * Unpacks an archive of one folder into another folder. Nothing is written outside the target: throws for a member that is not in the
 * archived folder, is reached through a symbolic link, exists twice, or is a device. Symbolic links are created last, and none is
 * followed. Modes and modification times are kept, as compiled Python files need both.
 */
export async function unpackEntry(archive: string, location: ArchiveLocation): Promise<void> {
  const { extract } = await import('tar-stream')
  await mkdir(location.target)
  const members = extract()
  const links: Header[] = []
  const unpackAll = async () => {
    for await (const member of members) {
      if (member.header.type === 'symlink') links.push(member.header)
      else await unpackMember(member, location)
      member.resume()
    }
  }
  // It is a writable stream, of another implementation than Node's.
  const sink = members as unknown as NodeJS.WritableStream
  await Promise.all([pipeline(createReadStream(archive), await createDecompressor(archive), sink), unpackAll()])
  await createLinks(new Map(links.map(({ name, linkname }) => [targetOf(location, name), linkname])))
}

/** Creates symbolic links: their texts by path. */
async function createLinks(links: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of links) {
    for (let parent = dirname(path); parent !== dirname(parent); parent = dirname(parent))
      if (links.has(parent)) throw new Error(`the archive contains ${path} in a symbolic link`)
    await mkdir(dirname(path), { recursive: true })
    await symlink(text, path)
  }
}

async function createDecompressor(archive: string) {
  const file = await open(archive)
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0)
    return buffer.readUInt32LE() === zstdMagic ? createZstdDecompress() : createGunzip()
  } finally {
    await file.close()
  }
}

async function unpackMember(member: Member, location: ArchiveLocation): Promise<void> {
  const { name, type, mode, mtime, linkname } = member.header
  const path = targetOf(location, name)
  if (type === 'directory') {
    await mkdir(path, { recursive: true })
    return
  }
  await mkdir(dirname(path), { recursive: true })
  if (type === 'link') {
    const source = targetOf(location, linkname)
    if (!(await stat(source)).isFile()) throw new Error(`the archive links ${name} to something that is no file`)
    await link(source, path)
    return
  }
  if (type !== 'file' && type !== 'contiguous-file') throw new Error(`the archive contains ${name}, a ${type}`)
  await pipeline(Readable.from(member as AsyncIterable<Uint8Array>), createWriteStream(path, { flags: 'wx', mode: 0o600 }))
  await chmod(path, mode & 0o777)
  await utimes(path, mtime, mtime)
}

/** Where a member of the archive goes. */
function targetOf({ root, folder, target }: ArchiveLocation, name: string): string {
  const path = resolve(root, name)
  if (!isInside(folder, path)) throw new Error(`the archive contains ${name}, which is outside the cached folder`)
  return join(target, relative(folder, path))
}
