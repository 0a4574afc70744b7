import { InvalidInputError } from '#shared/errors.js'

/** Rejects names that none of the locks pins: a request about such a package would have no effect. `input` is where the names come from. */
export function rejectUnpinnedPackages(
  input: string,
  packages: readonly string[],
  locks: readonly Pick<ReadonlySet<string>, 'has'>[],
): void {
  const unpinned = packages.filter((name) => !locks.some((names) => names.has(name)))
  if (unpinned.length === 0) return
  throw new InvalidInputError(`No lock pins ${unpinned.join(', ')}`, {
    fix: `Check the spelling in \`${input}\`, or compile the locks first`,
    commandFix: 'Check the spelling, or run `eleanor compile` first',
  })
}
