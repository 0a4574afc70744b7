import type { Git } from '#shared/git.js'

/** Trailers of a message by name. */
export type Trailers = Readonly<Record<string, string>>

/** A release commit or its tag, as an earlier run left it. */
export interface RecordedCommit {
  readonly commit: string
  /** Trailers of the tag, or else of the commit, that identify the release. */
  readonly trailers: Trailers
}

/** Parses the trailers of a commit message: `Name: value` lines of its last paragraph. Source: git-interpret-trailers(1). */
export function parseTrailers(message: string): Trailers {
  const lastParagraph =
    message
      .trimEnd()
      .split(/\n\s*\n/)
      .at(-1) ?? ''
  const entries = lastParagraph.split('\n').flatMap((line) => {
    const [, name, value = ''] = /^([A-Za-z-]+): *(.*)$/.exec(line) ?? []
    return name === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(entries)
}

/** Reads the trailers of a commit that the clone has. */
export async function readTrailers(git: Git, commit: string): Promise<Trailers> {
  return parseTrailers(await git('log', '-1', '--no-show-signature', '--format=%B', commit))
}
