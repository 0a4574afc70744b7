import { randomUUID } from 'node:crypto'
import type { Asset } from './assets.js'
import { createAssetStore } from './assets.js'
import type { GitDatabase } from './git-database.js'
import type { ApiRequest, ApiResponse, RequestHandler } from './server.js'
import { jsonResponse, parseJsonBody } from './server.js'

interface ReleasesOptions {
  /** Handles requests that are not about releases, and stores releases. */
  readonly next: RequestHandler
  readonly git: GitDatabase
  readonly serverUrl: string
  readonly owner: string
  readonly repo: string
}

interface Release {
  readonly id: number
  readonly tag_name: string
  readonly target_commitish: string
  readonly draft: boolean
  readonly assets: readonly Asset[]
}

/**
 * Handles requests about releases as GitHub documents them, with the emulator as storage: a draft is not found by its tag, drafts may
 * share a tag, publishing creates it, and assets have a digest and a unique name. Passes other requests on.
 * Source: GitHub REST API, "Releases" and "Release assets".
 */
export function createReleasesApi({ next, git, serverUrl, owner, repo }: ReleasesOptions): RequestHandler {
  const base = `/repos/${owner}/${repo}/releases`
  const repositoryUrl = `${serverUrl}/${owner}/${repo}`
  const assets = createAssetStore(repositoryUrl)
  /** Tags of drafts whose tag another release already had. The emulator stores those drafts under a unique tag. */
  const sharedTags = new Map<number, string>()

  const describe = (release: Release): Release => {
    const tag = sharedTags.get(release.id) ?? release.tag_name
    return { ...release, tag_name: tag, assets: release.assets.map((asset) => assets.describe(asset, tag)) }
  }
  const get = async (path: string, query = '') => {
    const request = { method: 'GET', path, query, body: Buffer.alloc(0), type: 'application/json', accept: 'application/json' }
    return parseJsonBody((await next(request)).body)
  }
  const findPublished = async (tag: string) => {
    const all = (await get(base, '?per_page=100')) as Release[]
    return all.map(describe).find((release) => !release.draft && release.tag_name === tag)
  }
  const readRelease = async (id: string) => describe((await get(`${base}/${id}`)) as Release)

  const create = async (request: ApiRequest): Promise<ApiResponse> => {
    const response = await next(request)
    const wanted = parseJsonBody(request.body) as Partial<Release>
    if (response.status !== 422 || wanted.draft !== true || wanted.tag_name === undefined) return response
    const uniqueTag = `${wanted.tag_name}-${randomUUID()}`
    const created = await next({ ...request, body: toJson({ ...wanted, tag_name: uniqueTag }) })
    if (created.status === 201) sharedTags.set((parseJsonBody(created.body) as Release).id, wanted.tag_name)
    return created
  }
  const update = async (request: ApiRequest, id: string): Promise<ApiResponse> => {
    const { tag_name: tag, ...changes } = parseJsonBody(request.body) as Partial<Release>
    const published = changes.draft === false ? await findPublished((await readRelease(id)).tag_name) : undefined
    if (published !== undefined && published.id !== Number(id)) return tagAlreadyExists()
    return await next(sharedTags.get(Number(id)) === tag ? { ...request, body: toJson(changes) } : request)
  }
  /** A published release has a tag: an existing one is kept, a missing one is created at the target. */
  const createTag = async ({ draft, tag_name: tag, target_commitish: target }: Release): Promise<void> => {
    if (draft || (await git.ref(`refs/tags/${tag}`)) !== undefined) return
    const commit = (await git.ref(`refs/heads/${target}`)) ?? target
    // A commit that was pushed to a bare repository beside the emulator is unknown here; its tag already exists there.
    await git.setRef(`refs/tags/${tag}`, commit, false).catch(() => undefined)
  }
  const afterChange = async (response: ApiResponse): Promise<ApiResponse> => {
    if (response.status >= 400) return response
    const release = describe(parseJsonBody(response.body) as Release)
    await createTag(release)
    return jsonResponse(response.status, release)
  }
  const upload = async (request: ApiRequest, id: string): Promise<ApiResponse> => {
    const { assets: existing, tag_name: tag } = await readRelease(id)
    const existingNames = existing.map(({ name }) => name)
    const response = await assets.upload({ request, existingNames, send: async () => await next(request) })
    if (response.status !== 201) return response
    return jsonResponse(201, assets.describe(parseJsonBody(response.body) as Asset, tag))
  }
  const downloadByName = async (path: string): Promise<ApiResponse> => {
    const [tag = '', name = ''] = path.split('/').map(decodeURIComponent)
    const release = await findPublished(tag)
    return assets.download(release?.assets.find((asset) => asset.name === name)?.id)
  }
  const readByTag = async (tag: string): Promise<ApiResponse> => {
    const release = await findPublished(tag)
    return release === undefined ? jsonResponse(404, { message: 'Not Found' }) : jsonResponse(200, release)
  }

  return async (request) => {
    const { method, path, accept } = request
    const downloads = `/${owner}/${repo}/releases/download/`
    if (path.startsWith(downloads)) return await downloadByName(path.slice(downloads.length))
    if (!path.startsWith(base)) return await next(request)
    const route = path.slice(base.length)
    const [, id = ''] = /^\/(?:assets\/)?(\d+)/.exec(route) ?? []
    if (route === '/generate-notes') return generateNotes(repositoryUrl, request)
    if (method === 'POST' && route === '') return await afterChange(await create(request))
    if (method === 'PATCH' && route === `/${id}`) return await afterChange(await update(request, id))
    if (method === 'POST' && route === `/${id}/assets`) return await upload(request, id)
    if (method === 'GET' && route === `/assets/${id}` && accept.includes('octet-stream')) return assets.download(Number(id))
    if (method === 'GET' && route.startsWith('/tags/')) return await readByTag(decodeURIComponent(route.slice('/tags/'.length)))
    const response = await next(request)
    if (method !== 'GET' || response.status >= 400) return response
    return { ...response, body: toJson(describeAll(parseJsonBody(response.body), describe)) }
  }
}

function describeAll(value: unknown, describe: (release: Release) => Release): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => describeAll(each, describe))
  const isRelease = typeof value === 'object' && value !== null && 'assets' in value
  return isRelease ? describe(value as Release) : value
}

function tagAlreadyExists(): ApiResponse {
  const errors = [{ resource: 'Release', code: 'already_exists', field: 'tag_name' }]
  return jsonResponse(422, { message: 'Validation Failed', errors })
}

function generateNotes(repositoryUrl: string, request: ApiRequest): ApiResponse {
  const body = parseJsonBody(request.body) as { tag_name?: string; previous_tag_name?: string }
  const { tag_name: tag, previous_tag_name: previous } = body
  if (tag === undefined) return jsonResponse(422, { message: 'Invalid request. "tag_name" wasn\'t supplied.' })
  const range = previous === undefined ? `commits/${tag}` : `compare/${previous}...${tag}`
  return jsonResponse(200, { name: tag, body: `## What's Changed\n\n**Full Changelog**: ${repositoryUrl}/${range}` })
}

function toJson(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value))
}
