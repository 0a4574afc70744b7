import type { PlaceholderValues } from '../tags/run-values.js'
import { conditions, formatDate, placeholderNames } from '../tags/run-values.js'
import type { ImageInputName, ImageReader } from './input-definitions.js'

/** Replaces the placeholders of a text; undefined when one of them has no value in this run. */
export function expandPlaceholders(template: string, values: PlaceholderValues): string | undefined {
  if (placeholdersIn(template).some((name) => findValue(name, values) === undefined)) return undefined
  return template.replaceAll(/\{([^{}]*)\}/g, (_, name: string) => findValue(name, values) ?? '')
}

/** The value of a placeholder, which may have a parameter: `{date:YYYY-MM}`, or `{tag:release-(.*)}` with the first group or the match. */
function findValue(name: string, values: PlaceholderValues): string | undefined {
  const [, kind, parameter = ''] = /^(date|tag):(.+)$/.exec(name) ?? []
  if (kind === undefined) return values.get(name)
  if (kind === 'date') return formatDate(new Date(values.get('now') ?? 0), parameter)
  const match = new RegExp(parameter).exec(values.get('tag') ?? '')
  return match?.[1] ?? match?.[0]
}

/** Replaces the placeholders in the values of a map. Entries with a placeholder without a value are dropped. */
export function expandPairs(
  input: ImageReader,
  name: ImageInputName,
  pairs: ReadonlyMap<string, string>,
  values: PlaceholderValues,
): ReadonlyMap<string, string> {
  const expanded = new Map<string, string>()
  for (const [key, template] of pairs) {
    rejectUnknownPlaceholder(input, name, template)
    const value = expandPlaceholders(template, values)
    if (value !== undefined) expanded.set(key, value)
  }
  return expanded
}

/** Rejects an input that has a placeholder which does not exist. */
export function rejectUnknownPlaceholder(input: ImageReader, name: ImageInputName, template: string): void {
  const unknown = placeholdersIn(template).find((each) => !isPlaceholder(each))
  if (unknown === undefined) return
  const known = [...placeholderNames, 'date:<format>', 'tag:<pattern>', ...conditions.map((each) => `if:${each}`)]
  input.reject(name, `has \`{${unknown}}\``, `Known: ${known.map((each) => `{${each}}`).join(', ')}`)
}

function isPlaceholder(name: string): boolean {
  const [, kind = '', parameter = ''] = /^(date|tag|if):(.+)$/.exec(name) ?? []
  if (kind === 'if') return conditions.some((condition) => condition === parameter)
  if (kind === 'tag') return isPattern(parameter)
  return kind === 'date' || placeholderNames.some((each) => each === name)
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp
  } catch {
    return false
  }
}

/** Most characters of a tag. Source: distribution/reference, "reference.go". */
const maxTagLength = 128

/** Turns a text into a valid tag: `feature/x` becomes `feature-x`. Source: distribution/reference, "reference.go". */
export function sanitizeTag(text: string): string {
  return replaceCharacters(text).slice(0, maxTagLength)
}

function replaceCharacters(text: string): string {
  return text.replaceAll(/[^\w.-]+/g, '-').replace(/^[.-]+/, '')
}

/**
 * The tag of a template; undefined when a placeholder has no value. Characters that a tag cannot have are replaced in the values of
 * placeholders, not in what the user wrote. The name of a branch or a tag is shortened if the result is too long: what follows it may
 * distinguish two tags.
 */
export function expandTag(template: string, values: PlaceholderValues): string | undefined {
  const expanded = expandPlaceholders(template, values)
  if (expanded === undefined || !template.includes('{')) return expanded
  const surplus = replaceCharacters(expanded).length - maxTagLength
  const name = ['branch', 'tag'].find((each) => template.includes(`{${each}}`)) ?? ''
  const value = values.get(name) ?? ''
  const surplusOfEach = Math.ceil(surplus / (template.split(`{${name}}`).length - 1))
  if (surplus <= 0 || surplusOfEach >= value.length) return sanitizeTag(expanded)
  return expandTag(template, new Map([...values, [name, value.slice(0, -surplusOfEach)]]))
}

function placeholdersIn(template: string): string[] {
  return [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
}
