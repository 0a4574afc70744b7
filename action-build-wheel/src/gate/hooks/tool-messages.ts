/** The most that is shown of a reason; the log has the rest. */
const maxReasonLength = 1000

/** Explains why pre-commit or prek could not run its hooks, from what it printed: the cause first, then where it is. */
export function explainToolFailure(stdout: string, stderr: string): string {
  const output = `${stdout}\n${stderr}`
  return (preCommitReason(output) ?? prekReason(output) ?? output.trim()).slice(0, maxReasonLength)
}

/**
 * pre-commit prints `An error has occurred: TYPE:` and a path of `==>` lines that ends with the cause, or the output of a program that
 * failed, after the name of the hook that needed it. Source: pre_commit/error_handler.py, cfgv `ValidationError`, pre_commit/util.py.
 */
function preCommitReason(output: string): string | undefined {
  const found = /^(?:(?<hook>\S.*?)\.{3,})?An (?:unexpected )?error has occurred: (?<message>[^]*)/m.exec(output)
  if (found?.groups === undefined) return undefined
  const { hook, message = '' } = found.groups
  const text = message.replace(/^Check the log at [^]*/m, '')
  const reason = programReason(text) ?? validationReason(text) ?? flatten(text)
  return hook === undefined ? reason : `${hook}: ${reason}`
}

function validationReason(text: string): string | undefined {
  const cause = /^=====> ([^]*)/m.exec(text)?.[1]
  if (cause === undefined) return undefined
  const path = [...text.matchAll(/^==> (?:At )?(.*)$/gm)].map(([, part = '']) => part)
  // Errors of YAML go on, with positions in what PyYAML was given.
  return `${flatten(cause.replaceAll('in "<unicode string>", ', 'in '))} (${path.join(', ')})`
}

/** Finds the last line of the configuration that an error of YAML names: the one before is where the value begins. */
export function findConfigLine(reason: string): number | undefined {
  const line = [...reason.matchAll(/\bline (\d+),? column \d+/g)].at(-1)?.[1]
  return line === undefined ? undefined : Number(line)
}

/** The output of a failed program: standard error, or standard output when there is none. */
function programReason(text: string): string | undefined {
  const command = /^CalledProcessError: command: \((.*)\)$/m.exec(text)?.[1]
  if (command === undefined) return undefined
  const printed = flatten(/^stderr:\n([^]*)/m.exec(text)?.[1] ?? /^stdout:\n([^]*?)^stderr:/m.exec(text)?.[1] ?? '')
  return `${printed} (command: ${command.replaceAll(/'([^']*)',?/g, '$1')})`
}

/** prek prints `error:`, the chain of causes, and the output of a program that failed. */
function prekReason(output: string): string | undefined {
  const error = /^error: [^]*/m.exec(output)?.[0]
  if (error === undefined) return undefined
  const printed = /^\[stderr\]\n([^]*)/m.exec(error)?.[1] ?? /^\[stdout\]\n([^]*)/m.exec(error)?.[1] ?? ''
  const chain = error
    .replace(/^\[(status|stdout|stderr)\]\n[^]*/m, '')
    .split('\n')
    .filter((line) => /^(error|\s+caused by): /.test(line))
    .map((line) => line.replace(/^(error|\s+caused by): /, '').replace(/:$/, ''))
  return [...chain, flatten(printed)].filter((part) => part !== '').join(': ')
}

function flatten(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** Lists the programs that a shell did not find. Source: messages of bash, dash, busybox and zsh. */
export function findMissingPrograms(stderr: string): string[] {
  const lines = stderr.matchAll(/^\S+?:(?: ?(?:line )?\d+:)? (?:(\S+): (?:command )?not found|command not found: (\S+))$/gm)
  return [...new Set([...lines].map(([, one, other]) => one ?? other ?? ''))]
}

/** Lists what a tool warns about its configuration, such as a misspelt key, which it otherwise ignores. */
export function findConfigWarnings(stdout: string, stderr: string): string[] {
  const lines = `${stdout}\n${stderr}`.split('\n')
  return lines.flatMap(
    (line) =>
      /^(?:\[WARNING\] (Unexpected key.*)|warning: (Ignored unexpected keys? .*))$/.exec(line)?.slice(1).find(Boolean) ?? [],
  )
}
