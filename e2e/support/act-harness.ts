import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { createOutput } from '#shared/log/output.js'
import type { Run } from '#shared/process/runner.js'
import { createRunner } from '#shared/process/runner.js'
import type { RunEvent } from '../../local/act/act-log.js'
import { findAct } from '../../local/act/install-act.js'
import { jobEnvironment } from '../../local/act/job-environment.js'
import { endLeftovers } from '../../local/act/orphan-processes.js'
import type { ActSetup, WorkflowResult } from '../../local/act/run-workflow.js'
import { runWorkflow } from '../../local/act/run-workflow.js'
import { readWorkflows } from '../../local/act/workflow-file.js'
import { startGitHub } from '../../local/github/start.js'
import { makeSuite } from '../../local/repositories/local-repositories.js'
import { makeConsumer } from '../../local/repositories/test-repository.js'
import { startResults } from '../../local/results-service/service.js'
import { processesWith } from '../../shared/test/support/processes.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const work = join(root, '.work')

/** One repository whose workflows are run by act, with everything that stands for GitHub, until it is closed. */
export interface Harness {
  /** The bare repository that stands for the one on GitHub. */
  git(...args: string[]): string
  /** Calls the API that stands for GitHub's, below `/repos/OWNER/NAME`. */
  api(method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown>
  run(file: string, how?: How): Promise<WorkflowResult & { readonly text: string; readonly code: number }>
  /** The processes that live of all that was started so far. */
  alive(): number[]
  /** Where act keeps the work trees and temporary folders of jobs that failed. */
  readonly jobs: string
  close(): Promise<void>
}
export interface How {
  /** Whether there is a results service: cache and artifacts (default: true). */
  readonly service?: boolean
  readonly changeEvent?: ActSetup['changeEvent']
  readonly variables?: ActSetup['variables']
  /** Cancels the run as Ctrl-C does, once the text stands in its log or the event has come. */
  readonly cancel?: string | Promise<unknown>
}

/** Sets up a copy of a folder, whose workflows may refer to the suite by `eleanor/…@v1`. */
export async function actOn(source: string): Promise<Harness> {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'eleanor-act-')))
  const run = createRunner({ output: createOutput(new PassThrough()), signal: new AbortController().signal })
  const heard: string[] = []
  const say = (line: string) => void heard.push(line)
  const mark = randomUUID()
  mkdirSync(join(work, 'tool-cache'), { recursive: true })
  // As on a self-hosted runner the tools are kept between jobs.
  mkdirSync(join(scratch, 'act'))
  symlinkSync(join(work, 'tool-cache'), join(scratch, 'act', 'tool_cache'))
  mkdirSync(join(scratch, 'logs'))
  const gitConfig = join(scratch, 'gitconfig')
  writeFileSync(gitConfig, '[safe]\n\tdirectory = *\n')
  const token = `local-${randomUUID()}`
  const secretFile = join(scratch, 'secrets.env')
  writeFileSync(secretFile, `GITHUB_TOKEN="${token}"\n`, { mode: 0o600 })
  const consumer = await makeConsumer({ source, folder: join(scratch, 'repository'), remotes: join(scratch, 'remote'), run })
  const workflows = readWorkflows(consumer.work)
  const uses = workflows.flatMap((one) => one.uses)
  const [act, localRepositories, github, results] = await Promise.all([
    findAct({ run, path: process.env.PATH ?? '', work, say }),
    makeSuite({ root, folder: join(scratch, 'suite'), uses, run, say }),
    startGitHub({ owner: consumer.owner, repo: consumer.repo, token }),
    startResults({ folder: join(scratch, 'results') }),
  ])
  let code = 0
  const keepCode: Run = async (command, args, options) => {
    const result = await run(command, args, options)
    if (command === act) ({ code } = result)
    return result
  }
  const alive = () => processesWith(mark, 'environ')
  // A terminal sends SIGINT to act alone: jobs lead groups of their own.
  const interrupt = () => {
    const own = processesWith(`${act}\0`, 'cmdline')
    for (const pid of alive().filter((each) => own.includes(each))) process.kill(pid, 'SIGINT')
  }
  const setup: ActSetup = {
    ...{ act, run: keepCode, consumer, localRepositories, scratch, say, secretFile },
    env: jobEnvironment({ given: process.env, gitConfig, remote: consumer.remote, mark }),
    variables: {},
    logs: join(scratch, 'logs'),
    onEvent: () => undefined,
  }
  return {
    git: (...args) => execFileSync('git', ['-C', consumer.remote, ...args], { encoding: 'utf8' }).trim(),
    async api(method, path, body) {
      const response = await fetch(`${github.url}/repos/${consumer.owner}/${consumer.repo}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}` },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return await response.json()
    },
    async run(file, { service = true, changeEvent, variables = {}, cancel } = {}) {
      const workflow = workflows.find((one) => one.file === file)
      if (workflow === undefined) throw new Error(`There is no ${file} in ${source}`)
      const start = heard.length
      let waiting = typeof cancel === 'string' ? cancel : undefined
      const onEvent = (event: RunEvent) => {
        if (waiting === undefined || !('text' in event && event.text.includes(waiting))) return
        waiting = undefined
        interrupt()
      }
      if (typeof cancel === 'object') void cancel.then(interrupt)
      const result = await runWorkflow({ ...setup, variables, onEvent, ...(changeEvent && { changeEvent }) }, workflow, {
        GITHUB_API_URL: github.url,
        GITHUB_GRAPHQL_URL: github.graphqlUrl,
        ...(service && {
          ACTIONS_RESULTS_URL: results.url,
          ACTIONS_RUNTIME_TOKEN: results.newToken(),
          ACTIONS_CACHE_SERVICE_V2: 'true',
        }),
      })
      return { ...result, text: heard.slice(start).join('\n'), code }
    },
    alive,
    jobs: join(scratch, 'act'),
    async close() {
      await endLeftovers(mark)
      await Promise.all([github.close(), results.close()])
      rmSync(scratch, { recursive: true, force: true })
    },
  }
}
