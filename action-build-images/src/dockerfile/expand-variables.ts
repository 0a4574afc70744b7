/** A text after expansion. */
export interface Expansion {
  readonly text: string
  /** The first variable without a value. */
  readonly missing?: string
}

/**
 * Expands `$name`, `${name}` and the forms with `:-`, `-`, `:+` and `+` as Docker does in `FROM`. Source: Docker "Dockerfile
 * reference", environment replacement.
 */
export function expandVariables(text: string, values: ReadonlyMap<string, string>): Expansion {
  let missing: string | undefined
  const expandWord = (word: string): string => {
    const expansion = expandVariables(word, values)
    missing ??= expansion.missing
    return expansion.text
  }
  const expanded = text.replaceAll(
    /\\\$|\$(?:(\w+)|\{(\w+)(?:(:?[-+])((?:[^{}]|\{[^{}]*\})*))?\})/g,
    (match, ...captures: (string | undefined)[]) => {
      if (match === '\\$') return '$'
      const [bare, braced, operator, word = ''] = captures
      const name = bare ?? braced ?? ''
      const value = values.get(name)
      const isSet = operator?.startsWith(':') === true ? value !== undefined && value !== '' : value !== undefined
      if (operator?.endsWith('-') === true) return isSet ? (value ?? '') : expandWord(word)
      if (operator?.endsWith('+') === true) return isSet ? expandWord(word) : ''
      if (value === undefined || value === '') missing ??= name
      return value ?? ''
    },
  )
  return missing === undefined ? { text: expanded } : { text: expanded, missing }
}
