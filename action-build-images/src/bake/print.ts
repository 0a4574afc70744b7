import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { envForProject } from '#shared/process/child-env.js'
import { lastLine } from '#shared/process/runner.js'
import { findClient } from '../engine/docker-client.js'

/** One target as `docker buildx bake --print` gives it. Source: Docker "Bake file reference". */
export interface PrintedTarget {
  readonly context?: string
  readonly contexts?: Readonly<Record<string, string>>
  readonly dockerfile?: string
  readonly args?: Readonly<Record<string, string>>
  readonly labels?: Readonly<Record<string, string>>
  readonly tags?: readonly string[]
  readonly target?: string
}

/** Asks the client what its targets are, by their names. It resolves variables, functions, groups and matrices. */
export async function printBake(
  context: Pick<ActionContext, 'run' | 'env' | 'workspace'>,
  files: readonly string[],
  variables: ReadonlyMap<string, string>,
): Promise<Readonly<Record<string, PrintedTarget>>> {
  const client = await findClient(context)
  const shown = files.join(', ')
  if (typeof client === 'string')
    throw new UserError(`${shown} cannot be read`, {
      why: client,
      fix: 'A bake file is read by `docker buildx`: install it, without an engine it is enough',
    })
  // Variables of the file come from the environment; what is secret there does not.
  const passed = Object.fromEntries(Object.entries(envForProject(context.env)).filter(([name]) => !name.endsWith('TOKEN')))
  const args = ['buildx', 'bake', ...files.map((file) => `--file=${file}`), '--print']
  const { code, stdout, stderr } = await context.run(client.docker, args, {
    cwd: context.workspace,
    env: { ...passed, ...Object.fromEntries(variables) },
    timeoutMs: 60_000,
  })
  if (code !== 0) {
    const why = /^ERROR: (.*)$/m.exec(stderr)?.[1] ?? lastLine(stderr)
    const [, file, line] = /^([^\s:]+):(\d+),/.exec(why) ?? []
    throw new UserError(`${shown} is no bake file that \`docker buildx bake --print\` reads`, {
      why,
      at: file === undefined ? { file: files[0] ?? '', line: 1 } : { file, line: Number(line) },
    })
  }
  return (JSON.parse(stdout) as { target?: Readonly<Record<string, PrintedTarget>> }).target ?? {}
}
