import type { Env } from '#shared/process/env.js'
import type { Attestations } from '../buildx/attestations.js'
import type { CacheUse } from '../cache/policy.js'
import type { Engine } from '../engine/engine.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { NoCache } from '../inputs/build-inputs.js'
import type { CacheInputs } from '../inputs/cache-inputs.js'
import type { Platform } from '../inputs/platforms.js'
import type { StepInputs } from '../inputs/steps/step-inputs.js'
import type { BaseOverrides } from '../references/base-overrides.js'
import type { Naming } from '../references/naming.js'

/** What all builds of a run share. */
export interface BuildContext {
  readonly env: Env
  readonly workspace: string
  /** The private folder, in which builds run and write. */
  readonly folder: string
  readonly engine: Engine
  readonly images: BuildImages
  readonly settings: BuildSettings
  /** Undefined when no cache is used. */
  readonly cache: BuildCache | undefined
  readonly attestations: Attestations
  /** Empty if the engine cannot store them. */
  readonly annotations: ReadonlyMap<string, string>
  readonly mounts: PreparedMounts
}

/** The images of a run. */
export interface BuildImages {
  /** All images that are built, parents first. */
  readonly nodes: readonly ImageNode[]
  /** The whole graph, which may have more images. */
  readonly graph: readonly ImageNode[]
  /** Images that earlier jobs have built: references by digest, by name. */
  readonly parentImages: ReadonlyMap<string, string>
}

/** How the images are built and named. */
export interface BuildSettings {
  /** Target platforms; a build uses the first one. Empty for the engine's own. */
  readonly platforms: readonly Platform[]
  /** Build context, relative to the workspace. */
  readonly context: string
  readonly naming: Naming
  readonly baseOverrides: BaseOverrides
  readonly buildArgs: ReadonlyMap<string, string>
  readonly labels: ReadonlyMap<string, string>
  readonly network: 'default' | 'host' | 'none'
  readonly timeoutMs: number
  readonly noCache: NoCache
  readonly steps: StepInputs
}

/** The cache of the layers. */
export interface BuildCache {
  readonly use: CacheUse
  readonly inputs: CacheInputs
}

/** What the builds mount. */
export interface PreparedMounts {
  /** Files of the secrets, by id. */
  readonly secretFiles: ReadonlyMap<string, string>
  /** Sockets of the SSH agents, by id. */
  readonly sshSockets: ReadonlyMap<string, string>
  /** Undefined when there is no trust store. */
  readonly trustSha256: string | undefined
  /** Copies of the Dockerfiles that mount the trust store, by image. They mount it by an id that holds its hash. */
  readonly dockerfiles: ReadonlyMap<string, string>
}
