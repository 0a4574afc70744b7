import type { ApiClient } from '../github/client.js'
import { statusOf } from '../github/http-error.js'

/** The rules of the repository that affect a release. */
export interface BranchRules {
  /** Types of the rules that block a direct commit to the branch and that the token may not bypass, such as `pull_request`. */
  readonly blocking: readonly string[]
  /** Whether published releases are immutable; undefined if GitHub does not say. */
  readonly immutableReleases: boolean | undefined
}

export const noRules: BranchRules = { blocking: [], immutableReleases: undefined }

/** Rule types that a direct release commit violates. Source: GitHub REST API, "Rules", get rules for a branch. */
const violatedRules = ['pull_request', 'required_status_checks', 'required_deployments', 'merge_queue', 'update', 'workflows']

interface RuleJson {
  readonly type: string
  readonly ruleset_id?: number
}

const repository = '/repos/{owner}/{repo}'

/**
 * Reads the rules of a branch. Rules that the token may bypass do not count, and neither do those for which GitHub does not say so: then
 * the push decides. Older servers have no rules.
 */
export async function readBranchRules(api: ApiClient, branch: string): Promise<BranchRules> {
  const all = await readOptional<RuleJson[]>(api, `GET ${repository}/rules/branches/{branch}`, { branch })
  const violated = (all ?? []).filter(({ type }) => violatedRules.includes(type))
  const enforced = await enforcedRulesets(api, violated)
  const immutable = await readOptional<{ enabled: boolean }>(api, `GET ${repository}/immutable-releases`)
  const blocking = violated.filter(({ ruleset_id: id }) => id !== undefined && enforced.has(id)).map(({ type }) => type)
  return { blocking: [...new Set(blocking)], immutableReleases: immutable?.enabled }
}

/** The ids of the rulesets that the token may not bypass. */
async function enforcedRulesets(api: ApiClient, rules: readonly RuleJson[]): Promise<Set<number>> {
  const ids = new Set(rules.flatMap(({ ruleset_id: id }) => (id === undefined ? [] : [id])))
  const enforced = new Set<number>()
  for (const id of ids) {
    const route = `GET ${repository}/rulesets/{id}`
    const ruleset = await readOptional<{ current_user_can_bypass?: string }>(api, route, { id })
    if (['never', 'pull_requests_only'].includes(ruleset?.current_user_can_bypass ?? '')) enforced.add(id)
  }
  return enforced
}

/** Returns undefined if the token may not read it or the server does not have it. */
async function readOptional<Data>(
  api: ApiClient,
  route: string,
  parameters: Record<string, unknown> = {},
): Promise<Data | undefined> {
  return await api.requestWithRetry<Data>(route, parameters).catch((error: unknown) => {
    if ([403, 404].includes(statusOf(error) ?? 0)) return undefined
    throw error
  })
}
