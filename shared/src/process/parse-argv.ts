/** Characters that have a meaning only in a shell. */
const shellSyntax = /[;&|<>`$(){}*?!\n\\]/

/**
 * Splits a command line into arguments. Single and double quotes work as in a shell; nothing else does, because no shell runs it.
 * Undefined if a quote is not closed, or if shell syntax appears outside of quotes.
 */
export function parseArgv(text: string): string[] | undefined {
  const words: string[] = []
  const unmatched = text.trim().replaceAll(/\s*((?:[^\s'"]|'[^']*'|"[^"]*")+)/g, (_, word: string) => {
    words.push(word)
    return ''
  })
  const unquoted = (word: string) => word.replaceAll(/'[^']*'|"[^"]*"/g, '')
  if (unmatched.trim() !== '' || words.some((word) => shellSyntax.test(unquoted(word)))) return undefined
  return words.map((word) =>
    word.replaceAll(/'([^']*)'|"([^"]*)"/g, (_, single?: string, double?: string) => single ?? double ?? ''),
  )
}

/**
 * Splits a command line like `parseArgv`, which may have placeholders such as `{version}`: their braces are no shell syntax. They stay in
 * the words. Undefined for an empty text, too.
 */
export function parseCommandTemplate(text: string): readonly [string, ...string[]] | undefined {
  const words = parseArgv(text.replaceAll(/\{([\w-]+)\}/g, '\u0001$1\u0002'))
  const [program, ...args] = words?.map((word) => word.replaceAll('\u0001', '{').replaceAll('\u0002', '}')) ?? []
  return program === undefined || program === '' ? undefined : [program, ...args]
}
