import { stripVTControlCharacters } from 'node:util'

/** One thing that happened in a run. `step` is a readable name; `id` is the stage and the id of the step in its job. */
export type ActEvent = EventSource &
  (
    | { readonly kind: 'step-start' }
    | { readonly kind: 'step-end'; readonly result: StepResult; readonly seconds: number }
    | { readonly kind: 'job-end'; readonly result: string }
    | { readonly kind: 'line'; readonly text: string }
    // What act prints about its own work.
    | { readonly kind: 'internal'; readonly text: string }
    | { readonly kind: 'output'; readonly name: string; readonly value: string }
    | { readonly kind: 'summary'; readonly text: string }
    | { readonly kind: 'uses'; readonly repository: string }
    | { readonly kind: 'annotation'; readonly level: 'error' | 'warning' | 'notice'; readonly text: string; readonly at: string }
  )

interface EventSource {
  readonly job: string
  readonly step: string
  readonly id: string
}

export type StepResult = 'success' | 'failure' | 'skipped'

/** One line of `act --json`, with the fields that are read here. */
interface ActLine {
  readonly msg?: string
  readonly job?: string
  readonly step?: string
  readonly stepID?: readonly string[]
  readonly stage?: string
  readonly command?: string
  readonly name?: string
  readonly arg?: string
  readonly content?: string
  readonly kvPairs?: Readonly<Record<string, string>> | null
  readonly executionTime?: number
  readonly stepResult?: string
  readonly jobResult?: string
}

/** Parses one line of `act --json`. Text that is not JSON becomes a line without a step. */
export function parseActLine(text: string): ActEvent {
  const line = parseJson(text)
  const source = eventSource(line)
  const message = stripVTControlCharacters(line.msg ?? text).replace(/\r?\n$/, '')
  if (line.jobResult !== undefined) return { ...source, kind: 'job-end', result: line.jobResult }
  return stepEvent(line, source, message) ?? commandEvent(line, source) ?? messageEvent(source, message)
}

/** Formats an event for the log file. */
export function formatEvent(event: ActEvent): string {
  return `${event.job === '' ? '' : `[${event.job}] `}${eventText(event)}`
}

function parseJson(text: string): ActLine {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

function eventSource({ job = '', step = '', stage = '', stepID = [] }: ActLine): EventSource {
  const prefix = stage === 'Post' ? 'after: ' : ''
  return { job, step: `${prefix}${shortStepName(step)}`, id: `${stage}/${stepID.join('/')}` }
}

/** Steps inside a composite action belong to the step that uses it; the stage before Main only fetches actions. */
function stepEvent(line: ActLine, source: EventSource, message: string): ActEvent | undefined {
  if (line.stepID?.length !== 1 || line.stage === 'Pre') return undefined
  if (line.stepResult !== undefined)
    return { ...source, kind: 'step-end', result: parseResult(line.stepResult), seconds: (line.executionTime ?? 0) / 1e9 }
  return message.startsWith('⭐ Run ') ? { ...source, kind: 'step-start' } : undefined
}

function commandEvent(line: ActLine, source: EventSource): ActEvent | undefined {
  switch (line.command) {
    case 'set-output':
      return { ...source, kind: 'output', name: line.name ?? '', value: line.arg ?? '' }
    case 'summary':
      return { ...source, kind: 'summary', text: line.content ?? '' }
    case 'group':
      return { ...source, kind: 'line', text: line.arg ?? '' }
    case 'endgroup':
    case 'add-mask':
      return { ...source, kind: 'internal', text: '' }
    case 'error':
    case 'warning':
    case 'notice':
      return { ...source, kind: 'annotation', level: line.command, text: line.arg ?? '', at: location(line.kvPairs ?? {}) }
    default:
      return undefined
  }
}

function messageEvent(source: EventSource, message: string): ActEvent {
  const [, repository] = /^LocalRepositoryCache matched https:\/\/github\.com\/(\S+) with ref/.exec(message) ?? []
  if (repository !== undefined) return { ...source, kind: 'uses', repository }
  const isInternal = /^\s*(LocalRepositoryCache |⭐ Run |✅ |❌ |⚙ |🏁 )/u.test(message)
  return { ...source, kind: isInternal ? 'internal' : 'line', text: message }
}

/** Removes a commit id, and all but the first line of a script. */
function shortStepName(step: string): string {
  const [first = ''] = step.replace(/@[0-9a-f]{40}$/, '').split('\n')
  return first.length > 70 ? `${first.slice(0, 69)}…` : first
}

function parseResult(result: string): StepResult {
  return result === 'success' || result === 'skipped' ? result : 'failure'
}

function location({ file, line }: Readonly<Record<string, string>>): string {
  return [file, line].filter((part) => part !== undefined && part !== '').join(':')
}

function eventText(event: ActEvent): string {
  switch (event.kind) {
    case 'line':
    case 'internal':
      return event.text
    case 'uses':
      return `uses ${event.repository}`
    case 'job-end':
      return `=== ${event.result}`
    case 'step-start':
      return `--- ${event.step}`
    case 'step-end':
      return `--- ${event.step}: ${event.result} (${event.seconds.toFixed(2)} s)`
    case 'output':
      return `output ${event.name}=${event.value}`
    case 'summary':
      return `summary:\n${event.text}`
    case 'annotation':
      return `${event.level}: ${event.at} ${event.text}`
  }
}
