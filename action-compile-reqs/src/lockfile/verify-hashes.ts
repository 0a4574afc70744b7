import { UserError } from '#shared/errors.js'
import { normalizeName } from '#shared/requirements/markers.js'
import { splitLogicalLines } from '#shared/requirements/requirement-lines.js'

type Locks = ReadonlyMap<string, string>

/**
 * Refuses new locks in which a version that stays has none of the hashes that its old lock has: files of a release do not change
 * on a sound index. `accepted` are packages that may. New files beside the old ones, as wheels for more platforms, are fine.
 */
export function refuseOtherHashes(before: Locks, after: Locks, accepted: readonly string[]): void {
  for (const [lock, text] of after) {
    const [old, now] = [hashes(before.get(lock) ?? ''), hashes(text)]
    for (const [pin, known] of old) {
      const found = now.get(pin)
      if (found === undefined || known.hashes.some((hash) => found.hashes.includes(hash))) continue
      if (accepted.includes(known.name)) continue
      throw new UserError(`The files of ${pin} have other hashes than ${lock}:${known.line} says`, {
        why: `The lock has ${known.hashes.join(', ')}, the index has ${found.hashes.join(', ')}`,
        fix: `Find out why they were replaced; \`upgrade-packages: ${known.name}\` takes the new ones. No lock was changed`,
        at: { file: lock, line: known.line },
      })
    }
  }
}

interface Hashes {
  readonly name: string
  readonly line: number
  readonly hashes: readonly string[]
}

/** The pins that have hashes, as `name==version`. */
function hashes(text: string): Map<string, Hashes> {
  const found = new Map<string, Hashes>()
  for (const { text: statement, line } of splitLogicalLines(text)) {
    const [, name, version] = /^([\w.-]+)(?:\[[^\]]*\])?==([^\s;]+)/.exec(statement) ?? []
    const all = [...statement.matchAll(/--hash=(\S+)/g)].map(([, hash = '']) => hash)
    if (name === undefined || version === undefined || all.length === 0) continue
    found.set(`${normalizeName(name)}==${version}`, { name: normalizeName(name), line, hashes: all })
  }
  return found
}
