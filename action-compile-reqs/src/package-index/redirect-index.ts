import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Env } from '#shared/process/env.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import { hostAndPath } from './credentials.js'
import type { PackageIndexes } from './package-indexes.js'
import { packageIndexOf } from './package-indexes.js'
import type { IndexFailure } from './parse-failure.js'

export interface RedirectIndex {
  /** The indexes that uv must ask before all others, in this order. */
  readonly urls: readonly string[]
  readonly close: () => void
}

/** Redirects to the own index of a package. */
const ownIndex = 'own-index'
/** Is asked for a package that its own index does not have, and stops uv there. */
const noOtherIndex = 'no-other-index'

/**
 * Serves two indexes on this machine, which know only the given packages. The first redirects to their pages. uv takes a package from
 * the first index that has it, so this index in front of all others gives each package its own. If that one does not have it, uv would
 * go on, and take a package that anybody could have published; so the second index answers with an error, which ends uv. In a
 * requirements file, uv has no other way: `tool.uv.sources` acts on the direct requirements of a project.
 */
export async function serveRedirectIndex(indexes: PackageIndexes): Promise<RedirectIndex> {
  const server = createServer((request, response) => {
    const [kind, encoded = ''] = (request.url ?? '').split('/').filter((part) => part !== '')
    const name = normalizeName(decodeURIComponent(encoded))
    const url = indexes.get(name)
    if (url === undefined) response.writeHead(404).end()
    else if (kind === noOtherIndex) response.writeHead(410).end()
    else response.writeHead(302, { location: `${url.replace(/\/$/, '')}/${name}/` }).end()
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  server.unref()
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    urls: [`${origin}/${ownIndex}/`, `${origin}/${noOtherIndex}/`],
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** A failure of these indexes as one of the index that the package should come from. */
export function withoutRedirect(failure: IndexFailure, env: Env): IndexFailure {
  const [, kind, name = ''] = /^127\.0\.0\.1:\d+\/([\w-]+)\/([^/]+)\/$/.exec(failure.location) ?? []
  const url = kind === ownIndex || kind === noOtherIndex ? packageIndexOf(name, env) : undefined
  if (url === undefined) return failure
  const location = `${hostAndPath(url).replace(/\/$/, '')}/${name}/`
  return kind === noOtherIndex ? { location, cause: '404 Not Found', transient: false } : { ...failure, location }
}
