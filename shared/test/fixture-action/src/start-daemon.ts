import { spawn } from 'node:child_process'
import type { PrivateDir } from '#shared/context/private-dir.js'
import { UserError } from '#shared/errors.js'

/**
 * Starts a program that outlives this step, in a separate session and without the streams of this process, and writes its process id
 * to `<name>.pid` in the private folder, where `post` finds it. Its arguments must name the folder: `post` stops a process only if its
 * command line names the folder.
 */
export async function startDaemon(folder: PrivateDir, name: string, command: string, args: readonly string[]): Promise<number> {
  const child = spawn(command, args, { detached: true, stdio: 'ignore' })
  const pid = await new Promise<number>((resolve, reject) => {
    child.once('error', (error) =>
      reject(new UserError(`${command} could not be started`, { why: error.message, fix: 'Install it or put it on PATH' })),
    )
    child.once('spawn', () => resolve(child.pid ?? 0))
  })
  child.unref()
  await folder.write(`${name}.pid`, String(pid))
  return pid
}
