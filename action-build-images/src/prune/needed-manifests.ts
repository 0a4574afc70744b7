import { runTasks } from '#shared/concurrency/task-pool.js'
import { UserError } from '#shared/errors.js'
import type { Manifest } from '../registry/manifests.js'
import { readManifest } from '../registry/manifests.js'
import { readIndexEntries } from '../registry/platforms.js'
import type { RegistryRepository } from '../registry/repository.js'

/** Requests at the same time. */
const limit = 8

/** Reads the manifests of tags. Throws if one cannot be read, because it could need what is to be deleted; one that is gone is left out. */
export async function readTags(
  repository: RegistryRepository,
  tags: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, Manifest>> {
  const manifests = new Map<string, Manifest>()
  const tasks = tags.map((tag) => ({
    name: tag,
    dependsOn: [],
    run: async () => {
      const lookup = await readManifest(repository, tag, signal)
      if (lookup.state === 'failed')
        throw new UserError(`${repository.name}:${tag} could not be read: ${lookup.reason}`, {
          why: 'It could need an image of the pull request, so nothing of this repository was deleted',
          fix: 'Run again',
        })
      if (lookup.state === 'found') manifests.set(tag, lookup.manifest)
    },
  }))
  await runTasks(tasks, { limit })
  return manifests
}

/**
 * The digests that tags need, with the names of those tags: their manifests, and what indexes among them list, also indexes in indexes.
 * Throws if one cannot be read.
 */
export async function findNeeded(
  repository: RegistryRepository,
  tags: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, string>> {
  const needed = new Map<string, string>()
  for (const [tag, manifest] of await readTags(repository, tags, signal)) {
    const pending: Manifest[] = [manifest]
    for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
      needed.set(current.digest, tag)
      for (const { digest, mediaType } of readIndexEntries(current) ?? []) {
        if (needed.has(digest)) continue
        needed.set(digest, tag)
        const isIndex = /index|manifest\.list/.test(mediaType)
        if (isIndex) pending.push(...(await readTags(repository, [digest], signal)).values())
      }
    }
  }
  return needed
}
