import { realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { StampedSettings } from '../engine/options.js'
import { stampOptions } from '../engine/options.js'
import { readEngineVersion } from '../engine/tool-lock.js'
import { splitPlatform } from '../platforms/platform-layers.js'
import type { ExpectedSettings } from './types.js'

export interface RequestedSettings extends StampedSettings {
  /** The interpreter that resolves: a command or a path. */
  readonly python: string
}

/** The settings that up-to-date locks were compiled with, as far as they are known without starting a process. */
export async function readExpectedSettings(
  context: Pick<ActionContext, 'actionPath' | 'env'>,
  settings: RequestedSettings,
): Promise<ExpectedSettings> {
  const { name, pythonVersion, universal, platform, platforms } = settings.engine
  return {
    engine: `${name} ${await readEngineVersion(context, name)}`,
    python: minorVersion(pythonVersion) ?? minorFromFileName(settings.python, context.env.PATH ?? ''),
    platform: universal ? 'any' : (platform ?? `${process.platform}-${process.arch}`),
    layerPython: (layer) => minorVersion(settings.engine.layerSettings[splitPlatform(layer, platforms).name]?.pythonVersion),
    layerPlatform: (layer) => splitPlatform(layer, platforms).platform,
    options: (layer) => stampOptions(settings, layer),
  }
}

/** Major and minor of a version such as `3.12.1`; undefined if no version is given. */
export function minorVersion(version: string | undefined): string | undefined {
  return /^3\.\d+/.exec(version ?? '')?.[0]
}

/** The minor version of an interpreter from the name of its file (`python3.11`), links resolved; undefined if the name lacks it. */
function minorFromFileName(command: string, searchPath: string): string | undefined {
  const candidates = command.includes('/') ? [command] : searchPath.split(delimiter).map((folder) => join(folder, command))
  const file = candidates.map(resolveFile).find((path) => path !== undefined)
  return /python(3\.\d+)(?:\.exe)?$/.exec(file ?? '')?.[1]
}

function resolveFile(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}
