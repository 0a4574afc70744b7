import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileSha256 } from '#shared/cache/manifest.js'
import { UserError } from '#shared/errors.js'
import type { Member } from './record.js'
import { checkRecord } from './record.js'
import type { Headers } from './wheel-metadata.js'
import { listCommands, parseHeaders, parseWheelName, requireMatchingNames } from './wheel-metadata.js'
import { isSiteFile, readMembers } from './zip-members.js'

/** A wheel whose structure was checked. */
export interface Wheel {
  readonly file: string
  /** Name as METADATA writes it. */
  readonly name: string
  /** Version as METADATA writes it. */
  readonly version: string
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: string
  /** Size of the file in bytes. */
  readonly size: number
  readonly members: readonly Member[]
  /** Paths of members that contain a private key. */
  readonly keys: readonly string[]
  /** Paths of members that are pointers of Git LFS in place of the files. */
  readonly pointers: readonly string[]
  readonly metadata: Headers
  /** Content of METADATA: the headers, and the description below them. */
  readonly metadataText: string
  /** Tags of the file name, such as `py3-none-any`. */
  readonly tags: readonly string[]
  /** Paths of `.pth` files that run code whenever Python starts. Source: Python documentation, `site`. */
  readonly startupFiles: readonly string[]
  /** Names of the commands that its entry points install. */
  readonly commands: readonly string[]
}

/**
 * Reads a wheel. Throws when an installer could not trust it: members that lead out of it or appear twice, a RECORD that does not list
 * exactly the members with their hashes, or a METADATA or WHEEL that contradicts the file name.
 * Source: PyPA "Binary distribution format", "Recording installed projects".
 */
export async function readWheel(file: string): Promise<Wheel> {
  const fileName = basename(file)
  const wheelName = parseWheelName(fileName)
  const infoFolder = `${wheelName.distribution}-${wheelName.version}.dist-info`
  const { members, keys, pointers, texts } = await readMembers(file, infoFolder)
  const readText = (name: string) => {
    const bytes = texts.get(`${infoFolder}/${name}`)
    if (bytes === undefined) throw new UserError(`${fileName} has no ${infoFolder}/${name}`)
    return decodeUtf8(bytes, `${fileName}: ${name}`)
  }
  checkRecord(fileName, `${infoFolder}/RECORD`, readText('RECORD'), members)
  const metadataText = readText('METADATA')
  const metadata = parseHeaders(metadataText)
  const headers = { metadata, wheel: parseHeaders(readText('WHEEL')) }
  const { name, version } = requireMatchingNames(fileName, wheelName, headers)
  const startupFiles = [...texts].filter(([path, bytes]) => isSiteFile(path) && runsCode(bytes))
  const entryPoints = texts.get(`${infoFolder}/entry_points.txt`)?.toString('utf8') ?? ''
  return {
    file,
    name,
    version,
    sha256: await fileSha256(file),
    size: (await stat(file)).size,
    members,
    keys,
    pointers,
    metadata,
    metadataText,
    tags: wheelName.tags,
    startupFiles: startupFiles.map(([path]) => path),
    commands: listCommands(entryPoints),
  }
}

/**
 * Whether Python runs a line of a `.pth` file. Newer versions skip a byte order mark, and end a line like `str.splitlines`, at more
 * characters than older ones. Source: CPython, Lib/site.py, `addpackage`.
 */
function runsCode(pth: Buffer): boolean {
  const lines = new TextDecoder().decode(pth).split(/(?!\t)[\p{Cc}\p{Zl}\p{Zp}]/u)
  return lines.some((line) => /^import[ \t]/.test(line))
}

function decodeUtf8(bytes: Buffer, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UserError(`${what} is not UTF-8`)
  }
}
