import type { SourceLocation } from '#shared/errors.js'
import { UserError } from '#shared/errors.js'
import type { RunResult } from '#shared/process/runner.js'
import { lastLine } from '#shared/process/runner.js'
import type { EngineName } from '../inputs/read-inputs.js'

/** The failure of an engine as one error: its reason in one line, not its traceback, and the line of the source it names. */
export function engineError(
  engine: EngineName,
  source: string,
  { stderr, stdout }: Pick<RunResult, 'stderr' | 'stdout'>,
): UserError {
  const text = `${stderr}\n${stdout}`
  const reason = conflictReason(engine, text)
  return new UserError(`${engine} cannot compile ${source}: ${reason}`, {
    fix: 'Loosen one of the requirements named, or correct it. No lock was changed',
    at: placeIn(text, source),
  })
}

/** The reason in one line, out of all that an engine printed. */
export function conflictReason(engine: EngineName, text: string): string {
  return engine === 'uv' ? uvReason(text) : pipReason(text)
}

/** Lines of pip that say the reason, best first: its own error lines, then the last exception of the traceback. */
const pipReasons = [
  /^\s*ERROR: (Cannot install .*)$/m,
  /: (No matching distribution found for .*)$/m,
  /: (Invalid requirement: .*)$/m,
  /^\s*ERROR: (.*)$/m,
  /^[\w.]+(?:Error|Exception|NotFound): (.*)$/m,
]

function pipReason(text: string): string {
  const found = pipReasons.map((pattern) => pattern.exec(text)?.[1]).find((line) => line !== undefined)
  const wishes = pipWishes(text)
  return [found ?? lastLine(text).trim(), ...(wishes.length === 0 ? [] : [`wanted are ${wishes.join(', ')}`])].join(' ')
}

/** What pip could not reconcile, as `requirement (by whom)`; pip-compile shows it in its traceback alone. */
function pipWishes(text: string): string[] {
  const wishes = text.matchAll(
    /RequirementInformation\(requirement=\w+\('([^']+)'\), parent=(?:None|\w+\('[^']*?([^'/]+?)-([^'/-]+)-[^'/]*\.whl)/g,
  )
  const spelled = [...wishes].map(
    ([, requirement = '', name, version]) =>
      `${requirement} (${name === undefined ? 'by the file itself' : `by ${name} ${version}`})`,
  )
  return [...new Set(spelled)]
}

/** uv explains in a wrapped paragraph behind its last cause. */
function uvReason(text: string): string {
  const paragraph =
    /(?:╰─▶|cause:)\s*([\s\S]*?)(?:\n\s*\n|$)/.exec(text)?.[1] ?? /error:\s*([\s\S]*?)(?:\n\s*\n|$)/.exec(text)?.[1]
  return paragraph === undefined ? lastLine(text).trim() : paragraph.replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '')
}

/** pip names the line that a requirement comes from: `-r in/base.in (line 3)`, or `line 3 of in/base.in`; we add the column. */
function placeIn(text: string, source: string): SourceLocation {
  const direct = /-[rc] (?<file>[^\s(),]+) \(line (?<line>\d+)\)/.exec(text)?.groups
  const unread = /from line (?<line>\d+)(?:, column (?<column>\d+))? of (?<file>[^\s()]+)/.exec(text)?.groups
  const { file = source, line = '1', column } = direct ?? unread ?? {}
  return { file, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) }
}
