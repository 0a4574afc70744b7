import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from './run-action.js'

/** Makes a self-signed certificate, by default one of an authority. `options` are those of `openssl req`. */
export function makeCertificate(name: string, ...options: string[]): { pem: string; key: string } {
  const folder = temporaryFolder('certificate')
  const [key, pem] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const request = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-subj', `/CN=${name}`]
  execFileSync('openssl', [...request, '-days', '3650', ...options, '-keyout', key, '-out', pem], { stdio: 'ignore' })
  return { pem: readFileSync(pem, 'utf8'), key: readFileSync(key, 'utf8') }
}
