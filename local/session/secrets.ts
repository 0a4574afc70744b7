import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rootCertificates } from 'node:tls'
import type { Run } from '#shared/process/runner.js'
import { runOk } from '#shared/process/runner.js'

/** act passes secrets as environment variables, which Linux limits to 128 KiB each (MAX_ARG_STRLEN). */
const maxTrustStoreLength = 64 * 1024

export interface SecretOptions {
  /** A private folder. */
  readonly folder: string
  readonly token: string
  /** Token of the local package index. */
  readonly indexToken: string
  readonly run: Run
  /** Folder of the certificates added to this machine. Defaults to Debian's. */
  readonly certificates?: string
}

/**
 * Writes the secrets that the repository would have on GitHub: a new deploy key, the trust store of this machine, and the tokens.
 * Returns the path of the file, which only its owner can read.
 */
export async function writeSecrets({
  folder,
  token,
  indexToken,
  run,
  certificates = '/usr/local/share/ca-certificates',
}: SecretOptions): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const key = join(folder, 'deploy-key')
  await runOk(run, 'ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'deploy key of npm start', '-f', key])
  const secrets = {
    GITHUB_TOKEN: token,
    DEPLOY_KEY: await readFile(key, 'utf8'),
    TRUST_PEM: readTrustStore(certificates),
    INDEX_TOKEN: indexToken,
  }
  const file = join(folder, 'secrets.env')
  const lines = Object.entries(secrets).map(([name, value]) => `${name}="${value.replaceAll('\n', '\\n')}"\n`)
  await writeFile(file, lines.join(''), { mode: 0o600 })
  return file
}

/** Returns the certificates added to this machine, or one public root if there are none. */
export function readTrustStore(folder: string): string {
  const added = listFiles(folder)
    .filter((name) => name.endsWith('.crt'))
    .map((name) => readFileSync(join(folder, name), 'utf8').trim())
    .filter((text) => text.startsWith('-----BEGIN CERTIFICATE-----') && text.length < maxTrustStoreLength)
  const withinLimit = added.filter((_, index) => added.slice(0, index + 1).join('\n').length < maxTrustStoreLength)
  return `${withinLimit.length === 0 ? (rootCertificates[0] ?? '') : withinLimit.join('\n')}\n`
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}
