/** A string in a JSON text, as it is written between its quotes. */
export interface JsonString {
  /** Keys from the root; `[]` for the elements of an array. */
  readonly path: readonly string[]
  readonly value: string
  /** Index of its first character in the text. */
  readonly start: number
}

const token = /"((?:[^"\\]|\\.)*)"(\s*:)?|[{}[\]]/g

/** Finds the strings of a JSON text with their positions, so that one can be replaced and the rest of the text kept. */
export function findJsonStrings(text: string): JsonString[] {
  const strings: JsonString[] = []
  const parents: string[] = []
  let key = ''
  for (const { 0: symbol, 1: value, 2: colon, index } of text.matchAll(token)) {
    if (symbol === '{' || symbol === '[') {
      parents.push(key)
      key = '[]'
    } else if (symbol === '}' || symbol === ']') {
      parents.pop()
      // The next value is another element if the parent is an array; a key follows in an object.
      key = '[]'
    } else if (colon !== undefined) key = value ?? ''
    else strings.push({ path: [...parents.slice(1), key], value: value ?? '', start: index + 1 })
  }
  return strings
}
