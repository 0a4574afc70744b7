import { expect } from '@jest/globals'
import type { PrintedError, RejectedCall } from '../../../shared/test/support/rejected-call.js'
import type { InputFlags } from '../../src/arguments/command-definition.js'
import { flagNames } from '../../src/arguments/input-flags.js'
import type { BatchCall, BatchResult } from './run-batch.js'

/** Where a user of the command gives the value of an input. */
export type Place = 'flag' | 'variable' | 'file'

/** The command that does what the calls of an action do. */
export interface TestedCommand {
  readonly words: readonly string[]
  readonly flags: InputFlags
  /** Flags of every call. */
  readonly always?: readonly string[]
}

type Inputs = Readonly<Record<string, string>>
type CallParts = Pick<BatchCall, 'args' | 'env' | 'configuration'>

/** How a command gets these inputs from a place; undefined if it cannot. */
export function placeInputs({ words, flags, always = [] }: TestedCommand, inputs: Inputs, place: Place): CallParts | undefined {
  const entries = Object.entries(inputs)
  const args = [...words, ...always]
  if (place === 'flag') {
    const given = entries.map(([name, value]) => asFlag(flags, name, value))
    return given.includes(undefined) ? undefined : { args: [...args, ...given.filter((each) => each !== undefined)], env: {} }
  }
  if (entries.length === 0 || entries.some(([name]) => !isSetting(flags, name))) return undefined
  const table = flags.group.table ?? ''
  if (place === 'variable') {
    const env = Object.fromEntries(entries.map(([name, value]) => [variableOf(table, name), value]))
    return { args, env }
  }
  // A key in any value has another message, as have values that are no strings. The table of configurations has them.
  if (entries.some(([name, value]) => !hasTextForm(flags, name) || value.includes('PRIVATE KEY'))) return undefined
  const keys = entries.map(([name, value]) => `${name} = ${JSON.stringify(value)}\n`)
  return { args, env: {}, configuration: `[tool.eleanor.${table}]\n${keys.join('')}` }
}

function asFlag(flags: InputFlags, name: string, value: string): string | undefined {
  if (!flagNames(flags).includes(name)) return undefined
  if (flags.group.inputs[name]?.kind !== 'flag') return `--${name}=${value}`
  return { true: `--${name}`, false: `--no-${name}` }[value]
}

function isSetting({ group }: InputFlags, name: string): boolean {
  const definition = group.inputs[name]
  return definition !== undefined && (definition.scope ?? 'repository') === 'repository'
}

/** Whether the value may be a string in TOML. */
function hasTextForm({ group }: InputFlags, name: string): boolean {
  return ['text', 'path', 'words', 'lines'].includes(group.inputs[name]?.kind ?? '')
}

const variableOf = (table: string, name: string) => `ELEANOR_CONFIG_${table}_${name.replaceAll('-', '_')}`.toUpperCase()

/** Expects one error on standard error with the place and message of a rejected call, in the words of the command. */
export function expectCommandError({ code, stderr }: BatchResult, call: RejectedCall, { flags }: TestedCommand): void {
  const errors = findErrors(nameInputs(stderr))
  expect({ count: errors.length, stderr }).toEqual({ count: 1, stderr })
  const [{ at, message } = { at: '', message: '' }] = errors
  expect(at).toEqual(call.at instanceof RegExp ? expect.stringMatching(call.at) : (call.at ?? ''))
  // A message may start with its place, which is then not printed twice.
  if (!call.error.test(`${at} ${message}`) && !call.error.test(`${at}: ${message}`)) expect(message).toMatch(call.error)
  expect(stderr).not.toMatch(/Input `|[Tt]he input `|`mode: |This is a bug|Traceback/)
  // The form of a workflow, such as `engine: uv`.
  expect(stderr).not.toMatch(new RegExp(`\`(${flagNames(flags).join('|')}): `))
  const [, name = ''] = /^`([\w-]+)`/.exec(message) ?? []
  expect(code).toBe(name in flags.group.inputs ? 2 : 1)
}

/** Errors on standard error: `error: message` or `path:line: message`, to the end of the text. */
function findErrors(stderr: string): PrintedError[] {
  const starts = /^(?:error: |(?!.*: (?:note|warning): )([\w.-]*[./][\w./-]*(?::\d+)*)(?:: |(?<=:\d+) )(?=\S))/gm
  const found = [...stderr.trimEnd().matchAll(starts)]
  return found.map(({ 0: start, 1: at = '', index }, position) => ({
    at,
    message: stderr.slice(index + start.length, found[position + 1]?.index).trimEnd(),
  }))
}

/** The text with each input as `name`, as the tables of rejected calls write it. */
function nameInputs(stderr: string): string {
  return stderr
    .replaceAll('The default of `--', '`--')
    .replaceAll(/`--([a-z-]+)`/g, '`$1`')
    .replaceAll(/`--([a-z-]+) '?([^`']+)'?`/g, '`$1: $2`')
    .replaceAll(/Environment variable `ELEANOR_CONFIG_[A-Z]+?_([A-Z_]+)`/g, (_, name: string) => `\`${toInputName(name)}\``)
    .replaceAll(/^eleanor\.toml:\d+: (?=`)/gm, 'error: ')
    .replaceAll(/(?<=\. )eleanor\.toml:\d+: (?=`)/g, '')
}

const toInputName = (name: string) => name.toLowerCase().replaceAll('_', '-')
