import { readFile } from 'node:fs/promises'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { runOk } from '#shared/process/runner.js'
import type { BuildRequest } from '../buildx/buildx-command.js'
import { buildArguments } from '../buildx/buildx-command.js'
import type { Steps } from '../buildx/buildx-output.js'
import { isTransientBuild, lastWord, stepsOf, teller } from '../buildx/buildx-output.js'
import { placeOf } from '../dockerfile/discover.js'
import type { Engine } from '../engine/engine.js'
import { pause } from '../registry/retry.js'

export interface BuiltImage {
  /** The digest by which the engine knows it: of its configuration, or with the image store of containerd, of its manifest. */
  readonly id: string
  readonly seconds: number
  readonly steps: Steps
  /** Whether its log holds a secret, and was not shown. */
  readonly logLeaks: boolean
}

/** Tries of one build, where the builder could not reach a registry. */
const tries = 3

/**
 * Builds one image and loads it into the engine. Its steps are told as they begin, its whole output in one group when it ends,
 * so that builds at the same time do not mix. A transient fault of a registry is tried again; a step that fails is not, as the
 * builder cannot know why it did.
 */
export async function buildImage(
  context: Pick<ActionContext, 'run' | 'log' | 'signal'>,
  { docker, buildx: [buildx, ...words] }: Pick<Engine, 'docker' | 'buildx'>,
  request: BuildRequest,
  cwd: string,
  holdsSecret: (text: string) => boolean,
): Promise<BuiltImage> {
  const { image } = request.source
  context.log.info(`${image}: building ${request.source.shown}`)
  const onLine = teller(context.log, image, holdsSecret)
  let seconds = 0
  for (let attempt = 1; ; attempt++) {
    const { timeoutMs, env } = request
    const result = await context.run(buildx, [...words, ...buildArguments(request)], {
      cwd,
      onLine,
      timeoutMs,
      env,
    })
    seconds += result.seconds
    const { code, stderr, timedOut } = result
    const title = `${image}: ${code === 0 ? 'built' : 'failed'} after ${result.seconds.toFixed(1)} s`
    const logLeaks = holdsSecret(stderr)
    await context.log.group(title, async () => {
      context.log.info(logLeaks ? 'This log holds a secret and is not shown.' : stderr.trimEnd())
      await Promise.resolve()
    })
    if (code === 0) return { id: await idOf(context, docker, request), seconds, steps: stepsOf(stderr), logLeaks }
    if (timedOut) throw tooLong(request)
    if (attempt === tries || !isTransientBuild(stderr)) throw failure(request, logLeaks ? '' : stderr)
    context.log.info(`${image}: trying again: ${lastWord(stderr)}`)
    await pause(attempt, null, context.signal)
  }
}

async function idOf({ run }: Pick<ActionContext, 'run'>, docker: string, request: BuildRequest): Promise<string> {
  if (!request.asksForId) return (await readFile(request.idFile, 'utf8')).trim()
  return await runOk(run, docker, ['image', 'inspect', '--format', '{{.Id}}', request.tags[0] ?? ''])
}

/** The builder's last word and the line of the Dockerfile that it shows above it. */
function failure({ source }: BuildRequest, stderr: string): UserError {
  const line = [...stderr.matchAll(/^\S+:(\d+)\n-{10,}$/gm)].at(-1)?.[1]
  const at = line === undefined ? undefined : placeOf(source, Number(line))
  const where = line === undefined ? source.shown : `${source.shown}:${line}`
  return new UserError(`${source.image} (${where}): ${lastWord(stderr)}`, {
    fix: stderr.includes('no space left on device') ? noSpace : '',
    at,
  })
}

function tooLong({ source, timeoutMs }: BuildRequest): UserError {
  return new UserError(`${source.image} (${source.shown}): the build took longer than ${timeoutMs / 60_000} minutes`, {
    fix: 'Give it more by the input `timeout`',
    at: placeOf(source, 1),
  })
}

const noSpace =
  'The engine has no space left: remove what the runner does not need before this step, build fewer images by `images`, or take a runner with a larger disk'
