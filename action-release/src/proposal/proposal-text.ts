import { listFirst } from '#shared/format/list.js'

/** What the text of a proposal says. */
export interface ProposalText {
  readonly version: string
  readonly tag: string
  /** Markdown; undefined if the changelog has no section for the version yet. */
  readonly notes: string | undefined
  readonly files: readonly string[]
}

const begin = '<!-- action-release: proposal -->'
const end = '<!-- action-release: end of the proposal -->'

/** GitHub accepts 65,536 characters in a pull request, and people add to them. */
const maxNotesLength = 50_000
const maxFiles = 20

/** Formats the part of the text that each run replaces. */
export function formatProposal({ version, tag, notes, files }: ProposalText): string {
  const missing = 'The changelog has no section for this version yet: add it on this branch.'
  const shown = notes === undefined ? missing : notes.length > maxNotesLength ? `${notes.slice(0, maxNotesLength)} ...` : notes
  return [
    begin,
    `Merge this pull request to release version ${version}: the next run creates the tag \`${tag}\` and the release. New commits update it, and commits that you add to its branch are kept.`,
    shown.trim(),
    `Changes ${listFirst(
      files.map((file) => `\`${file}\``),
      maxFiles,
    )}.`,
    `<!-- Release-Version: ${version} -->`,
    end,
  ].join('\n\n')
}

/** Replaces the part of an existing text that a run wrote. What people wrote around it stays. */
export function replaceProposal(existing: string, proposal: string): string {
  const [start, stop] = [existing.indexOf(begin), existing.indexOf(end)]
  if (start === -1 || stop < start) return existing.trim() === '' ? proposal : `${proposal}\n\n${existing.trim()}`
  return existing.slice(0, start) + proposal + existing.slice(stop + end.length)
}

/** Returns the version that a pull request proposes; undefined if it is no proposal. */
export function proposedVersion(text: string): string | undefined {
  return /<!-- Release-Version: (\S+) -->/.exec(text)?.[1]
}
