import { statfs } from 'node:fs/promises'
import type { World } from '#shared/world.js'
import type { Engine } from './engine.js'

/** Less than this, and an image with CUDA or PyTorch will not fit: its layers lie there twice while they are unpacked. */
const little = 5e9

/** The disk of an engine, as it was. */
export interface Disk {
  readonly folder: string
  /** Bytes. */
  readonly free: number
}

/**
 * Tells how much space the engine's disk has; undefined where that cannot be known, as for an engine on another machine. Warns
 * where it is little before the builds. `before` is what an earlier call has given: the engine is asked for its folder once.
 */
export async function tellFree(
  { run, log, env }: Pick<World, 'run' | 'log' | 'env'>,
  { docker }: Engine,
  when: string,
  before?: Disk,
): Promise<Disk | undefined> {
  if (/^(?:tcp|ssh|https?):/.test(env.DOCKER_HOST ?? '')) return undefined
  const folder = before?.folder ?? (await rootOf(run, docker))
  const disk = await statfs(folder).catch(() => undefined)
  if (disk === undefined) return undefined
  const free = disk.bavail * disk.bsize
  const used = before === undefined ? '' : `, ${inGigabytes(Math.max(before.free - free, 0))} less`
  log.info(`The disk of the engine has ${inGigabytes(free)} free ${when}${used}`)
  if (before === undefined && free < little)
    log.warning(`The disk of the engine has only ${inGigabytes(free)} free. Images with CUDA or PyTorch need more`)
  return { folder, free }
}

/** The folder in which the engine keeps its images; '' where it does not say. */
async function rootOf(run: World['run'], docker: string): Promise<string> {
  const { code, stdout } = await run(docker, ['info', '--format', '{{.DockerRootDir}}'], { timeoutMs: 20_000 })
  return code === 0 ? stdout.trim() : ''
}

function inGigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`
}
