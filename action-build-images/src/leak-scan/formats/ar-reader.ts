import type { TarEvent, TarReader } from '#shared/archive/tar-reader.js'

/** The first bytes of an archive of `ar`, such as a package of Debian. */
export const arMagic = Buffer.from('!<arch>\n')

const headerSize = 60

/**
 * Creates a reader of an archive of `ar`, which never fails: what is no archive has no members. Source: ar(5), "Archive file header
 * format".
 */
export function createArReader(): Pick<TarReader, 'push'> {
  let position = 0
  let header = ''
  let toSkip = arMagic.length
  let data = 0
  let hasPadding = false
  let isDamaged = false

  const openMember = (): TarEvent[] => {
    const size = Number(header.slice(48, 58).trim())
    isDamaged = !header.endsWith('`\n') || !Number.isInteger(size)
    const name = header.slice(0, 16).trim().replace(/\/$/, '')
    header = ''
    if (isDamaged) return []
    data = size
    hasPadding = size % 2 === 1
    if (size === 0) return []
    return [{ member: { name, start: position - headerSize, offset: position } }]
  }
  return {
    push(chunk) {
      const events: TarEvent[] = []
      for (let start = 0; start < chunk.length && !isDamaged;) {
        const wanted = toSkip > 0 ? toSkip : data > 0 ? data : headerSize - header.length
        const part = chunk.subarray(start, start + wanted)
        start += part.length
        position += part.length
        if (toSkip > 0) toSkip -= part.length
        else if (data > 0) {
          events.push({ data: part })
          data -= part.length
          if (data === 0 && hasPadding) toSkip = 1
        } else {
          header += part.toString('latin1')
          if (header.length === headerSize) events.push(...openMember())
        }
      }
      return events
    },
  }
}
