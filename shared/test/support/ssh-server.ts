import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { startOnFreePort } from './free-port.js'
import { temporaryFolder, writeTree } from './run-action.js'
import { makeKey } from './ssh-keys.js'

export interface SshServer {
  readonly port: number
  readonly user: string
  /** For the input `known-hosts`. */
  readonly knownHosts: string
  close(): Promise<void>
}

/**
 * A real sshd on loopback that serves one private repository to each key (name of the repository to public key), and no other, as
 * GitHub does with deploy keys. Each repository has the given files, and the file `name` with its name in it.
 */
export async function startSshServer(
  keys: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
): Promise<SshServer> {
  const folder = temporaryFolder('sshd')
  const host = makeKey()
  const hostKey = join(folder, 'host_key')
  writeFileSync(hostKey, host.text, { mode: 0o600 })
  const lines = Object.entries(keys).map(([name, key]) => `command="${serve(folder, name, files)}",restrict ${key.trim()}`)
  const authorized = join(folder, 'authorized_keys')
  writeFileSync(authorized, `${lines.join('\n')}\n`, { mode: 0o600 })
  if (userInfo().uid === 0) mkdirSync('/run/sshd', { recursive: true })
  return await startOnFreePort(async (port) => ({
    port,
    user: userInfo().username,
    knownHosts: `[127.0.0.1]:${port} ${host.publicText.split(' ').slice(0, 2).join(' ')}`,
    close: await startSshd([`Port=${port}`, `HostKey=${hostKey}`, `AuthorizedKeysFile=${authorized}`]),
  }))
}

/** Starts sshd, waits until it listens, and returns what ends it. */
async function startSshd(own: readonly string[]): Promise<SshServer['close']> {
  const options = [
    ...[...own, 'ListenAddress=127.0.0.1', 'StrictModes=no', 'PasswordAuthentication=no'],
    ...['PermitRootLogin=prohibit-password', 'UsePAM=yes', 'PidFile=none'],
  ]
  const child = spawn('/usr/sbin/sshd', ['-D', '-e', '-f', '/dev/null', ...options.flatMap((option) => ['-o', option])], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = once(child, 'exit')
  let said = ''
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('Server listening')) resolve()
    })
    child.once('exit', () => reject(new Error(`sshd ended at once: ${said}`)))
  })
  return async () => {
    child.kill()
    await ended
  }
}

export const hasSshServer = existsSync('/usr/sbin/sshd')

function serve(folder: string, name: string, files: Readonly<Record<string, string>>): string {
  const repository = join(folder, `${name}.git`)
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' })
  const work = join(folder, name)
  mkdirSync(work)
  writeTree(work, { ...files, name: `${name}\n` })
  git('-C', work, 'init', '--quiet')
  git('-C', work, 'add', '.')
  git('-C', work, '-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '--quiet', '--message', 'first')
  git('clone', '--quiet', '--bare', work, repository)
  const script = join(folder, `serve-${name}`)
  const allowed = `"git-upload-pack '/${name}.git'"`
  writeFileSync(script, `#!/bin/sh\n[ "$SSH_ORIGINAL_COMMAND" = ${allowed} ] && exec git upload-pack ${repository}\nexit 1\n`)
  chmodSync(script, 0o700)
  return script
}
