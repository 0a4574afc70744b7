import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { installEngines } from '../support/real-tools.js'
import { runInProcess } from '../support/run-in-process.js'

/** Fault 29 of docs/security-checklist.md, with both engines: an unknown host, an untrusted certificate, and a proxy. */
const keys = temporaryFolder('keys')
const packages = [{ name: 'top', version: '1.0' }]
let plainIndex: LocalIndex
let secureIndex: LocalIndex

beforeAll(async () => {
  await installEngines()
  plainIndex = await startIndex(packages)
  secureIndex = await startIndex(packages, createIdentity())
})
afterAll(async () => {
  await plainIndex.close()
  await secureIndex.close()
})

/** Creates a certificate for 127.0.0.1 and its authority, `ca.pem`. */
function createIdentity() {
  const at = (name: string) => join(keys, name)
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'pipe' })
  const made = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  openssl('req', '-x509', ...made, '-days', '2', '-subj', '/CN=Ours', '-keyout', at('ca.key'), '-out', at('ca.pem'))
  openssl('req', ...made, '-subj', '/CN=127.0.0.1', '-keyout', at('key.pem'), '-out', at('request.pem'))
  writeTree(keys, { extensions: 'subjectAltName=IP:127.0.0.1\n' })
  const signing = ['-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial', '-days', '2', '-extfile', at('extensions')]
  openssl('x509', '-req', '-in', at('request.pem'), ...signing, '-out', at('cert.pem'))
  return { key: readFileSync(at('key.pem'), 'utf8'), cert: readFileSync(at('cert.pem'), 'utf8') }
}

async function compile(engine: string, env: Record<string, string>) {
  const workspace = temporaryFolder('unreachable')
  writeTree(workspace, { 'requirements/in/a.in': 'top\n' })
  const limits = { PIP_RETRIES: '0', UV_HTTP_RETRIES: '0' }
  const result = await runInProcess({ inputs: { engine, cache: 'off' }, workspace, env: { ...limits, ...env } })
  const locks = readdirSync(join(workspace, 'requirements')).filter((name) => name.endsWith('.txt'))
  return { code: result.code, locks, errors: result.stdout.split('\n').filter((line) => line.startsWith('::error')) }
}

const engines = ['pip-compile', 'uv']
const trustVariables = (path: string) => ({ PIP_CERT: path, REQUESTS_CA_BUNDLE: path, CURL_CA_BUNDLE: path, SSL_CERT_FILE: path })

test('fault 29: the error names an unknown host', async () => {
  const url = 'https://user:hunter2@nothing.invalid/simple'
  const results = await Promise.all(
    engines.map(async (engine) => await compile(engine, { PIP_INDEX_URL: url, UV_DEFAULT_INDEX: url })),
  )
  for (const { code, errors, locks } of results) {
    expect({ code, locks }).toEqual({ code: 1, locks: [] })
    expect(errors).toEqual([
      expect.stringMatching(
        /^::error file=requirements\/in\/a\.in,line=1::Could not fetch nothing\.invalid(:443)?\/simple\/top\/ from the package index: (unknown host|host lookup failed)/,
      ),
    ])
    expect(errors[0]).not.toContain('hunter2')
  }
})

test('fault 29: the error for an untrusted certificate lists what is trusted, and a trusted authority is accepted', async () => {
  const bundle = '/etc/ssl/certs/ca-certificates.crt'
  const refused = await Promise.all(
    engines.map(async (engine) => await compile(engine, { ...secureIndex.env, ...trustVariables(bundle) })),
  )
  for (const { code, errors, locks } of refused) {
    expect({ code, locks }).toEqual({ code: 1, locks: [] })
    expect(errors).toHaveLength(1)
    expect(errors[0]).toContain(`Could not fetch ${secureIndex.host}/simple/top/ from the package index: untrusted certificate`)
    expect(errors[0]).toContain(`The trusted certificates are those of PIP_CERT=${bundle}`)
  }
  const taken = await Promise.all(
    engines.map(async (engine) => await compile(engine, { ...secureIndex.env, ...trustVariables(join(keys, 'ca.pem')) })),
  )
  expect(taken).toEqual(engines.map(() => ({ code: 0, locks: ['a.txt'], errors: [] })))
})

test('fault 29: a dead proxy is not used for hosts in no_proxy', async () => {
  const address = 'http://127.0.0.1:1'
  const proxy = { http_proxy: address, https_proxy: address, HTTP_PROXY: address, HTTPS_PROXY: address }
  const around = { no_proxy: '127.0.0.1', NO_PROXY: '127.0.0.1' }
  const good = await Promise.all(engines.map(async (engine) => await compile(engine, { ...plainIndex.env, ...proxy, ...around })))
  expect(good).toEqual(engines.map(() => ({ code: 0, locks: ['a.txt'], errors: [] })))
  const { code, errors } = await compile('uv', { ...plainIndex.env, ...proxy, no_proxy: '', NO_PROXY: '' })
  expect([code, errors]).toEqual([
    1,
    [expect.stringContaining(`${plainIndex.host}/simple/top/ from the package index: connection refused`)],
  ])
})
