/** A place in a file of the user: path relative to the workspace with forward slashes, line and column from 1. */
export interface SourceLocation {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

export interface UserErrorDetails {
  /** Why it happened, without secrets. */
  readonly why?: string
  /** What the user can do about it, in the imperative. */
  readonly fix?: string
  /** What the user of the `eleanor` command can do, if `fix` is about a job of GitHub Actions. */
  readonly commandFix?: string
  /** Where to point the annotation. */
  readonly at?: SourceLocation
}

/**
 * A problem that the user of the action can fix: a wrong input, a missing file, a failing tool.
 * Anything else that is thrown counts as a bug of the action and is shown with its stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError'
  readonly what: string
  readonly details: UserErrorDetails
  readonly at: SourceLocation | undefined

  constructor(what: string, details: UserErrorDetails = {}) {
    super(joinSentences([what, details.why, details.fix]))
    this.what = what
    this.details = details
    this.at = details.at
  }
}

/** An invalid input or configuration, found before any work. The `eleanor` command reports it as wrong use. */
export class InvalidInputError extends UserError {}

/** An invalid value of one input that is found only together with the files of the repository. */
export class InputValueError extends InvalidInputError {
  readonly input: string
  readonly problem: string

  /** `problem` continues the sentence that starts with the name of the input. */
  constructor(input: string, problem: string, details: UserErrorDetails = {}) {
    super(`Input \`${input}\` ${problem}`, details)
    this.input = input
    this.problem = problem
  }
}

/** The run was cancelled from outside (SIGINT or SIGTERM). */
export class CancelledError extends Error {
  override readonly name = 'CancelledError'
}

const diskProblems: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full',
  EDQUOT: 'The disk quota is used up',
  EROFS: 'The disk is read-only',
}

/** An error of a full or read-only disk as one that the user can fix; undefined for any other error. Source: errno(3). */
export function diskError(error: unknown): UserError | undefined {
  const what = diskProblems[(error as NodeJS.ErrnoException | undefined)?.code ?? '']
  if (what === undefined) return undefined
  return new UserError(what, { why: messageOf(error), fix: 'Free up disk space and run again' })
}

/** The message of any thrown value. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Joins parts of a message, each as a sentence with its full stop. Empty parts are left out. */
export function joinSentences(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map(sentence)
    .join(' ')
}

function sentence(text: string | undefined): string {
  const trimmed = (text ?? '').trim()
  return /[.!?:]$/.test(trimmed) || trimmed.includes('\n') ? trimmed : `${trimmed}.`
}
