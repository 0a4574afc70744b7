import type { Env } from '#shared/process/env.js'
import { splitLogicalLines } from '#shared/requirements/requirement-lines.js'

/** Replaces `${NAME}` as pip does: upper case, digits and underscore only; unset variables stay as written. */
export function expandVariables(text: string, env: Env): string {
  return text.replaceAll(/\$\{([A-Z0-9_]+)\}/g, (whole, name: string) => env[name] ?? whole)
}

/**
 * The variables that a requirements file uses, with their values: its text alone does not say what it requires. Variables in the
 * credentials of a URL are left out, because they do not change which packages are found.
 */
export function readVariables(text: string, env: Env): Record<string, string> {
  const statements = splitLogicalLines(text).map((statement) => statement.text.replaceAll(/\/\/[^/\s@]*@/g, '//'))
  const names = statements.flatMap((each) => [...each.matchAll(/\$\{([A-Z0-9_]+)\}/g)].map(([, name = '']) => name))
  return Object.fromEntries([...new Set(names)].sort().map((name) => [name, env[name] ?? '']))
}

/**
 * Writes the variables in the addresses of a lock again as its sources do: engines write their values, which may be secrets. The
 * reference and the fragment of an address may differ, because engines resolve them.
 */
export function restoreVariables(lock: string, sources: Iterable<string>, env: Env): string {
  let restored = lock
  for (const source of sources) {
    for (const [address] of source.matchAll(/[a-z][a-z+]*:\/\/[^\s#;'"]*\$\{[A-Z0-9_]+\}[^\s#;'"]*/gi)) {
      const written = address.startsWith('git+') ? withoutReference(address) : address
      const value = expandVariables(written, env)
      if (value !== written) restored = restored.replaceAll(value, written)
    }
  }
  return restored
}

function withoutReference(address: string): string {
  return /^[^:]+:\/\/(?:[^\s/]*@)?[^@]*/.exec(address)?.[0] ?? address
}
