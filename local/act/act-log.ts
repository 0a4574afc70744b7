import { stripVTControlCharacters } from 'node:util'

/** One thing that happened in a run, as far as we tell it. `step` is a readable name, `id` the step's id in its job. */
export type RunEvent = { readonly job: string; readonly step: string; readonly id: string } & (
  | { readonly kind: 'step-start' }
  | { readonly kind: 'step-end'; readonly result: 'success' | 'failure' | 'skipped'; readonly seconds: number }
  | { readonly kind: 'job-end'; readonly result: string }
  | { readonly kind: 'line'; readonly text: string }
  // What act says about its own work.
  | { readonly kind: 'noise'; readonly text: string }
  | { readonly kind: 'output'; readonly name: string; readonly value: string }
  | { readonly kind: 'summary'; readonly text: string }
  | { readonly kind: 'uses'; readonly repository: string }
  | {
      readonly kind: 'annotation'
      readonly level: 'error' | 'warning' | 'notice'
      readonly text: string
      readonly at: string
    }
)

interface Line {
  readonly msg?: string
  readonly level?: string
  readonly job?: string
  readonly step?: string
  readonly stepID?: readonly string[]
  readonly stage?: string
  readonly raw_output?: boolean
  readonly command?: string
  readonly name?: string
  readonly arg?: string
  readonly content?: string
  readonly kvPairs?: Readonly<Record<string, string>> | null
  readonly executionTime?: number
  readonly stepResult?: string
  readonly jobResult?: string
}

/** Reads one line of `act --json`; what is not JSON is a line of no step, what we do not tell is a line too. */
export function readActLine(line: string): RunEvent {
  const given = parsed(line)
  const post = given.stage === 'Post'
  const place = {
    job: given.job ?? '',
    step: `${post ? 'after: ' : ''}${stepName(given.step ?? '')}`,
    id: `${given.stage ?? ''}/${(given.stepID ?? []).join('/')}`,
  }
  const text = stripVTControlCharacters(given.msg ?? line).replace(/\r?\n$/, '')
  if (given.jobResult !== undefined) return { ...place, kind: 'job-end', result: given.jobResult }
  // Steps inside a composite action belong to the step that uses it; stages before Main only fetch.
  const told = given.stepID?.length === 1 && given.stage !== 'Pre'
  if (told && given.stepResult !== undefined)
    return { ...place, kind: 'step-end', result: resultOf(given.stepResult), seconds: (given.executionTime ?? 0) / 1e9 }
  if (told && text.startsWith('⭐ Run ')) return { ...place, kind: 'step-start' }
  switch (given.command) {
    case 'set-output':
      return { ...place, kind: 'output', name: given.name ?? '', value: given.arg ?? '' }
    case 'summary':
      return { ...place, kind: 'summary', text: given.content ?? '' }
    case 'group':
      return { ...place, kind: 'line', text: given.arg ?? '' }
    case 'endgroup':
    case 'add-mask':
      return { ...place, kind: 'noise', text: '' }
    case 'error':
    case 'warning':
    case 'notice':
      return { ...place, kind: 'annotation', level: given.command, text: given.arg ?? '', at: spot(given.kvPairs ?? {}) }
  }
  const [, repository] = /^LocalRepositoryCache matched https:\/\/github\.com\/(\S+) with ref/.exec(text) ?? []
  if (repository !== undefined) return { ...place, kind: 'uses', repository }
  if (/^\s*(LocalRepositoryCache |⭐ Run |✅ |❌ |⚙ |🏁 )/u.test(text)) return { ...place, kind: 'noise', text }
  return { ...place, kind: 'line', text }
}

function parsed(line: string): Line {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

/** A commit id says nothing to a reader, nor does more than the first line of a script. */
function stepName(step: string): string {
  const [first = ''] = step.replace(/@[0-9a-f]{40}$/, '').split('\n')
  return first.length > 70 ? `${first.slice(0, 69)}…` : first
}

function resultOf(result: string): 'success' | 'failure' | 'skipped' {
  return result === 'success' || result === 'skipped' ? result : 'failure'
}

function spot(pairs: Readonly<Record<string, string>>): string {
  return [pairs.file, pairs.line].filter((part) => part !== undefined && part !== '').join(':')
}
