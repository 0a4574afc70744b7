import { UserError } from '#shared/errors.js'
import type { Place } from '#shared/errors.js'
import type { RunResult } from '#shared/process.js'
import type { EngineName } from './inputs.js'

/** Lines of pip that say the reason, best first. */
const pipReasons = [
  /^ERROR: (Cannot install .*)$/m,
  /^ERROR: (No matching distribution found for .*)$/m,
  /^ERROR: (Could not find a version .*)$/m,
  /^(?:ERROR: )?(Invalid requirement: .*)$/m,
  /^(?:ERROR|Error): (.*)$/m,
]

/** The failure of an engine as one error: its reason in one line, not its traceback, and the line of the source it names. */
export function engineError(
  engine: EngineName,
  source: string,
  { stderr, stdout }: Pick<RunResult, 'stderr' | 'stdout'>,
): UserError {
  const text = `${stderr}\n${stdout}`
  const reason = engine === 'uv' ? uvReason(text) : pipReason(text)
  return new UserError(`${engine} cannot compile ${source}: ${reason}`, {
    fix: 'Loosen one of the requirements named, or correct it. No lock was changed',
    at: placeIn(text, source),
  })
}

function pipReason(text: string): string {
  const found = pipReasons.map((pattern) => pattern.exec(text)?.[1]).find((line) => line !== undefined)
  const causes = [...text.matchAll(/^ {4}(\S.* (?:depends on|requested) .*|The user requested .*)$/gm)].map(
    ([, cause = '']) => cause,
  )
  return [found ?? lastLine(text), ...new Set(causes)].join('; ')
}

/** uv explains in a wrapped paragraph behind an arrow. */
function uvReason(text: string): string {
  const paragraph = /(?:╰─▶|error:)\s*([\s\S]*?)(?:\n\s*\n|$)/.exec(text)?.[1]
  return paragraph === undefined ? lastLine(text) : paragraph.replaceAll(/\s+/g, ' ').trim()
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() ?? ''
}

/** pip names the line that a requirement comes from: `-r in/base.in (line 3)`. */
function placeIn(text: string, source: string): Place {
  const { file = source, line = '1' } = /-[rc] (?<file>[^\s(),]+) \(line (?<line>\d+)\)/.exec(text)?.groups ?? {}
  return { file, line: Number(line) }
}
