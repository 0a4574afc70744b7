import { posix } from 'node:path'
import type { SourceLocation } from '#shared/errors.js'
import { UserError } from '#shared/errors.js'
import type { RunResult } from '#shared/process/runner.js'
import { lastLine } from '#shared/process/runner.js'
import { describePipConflict, parsePipConflict } from '../engine-output/pip-conflict.js'
import type { Layer } from '../requirements/layer.js'
import type { EngineName } from './settings.js'

/**
 * The error for a failed engine: its reason in one line instead of a traceback, at the line of the source that it names. `source` is the
 * only source of the run; undefined if there are several.
 */
export function engineError(
  engine: EngineName,
  source: string | undefined,
  { stderr, stdout }: Pick<RunResult, 'stderr' | 'stdout'>,
): UserError {
  const output = `${stderr}\n${stdout}`
  const unknownValue = unknownValueError(output)
  if (unknownValue !== undefined) return unknownValue
  const at = locationFromOutput(output, source)
  return new UserError(`${engine} cannot compile ${at?.file ?? 'the requirements'}: ${summarizeEngineOutput(engine, output)}`, {
    fix: `${describeGitFailure(output) === undefined ? 'Relax or correct one of these requirements' : 'Check the address, the reference and the access to it'}. No lock was changed`,
    ...(at === undefined ? {} : { at }),
  })
}

/**
 * The error for a value that uv itself does not know: which ones it knows depends on its version. No line of a source is wrong then.
 * Source: clap, "invalid value".
 */
function unknownValueError(output: string): UserError | undefined {
  const found =
    /invalid value '(?<value>[^']*)' for '--(?<option>[\w-]+) <[^>]*>'(?:\s*\[possible values: (?<known>[^\]]*)\])?/.exec(output)
  if (found?.groups === undefined) return undefined
  const { value = '', option = '', known } = found.groups
  const name = option === 'python-platform' ? 'platform' : option
  return new UserError(`\`${name}\` is \`${value}\`, which uv does not know`, {
    why: known === undefined ? '' : `It knows ${known.replaceAll(/\s+/g, ' ')}`,
    fix: 'Use one of its values. No lock was changed',
  })
}

/** The only source of a resolution, for `engineError`; undefined if there are several. */
export function onlySource(layers: readonly Pick<Layer, 'source'>[]): string | undefined {
  return layers.length === 1 ? layers[0]?.source : undefined
}

/** The reason of a failure in one line, from the output of an engine. uv explains some conflicts for pip-compile too. */
export function summarizeEngineOutput(engine: EngineName, output: string): string {
  const gitFailure = describeGitFailure(output)
  if (gitFailure !== undefined) return gitFailure
  const isFromUv = engine === 'uv' || output.includes('No solution found when resolving')
  return isFromUv ? summarizeUvOutput(output) : summarizePipOutput(output)
}

/** Lines in which pip gives the reason, best first: its own error lines, then the last exception of the traceback. */
const pipReasonPatterns = [
  /^\s*ERROR: (Cannot install .*)$/m,
  /: (No matching distribution found for .*)$/m,
  /: (Invalid requirement: .*)$/m,
  /^\s*ERROR: (?!Exception:\s*$)(.*)$/m,
  /^[\w.]+(?:Error|Exception|NotFound): (.*)$/m,
]

function summarizePipOutput(text: string): string {
  // pip explains a line with an invalid option in the next line of its output.
  const output = text.replace(/(Invalid requirement: .*)\n\S+\.py: error: /, '$1: ')
  const matched = pipReasonPatterns.map((pattern) => pattern.exec(output)?.[1]).find((line) => line !== undefined)
  const reason = describeOtherWheel(output) ?? matched ?? lastLine(output).trim()
  const conflict = describePipConflict(parsePipConflict(output))
  if (conflict !== undefined) return conflict
  const ignored = ignoredVersion(reason, output)
  return ignored === undefined ? reason : `${reason} (${ignored})`
}

/** The reason that Git gives, and the requirement that it was for. Source: pip, `VcsSupport.run_command`; uv, `uv-git`. */
function describeGitFailure(output: string): string | undefined {
  if (!/Git operation failed|git (?:clone|fetch|checkout|reset|submodule|rev-parse)\b.* did not run successfully/.test(output))
    return undefined
  const said = output.replace(/[^]*--- stderr/, '')
  // Git's own last line says less than the one of SSH before it.
  const ofSsh = /^\s*(ssh: .*|Host key verification failed.*|\S*: Permission denied.*)$/m.exec(said)?.[1]
  const reason = ofSsh ?? /^\s*(?:fatal|error): (?!subprocess-exited)(.*)$/m.exec(said)?.[1]
  const name = /Failed to (?:download and build|build) [`'](?<name>[A-Za-z0-9][\w.-]*)/.exec(output)?.groups?.name
  return reason === undefined ? undefined : `Git cannot get ${name ?? 'a requirement'}: ${reason.trim().replace(/\.$/, '')}`
}

/** pip fails with an assertion if the wheel at an address is one of another package. */
function describeOtherWheel(output: string): string | undefined {
  const [, required, found] = /AssertionError: '(\S+)' != '(\S+)' for wheel/.exec(output) ?? []
  return required === undefined || found === undefined ? undefined : `The wheel for ${required} is one of ${found}`
}

/** Why pip ignores the version that a requirement names: it needs another Python, or was yanked. */
function ignoredVersion(reason: string, output: string): string | undefined {
  const version = /==+\s*([^\s,;]+)$/.exec(reason)?.[1]
  const list = /Ignored the following versions that require a different python version: (.*)/.exec(output)?.[1] ?? ''
  const ignored = list.split('; ').map((each) => /^(\S+) Requires-Python (.+)$/.exec(each) ?? [])
  const [, number, python] =
    ignored.find(([, each]) => each === version) ?? (version === undefined ? ignored.at(-1) : undefined) ?? []
  if (number !== undefined && python !== undefined) return `${number} requires Python ${python}`
  const available = /\(from versions: ([^)]+)\)/.exec(output)?.[1]?.split(', ') ?? []
  return available.length === 0 || available[0] === 'none' ? undefined : `the newest version is ${available.at(-1) ?? ''}`
}

/** uv explains the failure in a wrapped paragraph after its last cause. */
function summarizeUvOutput(output: string): string {
  const paragraph =
    /(?:╰─▶|cause:)\s*([\s\S]*?)(?:\n\s*\n|$)/.exec(output)?.[1] ?? /error:\s*([\s\S]*?)(?:\n\s*\n|$)/.exec(output)?.[1]
  return paragraph === undefined ? lastLine(output).trim() : paragraph.replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '')
}

/** pip names the line of a requirement: `-r in/base.in (line 3)`, or `line 3 of in/base.in`; `withErrorLocation` adds the column. */
function locationFromOutput(output: string, source: string | undefined): SourceLocation | undefined {
  const located = /from line (?<line>\d+)(?:, column (?<column>\d+))? of (?<file>[^\s()]+)/.exec(output)?.groups
  const resolved = /-[rc] (?!\.compile-reqs)(?<file>[^\s(),]+) \(line (?<line>\d+)\)/.exec(output)?.groups
  // uv names a line that it can read but does not support.
  const unsupported = /in `(?<file>[^`\n]+)` at line (?<line>\d+)/.exec(output)?.groups
  // uv ends the error for a line that it cannot read with its place.
  const unread = /^(?:error| *cause): .*: (?<file>[^\n:]+):(?<line>\d+):(?<column>\d+)$/m.exec(output)?.groups
  const { file = source, line = '1', column } = located ?? resolved ?? unsupported ?? unread ?? {}
  return file === undefined
    ? undefined
    : { file: posix.normalize(file), line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) }
}
