import { UserError } from '#shared/errors.js'
import { normaliseKey } from './normalize-key.js'

/** The name that a `RUN --mount=type=ssh` without `id` means. Source: Docker "Dockerfile reference", `--mount=type=ssh`. */
export const defaultId = 'default'

/**
 * Reads the input `deploy-keys`: entries of `<name>: <key>`, or a JSON object of the same. A key may begin on the line of its name,
 * and need not be indented, as a secret that is put there by an expression is not. Keys are not yet checked.
 */
export function splitKeys(text: string): [name: string, key: string][] {
  if (text.trim() === '') return []
  if (text.trimStart().startsWith('{')) return fromJson(text)
  const entries: [name: string, lines: string[]][] = []
  let isInside = false
  for (const line of text.split(/\r?\n/)) {
    const [, name, rest = ''] = isInside ? [] : (/^\s*([A-Za-z0-9][\w.-]*)\s*:\s*(?:\|-?\s*)?(.*)$/.exec(line) ?? [])
    if (name !== undefined && !name.startsWith('PuTTY')) entries.push([name, [rest]])
    else if (line.trim() !== '' && entries.length === 0) throw malformed()
    else entries.at(-1)?.[1].push(line)
    if (line.includes('-----BEGIN')) isInside = true
    if (line.includes('-----END')) isInside = false
  }
  return entries.map(([name, lines]) => [name, lines.join('\n')])
}

function fromJson(text: string): [name: string, key: string][] {
  try {
    const read = JSON.parse(text) as Record<string, unknown>
    return Object.entries(read).map(([name, key]) => [name, typeof key === 'string' ? key : ''])
  } catch {
    // The parser's own words show a part of the text.
    throw malformed()
  }
}

function malformed(): UserError {
  return new UserError('Input `deploy-keys` does not read `<name>: <private key>`', {
    fix: 'Begin each key with a name of its own, which is its `id` in `RUN --mount=type=ssh,id=<name>`',
  })
}

/** Checks and repairs all keys, by the id under which a build reaches them. */
export function readKeys(single: string, several: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  if (single !== '') keys.set(defaultId, normaliseKey(single, 'Input `deploy-key`'))
  for (const [name, text] of several) {
    if (keys.has(name))
      throw new UserError(`The deploy key \`${name}\` is given twice`, {
        fix: name === defaultId ? 'It is the one of the input `deploy-key` too; keep one of them' : 'Keep one of them',
      })
    keys.set(name, normaliseKey(text, `The key \`${name}\` of the input \`deploy-keys\``))
  }
  return keys
}
