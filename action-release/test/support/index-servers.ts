import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { startOnFreePort } from '../../../shared/test/support/free-port.js'
import { installPackages } from '../../../shared/test/support/install-packages.js'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'

export interface RunningIndex {
  /** Upload URL. */
  readonly url: string
  /** The names of the files that it has. */
  files(): string[]
  content(name: string): Buffer
  close(): Promise<void>
}

/** Starts pypiserver from PyPI, which accepts uploads of one user and sends unknown projects to pypi.org. */
export async function startPypiserver(user: string, password: string): Promise<RunningIndex> {
  const target = await installPackages('pypiserver==2.4.2', 'passlib==1.7.4')
  const packages = temporaryFolder('packages')
  const passwords = join(target, 'passwords')
  // Source: Apache "Password formats", SHA1.
  writeFileSync(passwords, `${user}:{SHA}${createHash('sha1').update(password).digest('base64')}\n`)
  return await startOnFreePort(async (port) => {
    const args = ['-u', '-m', 'pypiserver', 'run', '-i', '127.0.0.1', '-p', String(port), '-P', passwords, packages]
    const child = spawn('python3', args, { env: { ...process.env, PYTHONPATH: target }, stdio: ['ignore', 'pipe', 'pipe'] })
    await new Promise<void>((resolve, reject) => {
      let output = ''
      const read = (data: Buffer) => {
        output += data.toString()
        if (output.includes('Listening on')) resolve()
      }
      child.stdout.on('data', read)
      child.stderr.on('data', read)
      child.on('exit', () => reject(new Error(output)))
    })
    return {
      url: `http://127.0.0.1:${port}/`,
      files: () => readdirSync(packages).filter((name) => !name.startsWith('.')),
      content: (name) => readFileSync(join(packages, name)),
      async close() {
        child.removeAllListeners('exit')
        child.kill()
        await once(child, 'close')
      },
    }
  })
}

/** What the stand-in of a trusted index saw, and how it behaves. */
export interface TrustingIndex {
  /** Origin, which also is the upload URL. */
  readonly url: string
  /** Host and port that it listens on. */
  readonly address: string
  /** The environment of a job with an identity. */
  readonly env: Readonly<Record<string, string>>
  /** Names of the uploaded files. */
  readonly uploaded: string[]
  /** The attestations of each uploaded file, as they came; undefined without the field. */
  readonly attestations: Map<string, string | undefined>
  readonly requests: string[]
  /** The audience that it asks for. */
  audience: string
  /** Whether it trusts the job. */
  trusts: boolean
  /** The workflow that started the run; the job is in `release.yml`. */
  startedBy: string
  /** Statuses of the next uploads, before it accepts one; 'lost' accepts the file and closes the connection. */
  faults: (number | 'lost')[]
  /** Never answers a POST, before or after it is handled; they are counted from the start. */
  hang: { readonly nth: number; readonly when: 'before' | 'after'; readonly onHung: () => void } | undefined
  close(): Promise<void>
}

const claims = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:eleanor/example:ref:refs/heads/main',
  repository: 'eleanor/example',
  ref: 'refs/heads/main',
  job_workflow_ref: 'eleanor/example/.github/workflows/release.yml@refs/heads/main',
}
const identityOf = (workflow: string): string => {
  const all = { ...claims, workflow_ref: `eleanor/example/.github/workflows/${workflow}@refs/heads/main` }
  return `e30.${Buffer.from(JSON.stringify(all)).toString('base64url')}.c2lnbmF0dXJl`
}

/**
 * A stand-in of the OIDC endpoints of GitHub and PyPI, because neither gives out identities on a loopback address. With a certificate,
 * it is `https://index.test`, behind a proxy.
 */
export async function startTrustingIndex(tls?: { readonly pem: string; readonly key: string }): Promise<TrustingIndex> {
  const sha256 = new Map<string, string>()
  const state = {
    trusts: true,
    startedBy: 'release.yml',
    audience: 'loopback',
    faults: [] as (number | 'lost')[],
    hang: undefined as TrustingIndex['hang'],
    uploaded: [] as string[],
    attestations: new Map<string, string | undefined>(),
    requests: [] as string[],
  }
  const answer = async (request: IncomingMessage): Promise<readonly [status: number, body: object, reason?: string]> => {
    const url = new URL(request.url ?? '', 'http://localhost')
    const body = await buffer(request)
    state.requests.push(`${request.method} ${url.pathname}`)
    const authorization = request.headers.authorization ?? ''
    if (url.pathname === '/identity')
      return authorization === 'Bearer of-the-runner' && ['loopback', 'sigstore'].includes(url.searchParams.get('audience') ?? '')
        ? [200, { value: identityOf(state.startedBy) }]
        : [401, {}]
    if (url.pathname === '/_/oidc/audience') return [200, { audience: state.audience }]
    if (url.pathname === '/_/oidc/mint-token') {
      const { token } = JSON.parse(body.toString()) as { token?: string }
      if (state.trusts && token === identityOf(state.startedBy)) return [200, { success: true, token: 'pypi-minted' }]
      return [422, { errors: [{ code: 'invalid-publisher', description: 'valid token, but no corresponding publisher' }] }]
    }
    if (url.pathname === '/simple/eleanor/')
      return [200, { files: [...sha256].map(([filename, digest]) => ({ filename, url: filename, hashes: { sha256: digest } })) }]
    if (request.method !== 'POST') return [404, {}]
    if (authorization !== `Basic ${Buffer.from('__token__:pypi-minted').toString('base64')}`) return [403, {}]
    const fault = state.faults.shift()
    if (typeof fault === 'number') return [fault, {}]
    const [, name = ''] = /name="content"; filename="([^"]+)"/.exec(body.toString('latin1')) ?? []
    const [, digest = ''] = /name="sha256_digest"\r\n\r\n(\w+)/.exec(body.toString('latin1')) ?? []
    // PyPI accepts a file that it has once more, if it is the same. Source: warehouse, forklift/legacy.py.
    if ((sha256.get(name) ?? digest) !== digest) return [400, {}, 'File already exists']
    sha256.set(name, digest)
    state.attestations.set(name, /name="attestations"\r\n\r\n(.+?)\r\n--/.exec(body.toString('utf8'))?.[1])
    state.uploaded.push(name)
    return fault === 'lost' ? [0, {}] : [200, {}]
  }
  let posts = 0
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.method === 'POST') posts++
    const hang = request.method === 'POST' && posts === state.hang?.nth ? state.hang : undefined
    const [status, body, reason = ''] = hang?.when === 'before' ? [0, {}] : await answer(request)
    if (hang !== undefined) hang.onHung()
    else if (status === 0) request.socket.destroy()
    else response.writeHead(status, reason, { 'content-type': 'application/vnd.pypi.simple.v1+json' }).end(JSON.stringify(body))
  }
  const listener = (request: IncomingMessage, response: ServerResponse) => void serve(request, response)
  const server = tls === undefined ? createServer(listener) : createTlsServer({ cert: tls.pem, key: tls.key }, listener)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const url = tls === undefined ? `http://${address}` : 'https://index.test'
  return Object.assign(state, {
    url: `${url}/`,
    address,
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/identity?api-version=2.0`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-the-runner' },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  })
}
