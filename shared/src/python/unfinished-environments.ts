import { createHash } from 'node:crypto'
import { readdir, readFile, readlink, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { readManifestKey } from '../cache/manifest.js'
import { formatUnfinishedName, parseUnfinishedName } from '../context/unfinished-name.js'

const oneDayMs = 24 * 3600 * 1000

/** A new path for an environment that this process installs. It shows which process that is. */
export async function createUnfinishedPath(envDir: string): Promise<string> {
  return formatUnfinishedName(envDir, { machine: await machineId(), pid: process.pid })
}

/**
 * Removes the environments that killed processes left unfinished in the folder. If nothing here shows whether the process still runs,
 * because it belongs to another machine or container, its environment is removed after a day.
 */
export async function removeUnfinishedEnvironments(folder: string): Promise<void> {
  const machine = await machineId()
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const installer = parseUnfinishedName(name)
    // A finished environment that another one has replaced may still be in use.
    if (installer === undefined || (await readManifestKey(path)) !== undefined) continue
    const isAbandoned = installer.machine === machine ? !isRunning(installer.pid) : await isOlderThanDay(path)
    // An orphaned pip may still write to it. The next installation removes it then.
    if (isAbandoned) await rm(path, { recursive: true, force: true }).catch(() => undefined)
  }
}

/** Six hexadecimal digits that name the processes among which an identifier is unique until the machine starts again. */
async function machineId(): Promise<string> {
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')
  const processes = await readlink('/proc/self/ns/pid').catch(() => '')
  return createHash('sha256').update(`${hostname()}\0${boot}\0${processes}`).digest('hex').slice(0, 6)
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** False if another process has just removed it. */
async function isOlderThanDay(path: string): Promise<boolean> {
  const modified = await stat(path).catch(() => undefined)
  return modified !== undefined && modified.mtimeMs < Date.now() - oneDayMs
}
