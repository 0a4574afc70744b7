import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { inputGroups } from '../documents/input-groups.js'

/** The declaration of an input or secret. */
export interface Declaration {
  readonly type?: string
  readonly default?: string
  readonly required?: true
}
/** The interface of one action or reusable workflow. */
export interface PartInterface {
  readonly inputs: Readonly<Record<string, Declaration>>
  readonly secrets?: Readonly<Record<string, Declaration>>
  readonly outputs: readonly string[]
  /** The permissions that a caller of the workflow must grant. */
  readonly grants?: readonly string[]
}
/** Everything that users rely on, by `action-…` or `….yml`. Descriptions are not part of it. */
export type Interface = Readonly<Record<string, PartInterface>>

interface YamlDeclaration {
  readonly type?: string
  readonly default?: string | boolean | number
  readonly required?: boolean
}
type Declarations = Readonly<Record<string, YamlDeclaration | null>>
interface Document {
  readonly inputs?: Declarations
  readonly outputs?: Readonly<Record<string, unknown>>
  readonly on?: {
    readonly workflow_call?: { readonly inputs?: Declarations; readonly secrets?: Declarations; readonly outputs?: object } | null
  }
  readonly jobs?: Readonly<Record<string, { readonly permissions?: Readonly<Record<string, string>> }>>
}

/** Reads the interface of a checkout: every `action-*\/action.yml` and every reusable workflow. */
export function readInterface(root: string): Interface {
  const read = (path: string) => parse(readFileSync(join(root, path), 'utf8')) as Document
  const actions = readdirSync(root)
    .filter((name) => name.startsWith('action-') && existsSync(join(root, name, 'action.yml')))
    .map((name) => [name, readAction(read(`${name}/action.yml`), readConfiguredDefaults(root, name))] as const)
  const workflows = readdirSync(join(root, '.github/workflows'))
    .map((name) => [name, readWorkflow(read(`.github/workflows/${name}`))] as const)
    .filter((entry): entry is readonly [string, PartInterface] => entry[1] !== undefined)
  return Object.fromEntries([...actions, ...workflows].sort(([a], [b]) => (a < b ? -1 : 1)))
}

type ConfiguredDefaults = Readonly<Record<string, { readonly default?: string | boolean | number }>>

/** The effective defaults of the inputs that the configuration can set: `action.yml` leaves them empty, the schema has them. */
function readConfiguredDefaults(root: string, action: string): ConfiguredDefaults {
  const path = join(root, 'docs/eleanor.schema.json')
  if (!existsSync(path)) return {}
  const schema = JSON.parse(readFileSync(path, 'utf8')) as ConfigSchema
  return schema.properties.tool.properties.eleanor.properties[inputGroups[action]?.table ?? '']?.properties ?? {}
}

interface ConfigSchema {
  readonly properties: {
    readonly tool: {
      readonly properties: {
        readonly eleanor: { readonly properties: Readonly<Record<string, { readonly properties: ConfiguredDefaults }>> }
      }
    }
  }
}

function withDefaults(inputs: Declarations, defaults: ConfiguredDefaults): Declarations {
  const entries = Object.entries(inputs).map(([name, given]) => {
    const configured = defaults[name]?.default
    return [name, configured === undefined ? given : { ...given, default: configured }] as const
  })
  return Object.fromEntries(entries)
}

function readAction({ inputs = {}, outputs = {} }: Document, defaults: ConfiguredDefaults): PartInterface {
  return { inputs: readDeclarations(withDefaults(inputs, defaults)), outputs: Object.keys(outputs).sort() }
}

function readWorkflow({ on, jobs = {} }: Document): PartInterface | undefined {
  if (on === undefined || typeof on === 'string' || !('workflow_call' in on)) return undefined
  const { inputs = {}, secrets = {}, outputs = {} } = on.workflow_call ?? {}
  const grants = Object.values(jobs).flatMap(({ permissions = {} }) => Object.entries(permissions).map((pair) => pair.join(': ')))
  return {
    inputs: readDeclarations(inputs),
    secrets: readDeclarations(secrets),
    outputs: Object.keys(outputs).sort(),
    grants: [...new Set(grants)].sort(),
  }
}

function readDeclarations(declared: Declarations): Record<string, Declaration> {
  const entries = Object.entries(declared).map(([name, given]): [string, Declaration] => {
    const { type, default: value, required } = given ?? {}
    return [
      name,
      {
        ...(type === undefined ? {} : { type }),
        ...(value === undefined ? {} : { default: String(value) }),
        ...(required === true ? { required } : {}),
      },
    ]
  })
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
