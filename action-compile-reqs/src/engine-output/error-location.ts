import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Run } from '#shared/process/runner.js'
import type { DirectRequirement } from '../requirements/direct-requirements.js'
import { findBlamedLine } from './blamed-line.js'

/**
 * Runs engines and adds the line of a requirement that they cannot satisfy, and line and column of one that they cannot parse, in pip's words for the line: `(from line 3,
 * column 5 of a.in)`. Both engines print the requirement with a caret below it; uv reports its position as an offset in the file.
 */
export function withErrorLocation(run: Run, lines: () => readonly DirectRequirement[]): Run {
  return async (command, args, options) => {
    const result = await run(command, args, options)
    const cwd = options?.cwd
    if (result.code === 0 || cwd === undefined) return result
    try {
      const stderr = addErrorLocation(result.stderr, (file) => readFileSync(resolve(cwd, file)))
      return { ...result, stderr: stderr === result.stderr ? addBlamedLine(stderr, result.stdout, lines()) : stderr }
    } catch {
      // The file is not one of the sources, and the error matters more than its column.
      return result
    }
  }
}

function addBlamedLine(stderr: string, stdout: string, lines: readonly DirectRequirement[]): string {
  const line = findBlamedLine(`${stderr}\n${stdout}`, lines)
  return line === undefined ? stderr : `${stderr.trimEnd()}\n\n(from line ${line.line} of ${line.file})\n`
}

function addErrorLocation(stderr: string, read: (file: string) => Buffer): string {
  const [, file = '', offset] = /Couldn't parse requirement in `([^`]+)` at position (\d+)/.exec(stderr) ?? []
  if (offset === undefined) {
    return stderr.replace(
      /\(from line (\d+) of ([^\s()]+)\)/,
      (_, line: string, name: string) => `(from line ${line}${formatColumn(stderr, read(name), Number(line))} of ${name})`,
    )
  }
  const content = read(file)
  // The offset counts bytes.
  const line = content.subarray(0, Number(offset)).toString('utf8').split('\n').length
  return `${stderr.trimEnd()}\n\n(from line ${line}${formatColumn(stderr, content, line)} of ${file})\n`
}

/** The column that the caret points to, counted in the line of the file; '' if the line does not contain the requirement. */
function formatColumn(stderr: string, content: Buffer, line: number): string {
  const [, indent = '', requirement = '', caret = ''] = /\n(\s+)(\S.*)\n(\s*)\^/.exec(stderr) ?? []
  if (requirement === '') return ''
  const start = (content.toString('utf8').split('\n')[line - 1] ?? '').indexOf(requirement)
  return start < 0 ? '' : `, column ${start + 1 + Math.max(0, caret.length - indent.length)}`
}
