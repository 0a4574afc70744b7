/** What went wrong between the engine and a package index. */
export interface IndexFault {
  /** Host and path of the page or file, without credentials. */
  readonly where: string
  /** What was answered, such as `502`, `404 Not Found`, `no answer in time`. */
  readonly what: string
  /** Whether asking again may help. */
  readonly transient: boolean
}

/** The fault that the output of pip, pip-compile or uv tells; undefined when it is no fault of an index. */
export function indexFault(text: string): IndexFault | undefined {
  return otherBytes(text) ?? pipFault(text) ?? uvFault(text)
}

/** The package of which pip has found no file at all: it does not say why, see `pageFault`. */
export function unseenPackage(text: string): string | undefined {
  const version = /\(from versions: (\S)/.exec(text)?.[1]
  const known = version !== undefined && /\d/.test(version)
  return known ? undefined : /No matching distribution found for ([A-Za-z0-9][\w.-]*)/.exec(text)?.[1]
}

/** The first fault among the pages that pip skipped, out of its debug output; undefined when it skipped none. */
export function pageFault(text: string): IndexFault | undefined {
  const skipped = [...text.matchAll(/Could not fetch URL (\S+): (.*) - skipping/g)]
  const faults = skipped.map(([, url = '', reason = '']) => fault(url, causeOf(reason)))
  return faults.find(({ transient }) => transient) ?? faults[0]
}

/** Where pip says that it looks, without credentials. */
export function indexesAsked(text: string): string[] {
  return (/Looking in indexes: (.*)/.exec(text)?.[1] ?? '').split(', ').filter(Boolean).map(place)
}

/** Host and path of an address: neither credentials nor a query, which may hold a signature. */
export function place(address: string): string {
  const url = URL.parse(address)
  return url === null ? address.replace(/^\S*@/, '') : `${url.host}${url.pathname}`
}

function otherBytes(text: string): IndexFault | undefined {
  const [, url, expected, got] = /from (https?:\S+)[^\n]*\n\s*Expected \w+ (\w+)\n\s*Got\s+(\w+)/.exec(text) ?? []
  if (url === undefined || expected === undefined || got === undefined) return undefined
  return { where: place(url), what: `other bytes than it promises: SHA-256 ${got} in place of ${expected}`, transient: false }
}

function pipFault(text: string): IndexFault | undefined {
  const [, status, file] = /HTTP error (\d{3}[^\n]*?) while getting (\S+)/.exec(text) ?? []
  if (status !== undefined && file !== undefined) return fault(file, status)
  const [, answer, url] = /(\d{3} (?:Client|Server) Error: .*?) for url: (\S+)/.exec(text) ?? []
  if (answer !== undefined && url !== undefined) return fault(url, causeOf(answer))
  const [, host, port, path, reason] =
    /HTTPS?ConnectionPool\(host='([^']+)', port=(\d+)\): Max retries exceeded with url: (\S+) \(Caused by (.*)\)/.exec(text) ?? []
  return host === undefined ? undefined : fault(`http://${host}:${port}${path}`, causeOf(reason ?? ''))
}

/** uv prints the address and a chain of causes, of which the last says most. */
function uvFault(text: string): IndexFault | undefined {
  const [, url, causes] = /Failed to fetch: `?(https?:[^\s`]+)`?\n([\s\S]*)/.exec(text) ?? []
  if (url === undefined) return undefined
  const chain = (causes ?? '').split('\n').flatMap((line) => /^\s*(?:cause|Caused by): (.*)$/i.exec(line)?.[1] ?? [])
  return fault(url, /HTTP status \w+ error \(([^)]*)\)/.exec(causes ?? '')?.[1] ?? causeOf(chain.at(-1) ?? 'no answer'))
}

/** The cause in few words, out of pip's nested ones. */
function causeOf(reason: string): string {
  const status = /too many (\d{3}) error/.exec(reason)?.[1] ?? /(\d{3}) (?:Client|Server) Error/.exec(reason)?.[1]
  if (status !== undefined) return status
  if (/timed? ?out|Timeout|didn't respond/i.test(reason)) return 'no answer in time'
  if (/refused/i.test(reason)) return 'connection refused'
  if (/Name or service not known|nodename nor servname/i.test(reason)) return 'its name is not known'
  if (/resolution|dns error/i.test(reason)) return 'its name could not be looked up'
  if (/certificate/i.test(reason)) return `no certificate that is trusted (${reason})`
  if (/reset|closed|disconnected|aborted/i.test(reason)) return 'a broken connection'
  return reason
}

function fault(address: string, what: string): IndexFault {
  const status = Number(/^\d{3}/.exec(what)?.[0])
  const lasting =
    /certificate|name is not known/.test(what) || (status >= 300 && status < 500 && status !== 408 && status !== 429)
  return { where: place(address), what, transient: !lasting }
}
