import type { ApiResponse, RequestHandler } from './server.js'
import { jsonResponse, parseJsonBody } from './server.js'

/** The protection of the repository, which may change while it runs. Source: GitHub REST API, "Rules", "Repositories". */
export interface RepositoryProtection {
  /** Types of the rules of every branch, all in one ruleset. */
  readonly rules: readonly string[]
  /** Whether the token may bypass the ruleset; undefined if GitHub does not report it. */
  readonly bypass?: 'always' | 'pull_requests_only' | 'never'
  /** Immutable releases are enabled. */
  readonly immutable?: boolean
  /** Tags whose published release is immutable. */
  readonly frozen?: readonly string[]
  /** Reason for which the API reports signatures of commits as unverified. Defaults to verified. */
  readonly unverified?: string
}

const rulesetId = 7

/**
 * Reports rules, immutable releases and the verification of commits; passes other requests on. The rules are only reported: hooks of
 * the bare repository enforce them.
 */
export function createBranchRules(base: string, policy: () => RepositoryProtection, next: RequestHandler): RequestHandler {
  return async (request) => {
    const route = request.path.slice(base.length)
    if (request.method !== 'GET') return await next(request)
    const response = policyResponse(route, policy())
    if (response !== undefined) return response
    const nextResponse = await next(request)
    return addVerification(route, policy(), nextResponse)
  }
}

function policyResponse(route: string, { rules, bypass, immutable = false }: RepositoryProtection): ApiResponse | undefined {
  if (route.startsWith('/rules/branches/'))
    return jsonResponse(
      200,
      rules.map((type) => ({ type, ruleset_id: rulesetId, ruleset_source_type: 'Repository' })),
    )
  if (route === `/rulesets/${rulesetId}`)
    return jsonResponse(200, { id: rulesetId, ...(bypass === undefined ? {} : { current_user_can_bypass: bypass }) })
  if (route === '/immutable-releases') return jsonResponse(200, { enabled: immutable, enforced_by_owner: false })
  return undefined
}

/** Adds the fields that the emulator lacks. Source: GitHub REST API, "Releases", "Git commits". */
function addVerification(
  route: string,
  { frozen = [], unverified = 'valid' }: RepositoryProtection,
  response: ApiResponse,
): ApiResponse {
  if (response.status !== 200) return response
  const [, tag] = /^\/releases\/tags\/(.+)$/.exec(route) ?? []
  if (tag !== undefined) return withFields(response, { immutable: frozen.includes(tag) })
  if (!route.startsWith('/git/commits/')) return response
  return withFields(response, { verification: { verified: unverified === 'valid', reason: unverified } })
}

function withFields({ body }: ApiResponse, fields: object): ApiResponse {
  return jsonResponse(200, { ...(parseJsonBody(body) as object), ...fields })
}
