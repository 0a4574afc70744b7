const wildcards: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' }

/**
 * Compiles a glob pattern: `*` matches within a folder, `**` across folders, `?` one character; everything else is literal. Unlike
 * Node's `path.matchesGlob`, wildcards match names that start with a dot, and `[` is literal.
 */
export function compileGlob(pattern: string): RegExp {
  const source = pattern.replaceAll(/\*\*\/|\*\*|\*|\?|[\\^$.+()[\]{}|]/g, (part) => wildcards[part] ?? `\\${part}`)
  return new RegExp(`^${source}$`)
}
