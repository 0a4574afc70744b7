import { Command } from 'commander'
import type { CommandDefinition, InputFlags } from './command-definition.js'
import type { Descriptions } from './input-flags.js'
import { addInputFlags, givenInputs } from './input-flags.js'

/** The arguments of a command, parsed. */
export interface ParsedArguments {
  readonly inputs: Readonly<Record<string, string>>
  readonly operands: readonly string[]
  readonly json: boolean
  readonly yes: boolean
}

export interface ProgramOptions {
  readonly version: string
  readonly commands: readonly CommandDefinition[]
  /** Describes every flag of an action; undefined for the flags of `--help`. */
  readonly describe: ((flags: InputFlags) => Descriptions) | undefined
  readonly onCommand: (definition: CommandDefinition, parsed: ParsedArguments) => Promise<void>
}

/** Creates the program. It throws a `CommanderError` where it would end the process. */
export function createProgram({ version, commands, describe, onCommand }: ProgramOptions): Command {
  const program = new Command('eleanor')
    .description('Compiles requirements, builds wheels and images, and releases, as the Eleanor actions do in CI.')
    .version(version, '--version', 'Print the version')
    .helpOption('-h, --help', 'Show this help')
    .helpCommand(false)
    .enablePositionalOptions()
    .showHelpAfterError('Run with --help to list commands and flags.')
    .configureHelp({ subcommandTerm: (command) => [command.name(), operandTerm(command)].join(' ').trim() })
    .exitOverride()
  for (const definition of commands) addCommand(program, definition, { describe, onCommand })
  return program
}

function operandTerm(command: Command): string {
  return command.registeredArguments.map((each) => (each.required ? `<${each.name()}...>` : `[${each.name()}...]`)).join(' ')
}

function addCommand(
  program: Command,
  definition: CommandDefinition,
  { describe, onCommand }: Pick<ProgramOptions, 'describe' | 'onCommand'>,
): void {
  const { flags } = definition
  const command = findParent(program, definition).command(definition.name.split(' ').at(-1) ?? '')
  command.summary(definition.summary).description(`${definition.summary}.`)
  if (definition.operands !== undefined) command.argument(definition.operands)
  if (flags !== undefined) addInputFlags(command, flags, describe?.(flags))
  if (definition.asks === true) command.option('--yes', 'Do not ask before writing')
  if (definition.hasOutputs === true) command.option('--json', 'Print the outputs as JSON')
  if (flags !== undefined && describe === undefined)
    command.addHelpText('after', `\nEvery key of [tool.eleanor.${flags.group.table}] is a flag: see --help-all.`)
  command.action(async () => {
    await onCommand(definition, {
      inputs: flags === undefined ? {} : givenInputs(command, flags),
      operands: command.args,
      json: command.getOptionValue('json') === true,
      yes: command.getOptionValue('yes') === true,
    })
  })
}

/** The program, or the group of a command of two words, created on first use. */
function findParent(program: Command, { name }: CommandDefinition): Command {
  const [group = '', ...rest] = name.split(' ')
  if (rest.length === 0) return program
  return program.commands.find((each) => each.name() === group) ?? program.command(group)
}
