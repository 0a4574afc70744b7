import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Env } from '#shared/process/env.js'
import type { Run } from '#shared/process/runner.js'
import type { ActEvent } from '../act/act-log.js'
import type { WorkflowResult } from '../act/event-collector.js'
import { findOrInstallAct } from '../act/install-act.js'
import { createJobEnvironment } from '../act/job-environment.js'
import { killOrphans } from '../act/orphan-processes.js'
import type { ActSettings } from '../act/run-workflow.js'
import { runWorkflow } from '../act/run-workflow.js'
import type { LocalPackageIndex } from '../package-index/package-index.js'
import { copyLocks, saveArtifacts } from '../report/save-outputs.js'
import { createLocalRepositories } from '../repositories/local-repositories.js'
import type { TestRepository } from '../repositories/test-repository.js'
import { createTestRepository } from '../repositories/test-repository.js'
import type { Workflow } from '../workflows/workflow-file.js'
import { readWorkflows, workflowName } from '../workflows/workflow-file.js'
import { chooseWorkflows } from './choose-workflows.js'
import type { SessionFolders } from './folders.js'
import { createSessionFolders, removeScratch, writeGitConfig } from './folders.js'
import type { Options } from './options.js'
import { writeSecrets } from './secrets.js'
import type { Services } from './services.js'
import { imagesMode, machineSettings, startServices } from './services.js'

export interface SessionOptions {
  /** Top folder of this checkout. */
  readonly root: string
  /** Folder for what is kept after the run. */
  readonly work: string
  readonly options: Options
  readonly env: Env
  readonly run: Run
  readonly print: (line: string) => void
  /** Called while the services still run. */
  readonly onFinish: (session: FinishedSession) => Promise<void>
}

export interface FinishedSession {
  readonly repository: TestRepository
  readonly results: readonly WorkflowResult[]
  readonly github: { readonly url: string; readonly token: string }
  readonly packageIndex: LocalPackageIndex
  /** Folder that is kept after the run: logs, locks, artifacts, the remote, releases. */
  readonly folder: string
}

type CleanUp = () => Promise<unknown>

/** Runs the workflows in order until one fails. Stops everything that was started and removes the scratch folder in every case. */
export async function runSession(session: SessionOptions): Promise<readonly WorkflowResult[]> {
  const { root, options, print } = session
  const source = options.repo ?? join(root, 'example')
  const workflows = chooseWorkflows(readWorkflows(source), options.workflow, print)
  const folders = await createSessionFolders(session.work)
  const cleanUps: CleanUp[] = []
  if (!options.keep) cleanUps.push(() => removeScratch(folders))
  try {
    const runMarker = randomUUID()
    cleanUps.push(() => Promise.resolve(killOrphans(runMarker)))
    const { act, services } = await prepare({ session, source, workflows, folders, runMarker, cleanUps })
    const results = await runWorkflows({ session, act, services, workflows, folders })
    const { repository } = act
    const { github, packageIndex } = services
    await session.onFinish({ repository, results, github, packageIndex, folder: folders.kept })
    if (options.keep) print(`\nScratch folder: ${folders.scratch}`)
    return results
  } finally {
    for (const cleanUp of cleanUps.reverse()) await cleanUp()
  }
}

interface Preparation {
  readonly session: SessionOptions
  readonly source: string
  readonly workflows: readonly Workflow[]
  readonly folders: SessionFolders
  /** Identifies the processes of this run. */
  readonly runMarker: string
  readonly cleanUps: CleanUp[]
}

interface Prepared {
  readonly act: ActSettings
  readonly services: Services
}

async function prepare({ session, source, workflows, folders, runMarker, cleanUps }: Preparation): Promise<Prepared> {
  const { root, options, env, run, print } = session
  const { scratch, kept, work } = folders
  const gitConfig = await writeGitConfig(scratch)
  const act = await findOrInstallAct({ run, root, path: env.PATH ?? '', work, print })
  const repository = await createTestRepository({
    source,
    workTree: join(scratch, 'repository'),
    remotes: join(kept, 'remote'),
    run,
  })
  const services = await startServices({ repository, scratch, env, run, onStart: (stop) => cleanUps.push(stop) })
  const localRepositories = await createLocalRepositories({
    root,
    folder: join(scratch, 'suite'),
    uses: workflows.flatMap((workflow) => workflow.uses),
    imagesMode: imagesMode(services),
    run,
    print,
  })
  print(services.registry.message)
  if (options.bases.length > 0) print(`Base images replaced: ${options.bases.join(', ')}`)
  return {
    services,
    act: {
      executable: act,
      repository,
      localRepositories,
      jobEnv: createJobEnvironment({ hostEnv: env, gitConfig, bareRepository: repository.bareRepository, runMarker }),
      variables: {},
      secretFile: await writeSecrets({
        folder: join(scratch, 'secrets'),
        token: services.github.token,
        indexToken: services.packageIndex.token,
        run,
      }),
      cacheFolder: folders.actCache,
      scratch,
      logs: folders.logs,
    },
  }
}

interface WorkflowSequence extends Prepared {
  readonly session: SessionOptions
  readonly workflows: readonly Workflow[]
  readonly folders: SessionFolders
}

async function runWorkflows({ session, act, services, workflows, folders }: WorkflowSequence): Promise<WorkflowResult[]> {
  const { run, print, options } = session
  const { actCache, kept } = folders
  const onEvent = (event: ActEvent) => {
    if (event.kind !== 'output' || event.name !== 'files') return
    const files = event.value.split('\n').filter((file) => file !== '')
    copyLocks(actCache, files, join(kept, 'locks'))
  }
  const results: WorkflowResult[] = []
  for (const workflow of workflows) {
    print(`\n${workflow.file} (${workflow.event ?? ''})`)
    const runToken = services.results.newToken()
    const env = { ...services.environment(runToken), ...machineSettings(options, services, workflow) }
    const result = await runWorkflow(act, { workflow, env, run, print, onEvent })
    results.push(result)
    const artifacts = services.results.artifacts(runToken)
    await saveArtifacts(run, artifacts, join(kept, 'artifacts', workflowName(workflow)))
    if (!result.ok) break
    // The next workflow starts from what this one pushed.
    const pull = ['-C', act.repository.workTree, 'pull', '--quiet', '--ff-only', '--tags']
    await run('git', pull, { env: { ...act.jobEnv } })
  }
  return results
}
