import { normalizeName } from './normalize-name.js'

/** A side of a comparison: a variable by its current name, or the text of a literal. */
export interface MarkerOperand {
  readonly kind: 'variable' | 'text'
  readonly value: string
}

export interface MarkerComparison {
  readonly left: MarkerOperand
  /** Such as `>=` or `not in`. */
  readonly operator: string
  readonly right: MarkerOperand
}

/** Comparisons and parentheses, with `and` or `or` between two of them. `and` binds stronger. */
export type MarkerList = readonly (MarkerComparison | MarkerList | 'and' | 'or')[]

const tokenPattern =
  /\s*(?:(?<text>'[^']*'|"[^"]*")|(?<operator>===|~=|==|!=|<=|>=|<|>|\(|\)|not\s+in\b|in\b|and\b|or\b)|(?<variable>[A-Za-z_][\w.]*))/y

interface Token {
  readonly kind: 'text' | 'operator' | 'variable'
  readonly value: string
}

/**
 * Parses an environment marker. Throws if the text is not a marker.
 * Source: the "Dependency specifiers" specification (PEP 508); `packaging._parser`.
 */
export function parseMarker(marker: string): MarkerList {
  const tokens = tokenize(marker)
  let position = 0
  const isNext = (...operators: string[]) =>
    tokens[position]?.kind === 'operator' && operators.includes(tokens[position]?.value ?? '')
  const next = (): Token => {
    const token = tokens[position++]
    if (token === undefined) throw notAMarker(marker)
    return token
  }
  const parseOperand = (): MarkerOperand => {
    const { kind, value } = next()
    if (kind === 'operator') throw notAMarker(marker)
    return { kind, value: kind === 'variable' ? currentName(value) : value }
  }
  const parseAtom = (): MarkerComparison | MarkerList => {
    if (!isNext('(')) {
      const [left, operator, right] = [parseOperand(), next(), parseOperand()]
      if (operator.kind !== 'operator') throw notAMarker(marker)
      return { left, operator: operator.value, right }
    }
    position++
    const inner = parseList()
    if (!isNext(')')) throw notAMarker(marker)
    position++
    return inner
  }
  const parseList = (): MarkerList => {
    const list: (MarkerComparison | MarkerList | 'and' | 'or')[] = [parseAtom()]
    while (isNext('and', 'or')) list.push(next().value === 'and' ? 'and' : 'or', parseAtom())
    return list
  }
  const result = parseList()
  if (position !== tokens.length) throw notAMarker(marker)
  return result
}

/**
 * Formats a marker as the `packaging` library does: current names of variables, double quotes, one space around operators, and only
 * the parentheses around several comparisons. Source: `packaging.markers._format_marker`.
 */
export function formatMarker(marker: string): string {
  return formatList(parseMarker(marker), false)
}

export function notAMarker(marker: string): Error {
  return new Error(`\`${marker}\` is not an environment marker`)
}

function tokenize(marker: string): Token[] {
  const tokens: Token[] = []
  for (let position = 0; marker.slice(position).trim() !== ''; position = tokenPattern.lastIndex) {
    tokenPattern.lastIndex = position
    const { text, operator, variable } = tokenPattern.exec(marker)?.groups ?? {}
    if (text !== undefined) tokens.push({ kind: 'text', value: text.slice(1, -1) })
    else if (operator !== undefined) tokens.push({ kind: 'operator', value: operator.replace(/\s+/, ' ') })
    else if (variable !== undefined) tokens.push({ kind: 'variable', value: variable })
    else throw notAMarker(marker)
  }
  return tokens
}

/** The current name of a variable that older packages spell in another way. Source: PEP 345; `packaging._parser.process_env_var`. */
function currentName(variable: string): string {
  const name = variable.replaceAll('.', '_')
  return name === 'python_implementation' ? 'platform_python_implementation' : name
}

function formatList(list: MarkerList, isNested: boolean): string {
  const [only] = list
  if (list.length === 1 && only !== undefined) return formatPart(only, isNested)
  const text = list.map((part) => formatPart(part, true)).join(' ')
  return isNested ? `(${text})` : text
}

function formatPart(part: MarkerList[number], isNested: boolean): string {
  if (typeof part === 'string') return part
  return 'operator' in part ? formatComparison(part) : formatList(part, isNested)
}

function formatComparison({ left, operator, right }: MarkerComparison): string {
  const isExtra = [left, right].some(({ kind, value }) => kind === 'variable' && value === 'extra')
  const format = ({ kind, value }: MarkerOperand) => {
    if (kind === 'variable') return value
    const text = isExtra ? normalizeName(value) : value
    return text.includes('"') ? `'${text}'` : `"${text}"`
  }
  return `${format(left)} ${operator} ${format(right)}`
}
