import { delimiter, dirname } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { lastLine } from '#shared/process/runner.js'

export interface TestCommand {
  /** Words of the command; `{project}` and `{package}` mean the folder of the project, `{wheel}` the file of the wheel. */
  readonly command: readonly string[]
  /** Copy of the project, absolute. */
  readonly project: string
  /** The wheel, absolute. */
  readonly wheel: string
  /** Interpreter of the environment that has the wheel. */
  readonly python: string
  readonly env: Readonly<Record<string, string>>
  /** Working folder, outside the project, so that the installed wheel is tested. */
  readonly folder: string
}

const limitMs = 60 * 60 * 1000

/** Runs the project's own test with the environment that has the wheel first on `PATH`. Source: cibuildwheel, `test-command`. */
export async function runTestCommand(
  { run, log }: Pick<ActionContext, 'run' | 'log'>,
  { command, project, wheel, python, env, folder }: TestCommand,
): Promise<void> {
  const values: Readonly<Record<string, string>> = { project, package: project, wheel }
  const expand = (word: string) => word.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder)
  const [program = '', ...args] = command.map(expand)
  const bin = dirname(python)
  const testEnv = { ...env, PATH: `${bin}${delimiter}${env.PATH ?? ''}`, VIRTUAL_ENV: dirname(bin) }
  const shown = command.join(' ')
  const { code, timedOut, stdout, stderr } = await log.group(`Test the installed wheel: ${shown}`, () =>
    run(program, args, { cwd: folder, env: testEnv, timeoutMs: limitMs, show: true }),
  )
  if (code === 0 && !timedOut) return
  throw new UserError(`\`${shown}\` fails with the installed wheel`, {
    why: timedOut ? 'It took longer than an hour' : lastLine(stderr.trim() || stdout),
    fix: 'See its output in the log above',
  })
}
