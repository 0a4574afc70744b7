import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { describeNetworkError } from '#shared/network/network-errors.js'
import { isMissing } from '../registry/manifests.js'
import type { Deletion, PrunedTag } from './delete-tag.js'

/** The registry of GitHub, which deletes nothing by its own API. */
export const githubRegistry = 'https://ghcr.io'

const pageSize = 100
const timeoutMs = 30_000

/** One version of a package. Source: GitHub REST API, "Packages", version `2022-11-28`. */
interface PackageVersion {
  readonly id: number
  /** The digest of the manifest. */
  readonly name: string
  readonly metadata?: { readonly container?: { readonly tags?: readonly string[] } }
}

/** Sends a request to the API of GitHub. */
type Ask = (method: string, path: string) => Promise<Response>

/**
 * Deletes a tag on ghcr.io: the version of the package, which is a manifest with all its tags. A version that has a tag of something else,
 * or that `findUser` says is needed, stays.
 */
export async function deletePackageVersion(
  { env, signal }: Pick<ActionContext, 'env' | 'signal'>,
  { repository, tag, digest }: PrunedTag,
  { token, isPruned, findUser }: VersionRules,
): Promise<Deletion> {
  const ask = createAsk(env.GITHUB_API_URL ?? 'https://api.github.com', token, signal)
  const [owner = '', ...name] = repository.path.split('/')
  const found = await findVersion(ask, owner, encodeURIComponent(name.join('/')), digest)
  // Another tag of the pull request may have been on the same version.
  if (found === undefined && (await isMissing(repository, tag, signal))) return { state: 'deleted' }
  if (found === undefined) return { state: 'failed', reason: 'the API of GitHub lists no version with its digest' }
  const { path, version } = found
  const tags = version.metadata?.container?.tags ?? []
  const other = tags.find((each) => !isPruned(each)) ?? (tags.includes(tag) ? await findUser() : 'another run')
  if (other !== undefined) return { state: 'needed', reason: `\`${other}\` needs its image` }
  const response = await ask('DELETE', `${path}/${version.id}`)
  await response.body?.cancel()
  if (response.ok || response.status === 404) return { state: 'deleted' }
  return { state: 'failed', reason: `the API of GitHub answered ${response.status}` }
}

export interface VersionRules {
  /** With `packages: write`, and the role of an admin for the package. */
  readonly token: string
  /** Whether a tag is one of the pull request. */
  readonly isPruned: (tag: string) => boolean
  /** The tag that needs the manifest; undefined if none does. */
  readonly findUser: () => Promise<string | undefined>
}

/** The owner is an organization or a user, which have the same endpoints. */
async function findVersion(
  ask: Ask,
  owner: string,
  name: string,
  digest: string,
): Promise<{ path: string; version: PackageVersion } | undefined> {
  for (const kind of ['orgs', 'users']) {
    const path = `/${kind}/${owner}/packages/container/${name}/versions`
    for (let page = 1; ; page++) {
      const response = await ask('GET', `${path}?state=active&per_page=${pageSize}&page=${page}`)
      if (response.status === 404) break
      if (!response.ok)
        throw new UserError(`The versions of the package ${owner}/${decodeURIComponent(name)} could not be listed`, {
          why: `The API of GitHub answered ${response.status}`,
          fix: 'Give `token` the permission `packages: write`, and this repository the role of an admin for the package',
        })
      const versions = (await response.json()) as readonly PackageVersion[]
      const version = versions.find((each) => each.name === digest)
      if (version !== undefined) return { path, version }
      if (versions.length < pageSize) return undefined
    }
    // A package that does not exist for an organization may be one of a user.
  }
  return undefined
}

function createAsk(url: string, token: string, signal: AbortSignal): Ask {
  const headers = {
    authorization: `Bearer ${token}`,
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
  }
  return async (method, path) => {
    try {
      return await fetch(`${url}${path}`, { method, headers, signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]) })
    } catch (error) {
      signal.throwIfAborted()
      throw new UserError('The API of GitHub could not be reached', { why: describeNetworkError(error), fix: 'Run again' })
    }
  }
}
