import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { SourceLocation } from '#shared/errors.js'
import type { Run, RunResult } from '#shared/process/runner.js'
import { hostAndPath } from '../package-index/credentials.js'
import type { DirectRequirement } from '../requirements/direct-requirements.js'
import { findBlamedLine, findPackageLine } from './blamed-line.js'

/** What is known about the sources. */
export interface SourceLines {
  readonly lines: () => readonly DirectRequirement[]
  /** Finds the first line with a requirement that contains all texts. */
  readonly findLine: (...texts: readonly string[]) => SourceLocation | undefined
}

/**
 * Runs engines and adds the line of a requirement that they cannot satisfy, and line and column of one that they cannot parse, in pip's words for the line: `(from line 3,
 * column 5 of a.in)`. Both engines print the requirement with a caret below it; uv reports its position as an offset in the file.
 * Paths are relative to the workspace.
 */
export function withErrorLocation(run: Run, sources: SourceLines): Run {
  return async (command, args, options) => {
    const result = await run(command, args, options)
    const cwd = options?.cwd
    if (result.code === 0 || cwd === undefined) return result
    const output = { stderr: relativeTo(cwd, result.stderr), stdout: relativeTo(cwd, result.stdout) }
    try {
      const stderr = addErrorLocation(output.stderr, (file) => readFileSync(resolve(cwd, file)))
      return { ...result, ...output, stderr: stderr === output.stderr ? addBlamedLine(output, sources) : stderr }
    } catch {
      // The file is not one of the sources, and the error matters more than its column.
      return { ...result, ...output }
    }
  }
}

/** A text of an engine with paths relative to the folder that it ran in. */
export function relativeTo(folder: string | undefined, text: string): string {
  return folder === undefined ? text : text.replaceAll(`file://${folder}`, '.').replaceAll(`${folder}/`, '')
}

function addBlamedLine({ stderr, stdout }: Pick<RunResult, 'stderr' | 'stdout'>, { lines, findLine }: SourceLines): string {
  const output = `${stderr}\n${stdout}`
  const line =
    findUnparsedLine(stderr, findLine) ??
    findBlamedLine(output, lines()) ??
    findAddressLine(output, findLine) ??
    findWheelLine(output, findLine) ??
    findPackageLine(output, lines())
  return line === undefined ? stderr : `${stderr.trimEnd()}\n\n(from line ${line.line ?? 1} of ${line.file})\n`
}

/**
 * The line that pip cannot parse. It shows the whole line with an invalid option, or the requirement before an invalid marker and, with a
 * caret, the rest of the line.
 */
function findUnparsedLine(stderr: string, findLine: SourceLines['findLine']): SourceLocation | undefined {
  const [, line] = /Invalid requirement: (\S.{3,})\n\S+\.py: error: /.exec(stderr) ?? []
  if (line !== undefined) return findLine(line)
  const [, requirement, rest] = /Invalid requirement: '([^']+)': .*\n\s+(\S.*)\n\s*\^/.exec(stderr) ?? []
  return requirement === undefined || rest === undefined ? undefined : findLine(requirement, rest)
}

/** The line with an address that an engine names in an error. Others are those of requirements that it could get. */
function findAddressLine(output: string, findLine: SourceLines['findLine']): SourceLocation | undefined {
  const errors = output.split('\n').filter((line) => /error|fatal|fail|cannot|could not|did not|does not/i.test(line))
  const addresses = errors.join('\n').matchAll(/\b(?:https?|ssh|git):\/\/[^\s`'"<>()]+/g)
  return [...addresses]
    .map(([address]) => hostAndPath(address).replace(/\/$/, ''))
    .map((address) => (address.includes('/') ? findLine(address) : undefined))
    .find((found) => found !== undefined)
}

/** The line with a wheel whose name is invalid. */
function findWheelLine(output: string, findLine: SourceLines['findLine']): SourceLocation | undefined {
  const [, wheel] = /[Ww]heel filename[^'`\n]*['`]([^'`\n]+)['`]/.exec(output) ?? []
  return wheel === undefined ? undefined : findLine(wheel)
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
