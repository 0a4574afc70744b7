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
  /** Id of the commit that this one reverts, as `git revert` writes it. */
  readonly reverts: string | undefined
}

/**
 * The header with an optional scope and `!`. Types are words; a scope is any text in parentheses.
 * Source: Conventional Commits 1.0.0, rules 1, 4, 5 and 13.
 */
const header = /^([A-Za-z][\w-]*)(?:\(([^()\r\n]+)\))?(!)?: +(.*)$/

/** Rule 15: only the words for a breaking change are case-sensitive; rule 16: with a space or a hyphen. */
const breakingTitles = ['BREAKING CHANGE', 'BREAKING-CHANGE']

/** Where the text of a footer ends, such as before `Reviewed-by: Z` or `Refs #12`. Source: Conventional Commits 1.0.0, rules 8 to 10. */
const nextFooter = /\r?\n(?=[A-Za-z][\w-]*(?:: | #))/

/** Creates a function that parses one commit. Source: Conventional Commits 1.0.0. */
export function createCommitParser(): (commit: RawCommit) => ParsedCommit {
  const parser = new CommitParser({
    headerPattern: header,
    headerCorrespondence: ['type', 'scope', 'mark', 'subject'],
    noteKeywords: breakingTitles,
  })
  return ({ id, message }) => {
    const [firstLine = ''] = message.trimStart().split(/\r?\n/)
    if (firstLine.trim() === '') return { id, header: '', ...noConvention, subject: '' }
    const { type, scope, mark, subject, notes, revert } = parser.parse(message)
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
      reverts: revert?.hash ?? undefined,
    }
  }
}

const noConvention = { type: undefined, scope: undefined, breaking: undefined, reverts: undefined } as const
