const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 }

/** Returns the bytes of a name without the escapes that Git writes between quotes. Source: git-config(1), `core.quotePath`; git, quote.c. */
export function unquoteGitName(quoted: string): Buffer {
  const parts = [...quoted.matchAll(/\\([0-3][0-7]{2}|.)|[^\\]+/g)].map(([text, code]) => {
    if (code === undefined) return Buffer.from(text)
    return code.length === 3 ? Buffer.of(Number.parseInt(code, 8)) : Buffer.of(escapes[code] ?? code.charCodeAt(0))
  })
  return Buffer.concat(parts)
}
