import type { ConfigTable } from '../config/config-table.js'
import type { ConfigValue } from '../config/toml-values.js'
import type { ActionContext } from '../context/action-context.js'
import type { ConfigTableName, InputDefinition } from '../input-definitions.js'
import { isSetting } from '../input-definitions.js'

/** Where the value of an input comes from: the caller, a variable of the environment, the configuration, or the default. */
export type InputOrigin = 'caller' | 'environment' | 'configuration' | 'default'

export interface InputValue {
  readonly origin: InputOrigin
  readonly value: ConfigValue
}

/** The values of an input, by where they come from. An empty text is no value. */
export interface InputCandidates {
  readonly given: string
  readonly environment: string
  readonly configured: ConfigValue | undefined
}

/** The value that counts: the caller's over that of the environment, that over the configuration's, and that over the default. */
export function chooseValue(
  { given, environment, configured }: InputCandidates,
  { default: defaultText = '' }: InputDefinition,
): InputValue {
  if (given !== '') return { origin: 'caller', value: { kind: 'text', text: given } }
  if (environment !== '') return { origin: 'environment', value: { kind: 'text', text: environment } }
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

/** The variable that overrides a setting of the configuration on one machine: `ELEANOR_CONFIG_IMAGES_BASE_IMAGES`. */
export function variableName(table: ConfigTableName, name: string): string {
  return `ELEANOR_CONFIG_${table}_${name.replaceAll('-', '_')}`.toUpperCase()
}

/** What the environment gives for a setting, in the text form of the input; '' if nothing. Other inputs are not read from it. */
export function environmentText({ env }: Pick<ActionContext, 'env'>, variable: string, definition: InputDefinition): string {
  return isSetting(definition) ? (env[variable] ?? '') : ''
}

/** The folder in which a relative path starts: that of the configuration, unless the caller or the environment gives the path. */
export function baseDirectory(
  { workspace, caller }: Pick<ActionContext, 'workspace' | 'caller'>,
  origin: InputOrigin,
  config: ConfigTable | undefined,
): string {
  if (origin === 'caller') return caller?.directory ?? workspace
  return origin === 'environment' ? workspace : (config?.file.directory ?? workspace)
}
