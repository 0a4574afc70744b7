import type { ConfigTableName, InputDefinitions } from '#shared/input-definitions.js'
import type { CommandCall, ExitCode } from '../context/command-call.js'

export type RunCommand = (call: CommandCall) => Promise<ExitCode>

/** A command as `--help` shows it. Its code is loaded only if it runs. */
export interface CommandDefinition {
  /** One word, or two for a command of a group, such as `images plan`. */
  readonly name: string
  readonly summary: string
  /** Operands, in the notation of commander, such as `[package...]`. */
  readonly operands?: string
  /** Switches that are no inputs, by their notation, such as `--no-gate`, with their descriptions. */
  readonly extraFlags?: Readonly<Record<string, string>>
  readonly flags?: InputFlags
  /** Whether the command asks before it writes. */
  readonly asks?: boolean
  /** Whether `--json` prints the outputs. */
  readonly hasOutputs?: boolean
  readonly load: () => Promise<RunCommand>
}

/** The flags of a command that have values: those of the inputs of an action, or its own. */
export interface InputFlags {
  /** The definitions, and the table of the configuration that can set them. */
  readonly group: { readonly table?: ConfigTableName; readonly inputs: InputDefinitions }
  /** Folder of the action, whose `action.yml` describes the inputs. Undefined if all flags are described in `common`. */
  readonly action?: string
  /** Inputs that the command sets, or that mean nothing outside of a job. Secrets are never flags. */
  readonly hidden: readonly string[]
  /** Descriptions of the flags that `--help` shows; `--help-all` shows all. */
  readonly common: Readonly<Record<string, string>>
}
