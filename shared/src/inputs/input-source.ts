import type { ConfigTable } from '../config/config-table.js'
import type { ConfigValue } from '../config/toml-values.js'
import type { ActionContext } from '../context/action-context.js'
import type { InputDefinition } from '../input-definitions.js'

/** Where the value of an input comes from: the caller, the configuration, or the default. */
export type InputOrigin = 'caller' | 'configuration' | 'default'

export interface InputValue {
  readonly origin: InputOrigin
  readonly value: ConfigValue
}

/** The value that counts: the caller's over that of the configuration, and that over the default. */
export function chooseValue(
  given: string,
  configured: ConfigValue | undefined,
  { default: defaultText = '' }: InputDefinition,
): InputValue {
  if (given !== '') return { origin: 'caller', value: { kind: 'text', text: given } }
  if (configured !== undefined) return { origin: 'configuration', value: configured }
  return { origin: 'default', value: { kind: 'text', text: defaultText } }
}

/**
 * What the caller gives for an input; '' if nothing. The runner passes inputs as `INPUT_<NAME>`, in upper case with spaces as
 * underscores. Source: GitHub "Metadata syntax", inputs.
 */
export function givenText({ env }: Pick<ActionContext, 'env'>, name: string): string {
  return env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? ''
}

/** The folder in which a relative path starts: that of the configuration, unless the caller gives the path. */
export function baseDirectory(
  { workspace, caller }: Pick<ActionContext, 'workspace' | 'caller'>,
  origin: InputOrigin,
  config: ConfigTable | undefined,
): string {
  if (origin === 'caller') return caller?.directory ?? workspace
  return config?.file.directory ?? workspace
}
