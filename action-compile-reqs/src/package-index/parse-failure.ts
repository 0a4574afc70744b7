import { normalizeName } from '#shared/requirements/normalize-name.js'
import { hostAndPath } from './credentials.js'

/** A failed request to a package index. */
export interface IndexFailure {
  /** Host and path of the page or file, without credentials. */
  readonly location: string
  /** What went wrong, such as `502`, `404 Not Found`, `timed out`. */
  readonly cause: string
  /** Whether another attempt may succeed. */
  readonly transient: boolean
  /** The hash that the file should have, if it has another one. */
  readonly expectedHash?: string
}

/** Finds the failed request that pip, pip-compile or uv reports in its output; undefined if it failed for another reason. */
export function parseIndexFailure(output: string): IndexFailure | undefined {
  return parseHashMismatch(output) ?? parsePipFailure(output) ?? parseUvFailure(output)
}

/** The package for which pip found no file at all. pip does not say why; see `parseSkippedPage`. */
export function findPackageWithoutFiles(output: string): string | undefined {
  const version = /\(from versions: (\S)/.exec(output)?.[1]
  const hasVersions = version !== undefined && /\d/.test(version)
  return hasVersions ? undefined : /No matching distribution found for ([A-Za-z0-9][\w.-]*)/.exec(output)?.[1]
}

/**
 * The failure that matters most among the pages that pip skipped, from its debug output: one that may pass, then one of an index that
 * does not answer, then a page that does not exist. undefined if it skipped none, or none of the package.
 */
export function parseSkippedPage(output: string, name?: string): IndexFailure | undefined {
  const skipped = [...output.matchAll(/Could not fetch URL (\S+): (.*) - skipping/g)]
  const ofPackage = ([, url = '']: RegExpMatchArray) => name === undefined || url.endsWith(`/${normalizeName(name)}/`)
  const failures = skipped.filter(ofPackage).map(([, url = '', reason = '']) => createFailure(url, summarizeReason(reason)))
  return failures.find(({ transient }) => transient) ?? failures.find(({ cause }) => !cause.startsWith('404')) ?? failures[0]
}

/** The indexes that pip says it searches, without credentials. */
export function parseSearchedIndexes(output: string): string[] {
  return (/Looking in indexes: (.*)/.exec(output)?.[1] ?? '').split(', ').filter(Boolean).map(hostAndPath)
}

function parseHashMismatch(output: string): IndexFailure | undefined {
  const [, url, expected, received] = /from (https?:\S+)[^\n]*\n\s*Expected \w+ (\w+)\n\s*Got\s+(\w+)/.exec(output) ?? []
  if (url === undefined || expected === undefined || received === undefined) return undefined
  // Not transient: a file with an unexpected hash is never requested again.
  return {
    location: hostAndPath(url),
    cause: `the file has SHA-256 ${received}, but the index lists ${expected}`,
    transient: false,
    expectedHash: expected,
  }
}

function parsePipFailure(output: string): IndexFailure | undefined {
  const [, status, file] = /HTTP error (\d{3}[^\n]*?) while getting (\S+)/.exec(output) ?? []
  if (status !== undefined && file !== undefined) return createFailure(file, status)
  const [, answer, url] = /(\d{3} (?:Client|Server) Error: .*?) for url: (\S+)/.exec(output) ?? []
  if (answer !== undefined && url !== undefined) return createFailure(url, summarizeReason(answer))
  const [, host, port, path, reason] =
    /HTTPS?ConnectionPool\(host='([^']+)', port=(\d+)\): Max retries exceeded with url: (\S+) \(Caused by (.*)\)/.exec(output) ??
    []
  return host === undefined ? undefined : createFailure(`http://${host}:${port}${path}`, summarizeReason(reason ?? ''))
}

/** uv prints the URL and a chain of causes; the last one says most. */
function parseUvFailure(output: string): IndexFailure | undefined {
  const [, url, causes = ''] = /Failed to fetch: `?(https?:[^\s`]+)`?\n([\s\S]*)/.exec(output) ?? []
  if (url === undefined) return undefined
  const status = /HTTP status \w+ error \(([^)]*)\)/.exec(causes)?.[1]
  const chain = causes.split('\n').flatMap((line) => /^\s*(?:cause|Caused by): (.*)$/i.exec(line)?.[1] ?? [])
  return createFailure(url, status ?? summarizeReason(chain.at(-1) ?? 'no response'))
}

const unknownHost = 'unknown host'
const untrustedCertificate = 'untrusted certificate'

/** The first pattern that matches names the cause. */
const reasonPatterns: readonly (readonly [RegExp, string])[] = [
  [/timed? ?out|Timeout|didn't respond/i, 'timed out'],
  [/refused/i, 'connection refused'],
  [/Name or service not known|nodename nor servname/i, unknownHost],
  [/resolution|dns error/i, 'host lookup failed'],
  [/certificate/i, untrustedCertificate],
  [/reset|closed|disconnected|aborted/i, 'connection lost'],
]

/** Shortens pip's nested or uv's last cause to a few words. */
function summarizeReason(reason: string): string {
  const status = /too many (\d{3}) error/.exec(reason)?.[1] ?? /(\d{3}) (?:Client|Server) Error/.exec(reason)?.[1]
  if (status !== undefined) return status
  const cause = reasonPatterns.find(([pattern]) => pattern.test(reason))?.[1]
  return cause === untrustedCertificate ? `${cause} (${reason})` : (cause ?? reason)
}

function createFailure(url: string, cause: string): IndexFailure {
  return { location: hostAndPath(url), cause, transient: !isPermanent(cause) }
}

function isPermanent(cause: string): boolean {
  if (cause.includes('certificate') || cause === unknownHost) return true
  const status = Number(/^\d{3}/.exec(cause)?.[0])
  return status >= 300 && status < 500 && status !== 408 && status !== 429
}
