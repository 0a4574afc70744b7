import type { Log } from '../log/log.js'
import type { Run } from '../process/runner.js'

/**
 * A runner that reports each command, its folder, its result and its time as debug messages. Passwords in URLs are left out; the
 * environment and the input of a program, which hold secrets, are never shown.
 */
export function traceRun(run: Run, { debug }: Pick<Log, 'debug'>): Run {
  return async (command, args, options) => {
    const shown = [command, ...args].map(formatArgument).join(' ')
    debug(options?.cwd === undefined ? `Run: ${shown}` : `Run in ${options.cwd}: ${shown}`)
    const result = await run(command, args, options)
    const end = result.timedOut ? 'stopped at its time limit' : `ended with exit code ${result.code}`
    debug(`${command} ${end} after ${result.seconds.toFixed(1)} s`)
    return result
  }
}

function formatArgument(argument: string): string {
  const safe = argument.replaceAll(/\/\/[^/@\s]*@/g, '//***@')
  return /^[\w@%+=:,./*-]+$/.test(safe) ? safe : JSON.stringify(safe)
}
