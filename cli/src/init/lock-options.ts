import { parseArgv } from '#shared/process/parse-argv.js'

/** The keys of `[tool.eleanor.requirements]` that the header of a lock tells. */
export type LockOptions = Readonly<Record<string, string | boolean>>

/** What the options of pip-compile and uv mean for the configuration. Options without a meaning here do not change a lock. */
const switches: Readonly<Record<string, readonly [key: string, value: boolean]>> = {
  '--generate-hashes': ['generate-hashes', true],
  '--no-strip-extras': ['strip-extras', false],
  '--emit-index-url': ['emit-index-url', true],
  '--universal': ['universal', true],
}
const values: Readonly<Record<string, string>> = {
  '--annotation-style': 'annotation-style',
  '--python-version': 'python-version',
}

/** Reads the options from the command in the header of a lock. Source: pip-tools and uv, header of compiled files. */
export function parseLockOptions(lock: string): LockOptions {
  const command = /^#\s+(pip-compile|uv pip compile) ?(.*)$/m.exec(lock)
  if (command === null) return {}
  const [, program = '', text = ''] = command
  const options: Record<string, string | boolean> = { engine: program === 'pip-compile' ? program : 'uv' }
  const words = (parseArgv(text) ?? []).flatMap((word) => (word.startsWith('--') ? word.split(/=(.*)/s).slice(0, 2) : [word]))
  for (const [index, word] of words.entries()) {
    const known = switches[word]
    if (known !== undefined) options[known[0]] = known[1]
    const key = values[word]
    if (key !== undefined) options[key] = words[index + 1] ?? ''
  }
  return options
}
