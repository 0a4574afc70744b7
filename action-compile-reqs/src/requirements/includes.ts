import { posix } from 'node:path'
import { splitLogicalLines } from '#shared/requirements/requirement-lines.js'

/** A line of a requirements file that brings in another file. */
export interface Include {
  /** `-r` takes the requirements in, `-c` only limits versions. */
  readonly kind: 'requirement' | 'constraint'
  /** As written, with quotes taken off and `${VAR}` replaced. */
  readonly target: string
  /** The first line of the statement, from 1. */
  readonly line: number
}

const include = /^(?:(-r|--requirement)|(-c|--constraint))(?:\s*=\s*|\s+|(?=[^-=\s]))(.+)$/

/** The `-r` and `-c` lines of a requirements file, in all spellings that pip takes. */
export function includes(text: string, env: Readonly<Record<string, string | undefined>> = {}): Include[] {
  return splitLogicalLines(text).flatMap(({ text: statement, line }) => {
    const [, requirement, , target] = include.exec(statement) ?? []
    if (target === undefined) return []
    return [
      {
        kind: requirement === undefined ? 'constraint' : 'requirement',
        target: expand(unquote(target.trim()), env),
        line,
      } as const,
    ]
  })
}

/** The path of an included file: relative to the file that includes it. Both relative to the workspace, with forward slashes. */
export function includedPath(from: string, target: string): string {
  return posix.normalize(posix.join(posix.dirname(from), target.replaceAll('\\', '/')))
}

/** Takes one pair of quotes off. */
export function unquote(text: string): string {
  return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text
}

/** pip replaces `${NAME}` (upper case, digits, underscore) and nothing else. */
export function expand(text: string, env: Readonly<Record<string, string | undefined>>): string {
  return text.replaceAll(/\$\{([A-Z0-9_]+)\}/g, (whole, name: string) => env[name] ?? whole)
}

/**
 * The variables that a requirements file takes in, with their values: its text alone does not say what it stands for. Those in
 * the credentials of an address are left out: they change who asks, not what is found.
 */
export function variablesOf(text: string, env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const bare = splitLogicalLines(text).map((statement) => statement.text.replaceAll(/\/\/[^/\s@]*@/g, '//'))
  const names = new Set(bare.flatMap((each) => [...each.matchAll(/\$\{([A-Z0-9_]+)\}/g)].map(([, name = '']) => name)))
  return Object.fromEntries([...names].sort().map((name) => [name, env[name] ?? '']))
}
