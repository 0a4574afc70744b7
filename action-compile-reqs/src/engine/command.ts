import { join } from 'node:path'
import type { EngineName, Inputs } from '../inputs/read-inputs.js'
import { reachWord } from '../package-index/access.js'

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
  /** Extras of a project as source. */
  readonly extras: readonly string[]
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
 * The options that shape the lock, as both the header and the stamp show them. Credentials never reach a lock: an index is never
 * named here, see `reaching`. Written as `--option=value`, the form that Renovate reads.
 */
export function engineOptions(inputs: Inputs): string[] {
  const { engine, excludeNewer, generateHashes, annotationStyle, unsafePackages, constraints, emitIndexUrl } = inputs
  const hashes = generateHashes ? ['--generate-hashes'] : []
  const annotations = annotationStyle === 'line' ? ['--annotation-style=line'] : []
  if (engine === 'uv') {
    return [
      ...(excludeNewer === '' ? [] : [`--exclude-newer=${excludeNewer}`]),
      ...hashes,
      ...(inputs.pythonVersion === '' ? [] : [`--python-version=${inputs.pythonVersion}`]),
      ...(inputs.universal ? ['--universal'] : []),
      ...annotations,
      ...constraints.map((file) => `--constraints=${file}`),
      ...(emitIndexUrl ? ['--emit-index-url'] : []),
      ...unsafePackages.map((name) => `--no-emit-package=${name}`),
      ...(inputs.stripExtras ? [] : ['--no-strip-extras']),
    ]
  }
  return [
    ...(unsafePackages.length === 0 ? ['--allow-unsafe'] : unsafePackages.map((name) => `--unsafe-package=${name}`)),
    ...hashes,
    emitIndexUrl ? '--emit-index-url' : '--no-emit-index-url',
    '--no-emit-trusted-host',
    inputs.stripExtras ? '--strip-extras' : '--no-strip-extras',
    ...(excludeNewer === '' ? [] : [`--uploaded-prior-to=${excludeNewer}`]),
    ...annotations,
    ...constraints.map((file) => `--constraint=${file}`),
    ...(inputs.findLinks.length === 0 ? [] : ['--no-emit-find-links']),
  ]
}

/** The options of uv that change which versions are chosen, without those that only change how a lock is written. */
export function choosingOptions(options: readonly string[]): string[] {
  return options.filter((option) => /^--(exclude-newer|python-version)=|^--universal$/.test(option))
}

/** The options as a lock's stamp shows them: those of the engine, a digest of the indexes, and whether the layer has to agree with the others. */
export function stampedOptions(inputs: Inputs, layer: string): string {
  const joint = inputs.resolution === 'joint' && !inputs.separate.includes(layer)
  const index = reachWord(inputs)
  return [...engineOptions(inputs), ...(index === undefined ? [] : [index]), joint ? 'joint' : 'alone'].join(' ')
}

/** The command that makes one lock. Paths are relative to the folder that it runs in, so that header and annotations are too. */
export function engineCommand(
  engine: EngineName,
  { source, extras, lock, options, tools, python, scratch }: CommandParts,
): Command {
  const args = [...options, ...extras.map((extra) => `--extra=${extra}`), `--output-file=${lock}`, source]
  if (engine === 'uv') return { command: join(tools.bin, 'uv'), args: ['pip', 'compile', ...args], env: { UV_PYTHON: python } }
  return { command: tools.python, args: ['-m', 'piptools', 'compile', ...args], env: { PIP_TOOLS_CACHE_DIR: scratch } }
}
