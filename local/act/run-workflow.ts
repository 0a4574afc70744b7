import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Run } from '#shared/process/runner.js'
import type { Consumer } from '../repositories/test-repository.js'
import type { RunEvent } from './act-log.js'
import { readActLine } from './act-log.js'
import { eventFor } from './event-payload.js'
import { createProgress } from './progress.js'
import type { Workflow } from './workflow-file.js'

/** What is the same for all workflows of one start. */
export interface ActSetup {
  readonly act: string
  readonly run: Run
  readonly consumer: Consumer
  /** Values of `--local-repository`. */
  readonly localRepositories: readonly string[]
  /** The whole environment that jobs get. */
  readonly env: Readonly<Record<string, string>>
  readonly variables: Readonly<Record<string, string>>
  readonly secretFile: string
  /** Where act puts its work trees. */
  readonly scratch: string
  /** Where the logs go. */
  readonly logs: string
  readonly say: (line: string) => void
  /** Changes the event before it is sent, such as to that of a fork. */
  readonly changeEvent?: (event: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>
  /** Hears all that happens, while the job still runs. */
  readonly onEvent: (event: RunEvent) => void
}

export interface StepOutput {
  readonly job: string
  readonly step: string
  /** Repository of the action that set it, such as `eleanor/action-release`; empty for a script. */
  readonly action: string
  readonly name: string
  readonly value: string
}

export interface WorkflowResult {
  readonly workflow: Workflow
  readonly ok: boolean
  readonly seconds: number
  readonly log: string
  readonly outputs: readonly StepOutput[]
  readonly summaries: readonly { readonly job: string; readonly step: string; readonly text: string }[]
  readonly annotations: readonly (RunEvent & { kind: 'annotation' })[]
  /** The first step that failed, with the end of what it printed. */
  readonly failed: { readonly job: string; readonly step: string; readonly tail: readonly string[] } | undefined
}

const tailLines = 30

/** Labels of runners that stand for this machine. */
const platforms: readonly string[] = ['ubuntu-latest', 'ubuntu-26.04', 'ubuntu-24.04', 'ubuntu-22.04', 'self-hosted']

/** Runs one workflow of the consumer with act, tells its steps as they go and keeps the whole log. `env` is added to the setup's. */
export async function runWorkflow(
  setup: ActSetup,
  workflow: Workflow,
  env: Readonly<Record<string, string>>,
): Promise<WorkflowResult> {
  const log = join(setup.logs, `${baseName(workflow)}.log`)
  const file = createWriteStream(log)
  const progress = createProgress({ say: setup.say, patienceMs: 30_000 })
  const seen = collector()
  const event = join(setup.scratch, `event-${workflow.file}.json`)
  const nothing = join(setup.scratch, 'nothing')
  await writeFile(nothing, '')
  const sent = await eventFor(setup.run, setup.consumer, workflow)
  await writeFile(event, JSON.stringify(setup.changeEvent?.(sent) ?? sent, null, 2))
  const args = [
    ...[workflow.event ?? '', '--json', '--workflows', join('.github', 'workflows', workflow.file), '--eventpath', event],
    ...platforms.flatMap((one) => ['--platform', `${one}=-self-hosted`]),
    ...['--actor', setup.consumer.owner, '--defaultbranch', setup.consumer.branch],
    ...['--no-skip-checkout', '--no-cache-server', '--action-cache-path', join(setup.scratch, 'act')],
    // act would read the files of these names in the consumer's folder.
    ...['--env-file', nothing, '--var-file', nothing, '--input-file', nothing, '--secret-file', setup.secretFile],
    ...setup.localRepositories.flatMap((one) => ['--local-repository', one]),
    ...Object.entries(setup.variables).flatMap(([name, value]) => ['--var', `${name}=${value}`]),
    ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ]
  const onLine = (line: string) => {
    const happened = readActLine(line)
    file.write(`${happened.job === '' ? '' : `[${happened.job}] `}${logText(happened)}\n`)
    seen.add(happened)
    setup.onEvent(happened)
    progress.tell(happened)
  }
  try {
    const { code, seconds } = await setup.run(setup.act, args, {
      cwd: setup.consumer.work,
      env: setup.env,
      onLine,
      keepBytes: 65536,
    })
    const { failed, ...rest } = seen.all()
    // act can fail without a failing step: a workflow that it cannot read, an action that it cannot fetch.
    const reason = failed ?? (code === 0 ? undefined : { job: workflow.file, step: 'act', tail: seen.tail() })
    return { workflow, ok: code === 0 && failed === undefined, seconds, log, failed: reason, ...rest }
  } finally {
    progress.close()
    file.end()
    await once(file, 'close')
  }
}

/** The workflow's file name without its ending, for the names of what is kept of it. */
export const baseName = (workflow: Workflow) => workflow.file.replace(/\.ya?ml$/, '')

function logText(event: RunEvent): string {
  switch (event.kind) {
    case 'line':
    case 'noise':
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

function collector() {
  const outputs: StepOutput[] = []
  const summaries: { job: string; step: string; text: string }[] = []
  const annotations: (RunEvent & { kind: 'annotation' })[] = []
  const tails = new Map<string, string[]>()
  const last: string[] = []
  const actions = new Map<string, string>()
  const failures: { job: string; step: string; tail: readonly string[] }[] = []
  const stepOf = ({ job, id }: RunEvent) => `${job}/${id.split('/')[1] ?? ''}`
  return {
    add(event: RunEvent) {
      const { job, step } = event
      const key = `${job}/${event.id.split('/').slice(0, 2).join('/')}`
      if (event.kind === 'uses') actions.set(stepOf(event), event.repository)
      if (event.kind === 'output') {
        // A composite action sets its outputs once more under its own name.
        outputs.push({ job, step, action: actions.get(stepOf(event)) ?? '', name: event.name, value: event.value })
      }
      if (event.kind === 'summary') summaries.push({ job, step, text: event.text })
      if (event.kind === 'annotation') annotations.push(event)
      if ((event.kind === 'line' && event.text !== '') || event.kind === 'annotation') {
        const tail = tails.get(key) ?? []
        tails.set(key, tail)
        for (const lines of [tail, last]) {
          lines.push(event.text)
          if (lines.length > tailLines) lines.shift()
        }
      }
      if (event.kind === 'step-end' && event.result === 'failure') failures.push({ job, step, tail: tails.get(key) ?? [] })
    },
    all: () => ({ outputs, summaries, annotations, failed: failures[0] }),
    tail: () => last,
  }
}
