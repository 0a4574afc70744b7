import type { UserErrorDetails } from '#shared/errors.js'

/** The inputs that a setting of pip-tools or uv can set, with the type of their value. */
export interface InputDefaults {
  readonly 'generate-hashes'?: boolean
  readonly 'annotation-style'?: 'split' | 'line'
  readonly 'strip-extras'?: boolean
  readonly 'unsafe-packages'?: readonly string[]
  readonly 'exclude-newer'?: string
  readonly 'emit-index-url'?: boolean
  readonly 'python-version'?: string
  readonly universal?: boolean
  readonly constraints?: readonly string[]
  readonly 'index-url'?: string
  readonly 'extra-index-url'?: readonly string[]
  readonly 'find-links'?: readonly string[]
}

export type DefaultedInput = keyof InputDefaults

/**
 * What a setting of a tool means for a lock:
 * - `input`: it is the default of an input.
 * - `engine`: the engine obeys it, and the stamp shows it.
 * - `irrelevant`: it does not change a lock.
 * - `refused`: a lock must not depend on it. `why` continues the sentence "The setting x …".
 */
export type Rule =
  | { readonly as: 'input'; readonly input: DefaultedInput; readonly convert?: (value: unknown) => unknown }
  | { readonly as: 'engine' }
  | { readonly as: 'irrelevant' }
  | ({ readonly as: 'refused' } & Refusal)

/** Why a setting is refused, and what to do: in a job, and with the command if that differs. */
export type Refusal = Required<Pick<UserErrorDetails, 'why' | 'fix'>> & Pick<UserErrorDetails, 'commandFix'>

/** Rules by the name of the setting, in kebab case. */
export type Rules = Readonly<Record<string, Rule>>

/** Gives all names the same rule. */
export function ruleFor(rule: Rule, ...names: readonly string[]): Rules {
  return Object.fromEntries(names.map((name) => [name, rule]))
}

export function refuse(why: string, fix: string, ...names: readonly string[]): Rules {
  return ruleFor({ as: 'refused', why, fix }, ...names)
}

export function refuseUpgrades(...names: readonly string[]): Rules {
  const fix = 'Set `mode: upgrade` or `upgrade-packages` in the run that should move them'
  return ruleFor(
    { as: 'refused', why: 'moves pins in every run', fix, commandFix: 'Remove it, and run `eleanor upgrade`' },
    ...names,
  )
}

/** Each name sets the input of the same name. */
export function sameInput(...names: readonly DefaultedInput[]): Rules {
  return Object.fromEntries(names.map((input) => [input, { as: 'input', input } as const]))
}

/** Turns a `no-…` flag into the input without `no-`. */
export const invert = (value: unknown): unknown => (typeof value === 'boolean' ? !value : value)
