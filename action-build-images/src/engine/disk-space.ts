import { statfs } from 'node:fs/promises'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Need } from '../plan/disk-estimate.js'
import type { Engine } from './engine.js'

/** Less than this, and an image with CUDA or PyTorch will not fit: its layers lie there twice while they are unpacked. */
const little = 5e9

/**
 * Tells how much space the engine's disk has, and gives it in bytes; undefined where that cannot be known, as for an engine on
 * another machine.
 */
export async function tellFree(
  { log, env }: Pick<ActionContext, 'log' | 'env'>,
  { folder }: Pick<Engine, 'folder'>,
  when: string,
  before?: number,
): Promise<number | undefined> {
  if (/^(?:tcp|ssh|https?):/.test(env.DOCKER_HOST ?? '')) return undefined
  const disk = await statfs(folder).catch(() => undefined)
  if (disk === undefined) return undefined
  const free = disk.bavail * disk.bsize
  const used = before === undefined ? '' : `, ${inGigabytes(Math.max(before - free, 0))} less`
  log.info(`The disk of the engine has ${inGigabytes(free)} free ${when}${used}`)
  return free
}

/**
 * Holds the room that there is against what the builds will take, both in bytes. Bases that do not fit are refused; images that may not
 * fit are a warning, as the cache may hold most of them.
 */
export function checkRoom({ log }: Pick<ActionContext, 'log'>, free: number, { bases, images, unknown }: Need): void {
  const parts = [
    ...(bases > 0 ? [`${inGigabytes(bases)} for base images that it does not have yet`] : []),
    ...(images > 0 ? [`up to ${inGigabytes(images)} for images as large as the last time`] : []),
    ...(unknown.length > 0 ? [`what ${unknown.join(', ')} will need, which was not built here before`] : []),
  ]
  const told = `The disk of the engine has ${inGigabytes(free)} free; the builds take about ${parts.join(', ') || 'nothing'}`
  if (bases > free) throw new UserError('The disk of the engine is too small for these images', { why: told, fix: makeRoom })
  if (bases + images > free || (unknown.length > 0 && free - bases - images < little)) log.warning(`${told}. ${makeRoom}`)
  else log.info(told)
}

const makeRoom =
  'Where that is not enough, remove what the runner does not need before this step, build fewer images by `images`, or take a runner with a larger disk'

/** For a person. */
export function inGigabytes(bytes: number): string {
  return bytes < 1e8 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`
}
