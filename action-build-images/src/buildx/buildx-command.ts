import type { ActionContext } from '#shared/context/action-context.js'
import type { CacheLocation } from '../cache/locations.js'
import type { Source } from '../dockerfile/discover.js'
import type { Platform } from '../inputs/platforms.js'
import type { Attestations } from './attestations.js'
import { attestArguments, noAttestations } from './attestations.js'

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
  readonly cache: CacheLocation
  readonly attestations: Attestations
  /** The environment of the client. */
  readonly env: ActionContext['env']
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
    ...(request.cache.exportDuringBuild === undefined ? [] : [`--cache-to=${request.cache.exportDuringBuild}`]),
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
    ...each(request.cache.importFrom, (from) => `--cache-from=${from}`),
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

function csv(field: string): string {
  return /[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}
