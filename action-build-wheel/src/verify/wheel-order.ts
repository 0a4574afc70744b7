import { basename, join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { runOk } from '#shared/process/runner.js'
import { parseWheelName } from '../archive/wheel-metadata.js'
import type { InstallTool } from '../tools/pinned-tools.js'

/** Wheels by whether the interpreter can install them. */
export interface OrderedWheels {
  /** The best first. */
  readonly installable: readonly string[]
  /** Wheels for other platforms or interpreters, by name. */
  readonly others: readonly string[]
}

/** Orders wheels like an installer that has the choice between them. Source: PyPA "Platform compatibility tags". */
export function orderWheels(wheels: readonly string[], supported: readonly string[]): OrderedWheels {
  const ranks = new Map(supported.map((tag, index) => [tag, index]))
  const ranked = wheels.map((file) => {
    const found = parseWheelName(basename(file)).tags.map((tag) => ranks.get(tag) ?? Infinity)
    return { file, rank: Math.min(...found) }
  })
  const installable = ranked.filter(({ rank }) => rank !== Infinity).sort((a, b) => a.rank - b.rank)
  return {
    installable: installable.map(({ file }) => file),
    others: ranked.filter(({ rank }) => rank === Infinity).map(({ file }) => file),
  }
}

/** Lists the tags that the interpreter supports, the best first, as pip finds them. */
export async function listSupportedTags(
  { run, actionPath }: Pick<ActionContext, 'run' | 'actionPath'>,
  installTool: InstallTool,
  env: Readonly<Record<string, string>>,
): Promise<string[]> {
  const { python } = await installTool('build')
  const stdout = await runOk(run, python, ['-I', join(actionPath, 'tools', 'list_tags.py')], { env })
  return JSON.parse(stdout) as string[]
}
