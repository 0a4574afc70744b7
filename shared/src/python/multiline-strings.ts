type Syntax = 'python' | 'toml'

/** Comments and strings, so that quotes within them are not taken for the start of a string. Source: Python and TOML 1.0, strings. */
const tokens: Readonly<Record<Syntax, RegExp>> = {
  python: /#[^\n]*|("""|''')[^]*?\1|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g,
  // A string in single quotes has no escapes.
  toml: /#[^\n]*|("""|''')[^]*?\1|"(?:\\.|[^"\\\n])*"|'[^'\n]*'/g,
}

/** Replaces the text of triple-quoted strings by spaces, because it may look like code. Line breaks and positions stay. */
export function maskMultilineStrings(source: string, syntax: Syntax): string {
  return source.replace(tokens[syntax], (token, tripleQuote: string | undefined) =>
    tripleQuote === undefined ? token : token.replace(/[^\r\n]/g, ' '),
  )
}
