/** Joins the first items of a list and counts the rest: `a, b, c, d, e and 3 more`. */
export function listFirst(items: readonly string[], most = 5, separator = ', '): string {
  const shown = items.slice(0, most).join(separator)
  const rest = items.length - most
  return rest > 0 ? `${shown} and ${rest} more` : shown
}
