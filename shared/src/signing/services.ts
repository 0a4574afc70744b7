import { readFileSync } from 'node:fs'
import type { Env } from '../process/env.js'

/** The services of a Sigstore instance. One of the two witnesses proves when the signature was made. */
export interface SigningServices {
  /** Issues the certificate for the identity of the run. */
  readonly fulcioUrl: string
  /** Public log of signatures; undefined if the instance has none. */
  readonly rekorUrl: string | undefined
  /** Time-stamp authority; undefined if the log proves the time. */
  readonly timestampUrl: string | undefined
}

const publicServices: SigningServices = {
  fulcioUrl: 'https://fulcio.sigstore.dev',
  rekorUrl: 'https://rekor.sigstore.dev',
  timestampUrl: undefined,
}

/**
 * Chooses the services: those that the environment names, or else the public ones of Sigstore for a public repository, and those of GitHub
 * for others, which publish nothing. Sources: @actions/attest, "signingEndpoints"; Red Hat Trusted Artifact Signer, "Signing and
 * verifying containers", which names the variables.
 */
export function chooseServices(env: Env, rule: 'true' | 'public'): SigningServices {
  const { SIGSTORE_FULCIO_URL: fulcioUrl = '', SIGSTORE_REKOR_URL: rekorUrl = '' } = env
  if (fulcioUrl !== '' && rekorUrl !== '') return { fulcioUrl, rekorUrl, timestampUrl: undefined }
  if (rule === 'public' || isPublicRepository(env)) return publicServices
  const { hostname } = new URL(env.GITHUB_SERVER_URL ?? 'https://github.com')
  const host = hostname === 'github.com' ? 'githubapp.com' : hostname
  return { fulcioUrl: `https://fulcio.${host}`, rekorUrl: undefined, timestampUrl: `https://timestamp.${host}` }
}

/** Source: GitHub "Webhook events and payloads", `repository.visibility`. An unknown repository counts as private: a log cannot forget. */
function isPublicRepository(env: Env): boolean {
  try {
    const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH ?? '', 'utf8')) as { repository?: { visibility?: string } }
    return event.repository?.visibility === 'public'
  } catch {
    return false
  }
}
