import { messageOf } from '../errors.js'
import type { Env } from '../process/env.js'

/**
 * Whether this is the error of a connection that could not be made or broke. Source: Fetch standard, "network error". The name is
 * compared, because the class of a runtime's own `fetch` may be that of another realm.
 */
export function isConnectionError(error: unknown): error is TypeError {
  return (error as Error | undefined)?.name === 'TypeError'
}

/** Whether the certificate of the server is not trusted. Source: Node.js, "X509 certificate error codes". */
export function isCertificateError(error: unknown): boolean {
  return /CERT|UNABLE_TO_/.test(codeOf(error))
}

/** Whether another attempt cannot help: unknown host names and invalid certificates stay what they are. */
export function isPermanentError(error: unknown): boolean {
  return codeOf(error) === 'ENOTFOUND' || isCertificateError(error)
}

/** Describes why no answer came: the cause of a failed `fetch`. */
export function describeNetworkError(error: unknown): string {
  const { cause } = error as { readonly cause?: unknown }
  return isConnectionError(error) && cause !== undefined ? messageOf(cause) : messageOf(error)
}

/** Names the certificates that requests of this process trust. Source: Node.js, `NODE_EXTRA_CA_CERTS`. */
export function describeTrust(env: Env): string {
  const extra = env.NODE_EXTRA_CA_CERTS ?? ''
  return `Trusted certificates: those of Node.js${extra === '' ? '; NODE_EXTRA_CA_CERTS adds more' : ` and of NODE_EXTRA_CA_CERTS=${extra}`}`
}

function codeOf(error: unknown): string {
  const { cause } = error as { readonly cause?: { readonly code?: string } }
  return cause?.code ?? ''
}
