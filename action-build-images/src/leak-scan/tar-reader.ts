/** Follows a tar archive and knows its members. Source: POSIX pax, "ustar Interchange Format"; GNU tar for long names. */
export interface TarReader {
  /** Takes the next piece and tells what is in it, in order. */
  push(piece: Buffer): TarEvent[]
}

export type TarEvent = { readonly member: TarMember } | { readonly data: Buffer }

export interface TarMember {
  readonly name: string
  /** Offset of its data in the archive. */
  readonly offset: number
}

const unit = 512
/** So much of a long name is kept: it is only shown. */
const longest = 16 * 1024

export function createTarReader(): TarReader {
  let seen = 0
  let head: Buffer[] = []
  let [missing, padding, held] = [unit, 0, 0]
  let state: 'header' | 'data' | 'name' | 'padding' = 'header'
  let name = ''
  let events: TarEvent[] = []
  const enter = (next: typeof state, bytes: number) => {
    state = next
    missing = bytes
    head = []
    held = 0
  }
  const afterHeader = (header: Buffer) => {
    // Not a tar archive, such as the configuration: there are no members to name.
    if (header[0] !== 0 && text(header, 257, 5) !== 'ustar') {
      enter('data', Infinity)
      return
    }
    const size = sizeOf(header)
    padding = (unit - (size % unit)) % unit
    const type = String.fromCharCode(header[156] ?? 0)
    if (type === 'L' || type === 'x') {
      enter('name', size)
      return
    }
    // The two empty blocks at the end have no name.
    if (header[0] !== 0) events.push({ member: { name: name === '' ? nameOf(header) : name, offset: seen } })
    name = ''
    enter('data', size)
  }
  const leave = () => {
    if (state === 'header') {
      afterHeader(Buffer.concat(head))
      return
    }
    if (state === 'name') name = longName(Buffer.concat(head))
    if (state === 'padding' || padding === 0) enter('header', unit)
    else enter('padding', padding)
  }
  return {
    push(piece) {
      events = []
      for (let at = 0; at < piece.length;) {
        const part = piece.subarray(at, at + missing)
        at += part.length
        seen += part.length
        missing -= part.length
        if (state === 'data') events.push({ data: part })
        else if (state !== 'padding' && held < longest) held += head.push(Buffer.from(part)) && part.length
        while (missing === 0) leave()
      }
      return events
    },
  }
}

function sizeOf(header: Buffer): number {
  // The high bit says that the number is binary, not octal (GNU).
  if (((header[124] ?? 0) & 0x80) !== 0) return Number(header.readBigUInt64BE(128))
  return parseInt(text(header, 124, 12).trim(), 8) || 0
}

function nameOf(header: Buffer): string {
  const prefix = text(header, 345, 155)
  return prefix === '' ? text(header, 0, 100) : `${prefix}/${text(header, 0, 100)}`
}

function text(header: Buffer, from: number, length: number): string {
  return header.toString('utf8', from, from + length).replace(/\0.*$/s, '')
}

/** The path in a pax header (`<length> path=<value>`), or the whole of a GNU long name. */
function longName(whole: Buffer): string {
  const written = whole.toString('utf8')
  if (!/^\d+ [\w.-]+=/.test(written)) return written.replace(/\0.*$/s, '')
  return /(?:^|\n)\d+ path=(.*)\n/.exec(written)?.[1] ?? ''
}
