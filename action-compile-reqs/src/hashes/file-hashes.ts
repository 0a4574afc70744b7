import { posix } from 'node:path'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import { isPylock } from '#shared/requirements/pylock-pins.js'
import type { HashedPin } from './pin-hashes.js'
import { parseHashedPins } from './pin-hashes.js'

/**
 * The hashes of a lock by what they belong to: `name==version` in a `requirements.txt`, and `name==version (file)` in a `pylock.toml`,
 * which lists other files on another platform. Empty for a `pylock.toml` that is not valid.
 */
export async function parseFileHashes(text: string): Promise<Map<string, HashedPin>> {
  if (!isPylock(text)) return parseHashedPins(text)
  const { parse } = await import('smol-toml')
  try {
    return hashesOfPylock(parse(text), text)
  } catch {
    return new Map()
  }
}

/** Source: PEP 751, `[[packages]]`: the files are in `wheels`, `sdist` and `archive`. */
function hashesOfPylock(lock: Record<string, unknown>, text: string): Map<string, HashedPin> {
  const found = new Map<string, HashedPin>()
  for (const { name, version, wheels, sdist, archive } of tablesIn(lock.packages)) {
    for (const { name: fileName, url, path, hashes } of [wheels, sdist, archive].flatMap(tablesIn)) {
      const file = textOf(fileName) ?? posix.basename((textOf(url) ?? textOf(path) ?? '').replace(/[?#].*$/, ''))
      const values = tablesIn(hashes).flatMap((each) => Object.entries(each).map(([kind, value]) => `${kind}:${String(value)}`))
      const [first] = values
      if (first === undefined) continue
      const line = text.slice(0, text.indexOf(first.replace(/^\w+:/, ''))).split('\n').length
      const owner = textOf(name) ?? ''
      found.set(`${owner}==${textOf(version) ?? ''} (${file})`, { name: normalizeName(owner), line, hashes: values })
    }
  }
  return found
}

/** The tables in a table, an array of them, or nothing. */
function tablesIn(value: unknown): Record<string, unknown>[] {
  const values: unknown[] = Array.isArray(value) ? value : [value]
  return values.filter((each): each is Record<string, unknown> => typeof each === 'object' && each !== null)
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
