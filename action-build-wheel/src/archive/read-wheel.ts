import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileSha256 } from '#shared/cache/manifest.js'
import { UserError } from '#shared/errors.js'
import type { Headers } from './wheel-metadata.js'
import { checkNames, parseWheelName, readHeaders } from './wheel-metadata.js'
import type { Member } from './record.js'
import { checkRecord } from './record.js'
import { readMembers } from './zip-members.js'

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
  /** Paths of members that hold a private key. */
  readonly keys: readonly string[]
  readonly metadata: Headers
}

/**
 * Reads a wheel and refuses one that an installer could not trust: members that lead out of it or come twice, a RECORD that
 * does not list exactly the members with their right hashes, a METADATA or WHEEL that says something else than the file name.
 * Source: PyPA "Binary distribution format", "Recording installed projects".
 */
export async function readWheel(file: string): Promise<Wheel> {
  const wheelName = parseWheelName(basename(file))
  const info = `${wheelName.distribution}-${wheelName.version}.dist-info`
  const { members, keys, texts } = await readMembers(file, info)
  const text = (name: string) => {
    const bytes = texts.get(`${info}/${name}`)
    if (bytes === undefined) throw new UserError(`${basename(file)} has no ${info}/${name}`)
    return decode(bytes, `${basename(file)}: ${name}`)
  }
  checkRecord(basename(file), `${info}/RECORD`, text('RECORD'), members)
  const metadata = readHeaders(text('METADATA'))
  const { name, version } = checkNames(basename(file), wheelName, metadata, readHeaders(text('WHEEL')))
  return { file, name, version, sha256: await fileSha256(file), size: (await stat(file)).size, members, keys, metadata }
}

function decode(bytes: Buffer, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UserError(`${what} is not UTF-8`)
  }
}
