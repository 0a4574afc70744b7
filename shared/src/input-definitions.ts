/**
 * The shape of an input's value:
 * - `text`, `number`, `date`, `path`, `flag`, `choice`: one value.
 * - `words`: a list; as text, separated by commas, spaces or newlines.
 * - `lines`: a list; as text, one item per line.
 * - `map`: values by name; as text, one `NAME=value` per line, with `separator` in place of `=` where it is set.
 * - `table`: maps by name; as text, one `name: KEY=value KEY=value` per line.
 */
export type InputKind = 'text' | 'number' | 'date' | 'path' | 'flag' | 'choice' | 'words' | 'lines' | 'map' | 'table'

/** An input of an action, which is also a flag of the `eleanor` command and, for a repository, a key of its configuration. */
export interface InputDefinition {
  readonly kind: InputKind
  /** What counts if neither the caller nor the configuration gives a value, in the text form of the input. */
  readonly default?: string
  /** The values of a `choice`. */
  readonly allowed?: readonly string[]
  /** Text between a name and its value in the text form of a `map`. Defaults to `=`. */
  readonly separator?: string
  /** Whether a value of a `map` may be a map again: `dev = { A = "1" }` means `"dev.A" = "1"`. */
  readonly isNested?: boolean
  /** What separates the values of a `map` in its text form: newlines (the default), or commas and spaces as well. */
  readonly items?: 'lines' | 'words'
  /**
   * Who decides the value: the `repository` in its configuration (the default), or only the caller of one `run`. A `secret` belongs to
   * a run, too, and must never be in a file.
   */
  readonly scope?: 'repository' | 'run' | 'secret'
}

export type InputDefinitions = Readonly<Record<string, InputDefinition>>

/** The tables of the configuration, one for each action. */
export const configTables = ['requirements', 'wheel', 'images', 'release'] as const
export type ConfigTableName = (typeof configTables)[number]

/** The inputs of an action and the table of the configuration that can set them. */
export interface InputGroup<Inputs extends InputDefinitions = InputDefinitions> {
  readonly table: ConfigTableName
  readonly inputs: Inputs
}

export type NameOf<Inputs extends InputDefinitions> = Extract<keyof Inputs, string>

/** The values of a `choice`. */
export type ChoiceOf<Inputs extends InputDefinitions, Name extends NameOf<Inputs>> = Inputs[Name] extends {
  readonly allowed: readonly (infer Value)[]
}
  ? Value
  : never

/** Whether the configuration may set the input. */
export function isSetting({ scope = 'repository' }: InputDefinition): boolean {
  return scope === 'repository'
}
