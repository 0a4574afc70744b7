import { statfs } from 'node:fs/promises'
import type { World } from '#shared/world.js'
import type { Engine } from './engine.js'

/** Less than this, and an image with CUDA or PyTorch will not fit: its layers lie there twice while they are unpacked. */
const little = 5e9

/**
 * Tells how much space the engine's disk has, and gives it in bytes; undefined where that cannot be known, as for an engine on
 * another machine. Warns where it is little before the builds.
 */
export async function tellFree(
  { run, log, env }: Pick<World, 'run' | 'log' | 'env'>,
  { docker }: Engine,
  when: string,
  before?: number,
): Promise<number | undefined> {
  if (/^(?:tcp|ssh|https?):/.test(env.DOCKER_HOST ?? '')) return undefined
  const { code, stdout } = await run(docker, ['info', '--format', '{{.DockerRootDir}}'], { timeoutMs: 20_000 })
  const disk = code === 0 ? await statfs(stdout.trim()).catch(() => undefined) : undefined
  if (disk === undefined) return undefined
  const free = disk.bavail * disk.bsize
  const used = before === undefined ? '' : `, ${inGigabytes(Math.max(before - free, 0))} less`
  log.info(`The disk of the engine has ${inGigabytes(free)} free ${when}${used}`)
  if (before === undefined && free < little)
    log.warning(`The disk of the engine has only ${inGigabytes(free)} free. Images with CUDA or PyTorch need more`)
  return free
}

function inGigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`
}
