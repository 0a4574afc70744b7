import type { InputReader } from '#shared/inputs/input-reader.js'

/** Reads lines of `name=value` whose names match a pattern. The last value of a name counts. */
export function readPairs(
  input: InputReader,
  name: string,
  pattern: RegExp,
  lines: readonly string[] = input.lines(name),
): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>()
  for (const line of lines) {
    const [, key = '', value = ''] = /^([^=]*)=(.*)$/.exec(line) ?? []
    // The value may be a misplaced secret, so the error shows the name only.
    if (!pattern.test(key))
      input.reject(name, `has an entry without a valid name: \`${line.split('=')[0] ?? ''}\``, 'Write `name=value`')
    else pairs.set(key, value)
  }
  return pairs
}

/** Reads words separated by commas, spaces or line breaks. */
export function readWords(input: InputReader, name: string): string[] {
  // Rejects a text that begins like a command-line option.
  input.text(name)
  return input.words(name)
}

/** A number that an input accepts. */
export interface NumberFormat {
  readonly pattern: RegExp
  /** What to give instead of a text that does not match. */
  readonly fix: string
}

/** Reads a number. */
export function readNumber(input: InputReader, name: string, defaultValue: number, { pattern, fix }: NumberFormat): number {
  const text = input.text(name)
  if (text !== '' && !pattern.test(text)) input.reject(name, `is \`${text}\``, fix)
  return text === '' ? defaultValue : Number(text)
}

/** A positive decimal number below 10000. */
export const positiveDecimal = /^(?!0+(?:\.0*)?$)\d{1,4}(?:\.\d+)?$/
