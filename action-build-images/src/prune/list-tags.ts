import { UserError } from '#shared/errors.js'
import { describeFailure, send } from '../registry/client.js'
import type { RegistryRepository } from '../registry/repository.js'

/** Most pages of a list. A registry that names ever more pages would never end. */
const maxPages = 1000

/**
 * Lists all tags of a repository; none if the registry does not have it. Throws for every other answer. Source: OCI distribution
 * specification, "Listing Tags", where a header `Link` names the next page.
 */
export async function listTags(repository: RegistryRepository, signal: AbortSignal): Promise<string[]> {
  const tags: string[] = []
  const pages = new Set<string>()
  let next: string | URL | undefined = 'tags/list?n=1000'
  while (next !== undefined) {
    const response: Response = await send(repository, { method: 'GET', to: next }, signal)
    if (response.status === 404 && pages.size === 0) {
      await response.body?.cancel()
      return []
    }
    if (!response.ok) throw listError(repository, await describeFailure(response), 'Check that the login may read the repository')
    const { tags: listed } = (await response.json()) as { tags?: readonly string[] | null }
    tags.push(...(listed ?? []))
    pages.add(response.url)
    const [, link] = /<([^>]+)>\s*;\s*rel="?next"?/.exec(response.headers.get('link') ?? '') ?? []
    next = link === undefined ? undefined : new URL(link, response.url)
    // A tag that is not listed would not count as one that needs an image.
    if (next !== undefined && (pages.has(next.href) || pages.size >= maxPages))
      throw listError(repository, 'the registry does not end the list')
  }
  return [...new Set(tags)]
}

function listError({ name }: RegistryRepository, problem: string, fix = ''): UserError {
  return new UserError(`The tags of ${name} could not be listed: ${problem}`, { why: 'Nothing was deleted', fix })
}
