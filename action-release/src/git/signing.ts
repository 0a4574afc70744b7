import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { runOk } from '#shared/process/runner.js'

/** Signs commits and tags with a key of the user. */
export interface Signer {
  /** Options of Git, before its command, with which `-S` signs. */
  readonly options: readonly string[]
  readonly env: ActionContext['env']
  /** Returns the signature of a text, as Git appends it to a tag. Source: git-tag(1), gitformat-signature(5). */
  sign(text: string): Promise<string>
  /** Stops the processes that signing started. */
  close(): Promise<void>
}

/** Runs `work` with a signer, or with none if there is no key, and closes the signer afterwards. */
export async function withSigner<Result>(
  context: Pick<ActionContext, 'run' | 'env' | 'workspace' | 'privateDir'>,
  key: string | undefined,
  work: (signer: Signer | undefined) => Promise<Result>,
): Promise<Result> {
  if (key === undefined) return await work(undefined)
  const signer = await openSigner(context, key)
  try {
    return await work(signer)
  } finally {
    await signer.close()
  }
}

/** Whether a text begins like a private OpenPGP or OpenSSH key. Source: RFC 9580, 6.2; OpenSSH PROTOCOL.key. */
export function isPrivateKey(text: string): boolean {
  return /^-----BEGIN (PGP PRIVATE KEY BLOCK|[A-Z ]*PRIVATE KEY)-----/.test(text)
}

/**
 * Opens an OpenSSH or OpenPGP private key without a passphrase. The key is kept in the private directory of the run, and in no argument
 * list. Throws a `UserError`, which shows nothing of the key, if it cannot be used.
 */
async function openSigner(
  context: Pick<ActionContext, 'run' | 'env' | 'workspace' | 'privateDir'>,
  key: string,
): Promise<Signer> {
  const text = `${key.trim().replaceAll('\r\n', '\n')}\n`
  return text.startsWith('-----BEGIN PGP ') ? await openPgpSigner(context, text) : await openSshSigner(context, text)
}

async function openSshSigner(
  { run, env, workspace, privateDir }: Pick<ActionContext, 'run' | 'env' | 'workspace' | 'privateDir'>,
  key: string,
): Promise<Signer> {
  const file = await (await privateDir()).write('signing-key', key)
  const { code } = await run('ssh-keygen', ['-y', '-P', '', '-f', file], { cwd: workspace, env })
  if (code !== 0)
    throw new UserError('`signing-key` cannot be used', {
      why: 'It has a passphrase, or is damaged',
      fix: 'Use a key without a passphrase that serves no other purpose',
    })
  const sign = async (text: string) =>
    await runOk(run, 'ssh-keygen', ['-Y', 'sign', '-n', 'git', '-f', file], { cwd: workspace, env, input: text })
  return {
    options: ['-c', 'gpg.format=ssh', '-c', `user.signingkey=${file}`],
    env,
    sign: async (text) => `${await sign(text)}\n`,
    close: () => Promise.resolve(),
  }
}

async function openPgpSigner(
  { run, env, workspace, privateDir }: Pick<ActionContext, 'run' | 'env' | 'workspace' | 'privateDir'>,
  key: string,
): Promise<Signer> {
  const home = (await privateDir()).path
  const gpgEnv = { ...env, GNUPGHOME: home }
  const gpg = async (args: readonly string[], input: string) =>
    await runOk(run, 'gpg', ['--batch', '--quiet', '--no-tty', ...args], { cwd: workspace, env: gpgEnv, input })
  await gpg(['--import'], key)
  const fingerprint = /^fpr:+([0-9A-F]+):/m.exec(await gpg(['--list-secret-keys', '--with-colons'], ''))?.[1] ?? ''
  return {
    options: ['-c', 'gpg.format=openpgp', '-c', `user.signingkey=${fingerprint}`],
    env: gpgEnv,
    sign: async (text) => `${await gpg(['--armor', '--detach-sign', '--local-user', fingerprint], text)}\n`,
    async close() {
      await run('gpgconf', ['--homedir', home, '--kill', 'all'], { cwd: workspace, env: gpgEnv })
    },
  }
}
