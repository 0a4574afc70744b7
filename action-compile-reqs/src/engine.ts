import { join } from 'node:path'
import type { EngineName, Inputs } from './inputs.js'

/** The distribution that holds the engine. */
export const distributions: Readonly<Record<EngineName, string>> = { 'pip-compile': 'pip-tools', uv: 'uv' }

export interface Command {
  readonly command: string
  readonly args: readonly string[]
  /** Variables that steer the engine but must not show in the lock's header, because they differ between machines. */
  readonly env: Readonly<Record<string, string>>
}

export interface CommandParts {
  readonly source: string
  readonly lock: string
  readonly options: readonly string[]
  /** Interpreter that has the tools, and the folder of their commands. */
  readonly tools: { readonly python: string; readonly bin: string }
  /** Interpreter to resolve for. */
  readonly python: string
  /** A folder of this process alone: pip-compile's own cache is not safe for two at once. */
  readonly scratch: string
}

/**
 * The options that shape the lock, as both the header and the stamp show them. Credentials never reach a lock: no index
 * address is written. Written as `--option=value`, the form that Renovate reads.
 */
export function engineOptions({ engine, excludeNewer, generateHashes, pythonVersion, universal }: Inputs): string[] {
  const hashes = generateHashes ? ['--generate-hashes'] : []
  if (engine === 'uv') {
    const cooldown = excludeNewer === '' ? [] : [`--exclude-newer=${excludeNewer}`]
    const version = pythonVersion === '' ? [] : [`--python-version=${pythonVersion}`]
    return [...cooldown, ...hashes, ...version, ...(universal ? ['--universal'] : [])]
  }
  const cooldown = excludeNewer === '' ? [] : [`--uploaded-prior-to=${excludeNewer}`]
  return ['--allow-unsafe', ...hashes, '--no-emit-index-url', '--no-emit-trusted-host', '--strip-extras', ...cooldown]
}

/** The options as a lock's stamp shows them: those of the engine, and whether the layer has to agree with the others. */
export function stampedOptions(inputs: Inputs, layer: string): string {
  const joint = inputs.resolution === 'joint' && !inputs.separate.includes(layer)
  return [...engineOptions(inputs), joint ? 'joint' : 'alone'].join(' ')
}

/** The command that makes one lock. Paths are relative to the folder that it runs in, so that header and annotations are too. */
export function engineCommand(engine: EngineName, { source, lock, options, tools, python, scratch }: CommandParts): Command {
  const args = [...options, `--output-file=${lock}`, source]
  if (engine === 'uv') return { command: join(tools.bin, 'uv'), args: ['pip', 'compile', ...args], env: { UV_PYTHON: python } }
  return { command: tools.python, args: ['-m', 'piptools', 'compile', ...args], env: { PIP_TOOLS_CACHE_DIR: scratch } }
}
