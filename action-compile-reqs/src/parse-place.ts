import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RunResult } from '#shared/process.js'

/**
 * uv tells the place of a requirement that it cannot read as an offset into the file; this adds the line and column, in the
 * words that pip has for it.
 */
export function withPlace(result: RunResult, cwd: string | undefined): RunResult {
  const [, file, offset] = /Couldn't parse requirement in `([^`]+)` at position (\d+)/.exec(result.stderr) ?? []
  if (file === undefined || cwd === undefined) return result
  try {
    // The offset counts bytes.
    const before = readFileSync(join(cwd, file)).subarray(0, Number(offset)).toString('utf8').split('\n')
    const place = `from line ${before.length} of ${file}`
    return { ...result, stderr: `${result.stderr.trimEnd()}\n\n(${place})\n` }
  } catch {
    return result
  }
}
