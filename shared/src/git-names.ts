import { isUtf8 } from 'node:buffer'
import type { Git } from './git.js'

/** What stands in a string for bytes that are not UTF-8. Source: Unicode, U+FFFD. */
const replacementCharacter = '\uFFFD'

/** Whether a name that Git has printed may have lost bytes, because it is not UTF-8. */
export function isDamaged(name: string): boolean {
  return name.includes(replacementCharacter)
}

/** Lists the names that are not UTF-8 among those that `git ls-files` lists with these options, relative to its folder. */
export async function listUndecodableNames(git: Git, ...options: readonly string[]): Promise<Buffer[]> {
  const listed = await git('-c', 'core.quotePath=true', 'ls-files', ...options)
  const quoted = listed.split('\n').filter((line) => line.startsWith('"'))
  return quoted.map((line) => unquoteGitName(line.slice(1, -1))).filter((name) => !isUtf8(name))
}

const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 }

/** Returns the bytes of a name without the escapes that Git writes between quotes. Source: git-config(1), `core.quotePath`; git, quote.c. */
export function unquoteGitName(quoted: string): Buffer {
  const parts = [...quoted.matchAll(/\\([0-3][0-7]{2}|.)|[^\\]+/g)].map(([text, code]) => {
    if (code === undefined) return Buffer.from(text)
    return code.length === 3 ? Buffer.of(Number.parseInt(code, 8)) : Buffer.of(escapes[code] ?? code.charCodeAt(0))
  })
  return Buffer.concat(parts)
}
