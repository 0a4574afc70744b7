import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { envForProject } from '#shared/process/child-env.js'
import type { RunResult } from '#shared/process/runner.js'
import { lastLine } from '#shared/process/runner.js'
import { findClient } from '../engine/docker-client.js'
import { withEmptyAgent } from './empty-agent.js'

/** A target as `docker buildx bake --print` shows it. Source: Docker "Bake file reference". */
export interface PrintedTarget {
  readonly context?: string
  readonly contexts?: Readonly<Record<string, string>>
  readonly dockerfile?: string
  readonly 'dockerfile-inline'?: string
  readonly args?: Readonly<Record<string, string>>
  readonly labels?: Readonly<Record<string, string>>
  readonly tags?: readonly string[]
  readonly target?: string
  readonly output?: unknown
}

/** Bake files, and what is asked of them. */
export interface BakeSource {
  readonly files: readonly string[]
  readonly variables: ReadonlyMap<string, string>
  /** Values that override those of targets: `<target>.<key>=<value>`. Source: docker buildx bake, `--set`. */
  readonly overrides: readonly string[]
}

/** The targets and groups that bake files define, by name. A group lists targets and groups. */
export interface PrintedBake {
  readonly targets: Readonly<Record<string, PrintedTarget>>
  readonly groups: Readonly<Record<string, { readonly targets: readonly string[] }>>
}

type BakeContext = Pick<ActionContext, 'run' | 'query' | 'env' | 'workspace'>

/**
 * Reads the targets of these names and those that they need; without a name, the group `default`. Undefined if there is no target or
 * group of a name. The client resolves variables, functions, groups and matrices; no engine is needed.
 */
export async function printBake(
  context: BakeContext,
  source: BakeSource,
  names: readonly string[],
): Promise<PrintedBake | undefined> {
  const { code, stdout, stderr } = await runPrint(context, source, names)
  if (code !== 0 && /^ERROR: failed to find target /m.test(stderr)) return undefined
  if (code !== 0) throw parseError(source.files, stderr)
  const { target = {}, group = {} } = JSON.parse(stdout) as { target?: PrintedBake['targets']; group?: PrintedBake['groups'] }
  return { targets: target, groups: group }
}

async function runPrint(context: BakeContext, source: BakeSource, names: readonly string[]): Promise<RunResult> {
  const { files, variables, overrides } = source
  const client = await findClient(context)
  if (client.state === 'unavailable')
    throw new UserError(`${files.join(', ')} cannot be read`, {
      why: client.reason,
      fix: 'Install Docker with the buildx plugin; reading a bake file needs no running engine',
    })
  const options = [...files.map((file) => `--file=${file}`), ...overrides.map((override) => `--set=${override}`)]
  const args = ['buildx', 'bake', ...options, '--print', ...names]
  const print = async (env: Readonly<Record<string, string>>) =>
    await context.run(client.value, args, {
      cwd: context.workspace,
      env: { ...envWithoutTokens(context.env), ...Object.fromEntries(variables), ...env },
      timeoutMs: 60_000,
    })
  const result = await print({})
  // The client wants an agent for `ssh` of a target even to print it; the builds get that of the deploy key.
  const needsAgent = result.code !== 0 && result.stderr.includes('ssh agent socket')
  return needsAgent ? await withEmptyAgent(async (socket) => await print({ SSH_AUTH_SOCK: socket })) : result
}

/** Variables of a bake file get their values from the environment; secrets in the environment stay out of its reach. */
function envWithoutTokens(env: ActionContext['env']): ActionContext['env'] {
  return Object.fromEntries(Object.entries(envForProject(env)).filter(([name]) => !name.endsWith('TOKEN')))
}

function parseError(files: readonly string[], stderr: string): UserError {
  const why = /^ERROR: (.*)$/m.exec(stderr)?.[1] ?? lastLine(stderr)
  const [, file, line] = /^([^\s:]+):(\d+),/.exec(why) ?? []
  return new UserError(`\`docker buildx bake --print\` cannot read ${files.join(', ')}`, {
    why,
    at: file === undefined ? { file: files[0] ?? '', line: 1 } : { file, line: Number(line) },
  })
}
