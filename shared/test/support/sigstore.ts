import { spawnSync } from 'node:child_process'
import { createHash, generateKeyPairSync, X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fulcioHandler, initializeCA, initializeCTLog, initializeTLog } from '@sigstore/mock'
import { temporaryFolder } from './run-action.js'

/** Stands in for Sigstore (certificates, their log, and the log of signatures) and for the identity service of GitHub. */
export interface TestSigstore {
  /** For the environment of a run. */
  readonly env: Readonly<Record<string, string>>
  /** Paths of the requests, as they came. */
  readonly seen: string[]
  /** Statuses with which services answer instead, by the start of the path. */
  readonly faults: Map<string, number>
  /** Path of the file with its trusted root, by which Sigstore's own tools verify. */
  readonly trustedRoot: string
  /** Has the real cosign verify the signature of an image, as one that `identity` made. Gives what it says; '' if it accepts it. */
  verify(reference: string, identity?: string): string
  close(): Promise<void>
}

/** Whether cosign is installed, as `.ci/lib/install-docker-packages` does. */
export function hasCosign(): boolean {
  const found = spawnSync('cosign', ['version']).status === 0
  if (!found && process.env.ELEANOR_TEST_NOTHING_SKIPPED !== undefined) throw new Error('cosign is not installed')
  return found
}

const identity = 'https://github.com/eleanor/example/.github/workflows/release.yml@refs/heads/main'
const issuer = 'https://token.actions.githubusercontent.com'

export async function startSigstore(): Promise<TestSigstore> {
  const seen: string[] = []
  const faults = new Map<string, number>()
  const keys = Array.from({ length: 3 }, () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' }))
  const [caKeys = never(), ctKeys = never(), logKeys = never()] = keys
  const ctLog = await initializeCTLog(ctKeys)
  const authority = await initializeCA(caKeys, ctLog)
  const fulcio = fulcioHandler(authority)
  const server = createServer((message, response) => {
    void (async () => {
      const path = message.url?.split('?')[0] ?? ''
      seen.push(path)
      const body = await readText(message)
      const status = [...faults].find(([start]) => path.startsWith(start))?.[1]
      if (status !== undefined)
        response.writeHead(status, { 'content-type': 'application/json' }).end('{"message":"out of order"}')
      else if (path === '/token') response.end(JSON.stringify({ value: createToken() }))
      else if (path.startsWith('/api/v1/log')) response.writeHead(201, json).end(JSON.stringify(await log.log(recordOf(body))))
      else {
        const answer = await fulcio.fn(body)
        response.writeHead(answer.statusCode, json).end(answer.response)
      }
    })()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const log = await initializeTLog(url, logKeys)
  const keysOfAll = { log: log.publicKey, ctLog: ctLog.publicKey, certificate: bytesOf(authority.rootCertificate) }
  const trust = writeTrust(url, keysOfAll)
  return {
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
      SIGSTORE_FULCIO_URL: url,
      SIGSTORE_REKOR_URL: url,
    },
    seen,
    faults,
    trustedRoot: trust.root,
    verify: (reference, by = identity) => runCosign(trust, reference, by),
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const json = { 'content-type': 'application/json' }

function never(): never {
  throw new Error('unreachable')
}

async function readText(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** The token of a job; the stand-in believes it. */
function createToken(): string {
  const claims = { sub: identity, iss: issuer, aud: 'sigstore', repository: 'eleanor/example', ref: 'refs/heads/main' }
  return ['{"alg":"RS256"}', JSON.stringify(claims), 'x'].map((part) => Buffer.from(part).toString('base64url')).join('.')
}

/** What Rekor records of an envelope, with its own encoding of the certificate. Source: sigstore/rekor, pkg/types/dsse/v0.0.1. */
function recordOf(body: string): Parameters<Awaited<ReturnType<typeof initializeTLog>>['log']>[0] {
  const { spec } = JSON.parse(body) as { spec: { proposedContent: { envelope: string; verifiers: string[] } } }
  const { envelope, verifiers } = spec.proposedContent
  const { payload, signatures } = JSON.parse(envelope) as { payload: string; signatures: { sig: string }[] }
  const certificate = new X509Certificate(Buffer.from(verifiers[0] ?? '', 'base64')).toString()
  const hashOf = (bytes: string | Buffer) => ({ algorithm: 'sha256', value: createHash('sha256').update(bytes).digest('hex') })
  return {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: hashOf(envelope),
      payloadHash: hashOf(Buffer.from(payload, 'base64')),
      signatures: signatures.map(({ sig }) => ({ signature: sig, verifier: Buffer.from(certificate).toString('base64') })),
    },
  }
}

/** The keys of the logs and the certificate of the authority, in DER. */
type TrustedKeys = Readonly<Record<'log' | 'ctLog' | 'certificate', Buffer>>

/** What cosign needs: the trusted root, and for its own preparations the same as PEM files. */
interface Trust {
  readonly root: string
  readonly env: Readonly<Record<string, string>>
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}

function writeTrust(url: string, keys: TrustedKeys): Trust {
  const folder = temporaryFolder('sigstore')
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const toPem = (kind: string, der: Buffer) => `-----BEGIN ${kind}-----\n${der.toString('base64')}\n-----END ${kind}-----\n`
  return {
    root: write('root.json', JSON.stringify(createTrustedRoot(url, keys))),
    env: {
      SIGSTORE_REKOR_PUBLIC_KEY: write('log.pem', toPem('PUBLIC KEY', keys.log)),
      SIGSTORE_CT_LOG_PUBLIC_KEY_FILE: write('ct-log.pem', toPem('PUBLIC KEY', keys.ctLog)),
      SIGSTORE_ROOT_FILE: write('root.pem', toPem('CERTIFICATE', keys.certificate)),
    },
  }
}

/** `cosign verify` of version 3 does the same for a bundle as this command, which version 2.5 has too. */
function runCosign({ root, env }: Trust, reference: string, by: string): string {
  const signer = [`--certificate-identity=${by}`, `--certificate-oidc-issuer=${issuer}`]
  const bundle = ['--new-bundle-format', `--trusted-root=${root}`, '--type=https://sigstore.dev/cosign/sign/v1']
  const args = ['verify-attestation', ...bundle, ...signer, reference]
  const { status, stderr } = spawnSync('cosign', args, { encoding: 'utf8', env: { ...process.env, ...env } })
  return status === 0 ? '' : stderr
}

/** Source: sigstore/protobuf-specs, sigstore_trustroot.proto. */
function createTrustedRoot(url: string, { log, ctLog, certificate }: TrustedKeys): object {
  const validFor = { start: new Date(Date.now() - 60_000).toISOString() }
  const describeLog = (key: Buffer) => ({
    baseUrl: url,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: key.toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
    logId: { keyId: createHash('sha256').update(key).digest('base64') },
  })
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [describeLog(log)],
    certificateAuthorities: [
      {
        subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
        uri: url,
        certChain: { certificates: [{ rawBytes: certificate.toString('base64') }] },
        validFor,
      },
    ],
    ctlogs: [describeLog(ctLog)],
  }
}
