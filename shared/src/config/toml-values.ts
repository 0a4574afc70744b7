import type { InputDefinition } from '../input-definitions.js'
import type { TomlTable } from './parse-toml.js'

/** The value of an input from the configuration: one text, a list, texts by name, or texts by two names. */
export type ConfigValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'map'; readonly entries: readonly NamedText[] }
  | { readonly kind: 'table'; readonly maps: readonly NamedMap[] }

export type NamedText = readonly [name: string, text: string]
export type NamedMap = readonly [name: string, entries: readonly NamedText[]]

export function isTomlTable(value: unknown): value is TomlTable {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

/** The table at a path of keys, such as `tool`, `hatch`, `version`; undefined if there is none. */
export function tableAt(table: TomlTable, [name, ...rest]: readonly string[]): TomlTable | undefined {
  if (name === undefined) return table
  const value = table[name]
  return isTomlTable(value) ? tableAt(value, rest) : undefined
}

/** What a value of TOML means for an input; a string says what was expected in its place. */
export function convertTomlValue(definition: InputDefinition, value: unknown): ConfigValue | string {
  switch (definition.kind) {
    case 'flag':
      return typeof value === 'boolean' ? asText(value) : 'must be `true` or `false`'
    case 'number':
      return typeof value === 'number' || typeof value === 'bigint' ? asText(value) : 'must be a number'
    case 'date':
      return typeof value === 'string' || value instanceof Date ? asText(value) : 'must be a date or a time'
    case 'choice':
      return convertChoice(definition, value)
    case 'text':
    case 'path':
      return typeof value === 'string' ? asText(value) : 'must be a string'
    case 'words':
    case 'lines':
      return convertList(value)
    case 'map':
      return convertMap(definition.isNested === true ? flatten(value) : value)
    case 'table':
      return convertTable(value)
  }
}

function asText(value: unknown): ConfigValue {
  return { kind: 'text', text: scalarText(value) ?? '' }
}

/** `true` without quotes is as good as its text. */
function convertChoice({ allowed = [] }: InputDefinition, value: unknown): ConfigValue | string {
  if (allowed.includes(scalarText(value) ?? '')) return asText(value)
  return `must be one of ${allowed.map((word) => `"${word}"`).join(', ')}`
}

/** A string is a list in the text form of the input. */
function convertList(value: unknown): ConfigValue | string {
  if (typeof value === 'string') return asText(value)
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string' && item.trim() !== '')
  return isList ? { kind: 'list', items: value as string[] } : 'must be a list of strings, none of them empty'
}

/** Numbers and booleans are as good as their text. Several values of one name, such as labels of a runner, are joined by commas. */
function convertMap(value: unknown): ConfigValue | string {
  const expected = 'must be a table of strings, such as `{ NAME = "value" }`'
  if (!isTomlTable(value)) return expected
  const entries = Object.entries(value).map(([name, item]) => [name, mapText(item)] as const)
  return entries.every((entry): entry is NamedText => entry[1] !== undefined) ? { kind: 'map', entries } : expected
}

/** Joins the names of nested maps by dots. */
function flatten(value: unknown): unknown {
  if (!isTomlTable(value)) return value
  const entries = Object.entries(value).flatMap(([name, item]) =>
    isTomlTable(item)
      ? Object.entries(item).map(([inner, text]) => [`${name}.${inner}`, text] as const)
      : [[name, item] as const],
  )
  return Object.fromEntries(entries)
}

function mapText(value: unknown): string | undefined {
  if (!Array.isArray(value)) return scalarText(value)
  return value.every((item) => typeof item === 'string') ? value.join(',') : undefined
}

function convertTable(value: unknown): ConfigValue | string {
  const expected = 'must be a table of tables, such as `{ gpu = { NAME = "value" } }`'
  if (!isTomlTable(value)) return expected
  const maps = Object.entries(value).map(([name, map]) => [name, convertMap(map)] as const)
  const valid = maps.flatMap(([name, map]): NamedMap[] =>
    typeof map !== 'string' && map.kind === 'map' ? [[name, map.entries]] : [],
  )
  return valid.length === maps.length ? { kind: 'table', maps: valid } : expected
}

/** A date prints as in the file, and a time without a fraction of zero. */
function scalarText(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (value instanceof Date) return value.toISOString().replace(/\.000(?=Z|[+-]|$)/, '')
  return ['number', 'bigint', 'boolean'].includes(typeof value) ? String(value) : undefined
}
