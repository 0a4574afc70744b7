import { UserError } from '#shared/errors.js'
import { listFirst } from '#shared/format/list.js'
import { parseFileHashes } from './file-hashes.js'

type Locks = ReadonlyMap<string, string>

/**
 * Rejects new locks in which an unchanged version has none of the hashes of the old lock: the files of a release do not change on a
 * trustworthy index. New files beside the old ones, such as wheels for more platforms, are fine. `accepted` lists the packages that
 * may change.
 */
export async function rejectChangedHashes(before: Locks, after: Locks, accepted: readonly string[]): Promise<void> {
  for (const [lock, text] of after) {
    const newPins = await parseFileHashes(text)
    for (const [pin, known] of await parseFileHashes(before.get(lock) ?? '')) {
      const found = newPins.get(pin)
      if (found === undefined || accepted.includes(known.name)) continue
      if (known.hashes.some((hash) => found.hashes.includes(hash))) continue
      throw new UserError(`The hashes of ${pin} do not match those in ${lock}:${known.line}`, {
        why: `The lock lists ${listFirst(known.hashes)}; the index has ${listFirst(found.hashes)}`,
        fix: `Find out why they were replaced; to accept the new files, set \`upgrade-packages: ${known.name}\`. No lock was changed`,
        commandFix: `Find out why they were replaced; to accept the new files, run \`eleanor upgrade ${known.name}\`. No lock was changed`,
        at: { file: lock, line: known.line },
      })
    }
  }
}
