/** A file that an index has. */
export interface IndexFile {
  readonly name: string
  readonly url: string
  /** Name of the algorithm and digest in hexadecimal; undefined if the index shows none. */
  readonly hash: readonly [algorithm: string, digest: string] | undefined
}

interface SimpleJson {
  readonly files?: readonly {
    readonly filename: string
    readonly url: string
    readonly hashes?: Readonly<Record<string, string>>
  }[]
}

/** Parses the page of a project. Source: PyPA "Simple repository API", HTML and JSON. */
export function parseSimplePage(text: string, contentType: string, pageUrl: string): IndexFile[] {
  return contentType.includes('json') ? parseJson(text, pageUrl) : parseHtml(text, pageUrl)
}

function parseJson(text: string, pageUrl: string): IndexFile[] {
  const { files = [] } = JSON.parse(text) as SimpleJson
  return files.map(({ filename, url, hashes = {} }) => {
    const entries = Object.entries(hashes)
    return {
      name: filename,
      url: new URL(url, pageUrl).href,
      hash: entries.find(([algorithm]) => algorithm === 'sha256') ?? entries[0],
    }
  })
}

function parseHtml(text: string, pageUrl: string): IndexFile[] {
  return [...text.matchAll(/<a\b[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)].flatMap(([, double, single]) => {
    const href = (double ?? single ?? '').replaceAll('&amp;', '&')
    if (!URL.canParse(href, pageUrl)) return []
    const url = new URL(href, pageUrl)
    const [, algorithm, digest] = /^#(\w+)=([0-9a-f]+)$/i.exec(url.hash) ?? []
    url.hash = ''
    return [
      {
        name: decodeURIComponent(url.pathname.split('/').at(-1) ?? ''),
        url: url.href,
        hash: algorithm === undefined || digest === undefined ? undefined : ([algorithm, digest] as const),
      },
    ]
  })
}
