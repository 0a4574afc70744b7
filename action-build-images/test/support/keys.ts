import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'

/** A new key made by ssh-keygen: the private file's text, the public one's, and the print. */
export function makeKey(...options: string[]): { text: string; publicText: string; print: string } {
  const file = join(temporaryFolder('key'), 'key')
  execFileSync('ssh-keygen', ['-q', '-C', 'test', ...(options.length > 0 ? options : ['-t', 'ed25519', '-N', '']), '-f', file])
  const print = execFileSync('ssh-keygen', ['-lf', `${file}.pub`], { encoding: 'utf8' }).split(' ')[1] ?? ''
  return { text: readFileSync(file, 'utf8'), publicText: readFileSync(`${file}.pub`, 'utf8'), print }
}

/** A self-signed certificate made by openssl: PEM text, and the key that belongs to it. */
export function makeCertificate(name: string, ...options: string[]): { pem: string; key: string } {
  const folder = temporaryFolder('certificate')
  const [key, pem] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const request = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-subj', `/CN=${name}`]
  execFileSync('openssl', [...request, '-days', '3650', ...options, '-keyout', key, '-out', pem], { stdio: 'ignore' })
  return { pem: readFileSync(pem, 'utf8'), key: readFileSync(key, 'utf8') }
}
