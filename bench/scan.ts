/**
 * Prints how fast the search for a key goes through one layer of 2 GB that is streamed from memory, and the most memory that the
 * process takes. The text is half random bytes, half base64, which is the slowest for the search. Best and median of 5 runs.
 */
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { extractKeyFragments, fragmentLength } from '../action-build-images/src/leak-scan/key-fragments.js'
import type { StartSearch } from '../action-build-images/src/leak-scan/multi-pattern-search.js'
import { createPatternSearch } from '../action-build-images/src/leak-scan/multi-pattern-search.js'
import { scanArchive } from '../action-build-images/src/leak-scan/scan-archive.js'
import { createScratch } from './support/scratch.js'

const scratch = createScratch()
const gigabytes = 2
/** A pipe gives so much at once. */
const piece = 1 << 16
const pieces = Array.from({ length: 128 }, (_, index) =>
  index % 2 === 0 ? randomBytes(piece) : Buffer.from(randomBytes(piece).toString('base64').slice(0, piece)),
)

const before = peak()
for (const [name, ...options] of [
  ['ed25519', '-t', 'ed25519'],
  ['rsa 4096', '-t', 'rsa', '-b', '4096'],
]) {
  const file = join(scratch, String(name).replace(' ', '-'))
  execFileSync('ssh-keygen', ['-q', ...options, '-N', '', '-f', file])
  const fragments = extractKeyFragments(readFileSync(file, 'utf8'))
  const search = createPatternSearch(fragments, fragmentLength)
  const rates: number[] = []
  for (let run = 0; run < 5; run++) rates.push(await rate(search))
  rates.sort((a, b) => a - b)
  console.log(`${name}: ${fragments.size} fragments, best ${rates.at(-1)?.toFixed(0)} MB/s, median ${rates[2]?.toFixed(0)} MB/s`)
}
// In kilobytes. Source: getrusage(2), ru_maxrss.
console.log(`most memory ${peak()} MB, of which ${before} MB before the first search`)

function peak(): string {
  return (process.resourceUsage().maxRSS / 1024).toFixed(0)
}

/** In megabytes a second. */
async function rate(search: StartSearch): Promise<number> {
  const stream = new PassThrough({ highWaterMark: 1 << 18 })
  const started = performance.now()
  const following = scanArchive(stream, { startSearch: search, knownLayers: new Set(), locations: new Map() })
  const count = (gigabytes * 1024 ** 3) / piece
  stream.write(header(count * piece))
  for (let index = 0; index < count; index++)
    if (!stream.write(pieces[index % pieces.length])) await new Promise((resolve) => stream.once('drain', resolve))
  stream.end(Buffer.alloc(1024))
  const { bytes } = await following
  return bytes / 1e6 / ((performance.now() - started) / 1000)
}

/** A ustar header, as `docker save` writes it. */
function header(size: number): Buffer {
  const block = Buffer.alloc(512)
  block.write('blobs/sha256/layer')
  block.write(size.toString(8).padStart(11, '0'), 124)
  block.write('        ', 148)
  block.write('0', 156)
  block.write('ustar\0', 257)
  const checksum = block.reduce((sum, byte) => sum + byte, 0)
  block.write(`${checksum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}
