import type { Argument } from 'commander'
import { Command, Option } from 'commander'
import type { CommandDefinition, InputFlags } from './command-definition.js'
import type { Descriptions } from './input-flags.js'
import { addInputFlags, givenInputs } from './input-flags.js'

/** The arguments of a command, parsed. */
export interface ParsedArguments {
  readonly inputs: Readonly<Record<string, string>>
  readonly operands: readonly string[]
  readonly json: boolean
  readonly yes: boolean
  /** The extra flags that are given, by their names. */
  readonly extras: readonly string[]
}

export interface ProgramOptions {
  readonly version: string
  readonly commands: readonly CommandDefinition[]
  /** Summaries of the groups that are no commands themselves, by name. */
  readonly groups: Readonly<Record<string, string>>
  /** Describes every flag of an action; undefined for the flags of `--help`. */
  readonly describe: ((flags: InputFlags) => Descriptions) | undefined
  readonly onCommand: (definition: CommandDefinition, parsed: ParsedArguments) => Promise<void>
}

/** Creates the program. It throws a `CommanderError` where it would end the process. */
export function createProgram({ version, commands, groups, describe, onCommand }: ProgramOptions): Command {
  const program = new Command('eleanor')
    .description('Compiles requirements, builds wheels and images, and releases, as the Eleanor actions do in CI.')
    .version(version, '--version', 'Print the version')
    .helpOption('-h, --help', 'Show this help')
    .helpCommand(false)
    .enablePositionalOptions()
    .showHelpAfterError('Run with --help to list commands and flags.')
    .configureHelp({ subcommandTerm: (command) => commandTerm(command, command.name() in groups), minWidthToWrap: 16 })
    .exitOverride()
  for (const definition of commands) addCommand(program, definition, { describe, onCommand })
  for (const [group, summary] of Object.entries(groups)) openCommand(program, group).summary(summary)
  return program
}

/** A command in the list of `--help`: its name, the commands of its group, and its operands. */
function commandTerm(command: Command, isGroup: boolean): string {
  const group = command.commands.map((each) => each.name()).join('|')
  const operands = command.registeredArguments.map(operandTerm)
  const parts = [command.name(), isGroup || group === '' ? group : `[${group}]`, ...operands]
  return parts.filter((part) => part !== '').join(' ')
}

function operandTerm(operand: Argument): string {
  const name = `${operand.name()}${operand.variadic ? '...' : ''}`
  return operand.required ? `<${name}>` : `[${name}]`
}

function addCommand(
  program: Command,
  definition: CommandDefinition,
  { describe, onCommand }: Pick<ProgramOptions, 'describe' | 'onCommand'>,
): void {
  const { flags } = definition
  const command = openCommand(program, definition.name)
  command.summary(definition.summary).description(`${definition.summary}.`)
  if (definition.operands !== undefined) command.argument(definition.operands)
  if (flags !== undefined) addInputFlags(command, flags, describe?.(flags))
  for (const [flag, description] of Object.entries(definition.extraFlags ?? {})) command.option(flag, description)
  if (definition.asks === true) command.option('--yes', 'Do not ask before writing')
  if (definition.hasOutputs === true) command.option('--json', 'Print the outputs as JSON')
  if (flags?.group.table !== undefined && describe === undefined)
    command.addHelpText('after', `\nEvery key of [tool.eleanor.${flags.group.table}] is a flag: see --help-all.`)
  command.action(async () => {
    await onCommand(definition, {
      inputs: flags === undefined ? {} : givenInputs(command, flags),
      operands: command.args,
      json: command.getOptionValue('json') === true,
      yes: command.getOptionValue('yes') === true,
      extras: Object.keys(definition.extraFlags ?? {}).filter((flag) => isSwitchedOn(command, flag)),
    })
  })
}

function isSwitchedOn(command: Command, flag: string): boolean {
  return command.getOptionValue(new Option(flag).attributeName()) === true
}

/** The command of a name of one or two words, created with its group on first use. */
function openCommand(program: Command, name: string): Command {
  return name
    .split(' ')
    .reduce(
      (parent, word) => parent.commands.find((each) => each.name() === word) ?? parent.command(word).helpCommand(false),
      program,
    )
}
