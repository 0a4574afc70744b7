import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { PrivateDir } from '#shared/context/private-dir.js'
import { withRetry } from '#shared/retry.js'
import { createBuildError, createTimeoutError } from '../buildx/build-errors.js'
import type { BuildRequest } from '../buildx/build-request.js'
import { countSteps, createStepLogger, isTransientFailure, lastError } from '../buildx/buildx-output.js'
import type { BuiltImage } from '../buildx/built-image.js'
import { noCache } from '../cache/locations.js'
import type { Engine } from '../engine/engine.js'
import type { JointImage } from './bake-definition.js'
import { createBakeDefinition } from './bake-definition.js'
import { measureSeconds, renderLog, selectOwnSteps } from './image-log.js'
import type { SolveStatus, Vertex } from './solve-status.js'
import { createStatusReader } from './solve-status.js'

/** What a joint build says of an image. Images that it does not speak of are still to be built. */
export type JointOutcome = { readonly built: BuiltImage } | { readonly failed: Error }

/** A joint build of images that are listed parents first. */
export interface JointBuild {
  readonly images: readonly JointImage[]
  readonly buildx: Engine['buildx']
  readonly folder: Pick<PrivateDir, 'path' | 'write'>
  readonly containsSecret: (text: string) => boolean
  /** Called for each image that is in the engine, with its id. */
  readonly onBuilt?: ((image: string, id: string) => void) | undefined
}

/** Fields of the metadata of a target. Source: docker buildx bake, `--metadata-file`. */
type Metadata = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/**
 * Whether one client can build all of them: the builder stores into the engine, and a bake file can say all that the builds need with
 * every version of the client.
 */
export function canBuildTogether(images: readonly JointImage[]): boolean {
  return (
    images.length > 1 &&
    images.every(({ request: { output, hasOtherIdInEngine, cache, steps, annotations } }) => {
      const hasPlainSteps = steps.shmSize === undefined && [...steps.addHosts, ...steps.ulimits, ...steps.allow].length === 0
      return output === 'image' && !hasOtherIdInEngine && cache === noCache && hasPlainSteps && annotations.size === 0
    })
  )
}

/** Delays before a second and a third build, when the builder could not reach a registry. */
const retryDelaysMs = [1000, 2000]

/**
 * Builds all images with one client, which takes a fraction of the time of one client for each image and level. Returns the outcomes by
 * name. When a step fails, the builder stops all images, so that those that do not need it are built again, from the cache of what was
 * done. After any other fault, the rest is left to the caller.
 */
export async function buildTogether(
  context: Pick<ActionContext, 'run' | 'log' | 'signal'>,
  joint: JointBuild,
): Promise<Map<string, JointOutcome>> {
  const { log, signal } = context
  const outcomes = new Map<string, JointOutcome>()
  let { images } = joint
  for (const { request } of images) log.info(`${request.source.image}: building ${request.source.displayPath}`)
  const logStart = logStepsOnce(joint, log)
  const policy = {
    delaysMs: retryDelaysMs,
    signal,
    isTransient: (error: unknown) => error instanceof JointFailure && error.isTransient,
    onRetry: (error: unknown) => {
      if (error instanceof JointFailure) log.info(`Building again: ${error.message}`)
    },
  }
  while (images.length > 1) {
    const attempt = { ...joint, images }
    const failed = await withRetry(policy, async () => await bakeOnce(context, attempt, outcomes, logStart)).catch(
      (error: unknown) => {
        if (error instanceof JointFailure) return error
        throw error
      },
    )
    if (failed === undefined) break
    if (failed instanceof JointFailure) {
      log.info(`Building each image by itself: ${failed.message}`)
      break
    }
    images = images.filter(({ target, ancestors }) => target !== failed && !ancestors.includes(failed))
  }
  return outcomes
}

/** A fault that is not that of one image. */
class JointFailure extends Error {
  readonly isTransient: boolean

  constructor(message: string, isTransient: boolean) {
    super(message)
    this.isTransient = isTransient
  }
}

/** Returns a function that logs each step when it starts. */
function logStepsOnce(
  { images, containsSecret }: JointBuild,
  log: ActionContext['log'],
): (target: string, vertex: Vertex) => void {
  const loggers = new Map(
    images.map(({ target, request }) => [target, createStepLogger(log, request.source.image, containsSecret)]),
  )
  return (target, { name }) => loggers.get(target)?.(`#0 ${name}`)
}

/** Adds what was built, or what failed, to the outcomes. Returns the target that failed. */
async function bakeOnce(
  { run, log }: Pick<ActionContext, 'run' | 'log'>,
  joint: JointBuild,
  outcomes: Map<string, JointOutcome>,
  logStart: (target: string, vertex: Vertex) => void,
): Promise<string | undefined> {
  const { images, containsSecret } = joint
  const names = new Map(images.map(({ target, request }) => [target, request.source.image]))
  const onStored = (target: string, id: string) => joint.onBuilt?.(names.get(target) ?? target, id)
  const reader = createStatusReader({ onStart: logStart, onStored })
  const messages: string[] = []
  const metadataFile = join(joint.folder.path, 'joint.metadata.json')
  const { code, timedOut } = await runBake(run, joint, metadataFile, (line) => {
    // Newer clients name the target, which the user does not know.
    if (!reader.push(line)) messages.push(line.replace(/^ERROR: target t\d+: /, 'ERROR: '))
  })
  const status = reader.status()
  // Without the whole log, it is unknown whether a secret is in it.
  if (!status.isComplete) throw new JointFailure('a report of the builder could not be read', false)
  if (code === 0) {
    for (const outcome of await collectBuilt(log, joint, status, await readMetadata(metadataFile))) outcomes.set(...outcome)
    return undefined
  }
  const stderr = messages.join('\n')
  const hasFailed = (vertex: Vertex) => (timedOut ? isRunning(vertex) : isCause(vertex, stderr))
  const failed = images.flatMap((image) => {
    const own = selectOwnSteps(status, image.target, image.ancestors)
    return own.vertices.some(hasFailed) ? [{ image, own }] : []
  })
  const reason = timedOut ? 'together, they took too long' : containsSecret(stderr) ? 'the builder failed' : lastError(stderr)
  if (!timedOut && isTransientFailure(stderr)) throw new JointFailure(reason, true)
  const [first] = failed
  // A step that several images share has no single place.
  if (first === undefined || failed.length > 1) throw new JointFailure(reason, false)
  const { target, request } = first.image
  const text = `${renderLog(first.own)}\n\n${stderr}`
  await logImage(log, request, `failed after ${measureSeconds(first.own).toFixed(1)} s`, containsSecret(text) ? undefined : text)
  const error = timedOut ? createTimeoutError(request) : createBuildError(request, containsSecret(stderr) ? '' : stderr)
  outcomes.set(request.source.image, { failed: error })
  return target
}

async function runBake(
  run: ActionContext['run'],
  { images, buildx: [buildx, ...words], folder }: JointBuild,
  metadataFile: string,
  onLine: (line: string) => void,
): Promise<{ readonly code: number; readonly timedOut: boolean }> {
  const [first] = images
  if (first === undefined) return { code: 0, timedOut: false }
  const { builder, cwd, env, timeoutMs, network } = first.request
  const definition = await folder.write(`joint-${randomUUID()}.json`, createBakeDefinition(images))
  const flags = [`--builder=${builder}`, '--progress=rawjson', '--provenance=false', '--sbom=false']
  // Newer clients ask for this permission; older ones do not know the option, and then each image is built by itself.
  if (network === 'host') flags.push('--allow=network.host')
  const files = [`--file=${definition}`, `--metadata-file=${metadataFile}`]
  return await run(buildx, [...words, 'bake', ...flags, ...files], {
    cwd,
    // The client would ask about each file outside of its working directory. Source: docker buildx bake, `--allow`.
    env: { ...env, BUILDX_BAKE_ENTITLEMENTS_FS: '0' },
    // An image may begin when its parents have taken all of their time.
    timeoutMs: timeoutMs * Math.max(...images.map(({ ancestors }) => ancestors.length + 1)),
    onLine,
  })
}

async function collectBuilt(
  log: ActionContext['log'],
  { images, containsSecret }: JointBuild,
  status: SolveStatus,
  metadata: Metadata,
): Promise<(readonly [string, JointOutcome])[]> {
  const outcomes: (readonly [string, JointOutcome])[] = []
  for (const { target, ancestors, request } of images) {
    const own = selectOwnSteps(status, target, ancestors)
    const [text, seconds] = [renderLog(own), measureSeconds(own)]
    const logContainsSecret = containsSecret(text)
    await logImage(log, request, `built after ${seconds.toFixed(1)} s`, logContainsSecret ? undefined : text)
    const fields = metadata[target] ?? {}
    const id = fields['containerimage.config.digest'] ?? fields['containerimage.digest']
    if (typeof id !== 'string') continue
    const built = { id, seconds, steps: countSteps(text), metadata: fields, logContainsSecret }
    outcomes.push([request.source.image, { built }])
  }
  return outcomes
}

async function logImage(
  log: ActionContext['log'],
  { source }: BuildRequest,
  title: string,
  text: string | undefined,
): Promise<void> {
  await log.group(`${source.image}: ${title}`, async () => {
    log.info(text ?? 'This log contains a secret, so it is not shown.')
    await Promise.resolve()
  })
}

async function readMetadata(path: string): Promise<Metadata> {
  const text = await readFile(path, 'utf8').catch(() => '{}')
  return JSON.parse(text) as Metadata
}

function isRunning({ started, completed }: Vertex): boolean {
  return started !== undefined && completed === undefined
}

/** Whether this step made the build fail. Others were stopped because of it. */
function isCause({ error }: Vertex, stderr: string): boolean {
  return error !== '' && lastError(stderr).includes(error)
}
