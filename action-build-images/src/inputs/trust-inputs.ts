import type { InputReader } from '#shared/inputs/input-reader.js'
import { parseArgv } from '#shared/process/parse-argv.js'

/** The trust store of the build. */
export interface TrustInputs {
  /** PEM text, or the path of a file in the workspace; undefined when there is none. */
  readonly trustPem: { readonly text: string } | { readonly file: string } | undefined
  /** Whether the store is only there for the build, or stays in the images that take it. */
  readonly trust: 'mount' | 'bake'
  /** Where a new trust store comes from: an address that answers with it, or a program with its arguments. */
  readonly trustRefresh: TrustRefresh | undefined
}

export type TrustRefresh = { readonly url: URL } | { readonly command: readonly [string, ...string[]] }

/** Reads the inputs of the trust store: itself, and where a new one comes from. */
export function readTrustInputs(input: InputReader): TrustInputs {
  const trustRefresh = readRefresh(input)
  const text = input.secret('trust-pem')
  const trust = input.choice('trust', ['mount', 'bake'])
  if (text.trim() === '') {
    if (trust === 'bake' && trustRefresh === undefined)
      input.refuse('trust', 'is `bake` without a store', 'Give `trust-pem` or `trust-refresh`')
    return { trustPem: undefined, trustRefresh, trust }
  }
  const isText = text.includes('-----BEGIN') || text.trim().includes('\n')
  if (trustRefresh !== undefined && (isText || 'url' in trustRefresh))
    input.refuse(
      'trust-refresh',
      'is given beside a store',
      'Leave `trust-pem` out; with a command, it may be the path of the file that the command writes',
    )
  if (isText) return { trustPem: { text }, trustRefresh, trust }
  return { trustPem: { file: input.path('trust-pem', trustRefresh === undefined ? 'file' : 'any') }, trustRefresh, trust }
}

/** An address may hold a token, so that it is never shown. */
function readRefresh(input: InputReader): TrustRefresh | undefined {
  const text = input.secret('trust-refresh').trim()
  if (text === '') return undefined
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    const url = URL.canParse(text) ? new URL(text) : undefined
    if (url?.protocol === 'https:' && url.username === '' && url.password === '') return { url }
    const problem = url?.protocol === 'https:' ? 'has a name or a password in its address' : 'is not a good `https://` address'
    input.refuse('trust-refresh', problem, 'Who can change the answer decides whom the build trusts')
    return undefined
  }
  if (text.startsWith('-')) {
    input.refuse('trust-refresh', 'starts with `-`', 'Give an address or a command, not an option')
    return undefined
  }
  const [program, ...args] = parseArgv(text) ?? []
  if (program !== undefined) return { command: [program, ...args] }
  input.refuse(
    'trust-refresh',
    'is a command that needs a shell',
    'It is started without one: put it into a script or a Makefile',
  )
  return undefined
}
