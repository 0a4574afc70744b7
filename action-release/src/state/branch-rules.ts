import { UserError } from '#shared/errors.js'
import type { Api } from '../github/client.js'

/** What the repository says about changes to a branch and to releases. */
export interface Rules {
  /** Rules that a direct commit to the branch breaks and that the token may not pass, such as `pull_request`. */
  readonly against: readonly string[]
  /** Whether what is published does not change any more; undefined where GitHub does not tell. */
  readonly immutable: boolean | undefined
}

/** Rule types that a release commit on the branch itself cannot keep. Source: GitHub REST API, "Rules", get rules for a branch. */
const hindering = ['pull_request', 'required_status_checks', 'required_deployments', 'merge_queue', 'update', 'workflows']

/**
 * Asks for the rules of a branch. Those of a ruleset that the token may bypass do not count; nor do those of which GitHub does
 * not say whether it may: the release then finds out, and nothing moves. Older servers know no rules.
 */
export async function rulesOf(api: Api, branch: string): Promise<Rules> {
  const base = '/repos/{owner}/{repo}'
  const quiet = (error: unknown): undefined => {
    if (error instanceof UserError && [403, 404].includes((error.cause as { status?: number } | undefined)?.status ?? 0))
      return undefined
    throw error
  }
  const all =
    (await api.again<{ type: string; ruleset_id?: number }[]>(`GET ${base}/rules/branches/{branch}`, { branch }).catch(quiet)) ??
    []
  const rules = all.filter(({ type }) => hindering.includes(type))
  const strict = new Set<number | undefined>()
  for (const id of new Set(rules.map(({ ruleset_id: id }) => id))) {
    if (id === undefined) continue
    const ruleset = await api.again<{ current_user_can_bypass?: string }>(`GET ${base}/rulesets/{id}`, { id }).catch(quiet)
    if (['never', 'pull_requests_only'].includes(ruleset?.current_user_can_bypass ?? '')) strict.add(id)
  }
  const immutable = await api.again<{ enabled: boolean }>(`GET ${base}/immutable-releases`).catch(quiet)
  return {
    against: [...new Set(rules.filter(({ ruleset_id: id }) => strict.has(id)).map(({ type }) => type))],
    immutable: immutable?.enabled,
  }
}
