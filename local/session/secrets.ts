import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rootCertificates } from 'node:tls'
import type { Run } from '#shared/process/runner.js'
import { runOk } from '#shared/process/runner.js'

/** A single string of the environment may have 128 KiB on Linux (MAX_ARG_STRLEN); act hands secrets over by it. */
const most = 64 * 1024

export interface SecretOptions {
  /** A private folder. */
  readonly folder: string
  readonly token: string
  readonly run: Run
  /** Where the machine keeps certificates of its own; by default Debian's folder. */
  readonly certificates?: string
}

/**
 * Writes the secrets of the repository, as they would be set on GitHub: a fresh deploy key, the trust store of this machine, and
 * the token. Gives the path of the file, which only its owner can read.
 */
export async function writeSecrets({
  folder,
  token,
  run,
  certificates = '/usr/local/share/ca-certificates',
}: SecretOptions): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const key = join(folder, 'deploy-key')
  await runOk(run, 'ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'deploy key of npm start', '-f', key])
  const secrets = { GITHUB_TOKEN: token, DEPLOY_KEY: await readFile(key, 'utf8'), TRUST_PEM: trustStore(certificates) }
  const file = join(folder, 'secrets.env')
  const lines = Object.entries(secrets).map(([name, value]) => `${name}="${value.replaceAll('\n', '\\n')}"\n`)
  await writeFile(file, lines.join(''), { mode: 0o600 })
  return file
}

/** The certificates that were added to this machine, or one public root where there is none. */
export function trustStore(folder: string): string {
  const added = filesOf(folder)
    .filter((name) => name.endsWith('.crt'))
    .map((name) => readFileSync(join(folder, name), 'utf8').trim())
    .filter((text) => text.startsWith('-----BEGIN CERTIFICATE-----') && text.length < most)
  const fitting = added.filter((_, index) => added.slice(0, index + 1).join('\n').length < most)
  return `${fitting.length === 0 ? (rootCertificates[0] ?? '') : fitting.join('\n')}\n`
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}
