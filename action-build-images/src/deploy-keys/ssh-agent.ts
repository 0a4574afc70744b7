import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { refuserOf } from './normalize-key.js'

/** An SSH agent of this run alone, that holds one key. */
export interface Agent {
  /** Its folder; programs that use it run there. */
  readonly folder: string
  /** Name of its socket in the folder. It is used without the folder, as the path of a unix socket has at most 107 bytes. */
  readonly socket: string
  /** SHA-256 print and type of the key, as `ssh-add -l` shows them. */
  readonly key: string
  stop(): Promise<void>
}

/** The longest a job may run on GitHub. Source: GitHub "Actions limits", job execution time. */
const lifetimeSeconds = 6 * 3600

/**
 * Starts an agent in the private folder and gives it the key over standard input, so that the key is never in a file. Its
 * address is not exported. `stop` ends it; should this process die before, `post` does so by the file `agent-<number>.pid`, and the key
 * is forgotten after six hours in any case.
 */
export async function startAgent(
  context: Pick<ActionContext, 'run' | 'privateDir' | 'env'>,
  key: string,
  number: number,
): Promise<Agent> {
  const folder = await context.privateDir()
  const socket = `agent-${number}.sock`
  // No provider is ever loaded from that empty place, and it makes the folder part of the command line, by which `post` knows
  // that the process is still this agent.
  const args = ['-D', '-a', socket, '-P', join(folder.path, 'none')]
  const { ended, pid } = await start(context, args, folder.path)
  const stop = async () => {
    end(pid)
    await ended
  }
  try {
    await folder.write(`agent-${number}.pid`, String(pid))
    const env = { ...context.env, SSH_AUTH_SOCK: socket, SSH_ASKPASS_REQUIRE: 'never' }
    const options = { cwd: folder.path, env, timeoutMs: 10_000 }
    const added = await context.run('ssh-add', ['-q', '-t', String(lifetimeSeconds), '-'], { ...options, input: key })
    if (added.code !== 0)
      throw refuserOf('A deploy key')(
        'cannot be read by OpenSSH',
        "Make a new deploy key: `ssh-keygen -t ed25519 -N '' -f deploy_key`",
      )
    const listed = await context.run('ssh-add', ['-l'], options)
    const [, print = '', type = ''] = /^\d+ (\S+) .*(\(\S+\))$/m.exec(listed.stdout) ?? []
    return { folder: folder.path, socket, key: `${print} ${type}`, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Resolves with the process id once the agent listens; it says so on its first lines. */
async function start({ run }: Pick<ActionContext, 'run'>, args: readonly string[], cwd: string) {
  const listening = Promise.withResolvers<number>()
  const onLine = (line: string) => {
    const pid = /Agent pid (\d+)/.exec(line)?.[1]
    if (pid !== undefined) listening.resolve(Number(pid))
  }
  const ended = run('ssh-agent', args, { cwd, onLine }).then(
    ({ stderr }) => listening.reject(new UserError('ssh-agent ended at once', { why: stderr.trim() })),
    (error: unknown) => listening.reject(error),
  )
  return { ended, pid: await listening.promise }
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGTERM')
  } catch (error) {
    // ESRCH: it has ended by itself, as after a cancellation.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
