import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { envForUserCommand } from '#shared/process/child-env.js'
import { lastLine } from '#shared/process/runner.js'
import { downloadTrustStore } from './download.js'
import type { TrustStore } from './trust-store.js'
import { parseTrustStore } from './trust-store.js'

/** Where a new trust store comes from: a URL that returns it, or a command that prints it or writes it to a file. */
export type TrustOrigin =
  | { readonly url: URL }
  | { readonly command: readonly [string, ...string[]]; readonly file: string | undefined }

/** Gets a new trust store (input `trust-refresh`). */
export async function fetchTrustStore(
  context: Pick<ActionContext, 'run' | 'env' | 'log' | 'workspace' | 'signal'>,
  origin: TrustOrigin,
): Promise<TrustStore> {
  const name = 'url' in origin ? origin.url.host : `\`${origin.command[0]}\``
  const store = 'url' in origin ? await downloadTrustStore(context, origin.url) : await runCommand(context, origin)
  const trust = parseTrustStore(store, new Date(), { name: `The trust store of ${name} (\`trust-refresh\`)` })
  context.log.info(`The trust store was refreshed from ${name}`)
  return trust
}

/** What the command prints, or the file that it writes. It does not get the inputs of the action, which hold the keys. */
async function runCommand(
  { run, env, workspace, signal }: Pick<ActionContext, 'run' | 'env' | 'workspace' | 'signal'>,
  { command: [program, ...args], file }: Extract<TrustOrigin, { readonly command: unknown }>,
): Promise<string | Buffer> {
  const options = { cwd: workspace, env: envForUserCommand(env), timeoutMs: 5 * 60_000 }
  const result = await run(program, args, options).catch((error: unknown) => {
    if (signal.aborted) throw error
    const why = error instanceof Error ? error.message : ''
    throw new UserError(`The command of \`trust-refresh\` could not be started: ${program}`, { why })
  })
  if (result.timedOut || result.code !== 0) {
    const problem = result.timedOut ? 'took longer than 5 minutes' : `failed with exit code ${result.code}`
    throw new UserError(`The command of \`trust-refresh\` ${problem}`, {
      why: lastLine(result.stderr.trim() || result.stdout),
    })
  }
  if (file === undefined) return result.stdout
  return await readFile(join(workspace, file)).catch(() => {
    throw new UserError(`The command of \`trust-refresh\` did not write the file ${file}`, {
      fix: 'Correct the path in `trust-pem`, or remove it if the command prints the store',
    })
  })
}
