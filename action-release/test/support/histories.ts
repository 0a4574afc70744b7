import { readFileSync } from 'node:fs'
import type { RawCommit } from '../../src/commits/parse-commit.js'

/** Commits since version 1.2.3, and what other tools make of them, as `record_peers.py` recorded it. */
export interface History {
  readonly name: string
  /** Newest first. `@2` is the id of the second one. */
  readonly messages: readonly string[]
  /** The next version of python-semantic-release 10.7.0, or null. */
  readonly psr: string | null
  /** The entries of its changelog, each `<section>: <text>`. */
  readonly psrNotes: readonly string[]
  /** Those of git-cliff 2.14.2. */
  readonly cliffNotes: readonly string[]
}

export const histories = JSON.parse(
  readFileSync(new URL('../commits/histories.json', import.meta.url), 'utf8'),
) as readonly History[]

/** The id of a commit, by its number from the newest. */
export const idOf = (number: string | number): string => String(number).padStart(40, 'abcdef0')

export function commitsOf(messages: readonly string[]): RawCommit[] {
  return messages.map((message, index) => ({
    id: idOf(index + 1),
    message: message.replace(/@(\d+)/, (_, number: string) => idOf(number)),
  }))
}
