import { parseArgv } from '#shared/process/parse-argv.js'
import type { ImageReader } from './input-definitions.js'

/** The trust store of the build. */
export interface TrustInputs {
  /** PEM text, or the path of a file in the workspace; undefined when there is none. */
  readonly trustPem: TrustPem | undefined
  /** Whether the store only exists during the build, or is also installed in the images that mount it for that. */
  readonly trust: 'mount' | 'bake'
  /** Where a new trust store comes from: a URL that returns it, or a program with its arguments. */
  readonly trustRefresh: TrustRefresh | undefined
}

export type TrustPem = { readonly text: string } | { readonly file: string }
export type TrustRefresh = { readonly url: URL } | { readonly command: readonly [string, ...string[]] }

/** A longer text is the store itself, such as one in base64, and must not be shown as a path that does not exist. */
const longestPath = 200

/** Reads `trust-pem`, `trust` and `trust-refresh`. */
export function readTrustInputs(input: ImageReader): TrustInputs {
  const trustRefresh = readRefresh(input)
  const pem = input.secret('trust-pem')
  const trust = input.choice('trust')
  if (pem.trim() === '') {
    if (trust === 'bake' && trustRefresh === undefined)
      input.reject('trust', 'is `bake` without a trust store', 'Set `trust-pem` or `trust-refresh`')
    return { trustPem: undefined, trustRefresh, trust }
  }
  const isText = pem.includes('-----BEGIN') || pem.trim().includes('\n') || pem.trim().length > longestPath
  if (trustRefresh !== undefined && (isText || 'url' in trustRefresh))
    input.reject(
      'trust-refresh',
      'cannot be combined with a trust store in `trust-pem`',
      'Remove `trust-pem`; with a command, it may be the path of the file that the command writes',
    )
  if (isText) return { trustPem: { text: pem }, trustRefresh, trust }
  const file = input.path('trust-pem', trustRefresh === undefined ? 'file' : 'any')
  return { trustPem: { file }, trustRefresh, trust }
}

/** A URL may hold a token, so errors never show it. */
function readRefresh(input: ImageReader): TrustRefresh | undefined {
  const text = input.secret('trust-refresh').trim()
  if (text === '') return undefined
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return readRefreshUrl(input, text)
  if (text.startsWith('-')) {
    input.reject('trust-refresh', 'starts with `-`', 'Give a URL or a command, not an option')
    return undefined
  }
  const [program, ...args] = parseArgv(text) ?? []
  if (program !== undefined) return { command: [program, ...args] }
  input.reject(
    'trust-refresh',
    'is a command that needs a shell',
    'Commands run without one: move it into a script or a Makefile',
  )
  return undefined
}

function readRefreshUrl(input: ImageReader, text: string): TrustRefresh | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol === 'https:' && url.username === '' && url.password === '') return { url }
  const problem = url?.protocol === 'https:' ? 'has a user name or a password in its URL' : 'is not a valid `https://` URL'
  input.reject('trust-refresh', problem, 'Whoever can change the response decides what the build trusts')
  return undefined
}
