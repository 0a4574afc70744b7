import { UserError } from '#shared/errors.js'
import { lastLine } from '#shared/process.js'
import { projectEnv } from '#shared/project-env.js'
import type { World } from '#shared/world.js'
import { findClient } from './docker-client.js'

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
  world: Pick<World, 'run' | 'env' | 'workspace'>,
  files: readonly string[],
  variables: ReadonlyMap<string, string>,
): Promise<Readonly<Record<string, PrintedTarget>>> {
  const client = await findClient(world)
  const shown = files.join(', ')
  if (typeof client === 'string')
    throw new UserError(`${shown} cannot be read`, {
      why: client,
      fix: 'A bake file is read by `docker buildx`: install it, without an engine it is enough',
    })
  // Variables of the file come from the environment; what is secret there does not.
  const passed = Object.fromEntries(Object.entries(projectEnv(world.env)).filter(([name]) => !name.endsWith('TOKEN')))
  const args = ['buildx', 'bake', ...files.map((file) => `--file=${file}`), '--print']
  const { code, stdout, stderr } = await world.run(client.docker, args, {
    cwd: world.workspace,
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
