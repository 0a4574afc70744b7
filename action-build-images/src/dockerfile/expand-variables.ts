/**
 * Replaces `$name`, `${name}` and the forms with `:-`, `-`, `:+` and `+` as Docker does in `FROM`. Gives the name of the first
 * variable that has no value as `missing`. Source: Docker "Dockerfile reference", environment replacement.
 */
export function expand(text: string, values: ReadonlyMap<string, string>): { readonly text: string; readonly missing?: string } {
  let missing: string | undefined
  const expanded = text.replaceAll(
    /\\\$|\$(?:(\w+)|\{(\w+)(?:(:?[-+])((?:[^{}]|\{[^{}]*\})*))?\})/g,
    (whole, bare: string | undefined, braced: string | undefined, operator: string | undefined, word = '') => {
      if (whole === '\\$') return '$'
      const name = bare ?? braced ?? ''
      const value = values.get(name)
      const isSet = operator?.startsWith(':') === true ? value !== undefined && value !== '' : value !== undefined
      if (operator?.endsWith('-') === true) return isSet ? (value ?? '') : inner(String(word))
      if (operator?.endsWith('+') === true) return isSet ? inner(String(word)) : ''
      if (value === undefined || value === '') missing ??= name
      return value ?? ''
    },
  )
  return missing === undefined ? { text: expanded } : { text: expanded, missing }

  function inner(word: string): string {
    const result = expand(word, values)
    missing ??= result.missing
    return result.text
  }
}
