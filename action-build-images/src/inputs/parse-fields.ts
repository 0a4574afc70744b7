import type { ImageInputName, ImageReader } from './input-definitions.js'

/** Reads values by name. Names must match a pattern, and the last value of a name counts. */
export function readPairs(input: ImageReader, name: ImageInputName, pattern: RegExp): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>()
  for (const [key, value] of input.entries(name)) {
    // The value may be a misplaced secret, so the error shows the name only.
    if (value === undefined || !pattern.test(key))
      input.reject(name, `has an entry without a valid name: \`${key}\``, 'Write `name=value`')
    else pairs.set(key, value)
  }
  return pairs
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
  if (!pattern.test(text)) input.reject(name, `is \`${text}\``, fix)
  return Number(text)
}

/** A positive decimal number below 10000. */
export const positiveDecimal = /^(?!0+(?:\.0*)?$)\d{1,4}(?:\.\d+)?$/
