import { getHashes } from 'node:crypto'
import { messageOf, UserError } from '#shared/errors.js'

/** A file that an index has. */
export interface IndexFile {
  readonly name: string
  readonly url: string
  /** Whether it is at the host of its page. Others must not get the credential of the index. */
  readonly isAtIndex: boolean
  /** Name of the algorithm and digest in hexadecimal; undefined if the index shows none that can be computed here. */
  readonly hash: readonly [algorithm: string, digest: string] | undefined
}

interface SimpleJson {
  readonly files?: readonly {
    readonly filename: string
    readonly url: string
    readonly hashes?: Readonly<Record<string, string>>
  }[]
}

const algorithms: ReadonlySet<string> = new Set(getHashes())

/** Parses the page of a project. Throws a `UserError` if it cannot be read. Source: PyPA "Simple repository API", HTML and JSON. */
export function parseSimplePage(text: string, contentType: string, pageUrl: string): IndexFile[] {
  try {
    return contentType.includes('json') ? parseJson(text, pageUrl) : parseHtml(text, pageUrl)
  } catch (error) {
    throw new UserError(`The page ${pageUrl} of the package index cannot be read`, {
      why: messageOf(error),
      fix: 'Check that the address is that of a package index, and run again',
    })
  }
}

function parseJson(text: string, pageUrl: string): IndexFile[] {
  const { files = [] } = JSON.parse(text) as SimpleJson
  return files.map(({ filename, url, hashes = {} }) => {
    const known = Object.entries(hashes).filter(([algorithm]) => algorithms.has(algorithm))
    const hash = known.find(([algorithm]) => algorithm === 'sha256') ?? known[0]
    return { name: filename, ...locate(new URL(url, pageUrl), pageUrl), hash }
  })
}

function parseHtml(text: string, pageUrl: string): IndexFile[] {
  return [...text.matchAll(/<a\b[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)].flatMap(([, double, single]) => {
    const href = (double ?? single ?? '').replaceAll('&amp;', '&')
    if (!URL.canParse(href, pageUrl)) return []
    const url = new URL(href, pageUrl)
    const [, algorithm = '', digest = ''] = /^#(\w+)=([0-9a-f]+)$/i.exec(url.hash) ?? []
    url.hash = ''
    const hash = algorithms.has(algorithm) ? ([algorithm, digest] as const) : undefined
    return [{ name: decodeName(url.pathname.split('/').at(-1) ?? ''), ...locate(url, pageUrl), hash }]
  })
}

function locate(url: URL, pageUrl: string): Pick<IndexFile, 'url' | 'isAtIndex'> {
  return { url: url.href, isAtIndex: url.origin === new URL(pageUrl).origin }
}

/** A name that is encoded wrongly is that of no file here. */
function decodeName(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
