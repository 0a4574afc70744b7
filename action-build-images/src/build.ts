import { readFile } from 'node:fs/promises'
import { UserError } from '#shared/errors.js'
import { runOk } from '#shared/process.js'
import type { World } from '#shared/world.js'
import { placeOf } from './discover.js'
import type { Source } from './discover.js'
import type { Platform } from './platforms.js'
import { attestArguments, noAttestations } from './attest.js'
import type { Attestations } from './attest.js'
import type { Engine } from './engine.js'
import type { CachePlace } from './cache/places.js'
import { isTransientBuild, lastWord, stepsOf, teller } from './progress.js'
import type { Steps } from './progress.js'
import { pause } from './publish/retry.js'

/** One call of `docker buildx build`. Paths are absolute but for the sockets, which lie in the working directory. */
export interface BuildRequest {
  readonly builder: string
  /** What it is built for; undefined for the platform of the engine. */
  readonly platform: Platform | undefined
  /** The stage that is built; undefined for the last one. */
  readonly stage: string | undefined
  /** Folders by the name that the Dockerfile uses for them. */
  readonly folders: ReadonlyMap<string, string>
  readonly source: Pick<Source, 'image' | 'path' | 'shown' | 'ofCatalogue'>
  readonly context: string
  /** Full references. */
  readonly tags: readonly string[]
  /** What stands for an image, by the name that the Dockerfile uses for it: a reference, or the address of a layout. */
  readonly images: ReadonlyMap<string, string>
  readonly buildArgs: ReadonlyMap<string, string>
  /** Files of the secrets that this image mounts, by id. */
  readonly secrets: ReadonlyMap<string, string>
  /** Sockets of the agents that this image mounts, by id. */
  readonly sshSockets: ReadonlyMap<string, string>
  readonly network: 'default' | 'host' | 'none'
  readonly cache: CachePlace
  readonly attestations: Attestations
  /** The environment of the client. */
  readonly env: World['env']
  readonly labels: ReadonlyMap<string, string>
  /**
   * How the engine gets the image: `image` where the builder is a part of it, which needs no further question to the engine, and
   * `docker` from any other. Source: docker buildx build, `--output`.
   */
  readonly output: 'image' | 'docker'
  /** Where the image is laid for those that are built from it; '' where the builder finds it in the engine. */
  readonly layout: string
  /** Where the id of the image is written. */
  readonly idFile: string
  /** Whether the engine knows the image by another id, as with the image store of containerd, and has to be asked for it. */
  readonly asksForId: boolean
  readonly timeoutMs: number
}

/** The arguments of `docker buildx`. They hold paths and names only, never a secret. Source: docker buildx build, reference. */
export function buildArguments(request: BuildRequest): string[] {
  return commandFor(request, [
    `--output=type=${request.output}`,
    ...attestArguments(request.attestations),
    ...(request.layout === '' ? [] : [`--output=type=oci,tar=false,dest=${request.layout}`]),
    `--iidfile=${request.idFile}`,
    ...(request.cache.during === '' ? [] : [`--cache-to=${request.cache.during}`]),
    ...request.tags.map((tag) => `--tag=${tag}`),
  ])
}

/** The arguments by which the same build, every step of which the builder has, writes a cache and nothing else. */
export function cacheArguments(request: BuildRequest, to: string): string[] {
  return commandFor(request, ['--output=type=cacheonly', ...attestArguments(noAttestations), `--cache-to=${to}`])
}

function commandFor(request: BuildRequest, results: readonly string[]): string[] {
  const each = <T>(values: Iterable<T>, spell: (value: T) => string) => [...values].map(spell)
  return [
    'build',
    `--builder=${request.builder}`,
    '--progress=plain',
    ...results,
    `--file=${request.source.path}`,
    ...(request.platform === undefined ? [] : [`--platform=${request.platform}`]),
    ...(request.stage === undefined ? [] : [`--target=${request.stage}`]),
    ...each(request.cache.from, (from) => `--cache-from=${from}`),
    ...(request.network === 'default' ? [] : [`--network=${request.network}`]),
    ...each(
      request.images,
      ([name, image]) => `--build-context=${name}=${image.includes('://') ? image : `docker-image://${image}`}`,
    ),
    ...each(request.folders, ([name, folder]) => `--build-context=${name}=${folder}`),
    ...each(request.buildArgs, ([name, value]) => `--build-arg=${name}=${value}`),
    ...each(request.labels, ([name, value]) => `--label=${name}=${value}`),
    // A value of --secret is one line of CSV.
    ...each(request.secrets, ([id, path]) => `--secret=id=${id},${csv(`src=${path}`)}`),
    ...each(request.sshSockets, ([id, socket]) => `--ssh=${id}=${socket}`),
    request.context,
  ]
}

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
  world: Pick<World, 'run' | 'log' | 'signal'>,
  { docker, buildx: [buildx, ...words] }: Pick<Engine, 'docker' | 'buildx'>,
  request: BuildRequest,
  cwd: string,
  holdsSecret: (text: string) => boolean,
): Promise<BuiltImage> {
  const { image } = request.source
  world.log.info(`${image}: building ${request.source.shown}`)
  const onLine = teller(world.log, image, holdsSecret)
  let seconds = 0
  for (let attempt = 1; ; attempt++) {
    const { timeoutMs, env } = request
    const result = await world.run(buildx, [...words, ...buildArguments(request)], {
      cwd,
      onLine,
      timeoutMs,
      env,
    })
    seconds += result.seconds
    const { code, stderr, timedOut } = result
    const title = `${image}: ${code === 0 ? 'built' : 'failed'} after ${result.seconds.toFixed(1)} s`
    const logLeaks = holdsSecret(stderr)
    await world.log.group(title, async () => {
      world.log.info(logLeaks ? 'This log holds a secret and is not shown.' : stderr.trimEnd())
      await Promise.resolve()
    })
    if (code === 0) return { id: await idOf(world, docker, request), seconds, steps: stepsOf(stderr), logLeaks }
    if (timedOut) throw tooLong(request)
    if (attempt === tries || !isTransientBuild(stderr)) throw failure(request, logLeaks ? '' : stderr)
    world.log.info(`${image}: trying again: ${lastWord(stderr)}`)
    await pause(attempt, null, world.signal)
  }
}

async function idOf({ run }: Pick<World, 'run'>, docker: string, request: BuildRequest): Promise<string> {
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

function csv(field: string): string {
  return /[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}
