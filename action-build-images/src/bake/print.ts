import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { envForProject } from '#shared/process/child-env.js'
import { lastLine } from '#shared/process/runner.js'
import { findClient } from '../engine/docker-client.js'

/** A target as `docker buildx bake --print` shows it. Source: Docker "Bake file reference". */
export interface PrintedTarget {
  readonly context?: string
  readonly contexts?: Readonly<Record<string, string>>
  readonly dockerfile?: string
  readonly args?: Readonly<Record<string, string>>
  readonly labels?: Readonly<Record<string, string>>
  readonly tags?: readonly string[]
  readonly target?: string
}

/** Lists the targets of bake files, by name. The client resolves variables, functions, groups and matrices; no engine is needed. */
export async function printBake(
  context: Pick<ActionContext, 'run' | 'query' | 'env' | 'workspace'>,
  files: readonly string[],
  variables: ReadonlyMap<string, string>,
): Promise<Readonly<Record<string, PrintedTarget>>> {
  const shownFiles = files.join(', ')
  const client = await findClient(context)
  if (client.state === 'unavailable')
    throw new UserError(`${shownFiles} cannot be read`, {
      why: client.reason,
      fix: 'Install Docker with the buildx plugin; reading a bake file needs no running engine',
    })
  const args = ['buildx', 'bake', ...files.map((file) => `--file=${file}`), '--print']
  const { code, stdout, stderr } = await context.run(client.value, args, {
    cwd: context.workspace,
    env: { ...envWithoutTokens(context.env), ...Object.fromEntries(variables) },
    timeoutMs: 60_000,
  })
  if (code !== 0) throw parseError(files, shownFiles, stderr)
  return (JSON.parse(stdout) as { target?: Readonly<Record<string, PrintedTarget>> }).target ?? {}
}

/** Variables of a bake file get their values from the environment; secrets in the environment stay out of its reach. */
function envWithoutTokens(env: ActionContext['env']): ActionContext['env'] {
  return Object.fromEntries(Object.entries(envForProject(env)).filter(([name]) => !name.endsWith('TOKEN')))
}

function parseError(files: readonly string[], shownFiles: string, stderr: string): UserError {
  const why = /^ERROR: (.*)$/m.exec(stderr)?.[1] ?? lastLine(stderr)
  const [, file, line] = /^([^\s:]+):(\d+),/.exec(why) ?? []
  return new UserError(`\`docker buildx bake --print\` cannot read ${shownFiles}`, {
    why,
    at: file === undefined ? { file: files[0] ?? '', line: 1 } : { file, line: Number(line) },
  })
}
