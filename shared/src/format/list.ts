/** Joins the first items of a list and counts the rest: `a, b, c, d, e and 3 more`. */
export function listFirst(items: readonly string[], max = 5, separator = ', '): string {
  const shown = items.slice(0, max).join(separator)
  const rest = items.length - max
  return rest > 0 ? `${shown} and ${rest} more` : shown
}
