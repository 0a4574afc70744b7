import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '#shared/errors.js'
import type { Run } from '#shared/process/runner.js'
import type { RunEvent } from '../act/act-log.js'
import { findAct } from '../act/install-act.js'
import { jobEnvironment } from '../act/job-environment.js'
import { endLeftovers } from '../act/orphan-processes.js'
import type { WorkflowResult } from '../act/run-workflow.js'
import { baseName, runWorkflow } from '../act/run-workflow.js'
import type { Workflow } from '../act/workflow-file.js'
import { readWorkflows } from '../act/workflow-file.js'
import type { Engine } from '../docker/find-engine.js'
import { findEngine } from '../docker/find-engine.js'
import { startRegistry } from '../docker/registry.js'
import { startGitHub } from '../github/start.js'
import { keepLocks, saveArtifacts } from '../report/save-outputs.js'
import { makeSuite } from '../repositories/local-repositories.js'
import type { Consumer } from '../repositories/test-repository.js'
import { makeConsumer } from '../repositories/test-repository.js'
import { startResults } from '../results-service/service.js'
import type { Options } from './options.js'
import { writeSecrets } from './secrets.js'

export interface SessionParts {
  readonly root: string
  readonly options: Options
  readonly env: NodeJS.ProcessEnv
  readonly run: Run
  readonly say: (line: string) => void
  /** Called while the servers still run, with what has happened. */
  readonly conclude: (session: Session) => Promise<void>
}

export interface Session {
  readonly consumer: Consumer
  readonly engine: Engine
  readonly results: readonly WorkflowResult[]
  readonly github: { readonly url: string; readonly token: string }
  /** What stays after the run: logs, remote, artifacts, release. */
  readonly folder: string
}

/** Runs the workflows one after the other until one fails. Everything that was started is ended, whatever happens. */
export async function runSession(parts: SessionParts): Promise<Session> {
  const { root, options, env, say } = parts
  const source = options.repo ?? join(root, 'example')
  const workflows = chosen(readWorkflows(source), options.workflow, say)
  const work = join(root, '.work')
  const folder = join(work, 'runs', new Date().toISOString().slice(0, 19).replaceAll(':', '-'))
  await mkdir(join(folder, 'logs'), { recursive: true })
  const scratch = await mkdtemp(join(tmpdir(), 'eleanor-start-'))
  const mark = randomUUID()
  const cleanUps: (() => Promise<unknown>)[] = [
    () => (options.keep ? Promise.resolve() : rm(scratch, { recursive: true, force: true })),
    () => endLeftovers(mark),
  ]
  try {
    const gitConfig = join(scratch, 'gitconfig')
    await writeFile(gitConfig, '[safe]\n\tdirectory = *\n')
    const act = await findAct({ run: parts.run, path: env.PATH ?? '', work, say })
    const engine = await findEngine(parts.run, env)
    const consumer = await makeConsumer({
      source,
      folder: join(scratch, 'repository'),
      remotes: join(folder, 'remote'),
      run: parts.run,
    })
    const jobEnv = jobEnvironment({ given: env, gitConfig, remote: consumer.remote, mark })
    const uses = workflows.flatMap((one) => one.uses)
    const localRepositories = await makeSuite({ root, folder: join(scratch, 'suite'), uses, run: parts.run, say })
    const token = `local-${randomUUID()}`
    const github = await startGitHub({ owner: consumer.owner, repo: consumer.repo, token })
    cleanUps.push(() => github.close())
    const results = await startResults({ folder: join(scratch, 'results') })
    cleanUps.push(() => results.close())
    const registry = await startRegistry({ folder: join(scratch, 'registry'), env, engine, run: parts.run })
    if ('address' in registry) cleanUps.push(() => registry.close())
    await keepTools(scratch, work)
    const built = 'address' in registry
    say(built ? `${registry.what}: images are built and pushed there` : `${registry.reason}: images are planned, not built`)

    if (options.bases.length > 0) say(`Other base images take the place of those of the Dockerfiles: ${options.bases.join(', ')}`)

    const setup = {
      ...{ act, run: parts.run, consumer, localRepositories, env: jobEnv, scratch, logs: join(folder, 'logs'), say },
      variables: {
        // Without an engine `build-or-plan` plans, and says why; with one but no registry nothing may be built, since it could not be pushed.
        IMAGES_MODE: engine.answers && !built ? 'plan' : 'build-or-plan',
        BASE_IMAGES: options.bases.join('\n'),
        BUILD_ARGS: options.buildArgs.join('\n'),
        BUILD_NETWORK: options.buildNetwork,
        // Never empty: a workflow takes that for its own registry.
        IMAGE_REGISTRY: built ? registry.address : 'registry.invalid',
        KNOWN_HOSTS: '',
      },
      onEvent: (event: RunEvent) => {
        if (event.kind === 'output' && event.name === 'files')
          keepLocks(join(scratch, 'act'), event.value.split('\n').filter(Boolean), join(folder, 'locks'))
      },
      secretFile: await writeSecrets({ folder: join(scratch, 'secrets'), token, run: parts.run }),
    }
    const done: WorkflowResult[] = []
    for (const workflow of workflows) {
      say(`\n${workflow.file} (${workflow.event ?? ''})`)
      const runToken = results.newToken()
      const result = await runWorkflow(setup, workflow, {
        GITHUB_API_URL: github.url,
        GITHUB_GRAPHQL_URL: github.graphqlUrl,
        ACTIONS_RESULTS_URL: results.url,
        ACTIONS_RUNTIME_TOKEN: runToken,
        ACTIONS_CACHE_SERVICE_V2: 'true',
      })
      done.push(result)
      await saveArtifacts(parts.run, results.artifacts(runToken), join(folder, 'artifacts', baseName(workflow)))
      if (!result.ok) break
      // What a workflow has pushed is what the next one is started on.
      await parts.run('git', ['-C', consumer.work, 'pull', '--quiet', '--ff-only', '--tags'], { env: { ...jobEnv } })
    }
    const session = { consumer, engine, results: done, github: { url: github.url, token }, folder }
    await parts.conclude(session)
    if (options.keep) say(`\nThe scratch folder is left: ${scratch}`)
    return session
  } finally {
    for (const cleanUp of cleanUps.reverse()) await cleanUp()
  }
}

function chosen(all: readonly Workflow[], wanted: string | undefined, say: (line: string) => void): Workflow[] {
  const found = wanted === undefined ? all : all.filter(({ file }) => file === wanted)
  if (found.length === 0)
    throw new UserError(wanted === undefined ? 'The repository has no workflow' : `There is no workflow ${wanted}`, {
      fix: all.length === 0 ? '' : `Choose one of ${all.map(({ file }) => file).join(', ')}`,
    })
  for (const { file } of found.filter(({ event }) => event === undefined))
    say(`${file} is left out: it is started by none of pull_request, workflow_dispatch, push`)
  return found.filter(({ event }) => event !== undefined)
}

/** Tools that actions install are kept between runs, as on a runner that outlives its jobs: act's tool cache is led to `.work`. */
async function keepTools(scratch: string, work: string): Promise<void> {
  await mkdir(join(work, 'tool-cache'), { recursive: true })
  await mkdir(join(scratch, 'act'), { recursive: true })
  await symlink(join(work, 'tool-cache'), join(scratch, 'act', 'tool_cache'), 'dir')
}
