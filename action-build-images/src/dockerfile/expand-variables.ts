import { findAffix, replaceAllMatches, replaceFirstMatch, SubstitutionError } from './shell-pattern.js'

/** A word after expansion. */
export interface Expansion {
  readonly text: string
  /** Names of the variables that have no value, not even an empty one. */
  readonly unset: readonly string[]
}

interface Scanner {
  readonly values: ReadonlyMap<string, string>
  /** The character of the `escape` directive. */
  readonly escape: string
  readonly unset: Set<string>
  /** What is left of the word. */
  rest: string
}

/**
 * Expands a word of `FROM` or `ARG` as the builder does: variables with all modifiers, quotes and escapes. Throws a
 * `SubstitutionError`. Source: Docker "Dockerfile reference", environment replacement; BuildKit, frontend/dockerfile/shell.
 */
export function expandVariables(word: string, values: ReadonlyMap<string, string>, escape = '\\'): Expansion {
  const scanner: Scanner = { values, escape, unset: new Set(), rest: word }
  const text = readUntil(scanner, undefined)
  return { text, unset: [...scanner.unset] }
}

/** How escapes in the operand of a modifier are kept: dropped, or left for the pattern that it is. */
type Escapes = 'resolved' | 'kept' | 'kept for a pattern'

/** Reads to the end of the word, or to a character that ends an operand. */
function readUntil(scanner: Scanner, end: string | undefined, escapes: Escapes = 'resolved'): string {
  let text = ''
  while (scanner.rest !== '') {
    const char = take(scanner)
    if (char === end) return text
    if (char === '$') text += readVariable(scanner)
    else if (char === "'") text += readSingleQuoted(scanner, escapes)
    else if (char === '"') text += readDoubleQuoted(scanner, escapes)
    else if (char === scanner.escape) text += (escapes === 'resolved' ? '' : char) + take(scanner)
    else text += char
  }
  if (end !== undefined) throw new SubstitutionError(`\`${end}\` is missing`)
  return text
}

function take(scanner: Scanner): string {
  const [char = ''] = scanner.rest
  scanner.rest = scanner.rest.slice(char.length)
  return char
}

function readSingleQuoted(scanner: Scanner, escapes: Escapes): string {
  const end = scanner.rest.indexOf("'")
  if (end < 0) throw new SubstitutionError('a single quote is not closed')
  const text = scanner.rest.slice(0, end)
  scanner.rest = scanner.rest.slice(end + 1)
  return escapes === 'kept for a pattern' ? text.replaceAll(scanner.escape, scanner.escape.repeat(2)) : text
}

function readDoubleQuoted(scanner: Scanner, escapes: Escapes): string {
  let text = ''
  while (scanner.rest !== '') {
    const char = take(scanner)
    if (char === '"') return text
    if (char === '$') text += readVariable(scanner)
    else if (char === scanner.escape) text += readQuotedEscape(scanner, escapes)
    else text += char
  }
  throw new SubstitutionError('a double quote is not closed')
}

/** In double quotes, only a quote, a dollar sign and the escape character can be escaped. */
function readQuotedEscape(scanner: Scanner, escapes: Escapes): string {
  const [next = ''] = scanner.rest
  if (next === '') return ''
  const isEscaped = ['"', '$', scanner.escape].includes(next)
  if (isEscaped) take(scanner)
  const kept = escapes === 'resolved' ? '' : scanner.escape
  return isEscaped ? kept + next : kept + scanner.escape
}

/** Reads what follows a dollar sign. */
function readVariable(scanner: Scanner): string {
  if (!scanner.rest.startsWith('{')) {
    const name = readName(scanner)
    return name === '' ? '$' : (valueOf(scanner, name) ?? '')
  }
  take(scanner)
  const name = readName(scanner)
  if (name === '') throw new SubstitutionError('a name is missing in `${}`')
  const modifier = take(scanner)
  if (modifier === '}') return valueOf(scanner, name) ?? ''
  if (modifier === '/') return replaceMatches(scanner, name)
  if (modifier === '#' || modifier === '%') return removeMatch(scanner, name, modifier)
  return modifier === ':' ? chooseValue(scanner, name, `:${take(scanner)}`) : chooseValue(scanner, name, modifier)
}

/** A number, one of the shell's special parameters, or a name; '' if none follows. */
function readName(scanner: Scanner): string {
  const [name = ''] = /^(?:\d+|[@*#?$!-]|[\p{L}_][\p{L}\p{Nd}_]*)/u.exec(scanner.rest) ?? []
  scanner.rest = scanner.rest.slice(name.length)
  return name
}

function valueOf({ values, unset }: Scanner, name: string): string | undefined {
  const value = values.get(name)
  if (value === undefined) unset.add(name)
  return value
}

/** `${name-word}`, `${name+word}`, `${name?word}`, and the forms with a colon, for which an empty value counts as none. */
function chooseValue(scanner: Scanner, name: string, modifier: string): string {
  const operator = modifier.replace(/^:/, '')
  if (!['-', '+', '?'].includes(operator)) throw new SubstitutionError(`\`\${${name}${modifier}\` has an unknown modifier`)
  const word = readUntil(scanner, '}')
  const value = scanner.values.get(name)
  const counts = value !== undefined && (value !== '' || !modifier.startsWith(':'))
  if (operator === '+') return counts ? word : ''
  if (counts) return value
  if (operator === '-') return word
  const problem = value === undefined ? 'is not set' : 'is empty'
  throw new SubstitutionError(`\`${name}\` ${problem}${word === '' ? '' : `: ${word}`}`)
}

/** `${name#pattern}` and `${name%pattern}`; a doubled modifier removes the longest match. */
function removeMatch(scanner: Scanner, name: string, modifier: '#' | '%'): string {
  const operand = readUntil(scanner, '}', 'kept for a pattern')
  const value = valueOf(scanner, name) ?? ''
  const isLongest = operand.startsWith(modifier)
  const pattern = isLongest ? operand.slice(1) : operand
  const match = findAffix(pattern, value, { side: modifier === '#' ? 'prefix' : 'suffix', isLongest })
  return modifier === '#' ? value.slice(match.length) : value.slice(0, value.length - match.length)
}

/** `${name/pattern/text}` replaces the first match, `${name//pattern/text}` all of them. */
function replaceMatches(scanner: Scanner, name: string): string {
  const isAll = scanner.rest.startsWith('/')
  if (isAll) take(scanner)
  const pattern = readUntil(scanner, '/', 'kept for a pattern')
  const text = readUntil(scanner, '}', 'kept')
  const value = valueOf(scanner, name) ?? ''
  return isAll ? replaceAllMatches(pattern, value, text) : replaceFirstMatch(pattern, value, text)
}
