import type { CacheMode } from '#shared/cache/cache.js'
import { cacheModes, resolveCacheMode } from '#shared/cache/cache-mode.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { readInputs } from '#shared/inputs/input-reader.js'
import { normalizeName } from '#shared/requirements/markers.js'
import { placeInputs } from './index-inputs.js'
import { sourceInputs } from './source-inputs.js'

export type EngineName = 'pip-compile' | 'uv'

export interface Inputs {
  /** Folder of the requirements, relative to the workspace. */
  readonly directory: string
  /** Names of the layers to take, or `!name` for those to leave out; empty for all. */
  readonly layers: readonly string[]
  /** Sources beside those of the folder: the layer's name, the file, and its extras where it is a project. */
  readonly sources: readonly { readonly name: string; readonly source: string; readonly extras: readonly string[] | undefined }[]
  readonly mode: 'compile' | 'upgrade' | 'check' | 'explain'
  /** Whether all layers have to agree on every version. */
  readonly resolution: 'joint' | 'independent'
  /** Names of layers that need not agree with the others. */
  readonly separate: readonly string[]
  /** Normalised names of packages whose old pins do not count. */
  readonly upgradePackages: readonly string[]
  /** Normalised names of the packages to explain. */
  readonly packages: readonly string[]
  /** RFC 3339 date or time; '' for no limit. */
  readonly excludeNewer: string
  readonly engine: EngineName
  readonly python: string
  readonly generateHashes: boolean
  readonly annotationStyle: 'split' | 'line'
  readonly stripExtras: boolean
  /** Normalised names of packages that are resolved but not pinned. */
  readonly unsafePackages: readonly string[]
  /** Address of the main index; '' for that of the environment or PyPI. May hold credentials. */
  readonly indexUrl: string
  readonly extraIndexUrls: readonly string[]
  /** Addresses, or folders relative to the workspace. */
  readonly findLinks: readonly string[]
  /** Whether the locks name the indexes. */
  readonly emitIndexUrl: boolean
  /** Files that limit every layer, relative to the workspace. */
  readonly constraints: readonly string[]
  readonly universal: boolean
  /** Version of Python to resolve for; '' for that of the interpreter. */
  readonly pythonVersion: string
  /** Most minutes that resolving may take, with its retries. */
  readonly timeoutMinutes: number
  readonly cache: CacheMode
}

/** The inputs of `action.yml`, checked together. */
export function compileInputs(context: Pick<ActionContext, 'env' | 'workspace'>): Inputs {
  return readInputs(context, (input) => {
    const inputs: Inputs = {
      directory: input.path('directory', 'directory') || 'requirements',
      layers: input.words('layers'),
      sources: sourceInputs(input, context.workspace),
      mode: input.choice('mode', ['compile', 'upgrade', 'check', 'explain']),
      resolution: input.choice('resolution', ['joint', 'independent']),
      separate: input.words('separate'),
      upgradePackages: input.words('upgrade-packages').map(normalizeName),
      packages: input.words('packages').map(normalizeName),
      excludeNewer: input.text('exclude-newer'),
      engine: input.choice('engine', ['pip-compile', 'uv']),
      python: input.text('python') || 'python3',
      generateHashes: input.flag('generate-hashes'),
      annotationStyle: input.choice('annotation-style', ['split', 'line']),
      stripExtras: input.text('strip-extras') === '' || input.flag('strip-extras'),
      unsafePackages: input.words('unsafe-packages').map(normalizeName),
      ...placeInputs(input, context),
      universal: input.flag('universal'),
      pythonVersion: input.text('python-version'),
      timeoutMinutes: Number(input.text('timeout-minutes') || '15'),
      cache: resolveCacheMode(input.choice('cache', cacheModes), context.env),
    }
    const elsewhere = 'but pip-compile resolves for the interpreter and system that run it'
    if (inputs.universal && inputs.engine === 'pip-compile')
      input.refuse('universal', `is \`true\`, ${elsewhere}`, 'Use `engine: uv`')
    if (inputs.pythonVersion !== '' && inputs.engine === 'pip-compile') {
      input.refuse('python-version', `is \`${inputs.pythonVersion}\`, ${elsewhere}`, 'Use `engine: uv`, or set `python`')
    }
    if (!/^(3\.\d+(\.\d+)?)?$/.test(inputs.pythonVersion))
      input.refuse('python-version', `is \`${inputs.pythonVersion}\``, 'Give a version such as 3.12')
    if (!/^(\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d))?)?$/.test(inputs.excludeNewer)) {
      input.refuse(
        'exclude-newer',
        `is \`${inputs.excludeNewer}\``,
        'Give a date such as 2026-11-01 or a time such as 2026-11-01T00:00:00Z',
      )
    }
    if (!(inputs.timeoutMinutes > 0 && inputs.timeoutMinutes <= 360))
      input.refuse('timeout-minutes', 'is not a number of minutes above 0 and up to 360')
    if (inputs.mode === 'check' && inputs.upgradePackages.length > 0)
      input.refuse('upgrade-packages', 'is given with `mode: check`, which changes nothing')
    if ((inputs.mode === 'explain') !== inputs.packages.length > 0) {
      input.refuse(
        'packages',
        inputs.mode === 'explain' ? 'is not given' : `is given with \`mode: ${inputs.mode}\``,
        'It belongs to `mode: explain`',
      )
    }
    return inputs
  })
}
