import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Run } from '#shared/process/runner.js'
import { createToolQuery } from '#shared/process/tool-query.js'
import type { TestRepository } from '../repositories/test-repository.js'
import type { Workflow } from '../workflows/workflow-file.js'
import { workflowName } from '../workflows/workflow-file.js'
import type { ActEvent } from './act-log.js'
import { formatEvent, parseActLine } from './act-log.js'
import type { WorkflowResult } from './event-collector.js'
import { createEventCollector } from './event-collector.js'
import type { EventPayload } from './event-payload.js'
import { createEventPayload } from './event-payload.js'
import { createProgress } from './progress.js'

/** How act is started: the same for all workflows of one session. */
export interface ActSettings {
  /** Path of act. */
  readonly executable: string
  readonly repository: TestRepository
  /** Values of `--local-repository`. */
  readonly localRepositories: readonly string[]
  /** The complete environment of jobs. */
  readonly jobEnv: Readonly<Record<string, string>>
  /** Variables of the repository. */
  readonly variables: Readonly<Record<string, string>>
  readonly secretFile: string
  /** Folder in which act keeps actions and work trees of jobs. */
  readonly cacheFolder: string
  readonly scratch: string
  readonly logs: string
}

/** One run of one workflow. */
export interface WorkflowRun {
  readonly workflow: Workflow
  /** Added to the environment of jobs. */
  readonly env: Readonly<Record<string, string>>
  readonly run: Run
  readonly print: (line: string) => void
  /** Called with each event while the job still runs. */
  readonly onEvent: (event: ActEvent) => void
  /** Modifies the event before it is sent, e.g. to that of a fork. */
  readonly changeEvent?: (event: EventPayload) => EventPayload
}

/** Labels of runners that are this machine, whatever its architecture: Docker builds for another one by emulation. */
const runnerLabels: readonly string[] = [
  ...['ubuntu-latest', 'ubuntu-26.04', 'ubuntu-24.04', 'ubuntu-22.04', 'self-hosted'],
  ...['ubuntu-26.04-arm', 'ubuntu-24.04-arm', 'ubuntu-22.04-arm'],
]

/** Runs one workflow with act, prints its progress and writes the complete log. */
export async function runWorkflow(settings: ActSettings, workflowRun: WorkflowRun): Promise<WorkflowResult> {
  const { workflow, run, print, onEvent } = workflowRun
  const log = join(settings.logs, `${workflowName(workflow)}.log`)
  const logStream = createWriteStream(log)
  const progress = createProgress({ print, quietMs: 30_000 })
  const collector = createEventCollector()
  const onLine = (line: string) => {
    const event = parseActLine(line)
    logStream.write(`${formatEvent(event)}\n`)
    collector.add(event)
    onEvent(event)
    progress.report(event)
  }
  try {
    const { code, seconds } = await run(settings.executable, await actArguments(settings, workflowRun), {
      cwd: settings.repository.workTree,
      env: settings.jobEnv,
      onLine,
      keepBytes: 65536,
    })
    const { failed, ...collected } = collector.collected()
    // act can fail without a failing step: it cannot read a workflow or fetch an action.
    const actFailure = code === 0 ? undefined : { job: workflow.file, step: 'act', tail: collector.tail() }
    const ok = code === 0 && failed === undefined
    return { workflow, ok, seconds, log, failed: failed ?? actFailure, ...collected }
  } finally {
    progress.close()
    logStream.end()
    await once(logStream, 'close')
  }
}

async function actArguments(settings: ActSettings, { workflow, env, changeEvent }: WorkflowRun): Promise<string[]> {
  const { repository, scratch } = settings
  const eventFile = join(scratch, `event-${workflow.file}.json`)
  const event = await createEventPayload(createToolQuery(), repository, workflow)
  await writeFile(eventFile, JSON.stringify(changeEvent?.(event) ?? event, null, 2))
  const emptyFile = join(scratch, 'empty')
  await writeFile(emptyFile, '')
  return [
    ...[workflow.event ?? '', '--json', '--workflows', join('.github', 'workflows', workflow.file), '--eventpath', eventFile],
    ...runnerLabels.flatMap((label) => ['--platform', `${label}=-self-hosted`]),
    ...['--actor', repository.owner, '--defaultbranch', repository.branch],
    ...['--no-skip-checkout', '--no-cache-server', '--action-cache-path', settings.cacheFolder],
    // Otherwise act would read files with its default names in the repository.
    ...['--env-file', emptyFile, '--var-file', emptyFile, '--input-file', emptyFile, '--secret-file', settings.secretFile],
    ...settings.localRepositories.flatMap((value) => ['--local-repository', value]),
    ...Object.entries(settings.variables).flatMap(([name, value]) => ['--var', `${name}=${value}`]),
    ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ]
}
