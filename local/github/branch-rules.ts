import type { ApiResponse, RequestHandler } from './server.js'
import { jsonResponse, parseJsonBody } from './server.js'

/** The protection of the repository, which may change while it runs. Source: GitHub REST API, "Rules", "Repositories". */
export interface RepositoryProtection {
  /** Types of the rules of every branch but those of `action-release/**`, all in one ruleset. */
  readonly rules: readonly string[]
  /** More rulesets, which the token may not bypass. */
  readonly rulesets?: readonly Ruleset[]
  /** Whether the token may bypass the ruleset; undefined if GitHub does not report it. */
  readonly bypass?: 'always' | 'pull_requests_only' | 'never'
  /** Immutable releases are enabled. */
  readonly immutable?: boolean
  /** Tags whose published release is immutable. */
  readonly frozen?: readonly string[]
  /** Categories of discussions. Defaults to none, as discussions are disabled. */
  readonly discussionCategories?: readonly string[]
  /** Reason for which the API reports signatures of commits as unverified. Defaults to verified. */
  readonly unverified?: string
}

/** A ruleset that is active. Source: GitHub REST API, "Rules", get a repository ruleset. */
export interface Ruleset {
  readonly target: 'branch' | 'tag'
  /** Full name of a ref, or the start of one with `*` at its end. */
  readonly ref: string
  readonly rules: readonly { readonly type: string; readonly parameters?: object }[]
}

const rulesetId = 7
const firstRulesetId = 100

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

function policyResponse(route: string, policy: RepositoryProtection): ApiResponse | undefined {
  const { rules, bypass, immutable = false, rulesets = [] } = policy
  if (route.startsWith('/rules/branches/')) return jsonResponse(200, rulesOfBranch(route, policy))
  if (route === '/rulesets')
    return jsonResponse(200, [
      ...(rules.length === 0 ? [] : [{ id: rulesetId, target: 'branch', enforcement: 'active' }]),
      ...rulesets.map(({ target }, index) => ({ id: firstRulesetId + index, target, enforcement: 'active' })),
    ])
  if (route === `/rulesets/${rulesetId}`)
    return jsonResponse(200, { id: rulesetId, ...(bypass === undefined ? {} : { current_user_can_bypass: bypass }) })
  const id = Number(/^\/rulesets\/(\d+)$/.exec(route)?.[1])
  const ruleset = rulesets[id - firstRulesetId]
  if (ruleset !== undefined)
    return jsonResponse(200, {
      id,
      target: ruleset.target,
      enforcement: 'active',
      current_user_can_bypass: 'never',
      conditions: { ref_name: { include: [ruleset.ref], exclude: [] } },
      rules: ruleset.rules,
    })
  if (route === '/immutable-releases') return jsonResponse(200, { enabled: immutable, enforced_by_owner: false })
  return undefined
}

function rulesOfBranch(route: string, { rules, rulesets = [] }: RepositoryProtection): object[] {
  const name = decodeURIComponent(route.slice('/rules/branches/'.length))
  const source = { ruleset_source_type: 'Repository' }
  const applies = (ref: string) =>
    ref.endsWith('*') ? `refs/heads/${name}`.startsWith(ref.slice(0, -1)) : ref === `refs/heads/${name}`
  return [
    ...(name.startsWith('action-release/') ? [] : rules.map((type) => ({ type, ruleset_id: rulesetId, ...source }))),
    ...rulesets.flatMap((ruleset, index) =>
      ruleset.target === 'branch' && applies(ruleset.ref)
        ? ruleset.rules.map((rule) => ({ ...rule, ruleset_id: firstRulesetId + index, ...source }))
        : [],
    ),
  ]
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
