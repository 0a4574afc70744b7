import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { isSetting } from '#shared/input-definitions.js'
import { inputGroups } from '../../documents/input-groups.js'
import { actions, root } from '../../repository.js'

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>
}
interface TableSchema {
  readonly properties: Readonly<Record<string, { readonly description: string; readonly default?: unknown }>>
}
interface ConfigSchema {
  readonly properties: { tool: { properties: { eleanor: { properties: Readonly<Record<string, TableSchema>> } } } }
}

const schema = JSON.parse(readFileSync(join(root, 'docs/eleanor.schema.json'), 'utf8')) as ConfigSchema
const tables = schema.properties.tool.properties.eleanor.properties
const isValid = new Ajv({ strict: false }).compile(schema)
const validate = (table: string, keys: object) => isValid({ tool: { eleanor: { [table]: keys } } })

test.each(actions)(
  '%s: action.yml has the inputs that are defined, and leaves the defaults of the configuration empty',
  (action) => {
    const { inputs } = parse(readFileSync(join(root, action, 'action.yml'), 'utf8')) as Metadata
    const definitions = inputGroups[action]?.inputs ?? {}
    expect(Object.keys(inputs).sort()).toEqual(Object.keys(definitions).sort())
    for (const [name, definition] of Object.entries(definitions)) {
      // Only a job that pushes images logs in with the token of the run, therefore it has no default there.
      const token = name === 'token' && action !== 'action-build-images' ? '${{ github.token }}' : ''
      const expected = isSetting(definition) ? '' : (definition.default ?? token)
      expect([name, inputs[name]?.default]).toEqual([name, expected])
    }
  },
)

test.each(actions)('%s: the schema has a key for every input of the repository, with the description of action.yml', (action) => {
  const { inputs } = parse(readFileSync(join(root, action, 'action.yml'), 'utf8')) as Metadata
  const group = inputGroups[action]
  const settings = Object.entries(group?.inputs ?? {}).filter(([, definition]) => isSetting(definition))
  const properties = tables[group?.table ?? '']?.properties ?? {}
  expect(Object.keys(properties)).toEqual(settings.map(([name]) => name))
  for (const [name, property] of Object.entries(properties)) expect(property.description).toBe(inputs[name]?.description)
})

test.each<[valid: boolean, table: string, keys: object]>([
  [
    true,
    'requirements',
    { engine: 'uv', 'strip-extras': false, layers: ['base'], 'extra-sources': { web: 'pyproject.toml[web]' } },
  ],
  [false, 'requirements', { engine: 'pip' }],
  [false, 'requirements', { mode: 'check' }],
  [false, 'requirements', { 'strip-extras': 'no' }],
  [true, 'wheel', { gate: 'command', 'gate-command': 'make pre_commit', 'gate-timeout': 10 }],
  [false, 'wheel', { 'gate-timeout': '10' }],
  [true, 'images', { variants: { gpu: { TORCH_INDEX: 'x' } }, 'build-args': { A: 1 }, tags: ['{version}'] }],
  [false, 'images', { 'deploy-key': 'x' }],
  [false, 'images', { 'build-args': ['A=1'] }],
  [true, 'release', { 'bump-command': 'bin/bump {version}', 'version-files': ['CITATION.cff: ^version: (?<version>.*)$'] }],
  [false, 'release', { bump: 'minor' }],
])('valid %s: [tool.eleanor.%s] %j', (valid, table, keys) => {
  expect(validate(table, keys)).toBe(valid)
})
