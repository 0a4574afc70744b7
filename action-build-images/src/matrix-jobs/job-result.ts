import { createHash } from 'node:crypto'
import { UserError } from '#shared/errors.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { Platform } from '../inputs/platforms.js'
import { platformSlug } from '../inputs/platforms.js'
import { repositoriesOf } from '../references/image-references.js'
import type { Naming } from '../references/naming.js'

/** One image for one platform, which a job has built, scanned and pushed by digest. */
export interface JobResult {
  readonly image: string
  readonly platform: Platform
  /** SHA-256 of the Dockerfile with its build arguments. */
  readonly dockerfile: string
  /** Digests of the manifest, by repository. */
  readonly digests: Readonly<Record<string, string>>
  /** Uncompressed bytes in the engine. */
  readonly size: number
  readonly seconds: number
  readonly cached: boolean
}

/** How the results of a graph are named and where its images are pushed. */
export interface JobNaming {
  /** Prefix of the artifacts. */
  readonly artifact: string
  readonly naming: Naming
}

/** The name of the artifact of a result: `<artifact>-<image>-linux-arm64`. */
export function artifactName({ artifact }: Pick<JobNaming, 'artifact'>, image: string, platform: Platform): string {
  return `${artifact}-${image}-${platformSlug(platform)}`
}

/** A hash that is equal when two jobs have read the same Dockerfile. */
export function fingerprintDockerfile({ dockerfile: { source } }: Pick<ImageNode, 'dockerfile'>): string {
  const { text, stage = '', bake, variant } = source
  const parts = [text, [...(bake?.args ?? [])], stage, [...(variant?.args ?? [])]]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/** Parses the result of this image for this platform. Throws for a result that does not belong to this graph. */
export function parseResult(text: string, node: ImageNode, platform: Platform, jobNaming: JobNaming): JobResult {
  const name = artifactName(jobNaming, node.name, platform)
  const resultError = (why: string) =>
    new UserError(`The artifact ${name} is not the result of this image`, {
      why,
      fix: 'Nothing was tagged. Give all jobs the same commit and inputs, and each graph of a run its own `artifact`',
    })
  const result = parseJson(text)
  if (result === undefined) throw resultError('It is not a result of `mode: build-digests`')
  if (result.image !== node.name || result.platform !== platform)
    throw resultError(`It is ${result.image} for ${result.platform}`)
  if (result.dockerfile !== fingerprintDockerfile(node))
    throw resultError(`That job read another version of ${node.dockerfile.source.displayPath}`)
  const missing = repositoriesOf(node.name, jobNaming.naming).find((repository) => result.digests[repository] === undefined)
  if (missing !== undefined) throw resultError(`It was not pushed to ${missing}`)
  return result
}

function parseJson(text: string): JobResult | undefined {
  try {
    const result = JSON.parse(text) as Partial<JobResult>
    return isJobResult(result) ? result : undefined
  } catch {
    return undefined
  }
}

function isJobResult(value: Partial<JobResult>): value is JobResult {
  const { image, platform, dockerfile, size, seconds, cached } = value
  const hasTexts = [image, platform, dockerfile].every((text) => typeof text === 'string')
  const hasNumbers = typeof size === 'number' && typeof seconds === 'number' && typeof cached === 'boolean'
  const digests = Object.values(value.digests ?? {})
  const isPushed = digests.length > 0 && digests.every((digest) => /^sha256:[0-9a-f]{64}$/.test(digest))
  return hasTexts && hasNumbers && isPushed
}
