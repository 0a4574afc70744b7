import { posix } from 'node:path'
import type { Env } from '#shared/process/env.js'
import { splitLogicalLines } from '#shared/requirements/requirement-lines.js'
import { expandVariables } from './variables.js'

/** A `-r` or `-c` line of a requirements file. */
export interface Include {
  /** `-r` adds requirements, `-c` only constrains versions. */
  readonly kind: 'requirement' | 'constraint'
  /** The path as written, without quotes and with `${VAR}` replaced. */
  readonly target: string
  /** The first line of the statement, from 1. */
  readonly line: number
}

const includePattern = /^(?:(-r|--requirement)|(-c|--constraint))(?:\s*=\s*|\s+|(?=[^-=\s]))(.+)$/

/** Parses the `-r` and `-c` lines of a requirements file in every spelling that pip accepts. */
export function parseIncludes(text: string, env: Env = {}): Include[] {
  return splitLogicalLines(text).flatMap(({ text: statement, line }): Include[] => {
    const [, requirement, , target] = includePattern.exec(statement) ?? []
    if (target === undefined) return []
    const kind = requirement === undefined ? 'constraint' : 'requirement'
    return [{ kind, target: expandVariables(unquote(target.trim()), env), line }]
  })
}

/** Resolves an include against the file that contains it. Both paths are relative to the workspace, with forward slashes. */
export function includedPath(from: string, target: string): string {
  return posix.normalize(posix.join(posix.dirname(from), target.replaceAll('\\', '/')))
}

/** Removes one pair of quotes. */
export function unquote(text: string): string {
  return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text
}
