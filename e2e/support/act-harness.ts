import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import type { Run } from '#shared/process/runner.js'
import { createRunner } from '#shared/process/runner.js'
import type { ActEvent } from '../../local/act/act-log.js'
import type { WorkflowResult } from '../../local/act/event-collector.js'
import { findOrInstallAct } from '../../local/act/install-act.js'
import { createJobEnvironment } from '../../local/act/job-environment.js'
import { killOrphans } from '../../local/act/orphan-processes.js'
import type { ActSettings, WorkflowRun } from '../../local/act/run-workflow.js'
import { runWorkflow } from '../../local/act/run-workflow.js'
import { startGitHub } from '../../local/github/start.js'
import { createLocalRepositories } from '../../local/repositories/local-repositories.js'
import type { ImagesMode } from '../../local/repositories/references.js'
import { createTestRepository } from '../../local/repositories/test-repository.js'
import { startResultsService } from '../../local/results-service/service.js'
import { createActCache, writeGitConfig } from '../../local/session/folders.js'
import { readWorkflows } from '../../local/workflows/workflow-file.js'
import { processesWith } from '../../shared/test/support/processes.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const work = join(root, '.work')

/** A repository whose workflows run under act, with local replacements of GitHub's services, until it is closed. */
export interface ActHarness {
  /** Runs git in the bare repository, which replaces the one on GitHub. */
  git(...args: string[]): string
  /** Calls the emulated GitHub API below `/repos/OWNER/NAME`. */
  api(method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown>
  /** Runs the workflow of this file name. */
  run(file: string, options?: HarnessRunOptions): Promise<HarnessResult>
  /** Ids of all running processes that the harness started. */
  runningProcesses(): number[]
  /** Folder in which act keeps the work trees and temporary folders of failed jobs. */
  readonly jobFolders: string
  close(): Promise<void>
}

export interface HarnessResult extends WorkflowResult {
  /** The printed progress. */
  readonly text: string
  /** Exit code of act. */
  readonly code: number
}

export interface HarnessRunOptions {
  /** Provides the results service: cache and artifacts. Defaults to true. */
  readonly service?: boolean
  readonly changeEvent?: WorkflowRun['changeEvent']
  readonly variables?: ActSettings['variables']
  /** Added to the environment of jobs, e.g. settings that override the configuration of the repository. */
  readonly env?: Readonly<Record<string, string>>
  /** Cancels the run as Ctrl-C does: when its log contains the text, or when the promise resolves. */
  readonly cancel?: string | Promise<unknown>
}

export interface HarnessOptions {
  readonly imagesMode?: ImagesMode
  /** Folder with the workflows and actions that `eleanor/…@v1` means. Defaults to this checkout. */
  readonly suite?: string
}

/** Copies a folder, whose workflows may use the suite as `eleanor/…@v1`, and starts the services for it. */
export async function startActHarness(source: string, { imagesMode, suite = root }: HarnessOptions = {}): Promise<ActHarness> {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'eleanor-act-')))
  const run = createRunner({ output: createStdoutWriter(new PassThrough()), signal: new AbortController().signal })
  const printed: string[] = []
  const print = (line: string) => void printed.push(line)
  const runMarker = randomUUID()
  const cacheFolder = await createActCache(scratch, work)
  const logs = join(scratch, 'logs')
  mkdirSync(logs)
  const gitConfig = await writeGitConfig(scratch)
  const token = `local-${randomUUID()}`
  const secretFile = join(scratch, 'secrets.env')
  writeFileSync(secretFile, `GITHUB_TOKEN="${token}"\n`, { mode: 0o600 })
  const repository = await createTestRepository({
    source,
    workTree: join(scratch, 'repository'),
    remotes: join(scratch, 'remote'),
    run,
  })
  const { owner, repo, workTree, bareRepository } = repository
  const workflows = readWorkflows(workTree)
  const uses = workflows.flatMap((workflow) => workflow.uses)
  const [executable, localRepositories, github, results] = await Promise.all([
    findOrInstallAct({ run, root, path: process.env.PATH ?? '', work, print }),
    createLocalRepositories({ root: suite, folder: join(scratch, 'suite'), uses, imagesMode, run, print }),
    startGitHub({ owner, repo, token, bareRepository }),
    startResultsService({ folder: join(scratch, 'results') }),
  ])
  const settings: ActSettings = {
    executable,
    repository,
    localRepositories,
    jobEnv: createJobEnvironment({ hostEnv: process.env, gitConfig, bareRepository, runMarker }),
    variables: {},
    secretFile,
    cacheFolder,
    scratch,
    logs,
  }
  const runningProcesses = () => processesWith(runMarker, 'environ')
  // A terminal sends SIGINT to act only: jobs run in process groups of their own.
  const interruptAct = () => {
    const actProcesses = processesWith(`${executable}\0`, 'cmdline')
    for (const pid of runningProcesses().filter((id) => actProcesses.includes(id))) process.kill(pid, 'SIGINT')
  }
  const serviceEnv = () => ({
    ACTIONS_RESULTS_URL: results.url,
    ACTIONS_RUNTIME_TOKEN: results.newToken(),
    ACTIONS_CACHE_SERVICE_V2: 'true',
  })
  return {
    git: (...args) => execFileSync('git', ['-C', bareRepository, ...args], { encoding: 'utf8' }).trim(),
    async api(method, path, body) {
      const response = await fetch(`${github.url}/repos/${owner}/${repo}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}` },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return await response.json()
    },
    async run(file, { service = true, changeEvent, variables = {}, env = {}, cancel } = {}) {
      const workflow = workflows.find((one) => one.file === file)
      if (workflow === undefined) throw new Error(`There is no ${file} in ${source}`)
      let code = 0
      const runAndKeepCode: Run = async (command, args, options) => {
        const result = await run(command, args, options)
        if (command === executable) ({ code } = result)
        return result
      }
      const firstLine = printed.length
      if (typeof cancel === 'object') void cancel.then(interruptAct)
      const result = await runWorkflow(
        { ...settings, variables },
        {
          workflow,
          run: runAndKeepCode,
          print,
          onEvent: typeof cancel === 'string' ? onceTextAppears(cancel, interruptAct) : () => undefined,
          ...(changeEvent && { changeEvent }),
          env: {
            GITHUB_API_URL: github.url,
            GITHUB_GRAPHQL_URL: github.graphqlUrl,
            ...(service && serviceEnv()),
            ...env,
          },
        },
      )
      return { ...result, text: printed.slice(firstLine).join('\n'), code }
    },
    runningProcesses,
    jobFolders: cacheFolder,
    async close() {
      killOrphans(runMarker)
      await Promise.all([github.close(), results.close()])
      rmSync(scratch, { recursive: true, force: true })
    },
  }
}

/** Returns an event listener that calls `action` once, at the first event with this text. */
function onceTextAppears(text: string, action: () => void): (event: ActEvent) => void {
  let hasAppeared = false
  return (event) => {
    if (hasAppeared || !('text' in event && event.text.includes(text))) return
    hasAppeared = true
    action()
  }
}
