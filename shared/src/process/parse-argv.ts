/** What only a shell gives a meaning to. */
const ofShells = /[;&|<>`$(){}*?!\n\\]/

/**
 * The words of a command line, with single and double quotes as in a shell and nothing else of it: no shell will see them.
 * Undefined where a quote is not closed, or where something stands outside of quotes that only a shell understands.
 */
export function parseArgv(text: string): string[] | undefined {
  const words: string[] = []
  const rest = text.trim().replaceAll(/\s*((?:[^\s'"]|'[^']*'|"[^"]*")+)/g, (_, word: string) => {
    words.push(word)
    return ''
  })
  const bare = (word: string) => word.replaceAll(/'[^']*'|"[^"]*"/g, '')
  if (rest.trim() !== '' || words.some((word) => ofShells.test(bare(word)))) return undefined
  return words.map((word) =>
    word.replaceAll(/'([^']*)'|"([^"]*)"/g, (_, single?: string, double?: string) => single ?? double ?? ''),
  )
}
