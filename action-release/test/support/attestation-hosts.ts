import { generateKeyPairSync, sign } from 'node:crypto'
import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { makeCertificate } from '../../../shared/test/support/certificates.js'
import { startProxy } from '../../../shared/test/support/proxy.js'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { startSigstore } from '../../../shared/test/support/sigstore.js'

/** Stands in for the hosts that an attestation of provenance needs, behind a proxy, because their names are fixed. */
export interface AttestationHosts {
  /** The environment of a job with an identity. */
  readonly env: Readonly<Record<string, string>>
  /** The requests: method, host and path. */
  readonly seen: string[]
  /** The authorization and the body of each request to store an attestation. */
  readonly stored: { readonly authorization: string | undefined; readonly body: unknown }[]
  /** Statuses with which hosts answer instead. */
  readonly faults: Map<string, number>
  close(): Promise<void>
}

const issuer = 'token.actions.githubusercontent.com'
const signers = ['fulcio.sigstore.dev', 'rekor.sigstore.dev']
const workflow = 'eleanor/example/.github/workflows/caller.yml@refs/heads/main'

/** Source: GitHub "OpenID Connect reference", claims in the token. */
const claims = {
  iss: `https://${issuer}`,
  sub: 'repo:eleanor/example:ref:refs/heads/main',
  repository: 'eleanor/example',
  ref: 'refs/heads/main',
  sha: 'a'.repeat(40),
  event_name: 'workflow_dispatch',
  workflow_ref: workflow,
  job_workflow_ref: 'eleanor/actions/.github/workflows/release.yml@refs/tags/v1',
  repository_id: '1',
  repository_owner_id: '2',
  runner_environment: 'github-hosted',
  run_id: '77',
  run_attempt: '1',
}

export async function startAttestationHosts(): Promise<AttestationHosts> {
  const state = { seen: [] as string[], stored: [] as AttestationHosts['stored'], faults: new Map<string, number>() }
  const sigstore = await startSigstore()
  const issueToken = createIssuer()
  const answer = async (request: IncomingMessage): Promise<readonly [status: number, body: string]> => {
    const { host = '' } = request.headers
    const url = new URL(request.url ?? '', `https://${host}`)
    state.seen.push(`${request.method} ${host}${url.pathname}`)
    const body = await text(request)
    const fault = state.faults.get(host)
    if (fault !== undefined) return [fault, '{"message":"out of order"}']
    if (host === issuer) return [200, JSON.stringify(issueToken(url))]
    if (signers.includes(host)) {
      const response = await fetch(`${sigstore.env.SIGSTORE_FULCIO_URL}${url.pathname}`, { method: 'POST', body })
      return [response.status, await response.text()]
    }
    state.stored.push({ authorization: request.headers.authorization, body: JSON.parse(body) as unknown })
    return [201, '{"id":4711}']
  }
  const hosts = [issuer, ...signers, 'api.github.com'].map((host) => `DNS:${host}`)
  const authority = makeCertificate('Hosts', '-addext', `subjectAltName=${hosts.join(',')}`)
  const server = createServer({ cert: authority.pem, key: authority.key }, (request, response) => {
    void answer(request).then(([status, body]) => response.writeHead(status, { 'content-type': 'application/json' }).end(body))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const proxy = await startProxy(`127.0.0.1:${(server.address() as AddressInfo).port}`)
  const folder = temporaryFolder('hosts')
  writeTree(folder, { 'ca.pem': authority.pem, 'event.json': '{"repository":{"visibility":"public"}}' })
  return {
    ...state,
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `https://${issuer}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_SERVER_URL: 'https://github.com',
      NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
      HTTPS_PROXY: proxy.url,
    },
    async close() {
      proxy.close()
      server.closeAllConnections()
      server.close()
      await Promise.all([once(server, 'close'), sigstore.close()])
    },
  }
}

/** Answers as the identity service of GitHub: with a signed token for the audience, and with what verifies it. */
function createIssuer(): (url: URL) => object {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return ({ pathname, searchParams }) => {
    if (pathname.endsWith('/openid-configuration')) return { jwks_uri: `https://${issuer}/.well-known/jwks` }
    if (pathname.endsWith('/jwks')) return { keys: [{ ...publicKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig' }] }
    const signed = `${encode({ alg: 'ES256', typ: 'JWT' })}.${encode({ ...claims, aud: searchParams.get('audience') })}`
    const signature = sign('sha256', Buffer.from(signed), { key: privateKey, dsaEncoding: 'ieee-p1363' })
    return { value: `${signed}.${signature.toString('base64url')}` }
  }
}
