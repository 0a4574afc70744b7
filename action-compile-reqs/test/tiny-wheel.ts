import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'

/** A package of the generated index. */
export interface Package {
  readonly name: string
  readonly version: string
  /** Requirements as `Requires-Dist` spells them. */
  readonly requires?: readonly string[]
  /** Names of its extras. */
  readonly extras?: readonly string[]
}

export interface Wheel {
  readonly file: string
  readonly bytes: Buffer
  readonly metadata: string
}

/** A wheel with nothing but its metadata. Source: "Binary distribution format", packaging.python.org. */
export function tinyWheel({ name, version, requires = [], extras = [] }: Package): Wheel {
  const stem = `${name.replaceAll('-', '_')}-${version}`
  const metadata = [
    'Metadata-Version: 2.1',
    `Name: ${name}`,
    `Version: ${version}`,
    ...extras.map((extra) => `Provides-Extra: ${extra}`),
    ...requires.map((requirement) => `Requires-Dist: ${requirement}`),
    '',
  ].join('\n')
  const files: [string, string][] = [
    [`${stem}.dist-info/METADATA`, metadata],
    [`${stem}.dist-info/WHEEL`, 'Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n'],
  ]
  const record = [...files, [`${stem}.dist-info/RECORD`, '']].map(([path = '', text = '']) =>
    text === '' ? `${path},,` : `${path},sha256=${createHash('sha256').update(text).digest('base64url')},${text.length}`,
  )
  files.push([`${stem}.dist-info/RECORD`, `${record.join('\n')}\n`])
  return { file: `${stem}-py3-none-any.whl`, bytes: storedZip(files), metadata }
}

/** A zip archive of ASCII texts, not compressed. Source: PKWARE APPNOTE, 4.3. */
function storedZip(files: readonly (readonly [string, string])[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of files) {
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x21, 8)
    common.writeUInt32LE(crc32(text), 10)
    common.writeUInt32LE(text.length, 14)
    common.writeUInt32LE(text.length, 18)
    common.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name + text)])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, rest, Buffer.from(name)]))
    parts.push(local)
    offset += local.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, ...directory, end])
}
