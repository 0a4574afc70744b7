import { readFile } from 'node:fs/promises'
import type { ActionContext } from '#shared/context/action-context.js'
import { runOk } from '#shared/process/runner.js'
import { withRetry } from '#shared/retry.js'
import { createBuildError, createTimeoutError } from '../buildx/build-errors.js'
import type { BuildRequest } from '../buildx/build-request.js'
import { createBuildCommand } from '../buildx/buildx-command.js'
import { countSteps, createStepLogger, isTransientFailure, lastError } from '../buildx/buildx-output.js'
import type { BuiltImage } from '../buildx/built-image.js'
import type { Engine } from '../engine/engine.js'

/** Delays before a second and a third build, when the builder could not reach a registry. */
const retryDelaysMs = [1000, 2000]

class BuildFailure extends Error {
  readonly stderr: string
  readonly logContainsSecret: boolean

  constructor(stderr: string, logContainsSecret: boolean) {
    super(lastError(stderr))
    this.stderr = stderr
    this.logContainsSecret = logContainsSecret
  }
}

/**
 * Builds one image and loads it into the engine. Steps are logged when they start, the whole output in one group when the build ends, so
 * that parallel builds do not mix. Transient faults of a registry are retried; a step that fails is not, because the builder cannot know
 * why it failed.
 */
export async function buildImage(
  context: Pick<ActionContext, 'run' | 'log' | 'signal'>,
  { docker, buildx: [buildx, ...subcommand] }: Pick<Engine, 'docker' | 'buildx'>,
  request: BuildRequest,
  containsSecret: (text: string) => boolean,
): Promise<BuiltImage> {
  const { cwd, env, timeoutMs, source } = request
  const { image } = source
  const { run, log, signal } = context
  log.info(`${image}: building ${source.displayPath}`)
  const onLine = createStepLogger(log, image, containsSecret)
  let seconds = 0
  const build = async (): Promise<BuiltImage> => {
    const result = await run(buildx, [...subcommand, ...createBuildCommand(request)], { cwd, env, timeoutMs, onLine })
    const { code, stderr, timedOut } = result
    seconds += result.seconds
    const title = `${image}: ${code === 0 ? 'built' : 'failed'} after ${result.seconds.toFixed(1)} s`
    const logContainsSecret = containsSecret(stderr)
    await log.group(title, async () => {
      log.info(logContainsSecret ? 'This log contains a secret, so it is not shown.' : stderr.trimEnd())
      await Promise.resolve()
    })
    if (code === 0) {
      const [id, metadata] = [await readImageId(run, docker, request), await readMetadata(request)]
      return { id, seconds, steps: countSteps(stderr), metadata, logContainsSecret }
    }
    if (timedOut) throw createTimeoutError(request)
    throw new BuildFailure(stderr, logContainsSecret)
  }
  const policy = {
    delaysMs: retryDelaysMs,
    signal,
    isTransient: (error: unknown) => error instanceof BuildFailure && isTransientFailure(error.stderr),
    onRetry: (error: unknown) => {
      if (error instanceof BuildFailure) log.info(`${image}: retrying: ${error.message}`)
    },
  }
  return await withRetry(policy, build).catch((error: unknown) => {
    throw error instanceof BuildFailure ? createBuildError(request, error.logContainsSecret ? '' : error.stderr) : error
  })
}

async function readImageId(run: ActionContext['run'], docker: string, request: BuildRequest): Promise<string> {
  if (!request.hasOtherIdInEngine) return (await readFile(request.idFile, 'utf8')).trim()
  return await runOk(run, docker, ['image', 'inspect', '--format', '{{.Id}}', request.tags[0] ?? ''])
}

async function readMetadata({ metadataFile }: BuildRequest): Promise<BuiltImage['metadata']> {
  const text = await readFile(metadataFile, 'utf8').catch(() => '{}')
  return JSON.parse(text) as BuiltImage['metadata']
}
