import { realpathSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { lockedVersion } from '#shared/python/locked-tools.js'
import { distributions, stampedOptions } from '../engine/command.js'
import type { Wanted } from './staleness.js'
import type { Inputs } from '../inputs/read-inputs.js'

/** The lock with the engine's tools that this action ships. */
export function toolLock(context: Pick<ActionContext, 'actionPath'>, inputs: Pick<Inputs, 'engine'>): string {
  return join(context.actionPath, 'tools', `${distributions[inputs.engine]}.txt`)
}

/** What the locks have to have been made with, as far as it is known without starting anything. */
export async function wantedSettings(context: Pick<ActionContext, 'actionPath' | 'env'>, inputs: Inputs): Promise<Wanted> {
  const version = lockedVersion(await readFile(toolLock(context, inputs), 'utf8'), distributions[inputs.engine])
  return {
    engine: `${inputs.engine} ${version}`,
    python: wantedMinor(inputs) ?? minorByName(inputs.python, context.env.PATH ?? ''),
    platform: inputs.universal ? 'any' : `${process.platform}-${process.arch}`,
    options: (layer) => stampedOptions(inputs, layer),
  }
}

/** Major and minor of the input `python-version`; undefined when it is not given. */
export function wantedMinor({ pythonVersion }: Pick<Inputs, 'pythonVersion'>): string | undefined {
  return /^3\.\d+/.exec(pythonVersion)?.[0]
}

/** The minor version of an interpreter as the name of its file tells it (`python3.11`), links resolved; undefined when it does not. */
export function minorByName(command: string, path: string): string | undefined {
  const separator = process.platform === 'win32' ? ';' : ':'
  const places = command.includes('/') ? [command] : path.split(separator).map((folder) => join(folder, command))
  for (const place of places) {
    try {
      return /python(3\.\d+)(?:\.exe)?$/.exec(realpathSync(place))?.[1]
    } catch {
      continue
    }
  }
  return undefined
}
