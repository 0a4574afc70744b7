import type { ApiResponse, RequestHandler } from './server.js'
import { jsonResponse, parseJsonBody } from './server.js'

interface DiscussionsOptions {
  /** Path of the releases. */
  readonly base: string
  /** URL of the repository's pages. */
  readonly repositoryUrl: string
  /** The current categories; none if discussions are disabled. */
  readonly categories: () => readonly string[]
  /** Handles all requests. */
  readonly next: RequestHandler
}

interface Release {
  readonly id: number
  readonly draft: boolean
}

/**
 * Opens a discussion with a release that is published and names a category, once, and rejects a category that does not exist.
 * Source: GitHub REST API, "Create a release" and "Update a release", `discussion_category_name`.
 */
export function createDiscussions({ base, repositoryUrl, categories, next }: DiscussionsOptions): RequestHandler {
  const discussions = new Map<number, string>()
  const describe = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(describe)
    const url = discussions.get((value as Partial<Release> | null)?.id ?? 0)
    return url === undefined ? value : { ...(value as object), discussion_url: url }
  }
  const open = ({ id, draft }: Release) => {
    if (!draft && !discussions.has(id)) discussions.set(id, `${repositoryUrl}/discussions/${discussions.size + 1}`)
  }
  return async (request): Promise<ApiResponse> => {
    const { method, path, body, type } = request
    const isRelease = path === base || /^\/(\d+|tags\/.+)$/.test(path.slice(base.length))
    if (!path.startsWith(base) || !isRelease) return await next(request)
    const isChange = ['POST', 'PATCH'].includes(method) && type.includes('json')
    const { discussion_category_name: category } = (isChange ? parseJsonBody(body) : {}) as { discussion_category_name?: string }
    if (category !== undefined && !categories().includes(category)) return jsonResponse(404, { message: 'Not Found' })
    const response = await next(request)
    if (response.status >= 400 || response.status === 204) return response
    const result = parseJsonBody(response.body)
    if (category !== undefined) open(result as Release)
    return { ...response, body: Buffer.from(JSON.stringify(describe(result))) }
  }
}
