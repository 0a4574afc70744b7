import { statfs } from 'node:fs/promises'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Engine } from './engine.js'

/** Estimated space that builds need on the engine's disk. */
export interface DiskEstimate {
  /** Bytes of the unpacked base images that the engine does not have yet. They are needed whatever the cache holds. */
  readonly bases: number
  /** Bytes that the images added to their bases when they were last built, needed in full when nothing is cached. */
  readonly images: number
  /** Images that were never built here. */
  readonly unknown: readonly string[]
}

/** An image with CUDA or PyTorch does not fit into less: it needs its layers twice while they are unpacked. */
const recommendedFreeBytes = 5e9

/**
 * Logs the free space of the engine's disk and returns it in bytes; undefined when it is unknown, such as for an engine on another
 * machine. `previousFreeBytes` is the free space of an earlier call, to log what was used since.
 */
export async function reportFreeSpace(
  { log, env }: Pick<ActionContext, 'log' | 'env'>,
  { folder }: Pick<Engine, 'folder'>,
  when: string,
  previousFreeBytes?: number,
): Promise<number | undefined> {
  const isRemoteEngine = /^(?:tcp|ssh|https?):/.test(env.DOCKER_HOST ?? '')
  if (isRemoteEngine || folder === undefined) return undefined
  const disk = await statfs(folder).catch(() => undefined)
  if (disk === undefined) return undefined
  const free = disk.bavail * disk.bsize
  const used = previousFreeBytes === undefined ? '' : ` (${formatGigabytes(Math.max(previousFreeBytes - free, 0))} used)`
  log.info(`Free space on the engine's disk ${when}: ${formatGigabytes(free)}${used}`)
  return free
}

/**
 * Compares the free space, in bytes, with the estimate. Throws when the base images do not fit. Images that may not fit are a warning,
 * because the cache may hold most of them.
 */
export function checkFreeSpace({ log }: Pick<ActionContext, 'log'>, free: number, estimate: DiskEstimate): void {
  const { bases, images, unknown } = estimate
  const report = `Free space on the engine's disk: ${formatGigabytes(free)}. Estimated space needed: ${describeEstimate(estimate)}`
  if (bases > free) throw new UserError("The engine's disk is too small for these images", { why: report, fix: freeSpaceHint })
  const mayBeTooSmall = bases + images > free || (unknown.length > 0 && free - bases - images < recommendedFreeBytes)
  if (mayBeTooSmall) log.warning(`${report}. ${freeSpaceHint}`)
  else log.info(report)
}

function describeEstimate({ bases, images, unknown }: DiskEstimate): string {
  const parts = [
    ...(bases > 0 ? [`${formatGigabytes(bases)} for base images to pull`] : []),
    ...(images > 0 ? [`up to ${formatGigabytes(images)} for images, as in their last build`] : []),
    ...(unknown.length > 0 ? [`an unknown amount for ${unknown.join(', ')}, not built here before`] : []),
  ]
  return parts.join(', ') || '0 GB'
}

const freeSpaceHint =
  'If that is not enough, remove unneeded files before the build, build fewer images with `images`, or use a larger disk'

/** Formats bytes as MB or GB. */
export function formatGigabytes(bytes: number): string {
  return bytes < 1e8 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`
}
