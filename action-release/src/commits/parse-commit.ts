import { CommitParser } from 'conventional-commits-parser'

/** A commit as the clone has it. */
export interface RawCommit {
  readonly id: string
  readonly message: string
}

/** A commit whose message may follow Conventional Commits. */
export interface ParsedCommit {
  readonly id: string
  /** First line of the message. */
  readonly header: string
  /** In lower case, such as `feat`; undefined if the message does not follow the convention. */
  readonly type: string | undefined
  readonly scope: string | undefined
  /** The header without type and scope. */
  readonly subject: string
  /** What the commit breaks, in words of its author; undefined if it breaks nothing. */
  readonly breaking: string | undefined
  /** What this commit reverts; undefined if it is no revert. */
  readonly reverts: RevertedChange | undefined
}

/** By the id of a commit, which may be abbreviated, or by the number of a pull request. */
export type RevertedChange = { readonly commit: string } | { readonly pullRequest: string }

/**
 * The header with an optional scope and `!`. Types are words; a scope is any text in parentheses, which may have some itself.
 * Source: Conventional Commits 1.0.0, rules 1, 4, 5 and 13.
 */
const header = /^([A-Za-z][\w-]*)(?:\(((?:[^()\r\n]|\([^()\r\n]*\))+)\))?(!)?: +(.*)$/

/** Rule 15: only the words for a breaking change are case-sensitive; rule 16: with a space or a hyphen. */
const breakingTitles = ['BREAKING CHANGE', 'BREAKING-CHANGE']

/** Where the text of a footer ends, such as before `Reviewed-by: Z` or `Refs #12`. Source: Conventional Commits 1.0.0, rules 8 to 10. */
const nextFooter = /\r?\n(?=[A-Za-z][\w-]*(?:: | #))/

/** How a revert begins, and the revert of a revert. Sources: git-revert(1); semantic-release, for the type. */
const revertHeader = /^(?:(?:Revert|Reapply) "|revert(?:\([^()\r\n]*\))?!?: )/i

/** Sources: git-revert(1); GitHub "Reverting a pull request", for a pull request that is merged as one commit. */
function findReverted(message: string): RevertedChange | undefined {
  if (!revertHeader.test(message)) return undefined
  const [, commit] = /^This reverts commit ([0-9a-f]{7,64})\b/m.exec(message) ?? []
  if (commit !== undefined) return { commit }
  const [, pullRequest] = /^Reverts (?:[\w.-]+\/[\w.-]+)?#(\d+)\r?$/m.exec(message) ?? []
  return pullRequest === undefined ? undefined : { pullRequest }
}

/** Creates a function that parses one commit. Source: Conventional Commits 1.0.0. */
export function createCommitParser(): (commit: RawCommit) => ParsedCommit {
  const parser = new CommitParser({
    headerPattern: header,
    headerCorrespondence: ['type', 'scope', 'mark', 'subject'],
    noteKeywords: breakingTitles,
  })
  return ({ id, message: raw }) => {
    const message = raw.trimStart()
    const [firstLine = ''] = message.split(/\r?\n/)
    if (firstLine.trim() === '') return { id, header: '', ...noConvention, subject: '' }
    const { type, scope, mark, subject, notes } = parser.parse(message)
    const note = notes
      .find(({ title }) => breakingTitles.includes(title))
      ?.text.split(nextFooter)[0]
      ?.trim()
    const isConventional = typeof type === 'string'
    return {
      id,
      header: firstLine,
      type: isConventional ? type.toLowerCase() : undefined,
      scope: scope ?? undefined,
      subject: subject ?? firstLine,
      breaking: isConventional ? (note ?? (mark === '!' ? (subject ?? '') : undefined)) : undefined,
      reverts: findReverted(message),
    }
  }
}

const noConvention = { type: undefined, scope: undefined, breaking: undefined, reverts: undefined } as const
