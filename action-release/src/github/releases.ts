import { UserError } from '#shared/errors.js'
import type { Api } from './client.js'
import { missing } from './client.js'

/** A file of a release on the server. */
export interface Asset {
  readonly id: number
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** `uploaded`, or `starter` for what a failed upload has left. */
  readonly state: string
  /** `sha256:<hex>`, where the server tells it. */
  readonly digest: string | undefined
}

export interface Release {
  readonly id: number
  readonly tag: string
  readonly draft: boolean
  readonly body: string
  /** Address of its page. */
  readonly url: string
  /** A template (RFC 6570) with `name`; it is on another host than the API, so that only the server's own word counts. */
  readonly uploadUrl: string
  readonly assets: readonly Asset[]
}

export interface NewRelease {
  readonly tag: string
  /** Full id of the release commit. */
  readonly target: string
  readonly name: string
  readonly body: string
  readonly prerelease: boolean
}

/** The calls that a release needs. Each throws a `UserError` that names the call and what the server said. */
export interface GitHub {
  /** The release of a tag that everybody sees, and the drafts with it among the newest 200. */
  releases(tag: string): Promise<Release[]>
  /** Whether a tag has a published release that does not change any more, so that the tag does not move either. */
  isFrozen(tag: string): Promise<boolean>
  createDraft(release: NewRelease): Promise<Release>
  upload(release: Release, file: { readonly name: string; readonly content: Buffer }): Promise<Asset>
  removeAsset(id: number): Promise<void>
  removeRelease(id: number): Promise<void>
  publish(id: number, options: { readonly target: string; readonly latest: boolean }): Promise<Release>
  /** The notes that GitHub makes for a tag, from the changes since another one ('' for its own choice). */
  notes(tag: string, target: string, previousTag: string): Promise<string>
}

interface Json {
  readonly id: number
  readonly tag_name: string
  readonly draft: boolean
  readonly body?: string | null
  /** Missing on older servers. */
  readonly immutable?: boolean
  readonly html_url: string
  readonly upload_url: string
  readonly assets: readonly AssetJson[]
}

interface AssetJson {
  readonly id: number
  readonly name: string
  readonly size: number
  readonly state: string
  readonly digest?: string | null
}

const draftPages = 2

/**
 * The releases of the repository. Source: GitHub REST API, "Releases" and "Release assets".
 * Reading and removing are tried again by themselves; what makes something is not, because it may have been done: the caller
 * looks first.
 */
export function openGitHub(api: Api): GitHub {
  const base = '/repos/{owner}/{repo}/releases'
  return {
    async releases(tag) {
      const found = await api.again<Json | undefined>(`GET ${base}/tags/{tag}`, { tag }).catch(missing)
      const drafts: Json[] = []
      for (let page = 1; page <= draftPages; page++) {
        const some = await api.again<Json[]>(`GET ${base}`, { per_page: 100, page })
        drafts.push(...some.filter((release) => release.draft && release.tag_name === tag))
        if (some.length < 100) break
      }
      drafts.sort((a, b) => a.id - b.id)
      return [...(found === undefined ? [] : [found]), ...drafts].map(releaseOf)
    },
    async isFrozen(tag) {
      return (await api.again<Json | undefined>(`GET ${base}/tags/{tag}`, { tag }).catch(missing))?.immutable === true
    },
    async createDraft({ tag, target, name, body, prerelease }) {
      const wanted = { tag_name: tag, target_commitish: target, name, body, prerelease, draft: true }
      return releaseOf(await withoutTarget(wanted, async (each) => await api.call<Json>(`POST ${base}`, each)))
    },
    async upload({ uploadUrl }, { name, content }) {
      const headers = { 'content-type': 'application/octet-stream', 'content-length': content.length }
      return assetOf(await api.call<AssetJson>(`POST ${uploadUrl}`, { name, headers, data: content }))
    },
    async removeAsset(id) {
      await api.again(`DELETE ${base}/assets/{id}`, { id }).catch(missing)
    },
    async removeRelease(id) {
      await api.again(`DELETE ${base}/{id}`, { id }).catch(missing)
    },
    async publish(id, { target, latest }) {
      const wanted = { id, draft: false, target_commitish: target, make_latest: latest ? 'true' : 'false' }
      return releaseOf(await withoutTarget(wanted, async (each) => await api.again<Json>(`PATCH ${base}/{id}`, each)))
    },
    async notes(tag, target, previousTag) {
      const previous = previousTag === '' ? {} : { previous_tag_name: previousTag }
      const wanted = { tag_name: tag, target_commitish: target, ...previous }
      return (await api.again<{ body: string }>(`POST ${base}/generate-notes`, wanted)).body
    },
  }
}

interface HttpFailure {
  readonly status?: number
  readonly response?: { readonly headers: Readonly<Record<string, unknown>> }
}

/**
 * GitHub refuses a target whose workflow files differ from those of the default branch, for a token that may not change
 * workflows. The tag is there already, so that the target does not matter, and it goes without.
 * Source: GitHub REST API, "Create a release", which names the scope `workflow`; cli/cli issue 9514.
 */
async function withoutTarget<Result>(
  wanted: Readonly<Record<string, unknown>>,
  work: (wanted: Readonly<Record<string, unknown>>) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(wanted)
  } catch (error) {
    const { status, response } = (error instanceof UserError ? error.cause : error) as HttpFailure
    const { target_commitish: target, ...others } = wanted
    const isLimit = response?.headers['retry-after'] !== undefined
    if ((status !== 403 && status !== 404) || isLimit || target === undefined) throw error
    return await work(others).catch(() => {
      throw error
    })
  }
}

function releaseOf(json: Json): Release {
  const { id, tag_name: tag, draft, body, html_url: url, upload_url: uploadUrl, assets } = json
  return { id, tag, draft, body: body ?? '', url, uploadUrl, assets: assets.map(assetOf) }
}

function assetOf({ id, name, size, state, digest }: AssetJson): Asset {
  return { id, name, size, state, digest: digest ?? undefined }
}
