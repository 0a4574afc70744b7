import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Env } from '#shared/process/env.js'
import type { Run } from '#shared/process/runner.js'
import type { Engine } from '../docker/find-engine.js'
import { findEngine } from '../docker/find-engine.js'
import type { StartedRegistry } from '../docker/registry.js'
import { startRegistry } from '../docker/registry.js'
import { startGitHub } from '../github/start.js'
import type { TestRepository } from '../repositories/test-repository.js'
import type { ResultsService } from '../results-service/service.js'
import { startResultsService } from '../results-service/service.js'
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

/** Starts the GitHub API, the results service and, if a Docker Engine is available, a registry. */
export async function startServices({ repository, scratch, env, run, onStart }: ServicesOptions): Promise<Services> {
  const engine = await findEngine(run, env)
  const token = `local-${randomUUID()}`
  const github = await startGitHub({ owner: repository.owner, repo: repository.repo, token })
  onStart(() => github.close())
  const results = await startResultsService({ folder: join(scratch, 'results') })
  onStart(() => results.close())
  const registry = await startRegistry({ folder: join(scratch, 'registry'), env, engine, run })
  if (registry.state === 'running') onStart(() => registry.stop())
  return {
    engine,
    registry: { ...registry, message: registryMessage(registry, engine) },
    github: { url: github.url, token },
    results,
    environment: (runToken) => ({
      GITHUB_API_URL: github.url,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      ACTIONS_RESULTS_URL: results.url,
      ACTIONS_RUNTIME_TOKEN: runToken,
      ACTIONS_CACHE_SERVICE_V2: 'true',
    }),
  }
}

/** Repository variables that the example's workflows read. */
export function workflowVariables(
  { bases, buildArgs, buildNetwork }: Options,
  { engine, registry }: Services,
): Readonly<Record<string, string>> {
  const hasRegistry = registry.state === 'running'
  // Without an engine, `build-or-plan` plans and gives the reason. With an engine but no registry, a built image could not be pushed.
  const imagesMode = engine.state === 'available' && !hasRegistry ? 'plan' : 'build-or-plan'
  return {
    IMAGES_MODE: imagesMode,
    BASE_IMAGES: bases.join('\n'),
    BUILD_ARGS: buildArgs.join('\n'),
    BUILD_NETWORK: buildNetwork,
    // Workflows replace an empty value with their own registry.
    IMAGE_REGISTRY: hasRegistry ? registry.address : 'registry.invalid',
    KNOWN_HOSTS: '',
  }
}

function registryMessage(registry: StartedRegistry, engine: Engine): string {
  if (registry.state === 'unavailable') return `${registry.reason}. Images are planned, not built.`
  const version = engine.state === 'available' ? engine.version : ''
  return `Docker Engine ${version} with a registry at ${registry.address}: images are built and pushed there`
}
