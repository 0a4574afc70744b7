/** A rule of a ruleset. Source: GitHub REST API, "Rules", get rules for a branch. */
export interface Rule {
  readonly type: string
  /** Of rules that compare a text. */
  readonly parameters?: Partial<PatternParameters>
}

interface PatternParameters {
  readonly operator: 'starts_with' | 'ends_with' | 'contains' | 'regex'
  readonly pattern: string
  /** Whether the text must not match. */
  readonly negate: boolean
}

/** What a release does to a branch or a tag. */
export interface RefChange {
  /**
   * `commit`: a branch gets the commit. `create`: the ref is new. `move`: a tag moves. `proposal`: a branch is created and then gets the
   * commit. `temporary`: it is also deleted.
   */
  readonly kind: 'commit' | 'create' | 'move' | 'proposal' | 'temporary'
  /** Without `refs/heads/` or `refs/tags/`. */
  readonly name: string
  /** Message of the release commit; undefined if the ref gets no new commit. */
  readonly message: string | undefined
  /** Whether the commit is going to have a signature that GitHub can verify. */
  readonly isSigned: boolean
}

/** Rule types that a commit made on the branch itself violates. Source: GitHub "Available rules for rulesets". */
const commitRules = ['pull_request', 'required_status_checks', 'required_deployments', 'merge_queue', 'update', 'workflows']

/** Rule types that each kind of change violates, whatever the names and the message are. */
const violatedTypes: Readonly<Record<RefChange['kind'], readonly string[]>> = {
  commit: commitRules,
  create: ['creation'],
  move: ['update'],
  proposal: ['creation', ...commitRules],
  temporary: ['creation', 'deletion', ...commitRules],
}

/** Describes the rules that a change would violate, such as `pull_request`. Each description begins with the type of the rule. */
export function findViolations(rules: readonly Rule[], change: RefChange): string[] {
  return [...new Set(rules.flatMap((rule) => violationOf(rule, change) ?? []))]
}

/** Whether a rule only demands another commit message, which a pull request would not help with. */
export function isAboutMessage(violation: string): boolean {
  return violation.startsWith('commit_message_pattern')
}

function violationOf({ type, parameters = {} }: Rule, { kind, name, message, isSigned }: RefChange): string | undefined {
  if (violatedTypes[kind].includes(type)) return type
  if (type === 'required_signatures') return isSigned || message === undefined ? undefined : type
  if (type === 'commit_message_pattern') return describePattern(type, message, parameters)
  return ['create', 'proposal', 'temporary'].includes(kind) && ['tag_name_pattern', 'branch_name_pattern'].includes(type)
    ? describePattern(type, name, parameters)
    : undefined
}

const verbs: Readonly<Record<PatternParameters['operator'], string>> = {
  starts_with: 'start with',
  ends_with: 'end with',
  contains: 'contain',
  regex: 'match',
}

/** Undefined if the text obeys the pattern, or if that is unknown: then the push decides. */
function describePattern(
  type: string,
  text: string | undefined,
  { operator, pattern = '', negate = false }: Partial<PatternParameters>,
): string | undefined {
  const isMatch = text === undefined || operator === undefined ? undefined : matches(operator, pattern, text)
  if (operator === undefined || isMatch === undefined || isMatch !== negate) return undefined
  return `${type} (must ${negate ? 'not ' : ''}${verbs[operator]} \`${pattern}\`)`
}

/** Undefined for an expression that only GitHub understands. GitHub uses RE2. */
function matches(operator: PatternParameters['operator'], pattern: string, text: string): boolean | undefined {
  if (operator === 'starts_with') return text.startsWith(pattern)
  if (operator === 'ends_with') return text.trimEnd().endsWith(pattern)
  if (operator === 'contains') return text.includes(pattern)
  try {
    return new RegExp(pattern.replace(/^\(\?[ims]+\)/, ''), /^\(\?([ims]+)\)/.exec(pattern)?.[1]).test(text)
  } catch {
    return undefined
  }
}
