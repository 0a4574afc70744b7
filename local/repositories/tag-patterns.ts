/**
 * Returns whether a workflow with these patterns runs for a tag: the last pattern that matches decides, and one with `!` excludes.
 * Source: GitHub docs, "Workflow syntax", filter pattern cheat sheet.
 */
export function matchesTagPatterns(tag: string, patterns: readonly string[]): boolean {
  const last = patterns.findLast((pattern) => toExpression(pattern.replace(/^!/, '')).test(tag))
  return last?.startsWith('!') === false
}

/**
 * Returns the name of a new tag for which a workflow with these patterns runs: the next one after the newest existing tag that matches,
 * or the first of a project. Undefined if no name is found.
 *
 * @param existing the tags of the repository, newest first.
 */
export function nextTag(patterns: readonly string[], existing: readonly string[]): string | undefined {
  const newest = existing.find((tag) => matchesTagPatterns(tag, patterns))
  const first = ['0.1.0', 'v0.1.0', ...patterns.map((pattern) => pattern.replace(/\*+/, '0.1.0'))]
  const names = newest === undefined ? first : [increment(newest), ...first]
  return names.find((name) => !existing.includes(name) && matchesTagPatterns(name, patterns))
}

/** `?` and `+` repeat the character before them, `*` stops at a slash, and classes are those of regular expressions. */
function toExpression(pattern: string): RegExp {
  const escaped = pattern.replace(/\*\*|[*.^$(){}|]/g, (found) => {
    if (found === '**') return '.*'
    return found === '*' ? '[^/]*' : `\\${found}`
  })
  return new RegExp(`^${escaped}$`)
}

const increment = (tag: string): string => tag.replace(/\d+(?=\D*$)/, (number) => String(Number(number) + 1))
