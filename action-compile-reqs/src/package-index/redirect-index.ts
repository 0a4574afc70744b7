import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import type { PackageIndexes } from './package-indexes.js'

export interface RedirectIndex {
  readonly url: string
  readonly close: () => void
}

/**
 * Serves an index on this machine that has only the given packages and redirects to their pages. uv takes a package
 * from the first index that has it, so that this index in front of all others gives each package its own. In a requirements file, uv
 * has no other way: `tool.uv.sources` acts on the direct requirements of a project.
 */
export async function serveRedirectIndex(indexes: PackageIndexes): Promise<RedirectIndex> {
  const server = createServer((request, response) => {
    const name = normalizeName(decodeURIComponent(request.url?.split('/').find((part) => part !== '') ?? ''))
    const url = indexes.get(name)
    if (url === undefined) response.writeHead(404).end()
    else response.writeHead(302, { location: `${url.replace(/\/$/, '')}/${name}/` }).end()
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  server.unref()
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
