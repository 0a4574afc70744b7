import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** What a user can give: `type` and `default` as they are declared, `required` where it has to be given. */
export interface Taken {
  readonly type?: string
  readonly default?: string
  readonly required?: true
}
/** What one action or reusable workflow promises. */
export interface Promised {
  readonly inputs: Readonly<Record<string, Taken>>
  readonly secrets?: Readonly<Record<string, Taken>>
  readonly outputs: readonly string[]
  /** The grants that a caller of the workflow has to pass on. */
  readonly grants?: readonly string[]
}
/** All that users rely on, by `action-…` or `….yml`. Descriptions are no part of it. */
export type Interface = Readonly<Record<string, Promised>>

interface Declared {
  readonly type?: string
  readonly default?: string | boolean | number
  readonly required?: boolean
}
type Declarations = Readonly<Record<string, Declared | null>>
interface Document {
  readonly inputs?: Declarations
  readonly outputs?: Readonly<Record<string, unknown>>
  readonly on?: {
    readonly workflow_call?: { readonly inputs?: Declarations; readonly secrets?: Declarations; readonly outputs?: object } | null
  }
  readonly jobs?: Readonly<Record<string, { readonly permissions?: Readonly<Record<string, string>> }>>
}

/** Reads the interface of a checkout: every `action-*\/action.yml`, and every workflow that can be called. */
export function readInterface(root: string): Interface {
  const read = (path: string) => parse(readFileSync(join(root, path), 'utf8')) as Document
  const actions = readdirSync(root)
    .filter((name) => name.startsWith('action-') && existsSync(join(root, name, 'action.yml')))
    .map((name) => [name, promisedByAction(read(`${name}/action.yml`))] as const)
  const workflows = readdirSync(join(root, '.github/workflows'))
    .map((name) => [name, promisedByWorkflow(read(`.github/workflows/${name}`))] as const)
    .filter((entry): entry is readonly [string, Promised] => entry[1] !== undefined)
  return Object.fromEntries([...actions, ...workflows].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function promisedByAction({ inputs = {}, outputs = {} }: Document): Promised {
  return { inputs: taken(inputs), outputs: Object.keys(outputs).sort() }
}

function promisedByWorkflow({ on, jobs = {} }: Document): Promised | undefined {
  if (on === undefined || typeof on === 'string' || !('workflow_call' in on)) return undefined
  const { inputs = {}, secrets = {}, outputs = {} } = on.workflow_call ?? {}
  const grants = Object.values(jobs).flatMap(({ permissions = {} }) => Object.entries(permissions).map((pair) => pair.join(': ')))
  return {
    inputs: taken(inputs),
    secrets: taken(secrets),
    outputs: Object.keys(outputs).sort(),
    grants: [...new Set(grants)].sort(),
  }
}

function taken(declared: Declarations): Record<string, Taken> {
  const entries = Object.entries(declared).map(([name, given]): [string, Taken] => {
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
