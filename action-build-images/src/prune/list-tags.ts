import { UserError } from '#shared/errors.js'
import { describeFailure, send } from '../registry/client.js'
import type { RegistryRepository } from '../registry/repository.js'

/** A registry that names the same page again would never end. */
const maxPages = 1000

/**
 * Lists all tags of a repository; none if the registry does not have it. Throws for every other answer. Source: OCI distribution
 * specification, "Listing Tags", where a header `Link` names the next page.
 */
export async function listTags(repository: RegistryRepository, signal: AbortSignal): Promise<string[]> {
  const tags: string[] = []
  let next: string | URL | undefined = 'tags/list?n=1000'
  for (let page = 0; next !== undefined && page < maxPages; page++) {
    const response: Response = await send(repository, { method: 'GET', to: next }, signal)
    if (response.status === 404 && page === 0) {
      await response.body?.cancel()
      return []
    }
    if (!response.ok)
      throw new UserError(`The tags of ${repository.name} could not be listed: ${await describeFailure(response)}`, {
        why: 'Nothing was deleted',
        fix: 'Check that the login may read the repository',
      })
    const { tags: listed } = (await response.json()) as { tags?: readonly string[] | null }
    tags.push(...(listed ?? []))
    const [, link] = /<([^>]+)>\s*;\s*rel="?next"?/.exec(response.headers.get('link') ?? '') ?? []
    next = link === undefined ? undefined : new URL(link, new URL(response.url))
  }
  return [...new Set(tags)]
}
