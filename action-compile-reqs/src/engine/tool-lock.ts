import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { lockedVersion } from '#shared/python/locked-tools.js'
import type { EngineName } from './settings.js'

/** The distribution that contains each engine. */
export const engineDistributions: Readonly<Record<EngineName, string>> = { 'pip-compile': 'pip-tools', uv: 'uv' }

/** The lock of the engine's tools that this action ships. */
export function toolLockPath({ actionPath }: Pick<ActionContext, 'actionPath'>, engine: EngineName): string {
  return join(actionPath, 'tools', `${engineDistributions[engine]}.txt`)
}

/** The engine's version, from the tool lock. */
export async function readEngineVersion(context: Pick<ActionContext, 'actionPath'>, engine: EngineName): Promise<string> {
  return lockedVersion(await readFile(toolLockPath(context, engine), 'utf8'), engineDistributions[engine])
}
