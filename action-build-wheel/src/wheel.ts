import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { UserError, messageOf } from '#shared/errors.js'
import { fileSha256 } from '#shared/manifest.js'
import { checkNames, parseWheelName, readHeaders } from './metadata.js'
import { checkRecord } from './record.js'
import type { Member } from './record.js'

/** What a checked wheel says of itself. */
export interface Wheel {
  readonly file: string
  /** Name and version as METADATA has them. */
  readonly name: string
  readonly version: string
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: string
  /** Size of the file in bytes. */
  readonly size: number
  /** Its members in their order. */
  readonly members: readonly Member[]
}

/** Read into memory: these describe the wheel. All other members are only hashed. */
const textLimit = 32 * 1024 * 1024

/**
 * Reads a wheel and refuses one that an installer could not trust: members that lead out of it or come twice, a RECORD that
 * does not list exactly the members with their right hashes, a METADATA or WHEEL that says something else than the file name.
 * Source: PyPA "Binary distribution format", "Recording installed projects".
 */
export async function readWheel(file: string): Promise<Wheel> {
  const wheelName = parseWheelName(basename(file))
  const info = `${wheelName.distribution}-${wheelName.version}.dist-info`
  const { members, texts } = await readMembers(file, info)
  const text = (name: string) => {
    const bytes = texts.get(`${info}/${name}`)
    if (bytes === undefined) throw new UserError(`${basename(file)} has no ${info}/${name}`)
    return decode(bytes, `${basename(file)}: ${name}`)
  }
  checkRecord(basename(file), `${info}/RECORD`, text('RECORD'), members)
  const metadata = readHeaders(text('METADATA'))
  const { name, version } = checkNames(basename(file), wheelName, metadata, readHeaders(text('WHEEL')))
  return { file, name, version, sha256: await fileSha256(file), size: (await stat(file)).size, members }
}

async function readMembers(file: string, info: string): Promise<{ members: Member[]; texts: Map<string, Buffer> }> {
  const { openPromise } = await import('yauzl')
  const members: Member[] = []
  const texts = new Map<string, Buffer>()
  const seen = new Set<string>()
  try {
    const zip = await openPromise(file, { lazyEntries: true, strictFileNames: true })
    for await (const entry of zip.eachEntry()) {
      const path = entry.fileName
      if (seen.has(path)) throw new UserError(`it has the member ${path} twice`)
      seen.add(path)
      if (path.endsWith('/')) continue
      const hash = createHash('sha256')
      const chunks: Buffer[] = []
      const keep = path.startsWith(`${info}/`) && entry.uncompressedSize <= textLimit
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        hash.update(chunk as Buffer)
        if (keep) chunks.push(chunk as Buffer)
      }
      if (keep) texts.set(path, Buffer.concat(chunks))
      members.push({ path, sha256: hash.digest('base64url'), size: entry.uncompressedSize })
    }
  } catch (error) {
    throw new UserError(`${basename(file)} is not a sound wheel`, { why: messageOf(error) })
  }
  return { members, texts }
}

function decode(bytes: Buffer, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UserError(`${what} is not UTF-8`)
  }
}
