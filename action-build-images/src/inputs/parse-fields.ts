import type { ImageInputName, ImageReader } from './input-definitions.js'

/**
 * Reads values by name. Names must match a pattern, and the last value of a name counts. `findValue` returns the value of an entry that
 * is only a name; without it, there is none.
 */
export function readPairs(
  input: ImageReader,
  name: ImageInputName,
  pattern: RegExp,
  findValue?: (key: string) => string,
): ReadonlyMap<string, string> {
  const entries = input
    .entries(name)
    .map(([key, value]) => [key, value ?? (pattern.test(key) ? findValue?.(key) : undefined)] as const)
  const invalid = entries.filter(([key, value]) => value === undefined || !pattern.test(key))
  // A line may be one of a secret, so the error shows only what looks like a name, and nothing of a secret.
  const shown = name === 'secrets' ? [] : invalid.filter(([key]) => /^[^\s"']{1,60}$/.test(key))
  for (const [key] of shown) input.reject(name, `has an entry without a valid name: \`${key}\``, 'Write `name=value`')
  if (shown.length < invalid.length)
    input.reject(
      name,
      'has a line that does not read `<name>=<value>`',
      'Put an entry of several lines in quotes: `"<name>=<value>"`, with each quote in it doubled',
    )
  return new Map(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])))
}

/** Inputs that are numbers. All have a default. */
type NumberName = 'max-parallel' | 'timeout' | 'cache-limit'

/** A number that an input accepts. */
export interface NumberFormat {
  readonly pattern: RegExp
  /** What to give instead of a text that does not match. */
  readonly fix: string
}

/** Reads a number. */
export function readNumber(input: ImageReader, name: NumberName, { pattern, fix }: NumberFormat): number {
  const text = input.text(name)
  if (!pattern.test(text) && !input.isRejected(name)) input.reject(name, `is \`${text}\``, fix)
  return Number(text)
}

/** A positive decimal number below 10000. */
export const positiveDecimal = /^(?!0+(?:\.0*)?$)\d{1,4}(?:\.\d+)?$/
