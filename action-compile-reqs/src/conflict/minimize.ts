/**
 * Finds a smallest part of a list for which a condition still holds: no item of it can be removed. Removes items from the end first,
 * by halves, then by quarters, and so on down to single items. Assumes that the condition holds for the whole list.
 * Source: the deletion filter of Chinneck, "Feasibility and Infeasibility in Optimization".
 */
export async function minimizeSubset<Item>(
  items: readonly Item[],
  holds: (part: readonly Item[]) => Promise<boolean>,
): Promise<Item[]> {
  let remaining = [...items]
  for (let size = Math.ceil(remaining.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let end = remaining.length; end > 0; end -= size) {
      const part = remaining.filter((_, index) => index < end - size || index >= end)
      if (part.length > 0 && (await holds(part))) remaining = part
    }
  }
  return remaining
}
