import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { messageOf, UserError } from '#shared/errors.js'

/** One workflow of a repository, with what is needed to run it. */
export interface Workflow {
  /** File name, e.g. `release.yml`. */
  readonly file: string
  readonly name: string
  /** The event that is sent: one of `sentEvents`; undefined if the workflow runs on none of them. */
  readonly event: string | undefined
  /** Inputs of `workflow_dispatch` with their defaults. */
  readonly inputs: Readonly<Record<string, string>>
  /** The cron expression of a workflow that is sent a `schedule`. */
  readonly schedule: string | undefined
  /** The patterns of tags of a workflow that runs on pushed tags, but on no pushed branch. Empty for other workflows. */
  readonly tagPatterns: readonly string[]
  /** Every `uses:` of its jobs and steps. */
  readonly uses: readonly string[]
  /** Whether it passes on the secret `INDEX_TOKEN`, with which a release is uploaded to a package index. */
  readonly usesIndexToken: boolean
}

interface DispatchInput {
  readonly type?: string
  readonly default?: unknown
  readonly options?: readonly unknown[]
}
interface WorkflowDocument {
  readonly name?: string
  readonly on?: unknown
  readonly jobs?: Readonly<Record<string, { readonly uses?: string; readonly steps?: readonly { readonly uses?: string }[] }>>
}

/** The events that are sent; the first one that a workflow runs on. */
const sentEvents = ['pull_request', 'workflow_dispatch', 'push', 'schedule']

/** Reads all workflows of a repository in the order in which they are run: pull request, release, others. */
export function readWorkflows(repository: string): Workflow[] {
  const folder = join(repository, '.github', 'workflows')
  const files = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name))
  return files
    .sort()
    .map((file) => readWorkflow(file, readFileSync(join(folder, file), 'utf8')))
    .sort((a, b) => runOrder(a) - runOrder(b))
}

/** Parses one workflow. */
export function readWorkflow(file: string, text: string): Workflow {
  const document = parseYaml(file, text)
  const on = readEvents(document.on)
  const event = sentEvents.find((name) => name in on)
  const jobs = Object.values(document.jobs ?? {})
  const uses = jobs.flatMap((job) => [job.uses, ...(job.steps ?? []).map((step) => step.uses)])
  return {
    file,
    name: document.name ?? file,
    event,
    inputs: event === 'workflow_dispatch' ? readInputDefaults(on.workflow_dispatch) : {},
    schedule: event === 'schedule' ? readSchedule(on.schedule) : undefined,
    tagPatterns: event === 'push' ? readTagPatterns(on.push) : [],
    uses: uses.filter((reference) => reference !== undefined),
    usesIndexToken: /\bsecrets\.INDEX_TOKEN\b/.test(text),
  }
}

function parseYaml(file: string, text: string): WorkflowDocument {
  try {
    return (parse(text) ?? {}) as WorkflowDocument
  } catch (error) {
    throw new UserError(`${file} is not valid YAML`, { why: messageOf(error).split('\n')[0] ?? '' })
  }
}

/** Normalizes `on:`, which is a name, a list or a map. */
function readEvents(on: unknown): Readonly<Record<string, unknown>> {
  if (typeof on === 'string') return { [on]: null }
  if (Array.isArray(on)) return Object.fromEntries(on.map((name) => [String(name), null]))
  return typeof on === 'object' && on !== null ? (on as Record<string, unknown>) : {}
}

/** Returns what the form on GitHub sends if nothing in it is changed. */
function readInputDefaults(trigger: unknown): Record<string, string> {
  const inputs = (trigger as { inputs?: Readonly<Record<string, DispatchInput | null>> } | null)?.inputs ?? {}
  const defaultValue = (input: DispatchInput | null): string => {
    const value = input?.default ?? (input?.type === 'choice' ? input.options?.[0] : input?.type === 'boolean' ? false : '')
    return String(value)
  }
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, defaultValue(input)]))
}

function readSchedule(trigger: unknown): string | undefined {
  const [first] = Array.isArray(trigger) ? (trigger as readonly { readonly cron?: string }[]) : []
  return first?.cron
}

function readTagPatterns(trigger: unknown): readonly string[] {
  const filters = (trigger ?? {}) as Readonly<Record<string, readonly string[] | string | undefined>>
  const { tags = [], branches, 'branches-ignore': branchesIgnore } = filters
  return branches === undefined && branchesIgnore === undefined ? [tags].flat() : []
}

function runOrder({ event, uses }: Workflow): number {
  if (event === 'pull_request') return 0
  return uses.some((reference) => /\brelease\b/.test(reference)) ? 1 : 2
}

/** The workflow's file name without its extension. */
export function workflowName(workflow: Workflow): string {
  return workflow.file.replace(/\.ya?ml$/, '')
}
