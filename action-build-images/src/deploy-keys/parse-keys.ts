import { UserError } from '#shared/errors.js'
import { normalizeKey } from '#shared/ssh/normalize-key.js'

/** The id of a `RUN --mount=type=ssh` without `id`. Source: Docker "Dockerfile reference", `--mount=type=ssh`. */
export const defaultKeyId = 'default'

/**
 * Parses the input `deploy-keys`: entries of `<name>: <key>`, or a JSON object of the same. A key may begin on the line of its name and
 * need not be indented, because a secret inserted by an expression is not. Keys are not validated yet.
 */
export function parseKeyList(text: string): [name: string, key: string][] {
  if (text.trim() === '') return []
  if (text.trimStart().startsWith('{')) return parseJson(text)
  const entries: [name: string, lines: string[]][] = []
  let isInsideKey = false
  for (const line of text.split(/\r?\n/)) {
    const [, name, rest = ''] = isInsideKey ? [] : (/^\s*([A-Za-z0-9][\w.-]*)\s*:\s*(?:\|-?\s*)?(.*)$/.exec(line) ?? [])
    if (name !== undefined && !name.startsWith('PuTTY')) entries.push([name, [rest]])
    else if (line.trim() !== '' && entries.length === 0) throw formatError()
    else entries.at(-1)?.[1].push(line)
    if (line.includes('-----BEGIN')) isInsideKey = true
    if (line.includes('-----END')) isInsideKey = false
  }
  return entries.map(([name, lines]) => [name, lines.join('\n')])
}

function parseJson(text: string): [name: string, key: string][] {
  try {
    const keys = JSON.parse(text) as Record<string, unknown>
    return Object.entries(keys).map(([name, key]) => [name, typeof key === 'string' ? key : ''])
  } catch {
    // The parser's message would show a part of the text.
    throw formatError()
  }
}

function formatError(): UserError {
  return new UserError('Input `deploy-keys` does not read `<name>: <private key>`', {
    fix: 'Begin each key with a separate name, which is its `id` in `RUN --mount=type=ssh,id=<name>`',
  })
}

/** Validates and repairs all keys. Returns them by the id that a build mounts. */
export function normalizeKeys(
  single: string | undefined,
  named: readonly (readonly [name: string, key: string])[],
): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  const oneEach = 'Give each private key a separate name in the input `deploy-keys`'
  if (single !== undefined) keys.set(defaultKeyId, normalizeKey(single, 'Input `deploy-key`', oneEach))
  for (const [name, text] of named) {
    if (keys.has(name))
      throw new UserError(`The deploy key \`${name}\` is given twice`, {
        fix: name === defaultKeyId ? 'The input `deploy-key` has the same name; keep one of them' : 'Keep one of them',
      })
    keys.set(name, normalizeKey(text, `The key \`${name}\` of the input \`deploy-keys\``, oneEach))
  }
  return keys
}
