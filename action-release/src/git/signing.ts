import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { runOk } from '#shared/process/runner.js'

/** What signs commits and tags with a key of the user. */
export interface Signer {
  /** Options of git, before its command, by which `-S` signs. */
  readonly options: readonly string[]
  readonly env: ActionContext['env']
  /** The signature of a text, as git puts it at the end of a tag. Source: git-tag(1), gitformat-signature(5). */
  sign(text: string): Promise<string>
  /** Ends what the signing has started. */
  close(): Promise<void>
}

type Hands = Pick<ActionContext, 'run' | 'env' | 'workspace' | 'privateDir'>

/**
 * Takes a private key without passphrase, of OpenSSH or OpenPGP. It is kept in the private folder of the run, and in no argument
 * list. Throws a `UserError` for one that cannot be used; nothing of the key is shown.
 */
export async function openSigner(hands: Hands, key: string): Promise<Signer> {
  const text = `${key.trim().replaceAll('\r\n', '\n')}\n`
  return text.startsWith('-----BEGIN PGP ') ? await pgpSigner(hands, text) : await sshSigner(hands, text)
}

/** Whether a text begins as a private key of OpenPGP or OpenSSH does. Source: RFC 9580, 6.2; OpenSSH PROTOCOL.key. */
export function isPrivateKey(text: string): boolean {
  return /^-----BEGIN (PGP PRIVATE KEY BLOCK|[A-Z ]*PRIVATE KEY)-----/.test(text)
}

async function sshSigner({ run, env, workspace, privateDir }: Hands, key: string): Promise<Signer> {
  const file = await (await privateDir()).write('signing-key', key)
  const { code } = await run('ssh-keygen', ['-y', '-P', '', '-f', file], { cwd: workspace, env })
  if (code !== 0)
    throw new UserError('`signing-key` cannot be used', {
      why: 'It has a passphrase, or is damaged',
      fix: 'Give a key without passphrase that is for this purpose only',
    })
  return {
    options: ['-c', 'gpg.format=ssh', '-c', `user.signingkey=${file}`],
    env,
    sign: async (text) =>
      `${await runOk(run, 'ssh-keygen', ['-Y', 'sign', '-n', 'git', '-f', file], { cwd: workspace, env, input: text })}\n`,
    close: () => Promise.resolve(),
  }
}

async function pgpSigner({ run, env, workspace, privateDir }: Hands, key: string): Promise<Signer> {
  const home = (await privateDir()).path
  const own = { ...env, GNUPGHOME: home }
  const gpg = async (args: readonly string[], input: string) =>
    await runOk(run, 'gpg', ['--batch', '--quiet', '--no-tty', ...args], { cwd: workspace, env: own, input })
  await gpg(['--import'], key)
  const id = /^fpr:+([0-9A-F]+):/m.exec(await gpg(['--list-secret-keys', '--with-colons'], ''))?.[1] ?? ''
  return {
    options: ['-c', 'gpg.format=openpgp', '-c', `user.signingkey=${id}`],
    env: own,
    sign: async (text) => `${await gpg(['--armor', '--detach-sign', '--local-user', id], text)}\n`,
    async close() {
      await run('gpgconf', ['--homedir', home, '--kill', 'all'], { cwd: workspace, env: own })
    },
  }
}
