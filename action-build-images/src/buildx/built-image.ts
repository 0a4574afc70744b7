import type { StepCounts } from './buildx-output.js'

/** An image that was built into the engine. */
export interface BuiltImage {
  /** The engine's digest: of the configuration, or of the manifest with the containerd image store. */
  readonly id: string
  readonly seconds: number
  readonly steps: StepCounts
  /** What the client writes about the result. Source: docker buildx build, `--metadata-file`. */
  readonly metadata: Readonly<Record<string, unknown>>
  /** Whether the build log contains a secret, and was therefore not shown. */
  readonly logContainsSecret: boolean
}
