import type { ConfigTableName, InputDefinition, InputGroup } from '#shared/input-definitions.js'
import { isSetting } from '#shared/input-definitions.js'

export type JsonSchema = Readonly<Record<string, unknown>>

/** The inputs of an action, and what its `action.yml` says about each. */
export interface DescribedGroup {
  readonly group: InputGroup
  readonly descriptions: Readonly<Record<string, string>>
}

/**
 * The JSON schema of `pyproject.toml` and `eleanor.toml`, as far as `[tool.eleanor]` goes. Editors read it from a `#:schema` line.
 * Source: JSON Schema, draft 7, which the TOML language servers know.
 */
export function createConfigSchema(groups: readonly DescribedGroup[]): JsonSchema {
  const tables = groups.map(({ group, descriptions }) => [group.table, tableSchema(group, descriptions)] as const)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://raw.githubusercontent.com/eleanor/actions/v1/docs/eleanor.schema.json',
    title: 'Configuration of the Eleanor packaging actions',
    type: 'object',
    properties: {
      tool: {
        type: 'object',
        properties: {
          eleanor: { type: 'object', additionalProperties: false, properties: Object.fromEntries(tables) },
        },
      },
    },
  }
}

const tableDescriptions: Readonly<Record<ConfigTableName, string>> = {
  requirements: 'How the locks are compiled and checked.',
  wheel: 'The quality gate, and how the wheel is built and verified.',
  images: 'Which container images are built, and how.',
  release: 'How a version is committed, tagged and published.',
}

function tableSchema({ table, inputs }: InputGroup, descriptions: Readonly<Record<string, string>>): JsonSchema {
  const settings = Object.entries(inputs).filter(([, definition]) => isSetting(definition))
  return {
    type: 'object',
    description: tableDescriptions[table],
    additionalProperties: false,
    properties: Object.fromEntries(
      settings.map(([name, definition]) => [name, { description: descriptions[name] ?? '', ...valueSchema(definition) }]),
    ),
  }
}

const scalar = { type: ['string', 'number', 'boolean'] }
const value = { anyOf: [scalar, { type: 'array', items: { type: 'string' } }] }
const map = { type: 'object', additionalProperties: value }
const nestedMap = { type: 'object', additionalProperties: { anyOf: [...value.anyOf, map] } }

/** The type of a key. It admits exactly what `convertTomlValue` does. */
function valueSchema({ kind, default: text, allowed, isNested = false }: InputDefinition): JsonSchema {
  switch (kind) {
    case 'flag':
      return { type: 'boolean', ...(text === undefined ? {} : { default: text === 'true' }) }
    case 'number':
      return { type: 'number', ...(text === undefined ? {} : { default: Number(text) }) }
    case 'choice':
      return { enum: (allowed ?? []).flatMap(choices), ...defaultOf(text) }
    // A date of TOML is text for JSON Schema.
    case 'date':
    case 'text':
    case 'path':
      return { type: 'string', ...defaultOf(text) }
    case 'words':
    case 'lines':
      return {
        anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string', pattern: '\\S' } }],
        ...defaultOf(text),
      }
    case 'map':
      return isNested ? nestedMap : map
    case 'table':
      return { type: 'object', additionalProperties: map }
  }
}

/** A word that TOML also knows without quotes. */
function choices(word: string): (string | boolean)[] {
  return word === 'true' || word === 'false' ? [word, word === 'true'] : [word]
}

function defaultOf(text: string | undefined): JsonSchema {
  return text === undefined ? {} : { default: text }
}
