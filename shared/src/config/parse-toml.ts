import { InvalidInputError, messageOf } from '../errors.js'

/** A value of TOML as its parser returns it: string, number, bigint, boolean, date, array or object. */
export type TomlValue = unknown
export type TomlTable = Readonly<Record<string, TomlValue>>

/** Parses the text of a TOML file. A `InvalidInputError` names `path` and the line of a fault. */
export async function parseToml(text: string, path: string): Promise<TomlTable> {
  const { parse, TomlError } = await import('smol-toml')
  try {
    return parse(text)
  } catch (error) {
    const { line = 1, column = 1 } = error instanceof TomlError ? error : {}
    // The message repeats the lines around the fault after its first line.
    const [why = ''] = messageOf(error).split('\n')
    throw new InvalidInputError(`${path} is not valid TOML`, { why: `Line ${line}: ${why}`, at: { file: path, line, column } })
  }
}
