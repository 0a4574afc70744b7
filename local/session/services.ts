import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Env } from '#shared/process/env.js'
import type { Run } from '#shared/process/runner.js'
import type { Engine } from '../docker/find-engine.js'
import { findEngine } from '../docker/find-engine.js'
import type { StartedRegistry } from '../docker/registry.js'
import { startRegistry } from '../docker/registry.js'
import { startGitHub } from '../github/start.js'
import type { LocalPackageIndex } from '../package-index/package-index.js'
import { startPackageIndex } from '../package-index/package-index.js'
import type { ImagesMode } from '../repositories/references.js'
import type { TestRepository } from '../repositories/test-repository.js'
import type { ResultsService } from '../results-service/service.js'
import { startResultsService } from '../results-service/service.js'
import type { Workflow } from '../workflows/workflow-file.js'
import type { Options } from './options.js'

/** The local replacements of GitHub's services, on 127.0.0.1. */
export interface Services {
  readonly engine: Engine
  readonly registry: StartedRegistry & {
    /** One line that says whether images are built or only planned, and why. */
    readonly message: string
  }
  readonly github: { readonly url: string; readonly token: string }
  readonly results: ResultsService
  readonly packageIndex: LocalPackageIndex
  /** Environment variables that point jobs at the services. `runToken` identifies one workflow run. */
  environment(runToken: string): Readonly<Record<string, string>>
}

export interface ServicesOptions {
  readonly repository: TestRepository
  readonly scratch: string
  readonly env: Env
  readonly run: Run
  /** Called after each start with the function that stops the service. */
  readonly onStart: (stop: () => Promise<unknown>) => void
}

/** Starts the GitHub API, the results service, a package index and, if a Docker Engine is available, a registry. */
export async function startServices({ repository, scratch, env, run, onStart }: ServicesOptions): Promise<Services> {
  const engine = await findEngine(run, env)
  const token = `local-${randomUUID()}`
  const github = await startGitHub({
    owner: repository.owner,
    repo: repository.repo,
    token,
    bareRepository: repository.bareRepository,
  })
  onStart(() => github.close())
  const results = await startResultsService({ folder: join(scratch, 'results') })
  onStart(() => results.close())
  const packageIndex = await startPackageIndex(join(scratch, 'package-index'))
  onStart(() => packageIndex.close())
  const registry = await startRegistry({ folder: join(scratch, 'registry'), env, engine, run })
  if (registry.state === 'running') onStart(() => registry.stop())
  return {
    engine,
    registry: { ...registry, message: registryMessage(registry, engine) },
    github: { url: github.url, token },
    results,
    packageIndex,
    environment: (runToken) => ({
      GITHUB_API_URL: github.url,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      ACTIONS_RESULTS_URL: results.url,
      ACTIONS_RUNTIME_TOKEN: runToken,
      ACTIONS_CACHE_SERVICE_V2: 'true',
    }),
  }
}

/** Settings of this machine as environment variables, which override the configuration of the repository. */
export function machineSettings(
  { bases, buildArgs, buildNetwork }: Options,
  { registry, packageIndex }: Pick<Services, 'registry' | 'packageIndex'>,
  { usesIndexToken }: Pick<Workflow, 'usesIndexToken'>,
): Readonly<Record<string, string>> {
  const address = registry.state === 'running' ? registry.address : ''
  const settings = {
    ELEANOR_CONFIG_IMAGES_BASE_IMAGES: bases.join('\n'),
    ELEANOR_CONFIG_IMAGES_BUILD_ARGS: buildArgs.join('\n'),
    ELEANOR_CONFIG_IMAGES_NETWORK: buildNetwork ?? '',
    ELEANOR_CONFIG_IMAGES_REGISTRY: address,
    ELEANOR_CONFIG_RELEASE_PUBLISH_TO: usesIndexToken ? packageIndex.url : '',
    // The usual name of this variable in a bake file, which reads the environment.
    REGISTRY: address,
  }
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== ''))
}

/**
 * What this machine does in place of building and pushing images. Without an engine, `build-or-plan` plans and gives the reason; with
 * an engine but no registry, a built image could not be pushed.
 */
export function imagesMode({ engine, registry }: Pick<Services, 'engine' | 'registry'>): ImagesMode {
  return engine.state === 'available' && registry.state !== 'running' ? 'plan' : 'build-or-plan'
}

function registryMessage(registry: StartedRegistry, engine: Engine): string {
  if (registry.state === 'unavailable') return `${registry.reason.replace(/(?<![.?!])$/, '.')} Images are planned, not built.`
  const version = engine.state === 'available' ? engine.version : ''
  return `Docker Engine ${version} with a registry at ${registry.address}: images are built and pushed there`
}
