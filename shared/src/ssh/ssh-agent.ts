import { join } from 'node:path'
import type { ActionContext } from '../context/action-context.js'
import { UserError } from '../errors.js'
import { keyErrorsFor } from './normalize-key.js'

/** A private SSH agent of this run that holds one key. */
export interface SshAgent {
  /** Its folder. Programs that use the agent run there. */
  readonly folder: string
  /** Name of its socket, relative to the folder, because the path of a Unix socket has at most 107 bytes. */
  readonly socket: string
  /** SHA-256 fingerprint and type of the key, as `ssh-add -l` shows them. */
  readonly key: string
  stop(): Promise<void>
}

/** The longest time that a job runs on GitHub. Source: GitHub "Actions limits", job execution time. */
const longestJobSeconds = 6 * 3600

/**
 * Starts an agent in the private folder and passes it the key through standard input, so that the key is never in a file. The address
 * is not exported. `stop` ends the agent. If this process dies first, `post` ends it by the file `agent-<number>.pid`, and the agent
 * drops the key after its lifetime, six hours.
 */
export async function startSshAgent(
  context: Pick<ActionContext, 'run' | 'privateDir' | 'env'>,
  key: string,
  number: number,
  lifetimeSeconds = longestJobSeconds,
): Promise<SshAgent> {
  const folder = await context.privateDir()
  const socket = `agent-${number}.sock`
  // No provider exists at that path. It makes the folder part of the command line, by which `post` recognizes the process as this agent.
  const args = ['-D', '-a', socket, '-P', join(folder.path, 'none')]
  const { ended, pid } = await startProcess(context, args, folder.path)
  const stop = async () => {
    terminate(pid)
    await ended
  }
  try {
    await folder.write(`agent-${number}.pid`, String(pid))
    const env = { ...context.env, SSH_AUTH_SOCK: socket, SSH_ASKPASS_REQUIRE: 'never' }
    const options = { cwd: folder.path, env, timeoutMs: 10_000 }
    const added = await context.run('ssh-add', ['-q', '-t', String(lifetimeSeconds), '-'], { ...options, input: key })
    if (added.code !== 0)
      throw keyErrorsFor('A deploy key')(
        'cannot be read by OpenSSH',
        "Create a new deploy key: `ssh-keygen -t ed25519 -N '' -f deploy_key`",
      )
    const listed = await context.run('ssh-add', ['-l'], options)
    const [, fingerprint = '', type = ''] = /^\d+ (\S+) .*(\(\S+\))$/m.exec(listed.stdout) ?? []
    return { folder: folder.path, socket, key: `${fingerprint} ${type}`, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Starts an agent. Resolves with its process id once it listens, which its first lines report. */
async function startProcess({ run }: Pick<ActionContext, 'run'>, args: readonly string[], cwd: string) {
  const listening = Promise.withResolvers<number>()
  const onLine = (line: string) => {
    const pid = /Agent pid (\d+)/.exec(line)?.[1]
    if (pid !== undefined) listening.resolve(Number(pid))
  }
  const ended = run('ssh-agent', args, { cwd, onLine }).then(
    ({ stderr }) => listening.reject(new UserError('ssh-agent exited immediately', { why: stderr.trim() })),
    (error: unknown) => listening.reject(error),
  )
  return { ended, pid: await listening.promise }
}

function terminate(pid: number): void {
  try {
    process.kill(pid, 'SIGTERM')
  } catch (error) {
    // ESRCH: it has already exited, such as after a cancellation.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
