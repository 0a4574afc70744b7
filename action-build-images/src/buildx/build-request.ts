import type { Env } from '#shared/process/env.js'
import type { CacheLocation } from '../cache/locations.js'
import type { ImageSource } from '../dockerfile/source.js'
import type { NoCache } from '../inputs/build-inputs.js'
import type { Platform } from '../inputs/platforms.js'
import type { StepInputs } from '../inputs/steps/step-inputs.js'
import type { Attestations } from './attestations.js'

/** One call of `docker buildx build`. Paths are absolute, except for the sockets, which are relative to `cwd`. */
export interface BuildRequest {
  readonly builder: string
  /** Working directory of the client. */
  readonly cwd: string
  /** Environment of the client. */
  readonly env: Env
  readonly timeoutMs: number
  readonly source: Pick<ImageSource, 'image' | 'path' | 'displayPath' | 'isFromCatalogue'>
  /** Build context. */
  readonly context: string
  /** Folders, OCI layouts and addresses by the name that the Dockerfile uses for them. */
  readonly contexts: ReadonlyMap<string, string>
  /** What replaces an image, by the name that the Dockerfile uses for it: a reference, or the address of an OCI layout. */
  readonly images: ReadonlyMap<string, string>
  /** Target platform; undefined for the engine's own. */
  readonly platform: Platform | undefined
  /** Target stage; undefined for the last one. */
  readonly stage: string | undefined
  /** Full references. */
  readonly tags: readonly string[]
  readonly labels: ReadonlyMap<string, string>
  /** Annotations by name, which may start with the documents that get them: `index,manifest:`. */
  readonly annotations: ReadonlyMap<string, string>
  readonly buildArgs: ReadonlyMap<string, string>
  /** Files of the secrets that this image mounts, by id. */
  readonly secrets: ReadonlyMap<string, string>
  /** Sockets of the SSH agents that this image mounts, by id. */
  readonly sshSockets: ReadonlyMap<string, string>
  readonly network: 'default' | 'host' | 'none'
  readonly noCache: NoCache
  readonly steps: StepInputs
  readonly cache: CacheLocation
  readonly attestations: Attestations
  /**
   * How the engine gets the image: `image` from a builder that shares its image store, which needs no further call, and `docker` from
   * any other. Source: docker buildx build, `--output`.
   */
  readonly output: 'image' | 'docker'
  /** Folder for the image as an OCI layout, for images that are built from it; undefined when the builder finds it in the engine. */
  readonly layoutFolder: string | undefined
  /** File to which the client writes the id of the image. */
  readonly idFile: string
  /** File to which the client writes what it knows of the result. */
  readonly metadataFile: string
  /** Whether the engine uses another id, as with the containerd image store, and must be queried for it. */
  readonly hasOtherIdInEngine: boolean
}
