import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Makes a folder for all temporary files of this program and of those that it starts (TMPDIR). It is removed when the program ends, even
 * if an error ends it. A signal leaves it: programs that never return to the event loop could not be stopped otherwise.
 */
export function createScratch(parent = tmpdir()): string {
  const scratch = mkdtempSync(join(parent, 'eleanor-bench-'))
  process.env.TMPDIR = scratch
  process.on('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 }))
  return scratch
}
