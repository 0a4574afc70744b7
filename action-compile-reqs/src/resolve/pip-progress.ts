import type { RunOptions } from '#shared/process/runner.js'

/** Run options by which a resolution of pip says how many packages it has seen, and which it sees now. */
export function createPipProgress(): Required<Pick<RunOptions, 'onLine' | 'describe'>> {
  const names = new Set<string>()
  let current = ''
  return {
    onLine(line) {
      // "Collecting NAME…" for a package of an index, "Processing PATH" for a file.
      const name = /^\s*Collecting ([\w.-]*\w)/.exec(line)?.[1]
      if (name === undefined) return
      current = name
      names.add(name)
    },
    describe: () => (names.size === 0 ? '' : `${names.size} ${names.size === 1 ? 'package' : 'packages'} seen, now ${current}`),
  }
}
