import type { Command } from 'commander'
import { Option } from 'commander'
import type { InputDefinition } from '#shared/input-definitions.js'
import type { InputFlags } from './command-definition.js'

/** What a flag gives, by the kind of its input. */
const placeholders: Readonly<Record<InputDefinition['kind'], string>> = {
  text: 'TEXT',
  number: 'NUMBER',
  date: 'DATE',
  path: 'PATH',
  flag: '',
  choice: 'CHOICE',
  words: 'NAME',
  lines: 'TEXT',
  map: 'NAME=VALUE',
  table: 'NAME: NAME=VALUE',
}

/** Longer lists of choices would leave no room for descriptions. */
const maxChoices = 18

/** Kinds that hold several values: their flags may be repeated. */
const listKinds: readonly InputDefinition['kind'][] = ['words', 'lines', 'map', 'table']

/** Descriptions of all inputs, by name, for `--help-all`. */
export type Descriptions = Readonly<Record<string, string>>

/** The names of the inputs that are flags, those of `--help` first. */
export function flagNames({ group, hidden, common }: InputFlags): string[] {
  const names = Object.keys(group.inputs).filter((name) => !hidden.includes(name) && group.inputs[name]?.scope !== 'secret')
  const rank = (name: string) => (name in common ? Object.keys(common).indexOf(name) : Infinity)
  return names.sort((a, b) => Math.min(rank(a), 1000) - Math.min(rank(b), 1000))
}

/** What `--help` says about a flag, with the default of its input; undefined if only `--help-all` shows it. */
export function describeFlag({ group, common }: InputFlags, name: string): string | undefined {
  const { kind, default: defaultText } = group.inputs[name] ?? {}
  const description = common[name]
  const isSaid = kind === 'flag' || defaultText === undefined || description?.includes('(default: ') === true
  return isSaid || description === undefined ? description : `${description} (default: ${defaultText})`
}

/** Adds a flag for each input. A flag without a description in `common` is shown only if `all` describes every input. */
export function addInputFlags(command: Command, flags: InputFlags, all: Descriptions | undefined): void {
  for (const name of flagNames(flags)) {
    const definition: InputDefinition = flags.group.inputs[name] ?? { kind: 'text' }
    const description = describeFlag(flags, name) ?? all?.[name]
    for (const option of createOptions(name, definition, description ?? ''))
      command.addOption(description === undefined ? option.hideHelp() : option)
  }
}

function createOptions(name: string, { kind, allowed, default: defaultText }: InputDefinition, description: string): Option[] {
  if (kind === 'flag') return createSwitch(name, defaultText, description)
  const choices = allowed?.join('|') ?? ''
  const placeholder = allowed !== undefined && choices.length <= maxChoices ? choices : placeholders[kind]
  const option = createFlag(name, ` <${placeholder}>`, description)
  if (!listKinds.includes(kind)) return [option]
  return [
    option.argParser((value: string, earlier: string | undefined) => (earlier === undefined ? value : `${earlier}\n${value}`)),
  ]
}

/** commander takes every `--no-…` for the opposite of another flag, but `no-cache` is a separate input. */
function createFlag(name: string, placeholder = '', description = ''): Option {
  const flag = new Option(`--${name}${placeholder}`, description)
  flag.negate = false
  return flag
}

/** A switch can be turned off too, because the configuration may turn it on. Only the one that changes the default is shown. */
function createSwitch(name: string, defaultText: string | undefined, description: string): Option[] {
  const [on, off] = [createFlag(name, '', description), new Option(`--no-${name}`, description)]
  return defaultText === 'true' ? [on.hideHelp(), off] : [on, off.hideHelp()]
}

/** The inputs that the arguments give, in their text form. */
export function givenInputs(command: Command, flags: InputFlags): Record<string, string> {
  const given: Record<string, string> = {}
  for (const name of flagNames(flags)) {
    const value = command.getOptionValue(createFlag(name).attributeName()) as string | boolean | undefined
    if (value !== undefined) given[name] = String(value)
  }
  return given
}
