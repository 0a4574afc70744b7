import { createHash } from 'node:crypto'
import type { ActionContext } from '#shared/context/action-context.js'
import { messageOf, UserError } from '#shared/errors.js'
import { describeNetworkError, describeTrust, isCertificateError, isPermanentError } from '#shared/network/network-errors.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import { withRetry } from '#shared/retry.js'
import type { PackageIndex } from './package-index.js'
import type { IndexFile } from './simple-page.js'
import { parseSimplePage } from './simple-page.js'

export interface HttpAnswer {
  readonly status: number
  readonly reason: string
  readonly type: string
  readonly location: string | undefined
  readonly content: Buffer
}

/** What requests to an index need. */
export type IndexContext = Pick<ActionContext, 'env' | 'log' | 'signal'>

/** Sends a request and reads the whole answer, whatever its status. Redirects are not followed, because they may lead to another host. */
export type Send = (url: string, init?: RequestInit) => Promise<HttpAnswer>

const timeoutMs = 300_000
const delaysMs = [1000, 2000, 4000]

/** A request that got no answer, or one that another attempt may improve. */
class TransientError extends Error {}

/** A request that got no answer, although the server may have read all or a part of it. */
export class LostAnswerError extends TransientError {}

/**
 * Creates a client that retries requests without an answer, 429 and 5xx. `work` gets the error of the attempt before, undefined in the first
 * one: an upload must look first if there is one. Throws a `UserError` that names the host.
 */
export async function sendWithRetry<Result>(
  { env, log, signal }: IndexContext,
  url: string,
  work: (send: Send, previous: unknown) => Promise<Result>,
): Promise<Result> {
  const send: Send = async (to, init = {}) => await sendOnce({ env, signal }, to, init)
  try {
    return await withRetry(
      {
        delaysMs,
        signal,
        isTransient: (error) => error instanceof TransientError,
        onRetry: (error, delayMs) => log.info(`${messageOf(error)}; trying again in ${delayMs / 1000} s`),
      },
      async (_, previous) => await work(send, previous),
    )
  } catch (error) {
    if (!(error instanceof TransientError)) throw error
    throw new UserError(`The package index ${new URL(url).host} failed: ${error.message}`, { fix: 'Run the release again later' })
  }
}

async function sendOnce(
  { env, signal }: Pick<IndexContext, 'env' | 'signal'>,
  url: string,
  init: RequestInit,
): Promise<HttpAnswer> {
  const { host } = new URL(url)
  try {
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    })
    const content = Buffer.from(await response.arrayBuffer())
    const { status, statusText: reason, headers } = response
    if (status >= 500 || status === 429) throw new TransientError(`${host} answered ${status} ${reason}`)
    return { status, reason, type: headers.get('content-type') ?? '', location: headers.get('location') ?? undefined, content }
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof TransientError) throw error
    if (!isPermanentError(error)) throw new LostAnswerError(`${host} did not answer (${describeNetworkError(error)})`)
    throw new UserError(`${host} could not be reached: ${describeNetworkError(error)}`, {
      ...(isCertificateError(error)
        ? { why: describeTrust(env), fix: 'Set NODE_EXTRA_CA_CERTS to a file with the certificate authority of the index' }
        : { fix: 'Check the address, and HTTPS_PROXY and NO_PROXY if a proxy is needed' }),
    })
  }
}

/** Lists the files of a project. An index that sends unknown projects to another one, such as PyPI, does not have them. */
export async function listIndexFiles(
  send: Send,
  { simpleUrls }: PackageIndex,
  project: string,
  authorization: string | undefined,
): Promise<IndexFile[]> {
  const headers = {
    accept: 'application/vnd.pypi.simple.v1+json, text/html;q=0.5',
    ...(authorization === undefined ? {} : { authorization }),
  }
  for (const simple of simpleUrls) {
    let page = `${simple}${normalizeName(project)}/`
    let answer = await send(page, { headers })
    const target = answer.location === undefined ? undefined : new URL(answer.location, page)
    if (answer.status >= 300 && answer.status < 400 && target?.origin === new URL(page).origin) {
      page = target.href
      answer = await send(page, { headers })
    }
    if (answer.status === 401 || answer.status === 403)
      throw new UserError(`The package index ${new URL(page).host} does not show its files: ${answer.status} ${answer.reason}`, {
        fix: 'Check `index-token`',
        commandFix: 'Check the token in `UV_PUBLISH_TOKEN` or `TWINE_PASSWORD`',
      })
    if (answer.status === 200) return parseSimplePage(answer.content.toString('utf8'), answer.type, page)
  }
  return []
}

/** Returns the digest of a file that the index has, with the algorithm of the index, or of its content if the index shows no digest. */
export async function matchesIndexFile(
  send: Send,
  file: IndexFile,
  content: Buffer,
  authorization: string | undefined,
): Promise<boolean> {
  if (file.hash !== undefined) {
    const [algorithm, digest] = file.hash
    return createHash(algorithm).update(content).digest('hex') === digest.toLowerCase()
  }
  const isSent = authorization !== undefined && file.isAtIndex
  const answer = await send(file.url, isSent ? { headers: { authorization } } : {})
  return answer.status === 200 && answer.content.equals(content)
}
