import type { InputReader } from '#shared/inputs/input-reader.js'

/** Reads lines of `name=value`, of which the name has this form. The last value of a name counts. */
export function readPairs(
  input: InputReader,
  name: string,
  form: RegExp,
  lines: readonly string[] = input.lines(name),
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const line of lines) {
    const [, left = '', right = ''] = /^([^=]*)=(.*)$/.exec(line) ?? []
    // The value may be a mistake worth hiding, so that only the name is shown.
    if (!form.test(left))
      input.refuse(name, `has an entry without a good name: \`${line.split('=')[0] ?? ''}\``, 'Write `name=value`')
    else found.set(left, right)
  }
  return found
}

/** Reads words that are separated by commas, blanks or lines. */
export function readWords(input: InputReader, name: string): string[] {
  // The text as a whole is refused where it is an option.
  input.text(name)
  return input.words(name)
}

/** Reads a number of this form; `standard` where none is given. */
export function readNumber(input: InputReader, name: string, standard: number, form: RegExp, fix: string): number {
  const text = input.text(name)
  if (text !== '' && !form.test(text)) input.refuse(name, `is \`${text}\``, fix)
  return text === '' ? standard : Number(text)
}
