import { UserError } from '#shared/errors.js'
import type { World } from '#shared/world.js'
import { patiently } from './patience.js'

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
 * Opens the REST API of the server of this run, `GITHUB_API_URL`. Source: GitHub REST API, "Releases" and "Release assets".
 * Reading and removing are tried again by themselves; what makes something is not, because it may have been done: the caller
 * looks first.
 */
export async function openGitHub({ env, log, signal }: Pick<World, 'env' | 'log' | 'signal'>, token: string): Promise<GitHub> {
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/')
  if (owner === '' || repo === '')
    throw new UserError('GITHUB_REPOSITORY is not set', {
      fix: 'Run this action in a job of GitHub Actions, or set it to owner/name',
    })
  // Loaded here, because a run that only writes the version or is refused does not need it.
  const { getOctokit } = await import('@actions/github')
  const baseUrl = env.GITHUB_API_URL ?? 'https://api.github.com'
  const { request } = getOctokit(token, { baseUrl, request: { signal } })
  const call = async <Data>(route: string, parameters: Record<string, unknown> = {}): Promise<Data> =>
    (await request(route, { owner, repo, ...parameters })).data as Data
  const again = async <Data>(route: string, parameters: Record<string, unknown> = {}): Promise<Data> =>
    await patiently({ log, signal }, route, async () => await call<Data>(route, parameters))
  const base = '/repos/{owner}/{repo}/releases'
  return {
    async releases(tag) {
      const found = await again<Json | undefined>(`GET ${base}/tags/{tag}`, { tag }).catch(missing)
      const drafts: Json[] = []
      for (let page = 1; page <= draftPages; page++) {
        const some = await again<Json[]>(`GET ${base}`, { per_page: 100, page })
        drafts.push(...some.filter((release) => release.draft && release.tag_name === tag))
        if (some.length < 100) break
      }
      drafts.sort((a, b) => a.id - b.id)
      return [...(found === undefined ? [] : [found]), ...drafts].map(releaseOf)
    },
    async createDraft({ tag, target, name, body, prerelease }) {
      const wanted = { tag_name: tag, target_commitish: target, name, body, prerelease, draft: true }
      return releaseOf(await call<Json>(`POST ${base}`, wanted))
    },
    async upload({ uploadUrl }, { name, content }) {
      const headers = { 'content-type': 'application/octet-stream', 'content-length': content.length }
      return assetOf(await call<AssetJson>(`POST ${uploadUrl}`, { name, headers, data: content }))
    },
    async removeAsset(id) {
      await again(`DELETE ${base}/assets/{id}`, { id }).catch(missing)
    },
    async removeRelease(id) {
      await again(`DELETE ${base}/{id}`, { id }).catch(missing)
    },
    async publish(id, { target, latest }) {
      const wanted = { id, draft: false, target_commitish: target, make_latest: latest ? 'true' : 'false' }
      return releaseOf(await again<Json>(`PATCH ${base}/{id}`, wanted))
    },
    async notes(tag, target, previousTag) {
      const previous = previousTag === '' ? {} : { previous_tag_name: previousTag }
      const wanted = { tag_name: tag, target_commitish: target, ...previous }
      return (await again<{ body: string }>(`POST ${base}/generate-notes`, wanted)).body
    },
  }
}

function releaseOf(json: Json): Release {
  const { id, tag_name: tag, draft, body, html_url: url, upload_url: uploadUrl, assets } = json
  return { id, tag, draft, body: body ?? '', url, uploadUrl, assets: assets.map(assetOf) }
}

function assetOf({ id, name, size, state, digest }: AssetJson): Asset {
  return { id, name, size, state, digest: digest ?? undefined }
}

/** What is not there counts as undefined. */
function missing(error: unknown): undefined {
  if (error instanceof UserError && (error.cause as { status?: number } | undefined)?.status === 404) return undefined
  throw error
}
