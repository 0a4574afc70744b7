import { readFile } from 'node:fs/promises'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { runOk } from '#shared/process/runner.js'
import { withRetry } from '#shared/retry.js'
import type { BuildRequest } from '../buildx/build-request.js'
import { createBuildCommand } from '../buildx/buildx-command.js'
import { countSteps, createStepLogger, isTransientFailure, lastError } from '../buildx/buildx-output.js'
import { dockerfileLocation } from '../dockerfile/source.js'
import type { Engine } from '../engine/engine.js'
import type { BuiltImage } from './built-image.js'

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
    if (timedOut) throw timeoutError(request)
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
    throw error instanceof BuildFailure ? buildError(request, error) : error
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

/** The builder's last error and the line of the Dockerfile that it shows above it. */
function buildError({ source }: BuildRequest, { stderr, logContainsSecret }: BuildFailure): UserError {
  const shown = logContainsSecret ? '' : stderr
  const line = [...shown.matchAll(/^\S+:(\d+)\n-{10,}$/gm)].at(-1)?.[1]
  const place = line === undefined ? source.displayPath : `${source.displayPath}:${line}`
  return new UserError(`${source.image} (${place}): ${lastError(shown)}`, {
    fix: shown.includes('no space left on device') ? noSpace : '',
    at: line === undefined ? undefined : dockerfileLocation(source, Number(line)),
  })
}

function timeoutError({ source, timeoutMs }: BuildRequest): UserError {
  const minutes = timeoutMs / 60_000
  return new UserError(`${source.image} (${source.displayPath}): the build took longer than ${minutes} minutes`, {
    fix: 'Increase the `timeout` input',
    at: dockerfileLocation(source, 1),
  })
}

const noSpace =
  'The engine has no space left: remove unneeded files before the build, build fewer images with `images`, or use a larger disk'
