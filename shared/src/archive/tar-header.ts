/** The 512-byte header of one member. Source: POSIX pax, "ustar Interchange Format"; GNU tar, "Basic Tar Format". */
export interface TarHeader {
  readonly name: string
  readonly size: number
  /** Whether data follows the header. Links, devices and folders have none, whatever their size says. */
  readonly hasData: boolean
  readonly type: string
  /** Whether blocks with a map of the file follow the header (GNU sparse files). */
  readonly hasSparseMap: boolean
}

export type HeaderBlock = { readonly kind: 'end' } | { readonly kind: 'invalid' } | ({ readonly kind: 'member' } & TarHeader)

/** What a pax header says about the next member. */
export interface PaxRecords {
  readonly path?: string
  readonly size?: number
}

export const blockSize = 512

const emptyBlock = Buffer.alloc(blockSize)

/** Hard link, symbolic link, devices, directory, FIFO. Source: Go, archive/tar, `isHeaderOnly`, which Docker reads layers with. */
const typesWithoutData = ['1', '2', '3', '4', '5', '6']

export function parseHeader(block: Buffer): HeaderBlock {
  if (block.equals(emptyBlock)) return { kind: 'end' }
  if (!hasValidChecksum(block)) return { kind: 'invalid' }
  const type = String.fromCharCode(block[156] ?? 0)
  const magic = block.toString('latin1', 257, 263)
  const prefix = magic === 'ustar\0' ? readText(block, 345, 155) : ''
  const name = readText(block, 0, 100)
  return {
    kind: 'member',
    name: prefix === '' ? name : `${prefix}/${name}`,
    size: readNumber(block, 124),
    hasData: !typesWithoutData.includes(type),
    type,
    hasSparseMap: magic === 'ustar ' && type === 'S' && block[482] === 1,
  }
}

/** Whether another block of the map follows this one. Source: GNU tar, `struct sparse_header`. */
export function hasMoreSparseMap(block: Buffer): boolean {
  return block[504] === 1
}

/** Parses the records `<length> <key>=<value>\n` of a pax header. Stops at a damaged record. Source: POSIX pax, "pax Header Block". */
export function parsePax(data: Buffer): PaxRecords {
  const records = new Map<string, string>()
  for (let start = 0; start < data.length;) {
    const space = data.indexOf(' ', start)
    const length = Number(data.toString('latin1', start, space))
    const end = start + length
    if (space === -1 || !(length > 0) || end > data.length) break
    const [, key = '', value = ''] = /^([^=]+)=([^]*)\n$/.exec(data.toString('utf8', space + 1, end)) ?? []
    records.set(key, value)
    start = end
  }
  const path = records.get('GNU.sparse.name') ?? records.get('path')
  const size = records.get('size')
  return {
    ...(path === undefined ? {} : { path }),
    ...(size === undefined || !/^\d+$/.test(size) ? {} : { size: Number(size) }),
  }
}

/** Reads a text that ends at its first NUL. */
export function readText(block: Buffer, from: number, length: number): string {
  return block.toString('utf8', from, from + length).replace(/\0.*$/s, '')
}

/** Reads a size: octal, or binary if the high bit is set (GNU). */
function readNumber(block: Buffer, from: number): number {
  const isBinary = ((block[from] ?? 0) & 0x80) !== 0
  if (isBinary) return Number(block.readBigUInt64BE(from + 4))
  return parseInt(readText(block, from, 12).trim(), 8) || 0
}

/** The checksum is the sum of all bytes, with its own field as spaces. Old archives add the bytes as signed numbers. */
function hasValidChecksum(block: Buffer): boolean {
  const written = parseInt(readText(block, 148, 8).trim(), 8)
  return written === sumBytes(block) || written === sumBytes(new Int8Array(block.buffer, block.byteOffset, block.length))
}

function sumBytes(bytes: Uint8Array | Int8Array): number {
  let sum = 8 * ' '.charCodeAt(0)
  for (let index = 0; index < 148; index++) sum += bytes[index] ?? 0
  for (let index = 156; index < blockSize; index++) sum += bytes[index] ?? 0
  return sum
}
