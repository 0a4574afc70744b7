/** A version in the text of a file. */
export interface VersionMatch {
  /** As it is written in the file. */
  readonly version: string
  /** Line in the file, from 1. */
  readonly line: number
  /** Index of its first character in the text. */
  readonly start: number
}
