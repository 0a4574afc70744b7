import { satisfies, valid } from '@renovatebot/pep440'

/** Values of the marker variables, such as `python_version`; `extra` is not among them. */
export type MarkerEnvironment = Readonly<Record<string, string>>

type Token = { readonly kind: 'word' | 'text'; readonly value: string } | { readonly kind: 'sign'; readonly value: string }

const token =
  /\s*(?:(?<text>'[^']*'|"[^"]*")|(?<sign>===|~=|==|!=|<=|>=|<|>|\(|\)|not\s+in\b|in\b|and\b|or\b)|(?<word>[A-Za-z_][\w.]*))/y

/**
 * Evaluates an environment marker. `extras` are those that the requirement's own package was asked with; a marker that speaks
 * of `extra` holds when it holds for one of them. Throws on a text that is no marker.
 * Source: the "Dependency specifiers" specification (PEP 508), environment markers; versions compare as in PEP 440.
 */
export function evaluateMarker(marker: string, environment: MarkerEnvironment, extras: readonly string[] = []): boolean {
  const tokens = tokenise(marker)
  const asked = extras.length === 0 ? [''] : extras
  return asked.some((extra) => evaluate(tokens, { ...environment, extra: normalizeName(extra) }, marker))
}

/** The normalised name of a distribution or extra. Source: the "Names and normalization" specification (PEP 503, PEP 685). */
export function normalizeName(name: string): string {
  return name.replaceAll(/[-_.]+/g, '-').toLowerCase()
}

function tokenise(marker: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; marker.slice(at).trim() !== ''; at = token.lastIndex) {
    token.lastIndex = at
    const { text, sign, word } = token.exec(marker)?.groups ?? {}
    if (text !== undefined) tokens.push({ kind: 'text', value: text.slice(1, -1) })
    else if (sign !== undefined) tokens.push({ kind: 'sign', value: sign.replace(/\s+/, ' ') })
    else if (word !== undefined) tokens.push({ kind: 'word', value: word })
    else throw new Error(`\`${marker}\` is not an environment marker`)
  }
  return tokens
}

/** Recursive descent over `or`, `and`, parentheses and comparisons, in this order of binding. */
function evaluate(tokens: readonly Token[], environment: MarkerEnvironment, marker: string): boolean {
  let at = 0
  const bad = () => new Error(`\`${marker}\` is not an environment marker`)
  const isSign = (value: string) => tokens[at]?.kind === 'sign' && tokens[at]?.value === value
  const take = () => tokens[at++] ?? fail()
  const fail = (): never => {
    throw bad()
  }
  const value = (part: Token): Side => {
    if (part.kind === 'sign') throw bad()
    if (part.kind === 'text') return { value: part.value, variable: undefined }
    const found = environment[part.value.replace(/^os\.name$/, 'os_name').replace(/^sys\.platform$/, 'sys_platform')]
    return found === undefined ? fail() : { value: found, variable: part.value }
  }
  const comparison = (): boolean => {
    if (isSign('(')) {
      at++
      const inner = either()
      if (!isSign(')')) fail()
      at++
      return inner
    }
    const [left, operator, right] = [value(take()), take(), value(take())]
    return operator.kind === 'sign' ? compare(left, operator.value, right) : fail()
  }
  const both = (): boolean => {
    let result = comparison()
    while (isSign('and')) {
      at++
      result = comparison() && result
    }
    return result
  }
  const either = (): boolean => {
    let result = both()
    while (isSign('or')) {
      at++
      result = both() || result
    }
    return result
  }
  const result = either()
  if (at !== tokens.length) fail()
  return result
}

interface Side {
  readonly value: string
  /** Name of the variable that the value comes from; undefined for a quoted text. */
  readonly variable: string | undefined
}

function compare(left: Side, operator: string, right: Side): boolean {
  const isExtra = left.variable === 'extra' || right.variable === 'extra'
  const [a, b] = isExtra ? [normalizeName(left.value), normalizeName(right.value)] : [left.value, right.value]
  if (operator === 'in') return b.includes(a)
  if (operator === 'not in') return !b.includes(a)
  const version = b.replace(/\.\*$/, '')
  if (!isExtra && operator !== '===' && valid(version) !== null && valid(a) !== null)
    return satisfies(a, `${operator}${b}`, { prereleases: true })
  return compareTexts(a, operator, b)
}

function compareTexts(a: string, operator: string, b: string): boolean {
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
