import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { beforeAll, expect, test } from '@jest/globals'
import { createFileDecompressor } from '../../src/leak-scan/formats/decompress.js'
import { createSlowDecompressor } from '../../src/leak-scan/formats/slow-formats.js'
import { listZipEntries, openZipEntry } from '../../src/leak-scan/formats/zip-entries.js'
import { compress } from '../support/compress.js'

/** Unpacks a file that is read in pieces of `size` bytes. */
async function unpack(file: Buffer, size: number, limit = 1e9): Promise<Buffer> {
  const unpacked: Buffer[] = []
  const onData = (data: Buffer) => unpacked.push(data)
  const fast = await createFileDecompressor(file, onData)
  const decompressor = fast ?? (await createSlowDecompressor(file, onData, limit))
  for (let start = 0; start < file.length; start += size) await decompressor?.write(file.subarray(start, start + size))
  await decompressor?.end().catch(() => undefined)
  return Buffer.concat(unpacked)
}

test.each(['bz2', 'lzma'] as const)('not more of a file in %s is unpacked than allowed', async (module) => {
  const file = compress(module, Buffer.concat([Buffer.from('beginning'), Buffer.alloc(4_000_000)]))
  const bytes = await unpack(file, 1e9, 2_000_000)
  expect([bytes.includes('beginning'), bytes.length > 1_000_000, bytes.length <= 2_000_000]).toEqual([true, true, true])
})

/** Digits in no order, which take several blocks of bzip2 and zstd. */
const digits = Array.from({ length: 4000 }, (_, index) => createHash('sha256').update(String(index)).digest('hex'))
const content = Buffer.from(digits.join('\n'))
/** Bytes of the blocks before the last one, which the damage concerns: two of 100 kB by `bzip2 -1`, and one of 128 KiB by zstd. */
const intactBlocks: Readonly<Record<string, number>> = { bzip2: 199_900, zstd: 131_072 }

const formats: Readonly<Record<string, readonly [file: Buffer, decoder?: string]>> = {
  gzip: [gzipSync(content), 'zlib.decompressobj(31)'],
  zlib: [deflateSync(content), 'zlib.decompressobj()'],
  xz: [compress('lzma', content), 'lzma.LZMADecompressor()'],
  bzip2: [execFileSync('bzip2', ['-1'], { input: content })],
  zstd: [zstdCompressSync(content)],
}
const damages: Readonly<Record<string, (file: Buffer) => Buffer>> = {
  'followed by other bytes': (file) => Buffer.concat([file, Buffer.from('other bytes '.repeat(300))]),
  'with a wrong check value': (file) => Buffer.from(file).fill(7, file.length - 8, file.length - 4),
  'with damaged data': (file) => Buffer.from(file).fill(0xff, file.length - 10_000, file.length - 9700),
  'cut short': (file) => file.subarray(0, -100),
}
const rows = Object.entries(formats).flatMap(([format, [file, decoder]]) =>
  Object.entries(damages).map(([name, damage]) => ({ format, name, file: damage(file), decoder })),
)

/** What the libraries behind Python's modules give of each file, byte by byte, before they report damage. */
let unpackedByPython: readonly Buffer[] = []
beforeAll(() => {
  const script = `
import base64, json, lzma, sys, zlib
def unpack(file, decoder=None):
    try:
        for byte in base64.b64decode(file) if decoder else b"":
            yield decoder.decompress(bytes([byte]))
    except (EOFError, OSError, zlib.error, lzma.LZMAError):
        pass
rows = json.load(sys.stdin)
print(json.dumps([base64.b64encode(b"".join(unpack(file, eval(decoder)))).decode() for file, decoder in rows]))
`
  const input = JSON.stringify(rows.map(({ file, decoder = 'None' }) => [file.toString('base64'), decoder]))
  const output = execFileSync('python3', ['-c', script], { input, encoding: 'utf8', maxBuffer: 1e8 })
  unpackedByPython = (JSON.parse(output) as string[]).map((text) => Buffer.from(text, 'base64'))
})

/** Bytes in which two buffers begin equally: behind the damage, a decoder may go on with nonsense. */
function commonLength(one: Buffer, other: Buffer): number {
  const different = one.findIndex((byte, at) => byte !== other[at])
  return different < 0 ? one.length : different
}

test.each(rows.map(({ format, name }, index) => [format, name, index] as const))(
  'of a file in %s %s, all is unpacked that is before',
  async (format, name, index) => {
    const intact = intactBlocks[format]
    const beforeDamage = content.subarray(0, intact ?? commonLength(unpackedByPython[index] ?? content, content))
    const expected = name === 'followed by other bytes' ? content : beforeDamage
    expect(expected.length).toBeGreaterThan(content.length / 2)
    for (const size of [1000, 1e9]) {
      const unpacked = await unpack(rows[index]?.file ?? Buffer.alloc(0), size)
      expect(unpacked.subarray(0, expected.length).equals(expected)).toBe(true)
    }
  },
)

/** Two files, which Python writes to a file or, `streamed`, with their sizes behind them. */
function zip(kind: 'streamed' | 'file'): Buffer {
  const target = kind === 'file' ? 'io.BytesIO()' : 'sys.stdout.buffer'
  const script = `
import io, sys, zipfile
target = ${target}
with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
    archive.writestr("first", "first content")
    archive.writestr("last", sys.stdin.buffer.read())
if target is not sys.stdout.buffer: sys.stdout.buffer.write(target.getvalue())
`
  return execFileSync('python3', ['-c', script], { input: content })
}

test('of a zip archive that is damaged, cut short or followed by other bytes, all is unpacked that is before', async () => {
  const [whole, streamed] = [zip('file'), zip('streamed')]
  const listOf = (archive: Buffer) => archive.indexOf(Buffer.from('504b0102', 'hex'))
  const list = listOf(whole)
  const fill = (at: number, length: number) => Buffer.from(whole).fill(7, at, at + length)
  const archives: Readonly<Record<string, Buffer>> = {
    whole,
    'followed by other bytes': Buffer.concat([whole, Buffer.from('other bytes')]),
    'cut short in its list': whole.subarray(0, -5),
    'cut short before its list': whole.subarray(0, list),
    'cut short in its last file': whole.subarray(0, list - 5000),
    'with a damaged list': fill(list + 40, 9),
    'with a damaged check value': fill(14, 4),
    'with a damaged size and no list': fill(18, 3).subarray(0, list),
    'with damaged data': fill(list - 5000, 50),
    streamed,
    'streamed, without a list': streamed.subarray(0, listOf(streamed)),
  }
  for (const [name, archive] of Object.entries(archives)) {
    const unpacked: Record<string, string> = {}
    for (const entry of await listZipEntries(archive)) {
      const decompressor = await openZipEntry(
        entry,
        (data) => (unpacked[entry.name] = (unpacked[entry.name] ?? '') + data.toString()),
      )
      await decompressor.write(entry.data)
    }
    const { first, last = '' } = unpacked
    expect([name, first, last.startsWith(content.toString('latin1', 0, 230_000))]).toEqual([name, 'first content', true])
  }
})
