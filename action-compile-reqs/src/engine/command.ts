import { join } from 'node:path'
import type { PythonTools } from '#shared/python/locked-tools.js'
import { parseGroupSource } from '../dependency-groups/group-source.js'
import type { LayerSource } from '../requirements/layer.js'
import { moduleArguments } from './python-module.js'
import type { EngineName, EngineSettings } from './settings.js'

export interface EngineCommand {
  readonly command: string
  readonly args: readonly string[]
  /** Variables for values that must not show in the lock's header, because they differ between machines. */
  readonly env: Readonly<Record<string, string>>
}

export interface EngineCommandParts {
  readonly layer: Pick<LayerSource, 'source' | 'lock' | 'extras'>
  readonly options: readonly string[]
  readonly tools: Pick<PythonTools, 'python' | 'bin'>
  /** Interpreter to resolve for. */
  readonly python: string
  /** A folder for this process only: two pip-compile processes must not share a cache. */
  readonly scratchDir: string
}

/** The command that compiles one layer. Paths are relative to the working directory, so that header and annotations are too. */
export function buildEngineCommand(
  { name, customCompileCommand = '' }: Pick<EngineSettings, 'name' | 'customCompileCommand'>,
  parts: EngineCommandParts,
): EngineCommand {
  const { tools, python, scratchDir } = parts
  const args = engineArguments(name, parts)
  const header: Record<string, string> = customCompileCommand === '' ? {} : { UV_CUSTOM_COMPILE_COMMAND: customCompileCommand }
  if (name === 'uv') return { command: join(tools.bin, 'uv'), args, env: { ...uvInterpreter(python), ...header } }
  return {
    command: tools.python,
    args: moduleArguments('piptools', ...args),
    // A variable of the machine does not count: Renovate and Dependabot read the engine's own command in the header.
    env: { PIP_TOOLS_CACHE_DIR: scratchDir, CUSTOM_COMPILE_COMMAND: customCompileCommand },
  }
}

/**
 * The variables with which uv builds packages by an interpreter of this machine, even if `--python-version` names another version.
 * By default, uv downloads that version from GitHub for each run that lacks it. Source: uv, "Requesting a version".
 */
export function uvInterpreter(python: string): { readonly UV_PYTHON: string; readonly UV_PYTHON_DOWNLOADS: 'never' } {
  return { UV_PYTHON: python, UV_PYTHON_DOWNLOADS: 'never' }
}

/** The arguments that compile one layer, from the name of the command on. The header of uv shows them. */
export function engineArguments(engine: EngineName, { layer, options }: Pick<EngineCommandParts, 'layer' | 'options'>): string[] {
  const extras = (layer.extras ?? []).map((extra) => `--extra=${extra}`)
  const isUvGroup = engine === 'uv' && parseGroupSource(layer.source) !== undefined
  const source = isUvGroup ? `--group=${layer.source}` : layer.source
  const args = [...options, ...extras, `--output-file=${layer.lock}`, source]
  // The settings of pip-compile's own file are among the options. The header of a lock does not show `--no-config`.
  return engine === 'uv' ? ['pip', 'compile', ...args] : ['compile', '--no-config', ...args]
}
