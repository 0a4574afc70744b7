/**
 * A smallest part of a list for which something still holds: no item of it can be left out. Items at the end are left out
 * first, by halves, then by quarters, and so on to single ones. `holds` is taken to hold for the whole list.
 * Source: the deletion filter of Chinneck, "Feasibility and Infeasibility in Optimization".
 */
export async function smallest<T>(items: readonly T[], holds: (part: readonly T[]) => Promise<boolean>): Promise<T[]> {
  let kept = [...items]
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let end = kept.length; end > 0; end -= size) {
      const part = kept.filter((_, index) => index < end - size || index >= end)
      if (part.length > 0 && (await holds(part))) kept = part
    }
  }
  return kept
}
