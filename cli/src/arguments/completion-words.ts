import type { CommandDefinition } from './command-definition.js'
import { describeFlag, flagNames } from './input-flags.js'

/** What can follow a command, for the completion of shells. */
export interface CompletionWords {
  /** The words of the command, such as `images plan`; '' for the program itself. */
  readonly path: string
  /** Commands of the group, with their summaries. */
  readonly commands: readonly (readonly [name: string, summary: string])[]
  /** Flags with their dashes, their descriptions, and their values if these are known. */
  readonly flags: readonly CompletionFlag[]
}

export interface CompletionFlag {
  readonly name: string
  readonly description: string
  readonly values: readonly string[]
}

/** Lists the words of every command. Flags that only `--help-all` shows are complete, too. */
export function listWords(definitions: readonly CommandDefinition[]): CompletionWords[] {
  const groups = definitions.map(({ name }) => name.split(' ').slice(0, -1).join(' '))
  const paths = [...new Set(['', ...groups, ...definitions.map(({ name }) => name)])]
  return paths.map((path) => ({
    path,
    commands: listCommands(definitions, path),
    flags: listFlags(definitions.find(({ name }) => name === path)),
  }))
}

function listCommands(definitions: readonly CommandDefinition[], path: string): [string, string][] {
  const prefix = path === '' ? '' : `${path} `
  const below = definitions.filter(({ name }) => name.startsWith(prefix) && name !== path)
  const names = new Map<string, string>()
  for (const { name, summary } of below) {
    const [word = '', ...rest] = name.slice(prefix.length).split(' ')
    if (rest.length === 0 || !names.has(word)) names.set(word, summary)
  }
  return [...names]
}

function listFlags(definition: CommandDefinition | undefined): CompletionFlag[] {
  const help = { name: '--help', description: 'Show this help', values: [] }
  if (definition === undefined) return [help, { name: '--version', description: 'Print the version', values: [] }]
  const { flags, extraFlags = {}, asks = false, hasOutputs = false } = definition
  const inputs = flags === undefined ? [] : flagNames(flags)
  return [
    ...inputs.map((name) => ({
      name: `--${name}`,
      description: (flags && describeFlag(flags, name)) ?? '',
      values: flags?.group.inputs[name]?.allowed ?? [],
    })),
    ...Object.entries(extraFlags).map(([name, description]) => ({ name, description, values: [] })),
    ...(asks ? [{ name: '--yes', description: 'Do not ask before writing', values: [] }] : []),
    ...(hasOutputs ? [{ name: '--json', description: 'Print the outputs as JSON', values: [] }] : []),
    help,
  ]
}
