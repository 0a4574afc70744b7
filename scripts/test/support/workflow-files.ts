import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from '../../repository.js'

export interface Step {
  readonly uses?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, unknown>>
  readonly with?: Readonly<Record<string, unknown>>
}
export interface Job {
  readonly uses?: string
  readonly if?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly needs?: string | string[]
  readonly secrets?: unknown
  readonly with?: Readonly<Record<string, unknown>>
  readonly steps?: readonly Step[]
}
/** One entry of `on.workflow_call`. */
export interface Declaration {
  readonly description?: string
  readonly type?: string
  readonly required?: boolean
  readonly default?: unknown
}
export interface Call {
  readonly inputs?: Readonly<Record<string, Declaration>>
  readonly secrets?: Readonly<Record<string, Declaration>>
  readonly outputs?: Readonly<Record<string, Declaration>>
}
export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions?: object
  readonly concurrency?: Readonly<Record<string, unknown>>
  readonly jobs: Readonly<Record<string, Job>>
}
export interface WorkflowFile {
  /** Relative to the repository. */
  readonly file: string
  readonly text: string
  readonly workflow: Workflow
}

const folders = ['.github/workflows', 'example/.github/workflows', 'example-monorepo/.github/workflows']

/** Every parsed workflow of the repository and of the examples. */
export const workflowFiles: readonly WorkflowFile[] = folders
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
  .map((each) => ({ ...each, workflow: parse(each.text) as Workflow }))

/** The names of the events that start a workflow. */
export function listEvents({ on }: Workflow): string[] {
  return typeof on === 'string' ? [on] : Object.keys(on)
}

/** The declarations of `workflow_call`; undefined if the workflow is not reusable. */
export function readCall({ on }: Workflow): Call | undefined {
  return typeof on === 'object' && 'workflow_call' in on ? ((on.workflow_call as Call | null) ?? {}) : undefined
}
