import { basename } from 'node:path'

/** At most so many words after the program, such as `buildx build`. */
const maxWords = 2

/**
 * Returns what a command line runs, such as `docker buildx build` or `pip install`: the program, or a Python module or script, and the
 * words before its first option. Paths and values are left out.
 */
export function programName(command: string, args: readonly string[]): string {
  const [program, rest] = pythonProgram(command, args) ?? [basename(command), args]
  const end = rest.findIndex((word) => !/^[a-z][a-z-]*$/.test(word))
  return [program, ...rest.slice(0, Math.min(end < 0 ? rest.length : end, maxWords))].join(' ')
}

/** The module or script that Python runs, and its arguments. */
function pythonProgram(command: string, args: readonly string[]): [program: string, rest: readonly string[]] | undefined {
  if (!/^python[\d.]*(\.exe)?$/.test(basename(command))) return undefined
  const module = args.indexOf('-m')
  if (module >= 0) return [args[module + 1] ?? '', args.slice(module + 2)]
  const script = args.findIndex((each) => each.endsWith('.py'))
  return script < 0 ? undefined : [basename(args[script] ?? '', '.py'), args.slice(script + 1)]
}
