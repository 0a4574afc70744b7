import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Makes a folder for all temporary files of this program and of those that it starts (TMPDIR). It is removed when the program ends, even
 * if an error or a signal ends it.
 */
export function createScratch(parent = tmpdir()): string {
  const scratch = mkdtempSync(join(parent, 'eleanor-bench-'))
  process.env.TMPDIR = scratch
  process.on('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 }))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))
  return scratch
}
