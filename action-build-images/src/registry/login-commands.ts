import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { envForUserCommand } from '#shared/process/child-env.js'
import type { Env } from '#shared/process/env.js'
import { parseArgv } from '#shared/process/parse-argv.js'
import { lastLine } from '#shared/process/runner.js'
import type { RegistryLogin } from './docker-config.js'
import { parseLogin } from './docker-config.js'

/** A command that prints the password of a user at a registry. */
export interface LoginCommand {
  readonly host: string
  readonly user: string
  /** Program and arguments. */
  readonly command: readonly [string, ...string[]]
}

const timeoutMs = 2 * 60_000

/** Parses a line of `login-commands`: host, user and command, separated by spaces; undefined when it has another form. */
export function parseLoginCommand(line: string): LoginCommand | undefined {
  const [, host = '', user = '', text = ''] = /^(\S+)\s+(\S+)\s+(.+)$/.exec(line) ?? []
  const login = parseLogin(`${host} ${user} password`)
  const [program, ...args] = parseArgv(text) ?? []
  if (login === undefined || user.includes(':') || program === undefined || program.startsWith('-')) return undefined
  return { host: login.host, user, command: [program, ...args] }
}

/** Runs the commands of `login-commands`, and masks the passwords that they print. */
export async function runLoginCommands(
  context: Pick<ActionContext, 'run' | 'env' | 'workspace' | 'signal' | 'mask'>,
  commands: readonly LoginCommand[],
): Promise<RegistryLogin[]> {
  return await Promise.all(
    commands.map(async ({ host, user, command }) => {
      const password = await runLoginCommand(context, host, command)
      context.mask(password)
      return { host, user, password }
    }),
  )
}

async function runLoginCommand(
  { run, env, workspace, signal }: Pick<ActionContext, 'run' | 'env' | 'workspace' | 'signal'>,
  host: string,
  [program, ...args]: LoginCommand['command'],
): Promise<string> {
  const name = `The command \`${program}\` of \`login-commands\` for ${host}`
  const result = await run(program, args, { cwd: workspace, env: loginEnv(env), timeoutMs }).catch((error: unknown) => {
    if (signal.aborted) throw error
    throw new UserError(`${name} could not be started`, { why: error instanceof Error ? error.message : '' })
  })
  if (result.timedOut) throw new UserError(`${name} took longer than 2 minutes`)
  if (result.code !== 0) throw new UserError(`${name} failed with exit code ${result.code}`, { why: lastLine(result.stderr) })
  const password = result.stdout.trim()
  // What else it may have printed could be a secret too, so it is not shown.
  if (password === '' || /\s/.test(password))
    throw new UserError(`${name} printed ${password === '' ? 'nothing' : 'more than one word'}`, {
      fix: 'Have it print only the password on standard output',
    })
  return password
}

/** Without inputs, but with the means to get an identity token of the job. Source: GitHub Docs, "OpenID Connect reference". */
function loginEnv(env: Env): Env {
  const { ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env
  return { ...envForUserCommand(env), ...(token === undefined ? {} : { ACTIONS_ID_TOKEN_REQUEST_TOKEN: token }) }
}
