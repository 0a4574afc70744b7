import type { Remote } from '../git/remote.js'
import type { RemoteRefs } from '../git/remote-refs.js'
import { parseTrailers } from '../git/trailers.js'
import type { ReleasesApi } from '../github/releases.js'
import type { ReleasedVersion } from './released-versions.js'

/** Older tags are not examined: each one costs a request, and in a shallow clone a fetch. */
const examinedTags = 10

/**
 * Finds the tags that this action made, but whose release was never published: their runs ended in between. Newest first. Tags of others
 * do not count, because a repository may tag without releases.
 */
export async function findUnfinishedReleases(
  { remote, releases }: { readonly remote: Remote; readonly releases: ReleasesApi },
  refs: RemoteRefs,
  versions: readonly ReleasedVersion[],
): Promise<ReleasedVersion[]> {
  const published = await releases.newestPublishedTags()
  const candidates = versions
    .slice(-examinedTags)
    .reverse()
    .filter(({ tag }) => !published.has(tag))
  const unfinished: ReleasedVersion[] = []
  for (const candidate of candidates) {
    const trailers = (await remote.messagesOf(refs, candidate.tag)).map(parseTrailers)
    const isOwn = trailers.some((each) => each['Release-Version'] === candidate.version)
    if (isOwn && !(await releases.isPublished(candidate.tag))) unfinished.push(candidate)
  }
  return unfinished
}
