/** A word that the builder rejects, such as `${NAME:?}` without a value. Its message is part of a sentence. */
export class SubstitutionError extends Error {
  override readonly name = 'SubstitutionError'
}

/** Which end of a value is matched, and how much of it. */
export interface AffixSearch {
  readonly side: 'prefix' | 'suffix'
  readonly isLongest: boolean
}

/** The shortest or longest text at an end of the value that matches the pattern; '' if none does. */
export function findAffix(pattern: string, value: string, { side, isLongest }: AffixSearch): string {
  const expression = toExpression(pattern, isLongest)
  if (side === 'prefix') return new RegExp(`^${expression}`, 'u').exec(value)?.[0] ?? ''
  const suffix = new RegExp(`^${expression}$`, 'u')
  const characters = Array.from(value)
  const suffixes = characters.map((_, index) => characters.slice(index).join('')).concat('')
  return (isLongest ? suffixes : suffixes.reverse()).find((each) => suffix.test(each)) ?? ''
}

export function replaceFirstMatch(pattern: string, value: string, text: string): string {
  return value.replace(new RegExp(toExpression(pattern, true), 'u'), () => text)
}

/** An empty match right after another does not count, as in Go. */
export function replaceAllMatches(pattern: string, value: string, text: string): string {
  let result = ''
  let end = 0
  for (const { 0: match, index } of value.matchAll(new RegExp(toExpression(pattern, true), 'gu'))) {
    if (match === '' && index === end && index > 0) continue
    result += value.slice(end, index) + expandTemplate(text, match)
    end = index + match.length
  }
  return result + value.slice(end)
}

/** In the text, a dollar sign has the meaning that Go's regular expressions give it. Source: Go, regexp, "Expand". */
function expandTemplate(text: string, match: string): string {
  return text.replaceAll(/\$(?:\$|\{(\w+)\}|(\w+))/g, (template, braced?: string, bare?: string) => {
    if (template === '$$') return '$'
    return (braced ?? bare) === '0' ? match : ''
  })
}

/**
 * A pattern of the shell as a regular expression: `*` is any text, `?` one character; there are no bracket expressions. Source:
 * POSIX.1-2017, Shell Command Language, 2.13; BuildKit, frontend/dockerfile/shell.
 */
function toExpression(pattern: string, isGreedy: boolean): string {
  return pattern.replaceAll(/\\(.?)|\*|\?|[[\]{}.+()|^$/]/gsu, (token, escaped?: string) => {
    if (token === '*') return isGreedy ? '.*' : '.*?'
    if (token === '?') return '.'
    if (escaped === undefined) return `\\${token}`
    // These would end the operand, so their escape is not part of the pattern.
    if (escaped === '}' || escaped === '/') return `\\${escaped}`
    if (!['*', '?', '\\'].includes(escaped))
      throw new SubstitutionError(`the pattern \`${pattern}\` has the invalid escape \`${token}\``)
    return token
  })
}
