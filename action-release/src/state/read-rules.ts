import { compileGlob } from '#shared/files/glob.js'
import type { ApiClient } from '../github/client.js'
import { statusOf } from '../github/http-error.js'
import type { Rule } from './rule-violations.js'

/** Reads the rules that the token must obey. Rules that it may bypass are left out, and so are those of which GitHub does not say that. */
export interface RulesReader {
  /** The branch does not need to exist. */
  ofBranch(name: string): Promise<readonly Rule[]>
  ofTag(name: string): Promise<readonly Rule[]>
  /** Whether published releases are immutable; undefined if GitHub does not say. */
  immutableReleases(): Promise<boolean | undefined>
}

interface BranchRuleJson extends Rule {
  readonly ruleset_id?: number
}

interface RulesetJson {
  readonly id: number
  readonly target?: string
  readonly enforcement?: string
  readonly current_user_can_bypass?: string
  readonly conditions?: { readonly ref_name?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] } }
  readonly rules?: readonly Rule[]
}

const repository = '/repos/{owner}/{repo}'
const perPage = { per_page: 100 }

/** Creates the reader of a repository. Older servers have no rules. Source: GitHub REST API, "Rules", "Repositories". */
export function createRulesReader(api: ApiClient): RulesReader {
  const rulesets = new Map<number, Promise<RulesetJson | undefined>>()
  const ruleset = (id: number) => {
    const known = rulesets.get(id) ?? readOptional<RulesetJson>(api, `GET ${repository}/rulesets/{id}`, { id })
    rulesets.set(id, known)
    return known
  }
  const branches = new Map<string, Promise<readonly Rule[]>>()
  let tagRulesets: Promise<readonly RulesetJson[]> | undefined
  return {
    async ofBranch(branch) {
      const rules = branches.get(branch) ?? readBranchRules(api, branch, ruleset)
      branches.set(branch, rules)
      return await rules
    },
    async ofTag(name) {
      tagRulesets ??= readTagRulesets(api, ruleset)
      return (await tagRulesets).filter((each) => appliesTo(each, name)).flatMap(({ rules = [] }) => rules)
    },
    async immutableReleases() {
      return (await readOptional<{ enabled: boolean }>(api, `GET ${repository}/immutable-releases`))?.enabled
    },
  }
}

type FindRuleset = (id: number) => Promise<RulesetJson | undefined>

async function readBranchRules(api: ApiClient, branch: string, ruleset: FindRuleset): Promise<Rule[]> {
  const rules = await readOptional<BranchRuleJson[]>(api, `GET ${repository}/rules/branches/{branch}`, { branch, ...perPage })
  const enforced: Rule[] = []
  for (const { ruleset_id: id, ...rule } of rules ?? [])
    if (id !== undefined && isEnforced(await ruleset(id))) enforced.push(rule)
  return enforced
}

async function readTagRulesets(api: ApiClient, ruleset: FindRuleset): Promise<RulesetJson[]> {
  const all = (await readOptional<RulesetJson[]>(api, `GET ${repository}/rulesets`, { targets: 'tag', ...perPage })) ?? []
  const enforced: RulesetJson[] = []
  for (const { id, target, enforcement } of all) {
    if (target !== 'tag' || enforcement !== 'active') continue
    const details = await ruleset(id)
    if (details !== undefined && isEnforced(details)) enforced.push(details)
  }
  return enforced
}

function isEnforced(ruleset: RulesetJson | undefined): boolean {
  return ['never', 'pull_requests_only'].includes(ruleset?.current_user_can_bypass ?? '')
}

/** Patterns are those of fnmatch(3) with `FNM_PATHNAME`. One with brackets matches nothing here: then the push decides. */
function appliesTo({ conditions }: RulesetJson, tag: string): boolean {
  const { include = [], exclude = [] } = conditions?.ref_name ?? {}
  const isMatch = (pattern: string) => pattern === '~ALL' || compileGlob(pattern).test(`refs/tags/${tag}`)
  return include.some(isMatch) && !exclude.some(isMatch)
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
