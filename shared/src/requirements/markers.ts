import { satisfies, valid, validRange } from '@renovatebot/pep440'
import type { MarkerComparison, MarkerList, MarkerOperand } from './marker-syntax.js'
import { notAMarker, parseMarker } from './marker-syntax.js'
import { normalizeName } from './normalize-name.js'

/** Values of the marker variables, such as `python_version`, but not `extra`. */
export type MarkerEnvironment = Readonly<Record<string, string>>

/** Variables that compare as versions. Source: `packaging.markers.MARKERS_REQUIRING_VERSION`. */
const versionVariables = new Set(['implementation_version', 'platform_release', 'python_full_version', 'python_version'])

/**
 * Evaluates an environment marker. `extras` are those that the requirement's package is requested with. A marker that tests `extra`
 * holds if it holds for one of them. Throws if the text is not a marker.
 * Source: the "Dependency specifiers" specification (PEP 508), environment markers; `packaging.markers`, which pip uses.
 */
export function evaluateMarker(marker: string, environment: MarkerEnvironment, extras: readonly string[] = []): boolean {
  const list = parseMarker(marker)
  const candidates = extras.length === 0 ? [''] : extras
  const valueOf = (variable: string, extra: string): string => {
    const value = variable === 'extra' ? normalizeName(extra) : environment[variable]
    if (value === undefined) throw notAMarker(marker)
    return value
  }
  return candidates.some((extra) => evaluate(list, (variable) => valueOf(variable, extra)))
}

type ValueOf = (variable: string) => string

/** Every comparison is evaluated, so that an unknown variable is always an error. */
function evaluate(list: MarkerList, valueOf: ValueOf): boolean {
  const alternatives: boolean[] = [true]
  for (const part of list) {
    if (part === 'and') continue
    if (part === 'or') alternatives.push(true)
    else {
      const isBefore = alternatives.pop() === true
      alternatives.push(('operator' in part ? compare(part, valueOf) : evaluate(part, valueOf)) && isBefore)
    }
  }
  return alternatives.includes(true)
}

function compare({ left, operator, right }: MarkerComparison, valueOf: ValueOf): boolean {
  const variable = [left, right].find(({ kind }) => kind === 'variable')?.value ?? ''
  const value = (operand: MarkerOperand) => {
    const text = operand.kind === 'variable' ? valueOf(operand.value) : operand.value
    return variable === 'extra' ? normalizeName(text) : text
  }
  const [a, b] = [value(left), value(right)]
  const specifier = `${operator}${b}`
  if (versionVariables.has(variable) && operator !== '===' && validRange(specifier))
    return valid(a) !== null && satisfies(a, specifier, { prereleases: true })
  return compareTexts(a, operator, b)
}

/** Texts have no order. Source: `packaging.markers._operators`. */
function compareTexts(a: string, operator: string, b: string): boolean {
  switch (operator) {
    case 'in':
      return b.includes(a)
    case 'not in':
      return !b.includes(a)
    case '!=':
      return a !== b
    case '==':
    case '===':
    case '<=':
    case '>=':
      return a === b
    default:
      return false
  }
}
