import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { RunResult } from '#shared/process/runner.js'

/**
 * Says line and column of a requirement that cannot be read, in the words that pip has for the line: `(from line 3, column 5 of
 * a.in)`. Both engines print the requirement with a caret below it; uv tells its place as an offset into the file instead.
 */
export function withPlace(result: RunResult, cwd: string | undefined): RunResult {
  if (cwd === undefined) return result
  try {
    return { ...result, stderr: placed(result.stderr, (file) => readFileSync(resolve(cwd, file))) }
  } catch {
    // The file is not one of ours, and the error is worth more than its column.
    return result
  }
}

function placed(stderr: string, read: (file: string) => Buffer): string {
  const [, file = '', offset] = /Couldn't parse requirement in `([^`]+)` at position (\d+)/.exec(stderr) ?? []
  if (offset !== undefined) {
    const text = read(file)
    // The offset counts bytes.
    const line = text.subarray(0, Number(offset)).toString('utf8').split('\n').length
    return `${stderr.trimEnd()}\n\n(from line ${line}${column(stderr, text, line)} of ${file})\n`
  }
  return stderr.replace(
    /\(from line (\d+) of ([^\s()]+)\)/,
    (_, line: string, name: string) => `(from line ${line}${column(stderr, read(name), Number(line))} of ${name})`,
  )
}

/** Where the caret points to, counted in the line of the file. */
function column(stderr: string, text: Buffer, line: number): string {
  const [, indent = '', requirement = '', caret = ''] = /\n(\s+)(\S.*)\n(\s*)\^/.exec(stderr) ?? []
  const start = requirement === '' ? -1 : (text.toString('utf8').split('\n')[line - 1] ?? '').indexOf(requirement)
  return start < 0 ? '' : `, column ${start + 1 + Math.max(0, caret.length - indent.length)}`
}
