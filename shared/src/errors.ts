/** A spot in a file of the user: path relative to the workspace with forward slashes, line and column from 1. */
export interface SourceLocation {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

export interface UserErrorDetails {
  /** Why it happened: the fact behind it, without secrets. */
  readonly why?: string
  /** What the reader can do about it. */
  readonly fix?: string
  /** Where to point the annotation. */
  readonly at?: SourceLocation
}

/**
 * Something that the user of the action can mend: wrong input, missing file, failing tool.
 * Anything else that is thrown counts as a bug of the suite and is shown with its stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError'
  readonly at: SourceLocation | undefined

  constructor(what: string, details: UserErrorDetails = {}) {
    super(
      [what, details.why, details.fix]
        .filter((part) => part !== undefined && part !== '')
        .map(sentence)
        .join(' '),
    )
    this.at = details.at
  }
}

/** The run was ended from outside (SIGINT or SIGTERM). */
export class CancelledError extends Error {
  override readonly name = 'CancelledError'
}

const full: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full',
  EDQUOT: 'The quota of the disk is used up',
  EROFS: 'The disk is read-only',
}

/** The error of a disk that takes no more, as one that the user can mend; undefined for any other. Source: errno(3). */
export function diskError(error: unknown): UserError | undefined {
  const what = full[(error as NodeJS.ErrnoException | undefined)?.code ?? '']
  return what === undefined
    ? undefined
    : new UserError(what, { why: messageOf(error), fix: 'Make room on the runner and run again' })
}

/** The message of anything that can be thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function sentence(text: string | undefined): string {
  const trimmed = (text ?? '').trim()
  return /[.!?:]$/.test(trimmed) || trimmed.includes('\n') ? trimmed : `${trimmed}.`
}
