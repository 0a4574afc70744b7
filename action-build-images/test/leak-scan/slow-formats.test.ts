import { expect, test } from '@jest/globals'
import { createSlowDecompressor } from '../../src/leak-scan/formats/slow-formats.js'
import { compress } from '../support/compress.js'

test.each(['bz2', 'lzma'] as const)('not more of a file in %s is unpacked than allowed', async (module) => {
  const file = compress(module, Buffer.concat([Buffer.from('beginning'), Buffer.alloc(4_000_000)]))
  const unpacked: Buffer[] = []
  const decompressor = await createSlowDecompressor(file, (data) => unpacked.push(data), 2_000_000)
  await decompressor?.write(file)
  await decompressor?.end().catch(() => undefined)
  const bytes = Buffer.concat(unpacked)
  expect([bytes.includes('beginning'), bytes.length > 1_000_000, bytes.length <= 2_000_000]).toEqual([true, true, true])
})
