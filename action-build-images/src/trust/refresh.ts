import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { envForUserCommand } from '#shared/process/child-env.js'
import { lastLine } from '#shared/process/runner.js'
import type { ImageInputs } from '../inputs/read-inputs.js'
import { attempts, isTransient, pause } from '../registry/retry.js'
import type { Material } from '../secrets/build-secrets.js'
import { trustSecrets } from './secret-ids.js'
import { readTrust } from './trust-store.js'

/** The most that an address may answer, in bytes; the store itself is checked for what the builder takes. */
const most = 4 * 1024 * 1024

/** Gets the trust store anew, where the input `trust-refresh` says from where. A plan does not, and what is published was built. */
export async function refreshTrust(
  context: Pick<ActionContext, 'run' | 'env' | 'log' | 'workspace' | 'signal'>,
  { trustPem, trustRefresh, mode, trust: use }: Pick<ImageInputs, 'trustPem' | 'trustRefresh' | 'mode' | 'trust'>,
  material: Material,
): Promise<Material> {
  if (trustRefresh === undefined || mode === 'plan' || mode === 'publish') return material
  const file = trustPem !== undefined && 'file' in trustPem ? trustPem.file : undefined
  const [text, from] =
    'url' in trustRefresh
      ? [await download(context, trustRefresh.url), trustRefresh.url.host]
      : [await printed(context, trustRefresh.command, file), `\`${trustRefresh.command[0]}\``]
  const trust = readTrust(text, new Date(), undefined, `The trust store of ${from} (\`trust-refresh\`)`)
  context.log.info(`The trust store was refreshed from ${from}`)
  return { ...material, trust, secrets: new Map([...material.secrets, ...trustSecrets(trust, { trust: use })]) }
}

/** What the command prints, or the file that it writes. It does not get the inputs of the action, which hold the keys. */
async function printed(
  { run, env, workspace, signal }: Pick<ActionContext, 'run' | 'env' | 'workspace' | 'signal'>,
  [program, ...args]: readonly [string, ...string[]],
  file: string | undefined,
): Promise<string> {
  const options = { cwd: workspace, env: envForUserCommand(env), timeoutMs: 5 * 60_000 }
  const result = await run(program, args, options).catch((error: unknown) => {
    if (signal.aborted) throw error
    const why = error instanceof Error ? error.message : ''
    throw new UserError(`The command of the input \`trust-refresh\` cannot be started: ${program}`, { why })
  })
  if (result.timedOut || result.code !== 0)
    throw new UserError(
      `The command of the input \`trust-refresh\` ${result.timedOut ? 'took longer than 5 minutes' : `failed with exit code ${result.code}`}`,
      { why: lastLine(result.stderr.trim() || result.stdout) },
    )
  if (file === undefined) return result.stdout
  return await readFile(join(workspace, file), 'utf8').catch(() => {
    throw new UserError(`The command of the input \`trust-refresh\` wrote no file ${file}`, {
      fix: 'Mend the path `trust-pem`, or leave it out where the command prints the store',
    })
  })
}

async function download({ signal, env }: Pick<ActionContext, 'signal' | 'env'>, url: URL): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    const answer = await ask(url, signal, env)
    if ('text' in answer) return answer.text
    if (attempt + 1 === attempts || !answer.transient)
      throw new UserError(`The trust store cannot be had from ${url.host} (\`trust-refresh\`)`, { why: answer.why })
    await pause(attempt, answer.after, signal)
  }
}

type Answer = { readonly text: string } | { readonly why: string; readonly transient: boolean; readonly after: string | null }

/** What it answers, or why that is nothing. A redirection is nothing: it might lead to where others can change the answer. */
async function ask(url: URL, signal: AbortSignal, env: ActionContext['env']): Promise<Answer> {
  try {
    const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.any([signal, AbortSignal.timeout(30_000)]) })
    const { ok, status, statusText, headers } = answer
    if (ok) return { text: await textOf(answer, url) }
    const why = `it answers ${status} ${statusText}`.trimEnd()
    return { why, transient: isTransient(status), after: headers.get('retry-after') }
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof UserError) throw error
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    const code = (cause as NodeJS.ErrnoException).code ?? ''
    const why = cause instanceof Error ? cause.message : String(cause)
    if (!lasting.test(code)) return { why, transient: true, after: null }
    const trusted = code === 'ENOTFOUND' ? '' : `. ${trustedHere(env)}`
    return { why: `${why}${trusted}`, transient: false, after: null }
  }
}

/** No such name, and what is wrong with a certificate. Source: Node.js, "X509 certificate error codes". */
const lasting = /^ENOTFOUND$|CERT/

/** The store that is asked for cannot vouch for the address that it comes from. Source: Node.js, `NODE_EXTRA_CA_CERTS`. */
function trustedHere(env: ActionContext['env']): string {
  const extra = env.NODE_EXTRA_CA_CERTS ?? ''
  return `Trusted are the certificates of Node.js${extra === '' ? '; NODE_EXTRA_CA_CERTS adds more' : ` and of NODE_EXTRA_CA_CERTS=${extra}`}`
}

async function textOf({ body }: Response, url: URL): Promise<string> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of (body ?? []) as AsyncIterable<Uint8Array>) {
    pieces.push(piece)
    size += piece.length
    if (size > most) throw new UserError(`${url.host} answers with more than 4 MiB, which is no trust store (\`trust-refresh\`)`)
  }
  return Buffer.concat(pieces).toString('utf8')
}
