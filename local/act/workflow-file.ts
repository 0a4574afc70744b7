import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { messageOf, UserError } from '#shared/errors.js'

/** One workflow of a repository, as far as it has to be known to run it. */
export interface Workflow {
  /** File name, such as `release.yml`. */
  readonly file: string
  readonly name: string
  /** The event that is sent: `pull_request`, `workflow_dispatch` or `push`; nothing when it is started by none of them. */
  readonly event: string | undefined
  /** Inputs of `workflow_dispatch` with the values that are sent. */
  readonly inputs: Readonly<Record<string, string>>
  /** Every `uses:` of its jobs and steps. */
  readonly uses: readonly string[]
}

interface Input {
  readonly type?: string
  readonly default?: unknown
  readonly options?: readonly unknown[]
}
interface Document {
  readonly name?: string
  readonly on?: unknown
  readonly jobs?: Readonly<Record<string, { readonly uses?: string; readonly steps?: readonly { readonly uses?: string }[] }>>
}

/** Reads all workflows of a repository, in the order in which a maintainer would meet them: pull request, release, the rest. */
export function readWorkflows(repository: string): Workflow[] {
  const folder = join(repository, '.github', 'workflows')
  const files = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name))
  return files
    .sort()
    .map((file) => readWorkflow(file, readFileSync(join(folder, file), 'utf8')))
    .sort((a, b) => rank(a) - rank(b))
}

/** Reads one workflow from its text. */
export function readWorkflow(file: string, text: string): Workflow {
  const document = parsed(file, text)
  const on = events(document.on)
  const event = ['pull_request', 'workflow_dispatch', 'push'].find((name) => name in on)
  const jobs = Object.values(document.jobs ?? {})
  const uses = jobs.flatMap((job) => [job.uses, ...(job.steps ?? []).map((step) => step.uses)])
  return {
    file,
    name: document.name ?? file,
    event,
    inputs: event === 'workflow_dispatch' ? inputsOf(on.workflow_dispatch) : {},
    uses: uses.filter((one) => one !== undefined),
  }
}

function parsed(file: string, text: string): Document {
  try {
    return (parse(text) ?? {}) as Document
  } catch (error) {
    throw new UserError(`${file} is not YAML`, { why: messageOf(error).split('\n')[0] ?? '' })
  }
}

/** The three ways to write `on:`: one name, a list, a map. */
function events(on: unknown): Readonly<Record<string, unknown>> {
  if (typeof on === 'string') return { [on]: null }
  if (Array.isArray(on)) return Object.fromEntries(on.map((name) => [String(name), null]))
  return typeof on === 'object' && on !== null ? (on as Record<string, unknown>) : {}
}

/** What the form on GitHub would send when nothing in it is touched. */
function inputsOf(trigger: unknown): Record<string, string> {
  const inputs = (trigger as { inputs?: Readonly<Record<string, Input | null>> } | null)?.inputs ?? {}
  const untouched = (input: Input | null): string => {
    const value = input?.default ?? (input?.type === 'choice' ? input.options?.[0] : input?.type === 'boolean' ? false : '')
    return String(value)
  }
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, untouched(input)]))
}

function rank({ event, uses }: Workflow): number {
  if (event === 'pull_request') return 0
  return uses.some((one) => /\brelease\b/.test(one)) ? 1 : 2
}
