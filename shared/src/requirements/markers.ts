import { satisfies, valid } from '@renovatebot/pep440'
import { normalizeName } from './normalize-name.js'

/** Values of the marker variables, such as `python_version`, but not `extra`. */
export type MarkerEnvironment = Readonly<Record<string, string>>

interface Token {
  readonly kind: 'identifier' | 'string' | 'operator'
  readonly value: string
}

interface Operand {
  readonly value: string
  /** Name of the variable that the value comes from; undefined for a string literal. */
  readonly variable: string | undefined
}

const tokenPattern =
  /\s*(?:(?<string>'[^']*'|"[^"]*")|(?<operator>===|~=|==|!=|<=|>=|<|>|\(|\)|not\s+in\b|in\b|and\b|or\b)|(?<identifier>[A-Za-z_][\w.]*))/y

/**
 * Evaluates an environment marker. `extras` are those that the requirement's package is requested with. A marker that tests `extra`
 * holds if it holds for one of them. Throws if the text is not a marker.
 * Source: the "Dependency specifiers" specification (PEP 508), environment markers; versions compare as in PEP 440.
 */
export function evaluateMarker(marker: string, environment: MarkerEnvironment, extras: readonly string[] = []): boolean {
  const tokens = tokenize(marker)
  const candidates = extras.length === 0 ? [''] : extras
  return candidates.some((extra) => evaluate(tokens, { ...environment, extra: normalizeName(extra) }, marker))
}

function notAMarker(marker: string): Error {
  return new Error(`\`${marker}\` is not an environment marker`)
}

function tokenize(marker: string): Token[] {
  const tokens: Token[] = []
  for (let position = 0; marker.slice(position).trim() !== ''; position = tokenPattern.lastIndex) {
    tokenPattern.lastIndex = position
    const { string, operator, identifier } = tokenPattern.exec(marker)?.groups ?? {}
    if (string !== undefined) tokens.push({ kind: 'string', value: string.slice(1, -1) })
    else if (operator !== undefined) tokens.push({ kind: 'operator', value: operator.replace(/\s+/, ' ') })
    else if (identifier !== undefined) tokens.push({ kind: 'identifier', value: identifier })
    else throw notAMarker(marker)
  }
  return tokens
}

/** Recursive descent over `or`, `and`, parentheses and comparisons; `or` binds weakest. */
function evaluate(tokens: readonly Token[], environment: MarkerEnvironment, marker: string): boolean {
  let position = 0
  const isNext = (operator: string) => tokens[position]?.kind === 'operator' && tokens[position]?.value === operator
  const next = (): Token => {
    const token = tokens[position++]
    if (token === undefined) throw notAMarker(marker)
    return token
  }
  const parseOperand = (): Operand => {
    const { kind, value } = next()
    if (kind === 'string') return { value, variable: undefined }
    const known = kind === 'identifier' ? environment[currentName(value)] : undefined
    if (known === undefined) throw notAMarker(marker)
    return { value: known, variable: value }
  }
  const parseComparison = (): boolean => {
    if (isNext('(')) return parseParentheses()
    const [left, operator, right] = [parseOperand(), next(), parseOperand()]
    if (operator.kind !== 'operator') throw notAMarker(marker)
    return compare(left, operator.value, right)
  }
  const parseParentheses = (): boolean => {
    position++
    const result = parseOr()
    if (!isNext(')')) throw notAMarker(marker)
    position++
    return result
  }
  const parseAnd = (): boolean => {
    let result = parseComparison()
    while (isNext('and')) {
      position++
      result = parseComparison() && result
    }
    return result
  }
  const parseOr = (): boolean => {
    let result = parseAnd()
    while (isNext('or')) {
      position++
      result = parseAnd() || result
    }
    return result
  }
  const result = parseOr()
  if (position !== tokens.length) throw notAMarker(marker)
  return result
}

/** The current name of a variable that older packages spell with a dot. Source: PEP 345, environment markers. */
function currentName(variable: string): string {
  return variable.replace(/^os\.name$/, 'os_name').replace(/^sys\.platform$/, 'sys_platform')
}

function compare(left: Operand, operator: string, right: Operand): boolean {
  const isExtra = left.variable === 'extra' || right.variable === 'extra'
  const [a, b] = isExtra ? [normalizeName(left.value), normalizeName(right.value)] : [left.value, right.value]
  if (operator === 'in') return b.includes(a)
  if (operator === 'not in') return !b.includes(a)
  const version = b.replace(/\.\*$/, '')
  if (!isExtra && operator !== '===' && valid(version) !== null && valid(a) !== null)
    return satisfies(a, `${operator}${b}`, { prereleases: true })
  return compareStrings(a, operator, b)
}

function compareStrings(a: string, operator: string, b: string): boolean {
  switch (operator) {
    case '==':
    case '===':
      return a === b
    case '!=':
      return a !== b
    case '<':
      return a < b
    case '<=':
      return a <= b
    case '>':
      return a > b
    case '>=':
      return a >= b
    default:
      return false
  }
}
