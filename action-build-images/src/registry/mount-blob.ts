import type { Upstream } from './repository.js'
import { send } from './repository.js'

/**
 * Takes a blob from another repository of the same registry, so that the layers of a parent are not sent again. False where none
 * has it. Source: OCI distribution specification, "Mounting a blob from another repository".
 */
export async function mountBlob(
  upstream: Upstream,
  digest: string,
  others: readonly Upstream[],
  signal: AbortSignal,
): Promise<boolean> {
  for (const { url, path } of others) {
    if (url !== upstream.url || path === upstream.path) continue
    const query = new URLSearchParams({ mount: digest, from: path })
    const answer = await send(upstream, { method: 'POST', to: `blobs/uploads/?${query.toString()}`, reads: [path] }, signal)
    await answer.body?.cancel()
    if (answer.status === 201) return true
    // It is not there, and the registry waits for it: it is told that nothing comes.
    const location = answer.headers.get('location')
    if (location === null) continue
    const to = new URL(location, url)
    await send(upstream, { method: 'DELETE', to }, signal).then(({ body }) => body?.cancel())
  }
  return false
}
