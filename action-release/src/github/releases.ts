import type { ApiClient } from './client.js'
import { undefinedIf404 } from './client.js'
import type { Asset, AssetJson, NewRelease, Release, ReleaseJson } from './release-types.js'
import { parseAsset, parseRelease } from './release-types.js'
import { withTargetIfAllowed } from './target-commit.js'

/** The releases of the repository. Each call throws a `UserError` that names the request and the server's reason. */
export interface ReleasesApi {
  /** Lists the published release of a tag, and its drafts among the newest 200 releases. */
  ofTag(tag: string): Promise<Release[]>
  /** The tags of the published releases among the newest 100 releases. */
  newestPublishedTags(): Promise<ReadonlySet<string>>
  isPublished(tag: string): Promise<boolean>
  /** Whether the tag has a published immutable release, which also keeps the tag from moving. */
  isImmutable(tag: string): Promise<boolean>
  createDraft(release: NewRelease): Promise<Release>
  upload(release: Release, file: { readonly name: string; readonly content: Buffer }): Promise<Asset>
  removeAsset(id: number): Promise<void>
  removeRelease(id: number): Promise<void>
  publish(id: number, options: PublishOptions): Promise<Release>
  updateBody(id: number, body: string): Promise<Release>
  /** Generates notes for a tag, from the changes since another tag; without one GitHub chooses. */
  generateNotes(tag: string, target: string, previousTag: string | undefined): Promise<string>
}

export interface PublishOptions {
  readonly target: string
  readonly latest: boolean
  readonly prerelease: boolean
  /** Category of the discussion to open; undefined for none. GitHub ignores it if the release has a discussion. */
  readonly discussionCategory: string | undefined
}

const route = '/repos/{owner}/{repo}/releases'
const pageSize = 100
const draftPages = 2

/**
 * Creates the API of the releases. Source: GitHub REST API, "Releases" and "Release assets".
 * Requests that read or remove are retried. Requests that create something are not, because the first attempt may have succeeded: the
 * caller has to look first.
 */
export function createReleasesApi(api: ApiClient): ReleasesApi {
  const publishedRelease = async (tag: string) =>
    await api.requestWithRetry<ReleaseJson | undefined>(`GET ${route}/tags/{tag}`, { tag }).catch(undefinedIf404)
  return {
    async ofTag(tag) {
      const published = await publishedRelease(tag)
      const drafts = await listDrafts(api, tag)
      return [...(published === undefined ? [] : [published]), ...drafts].map(parseRelease)
    },
    async newestPublishedTags() {
      const newest = await api.requestWithRetry<ReleaseJson[]>(`GET ${route}`, { per_page: pageSize })
      return new Set(newest.filter(({ draft }) => !draft).map(({ tag_name: tag }) => tag))
    },
    async isPublished(tag) {
      return (await publishedRelease(tag)) !== undefined
    },
    async isImmutable(tag) {
      return (await publishedRelease(tag))?.immutable === true
    },
    async createDraft({ tag, target, name, body, prerelease }) {
      const draft = { tag_name: tag, name, body, prerelease, draft: true }
      const json = await withTargetIfAllowed(
        target,
        async (targetField) => await api.request<ReleaseJson>(`POST ${route}`, { ...draft, ...targetField }),
      )
      return parseRelease(json)
    },
    async upload({ uploadUrl }, { name, content }) {
      const headers = { 'content-type': 'application/octet-stream', 'content-length': content.length }
      return parseAsset(await api.request<AssetJson>(`POST ${uploadUrl}`, { name, headers, data: content }))
    },
    async removeAsset(id) {
      await api.requestWithRetry(`DELETE ${route}/assets/{id}`, { id }).catch(undefinedIf404)
    },
    async removeRelease(id) {
      await api.requestWithRetry(`DELETE ${route}/{id}`, { id }).catch(undefinedIf404)
    },
    async publish(id, { target, latest, prerelease, discussionCategory: category }) {
      const discussion = category === undefined ? {} : { discussion_category_name: category }
      const changes = { id, draft: false, prerelease, make_latest: latest ? 'true' : 'false', ...discussion }
      const json = await withTargetIfAllowed(
        target,
        async (targetField) => await api.requestWithRetry<ReleaseJson>(`PATCH ${route}/{id}`, { ...changes, ...targetField }),
      )
      return parseRelease(json)
    },
    async updateBody(id, body) {
      return parseRelease(await api.requestWithRetry<ReleaseJson>(`PATCH ${route}/{id}`, { id, body }))
    },
    async generateNotes(tag, target, previousTag) {
      const previous = previousTag === undefined ? {} : { previous_tag_name: previousTag }
      const parameters = { tag_name: tag, target_commitish: target, ...previous }
      return (await api.requestWithRetry<{ body: string }>(`POST ${route}/generate-notes`, parameters)).body
    },
  }
}

/** The drafts of a tag, oldest first. The API finds drafts only by listing. */
async function listDrafts(api: ApiClient, tag: string): Promise<ReleaseJson[]> {
  const drafts: ReleaseJson[] = []
  for (let page = 1; page <= draftPages; page++) {
    const releases = await api.requestWithRetry<ReleaseJson[]>(`GET ${route}`, { per_page: pageSize, page })
    drafts.push(...releases.filter((release) => release.draft && release.tag_name === tag))
    if (releases.length < pageSize) break
  }
  return drafts.sort((a, b) => a.id - b.id)
}
