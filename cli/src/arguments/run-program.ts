import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CommanderError } from 'commander'
import { UserError } from '#shared/errors.js'
import type { ExitCode } from '../context/command-call.js'
import { currentFolder } from '../context/folders.js'
import { findSuiteRoot } from '../context/suite-root.js'
import { leaveHookRepository } from '../context/workspace.js'
import { commands, groups } from './commands.js'
import { completionCommand } from './completion-command.js'
import { nameFlags } from './name-flags.js'
import { createProgram } from './program.js'

/** Parses the arguments and runs the command that they name. Returns the exit code. */
export async function runProgram(args: readonly string[], entry: string): Promise<ExitCode> {
  leaveHookRepository(process.env)
  const suite = findSuiteRoot(entry)
  const showAll = args.includes('--help-all')
  const describe = showAll ? await (await import('./descriptions.js')).loadDescriptions(suite) : undefined
  let exitCode: ExitCode = 0
  const program = createProgram({
    version: readVersion(suite),
    commands: [...commands, completionCommand(commands)],
    groups,
    describe,
    async onCommand({ load, flags }, parsed) {
      const run = await load()
      const names = (text: string) => (flags === undefined ? text : nameFlags(text, flags))
      exitCode = await run({ ...parsed, nameFlags: names, suite, cwd: currentFolder(), env: process.env })
    },
  })
  try {
    await program.parseAsync(showAll ? args.map((arg) => (arg === '--help-all' ? '--help' : arg)) : args, { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof UserError) {
      process.stderr.write(`error: ${error.message}\n`)
      return 1
    }
    if (!(error instanceof CommanderError)) throw error
    // Help and the version end the program as well, with the exit code 0.
    return error.exitCode === 0 ? 0 : 2
  }
}

/** The version of the suite, which the release of this repository writes. */
function readVersion(suite: string): string {
  return /"(.+)"/.exec(readFileSync(join(suite, 'scripts', 'version.py'), 'utf8').replace(/^"""[^]*?"""/, ''))?.[1] ?? 'unknown'
}
