import { posix } from 'node:path'

/** Says whether the builder leaves a path out of the build context. The path is relative to the context, with forward slashes. */
export type IgnoreRules = (path: string) => boolean

interface Rule {
  readonly isException: boolean
  readonly matches: (path: string) => boolean
}

/**
 * Parses an ignore file as the builder does. The last rule that matches a path, or a folder above it, decides. Source: Docker "Build
 * context", .dockerignore files; moby/patternmatcher, `MatchesUsingParentResults`.
 */
export function parseIgnoreRules(text: string): IgnoreRules {
  const rules = parseLines(text).map(parseRule)
  return (path) => {
    // The builder goes down from the top and remembers which rules have matched a folder.
    let remembered = rules.map(() => false)
    let isIgnored = false
    for (const each of pathAndParents(path).reverse()) {
      isIgnored = false
      remembered = rules.map(({ isException, matches }, index) => {
        // A rule that could change nothing is not tried, so it is not remembered either.
        const isMatch = remembered[index] === true || (isException === isIgnored && matches(each))
        if (isMatch) isIgnored = !isException
        return isMatch
      })
    }
    return isIgnored
  }
}

/** Lists what a pattern of `COPY` matches: the path itself, or folders above it. */
export function listMatches(pattern: string, path: string): string[] {
  return pathAndParents(path).filter(compilePattern(pattern))
}

function parseLines(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  return lines.filter((line) => !line.startsWith('#')).flatMap((line) => line.trim() || [])
}

function parseRule(line: string): Rule {
  const isException = line.startsWith('!')
  const pattern = isException ? line.slice(1).trim() : line
  return { isException, matches: compilePattern(cleanPath(pattern)) }
}

/** The shortest form of a path that is relative to the context, even if it starts with a slash. '' is the whole context. */
export function cleanPath(path: string): string {
  const clean = posix.normalize(path).replace(/^\//, '').replace(/\/$/, '')
  return clean === '.' ? '' : clean
}

function pathAndParents(path: string): string[] {
  const parts = path.split('/')
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'))
}

/** `**` is any number of folders, `*` and `?` stay in one folder, and a backslash escapes. Source: moby/patternmatcher, `compile`. */
function compilePattern(pattern: string): (path: string) => boolean {
  // Without another wildcard, a leading `**` is any text, not only whole folders.
  const suffix = /^\*\*([^/*?[\]\\][^*?[\]\\]*)$/.exec(pattern)?.[1]
  if (suffix !== undefined) return (path) => path.endsWith(suffix)
  const expression = pattern.replaceAll(/\*\*\/?|\*|\?|\\(.)|\[\^?|[\]-]|[^\w/]/gsu, translateToken(pattern.length))
  try {
    const compiled = new RegExp(`^(?:${expression})$`, 'su')
    return (path) => compiled.test(path)
  } catch {
    // The builder rejects such a pattern itself.
    return () => false
  }
}

function translateToken(length: number): (token: string, escaped: string | undefined, at: number) => string {
  return (token, escaped, at) => {
    if (token.startsWith('**')) return at + token.length === length ? '.*' : '(?:.*/)?'
    if (token === '*') return '[^/]*'
    if (token === '?') return '[^/]'
    if (/^(?:\[\^?|[\]-])$/.test(token)) return token
    return (escaped ?? token).replace(/[$()*+.?[\\\]^{|}]/, '\\$&')
  }
}
