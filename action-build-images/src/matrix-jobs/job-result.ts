import { createHash } from 'node:crypto'
import { UserError } from '#shared/errors.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { Platform } from '../inputs/platforms.js'
import { slugOf } from '../inputs/platforms.js'
import type { ImageInputs } from '../inputs/read-inputs.js'
import { repositoriesOf } from '../references/image-references.js'

/** One image for one platform, which a job has built, searched and pushed by digest. */
export interface Result {
  readonly image: string
  readonly platform: Platform
  /** SHA-256 of the Dockerfile with its own arguments. */
  readonly dockerfile: string
  /** Digests of the manifest, by repository. */
  readonly digests: Readonly<Record<string, string>>
  /** Bytes in the engine, not compressed. */
  readonly size: number
  readonly seconds: number
  readonly cached: boolean
}

/** The name under which it is handed over: `<artifact>-<image>-linux-arm64`. */
export function nameOf({ artifact }: Pick<ImageInputs, 'artifact'>, image: string, platform: Platform): string {
  return `${artifact}-${image}-${slugOf(platform)}`
}

/** What shows that two jobs have read the same Dockerfile. */
export function fingerprintOf({ dockerfile: { source } }: Pick<ImageNode, 'dockerfile'>): string {
  const { text, bake, variant } = source
  const parts = [text, [...(bake?.args ?? [])], bake?.stage ?? '', [...(variant?.args ?? [])]]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/** Reads what was handed over as this image for this platform. What does not belong to this graph is refused. */
export function readResult(
  text: string,
  node: ImageNode,
  platform: Platform,
  inputs: Pick<ImageInputs, 'artifact' | 'naming'>,
): Result {
  const name = nameOf(inputs, node.name, platform)
  const refuse = (why: string) =>
    new UserError(`The artifact ${name} is not the result of this image`, {
      why,
      fix: 'Nothing was tagged. Give all jobs the same commit and inputs, and each graph of a run its own `artifact`',
    })
  const result = parse(text)
  if (result === undefined) throw refuse('It is no result of `mode: build-digests`')
  if (result.image !== node.name || result.platform !== platform) throw refuse(`It is ${result.image} for ${result.platform}`)
  if (result.dockerfile !== fingerprintOf(node)) throw refuse(`${node.dockerfile.source.shown} was another one there`)
  const missing = repositoriesOf(node.name, inputs.naming).find((repository) => result.digests[repository] === undefined)
  if (missing !== undefined) throw refuse(`It was not pushed to ${missing}`)
  return result
}

function parse(text: string): Result | undefined {
  try {
    const { image, platform, dockerfile, digests, size, seconds, cached } = JSON.parse(text) as Partial<Result>
    const isText = [image, platform, dockerfile].every((value) => typeof value === 'string')
    const isSized = typeof size === 'number' && typeof seconds === 'number' && typeof cached === 'boolean'
    const found = Object.values(digests ?? {})
    const isPushed = found.length > 0 && found.every((digest) => /^sha256:[0-9a-f]{64}$/.test(digest))
    return isText && isSized && isPushed ? (JSON.parse(text) as Result) : undefined
  } catch {
    return undefined
  }
}
