import { basename } from 'node:path'

/** At most so many words after the program, such as `buildx build`. */
const maxWords = 2

/**
 * Returns what a command line runs, such as `docker buildx build` or `pip install`: the program, or a Python module, and the words before
 * its first option. Paths and values are left out.
 */
export function programName(command: string, args: readonly string[]): string {
  const module = args.indexOf('-m')
  const isModule = /^python[\d.]*(\.exe)?$/.test(basename(command)) && module >= 0
  const [program, rest] = isModule ? [args[module + 1] ?? '', args.slice(module + 2)] : [basename(command), args]
  const end = rest.findIndex((word) => !/^[a-z][a-z-]*$/.test(word))
  return [program, ...rest.slice(0, Math.min(end < 0 ? rest.length : end, maxWords))].join(' ')
}
