import { cacheModes, resolveCacheMode } from '#shared/cache/cache-mode.js'
import type { ActionContext } from '#shared/context/action-context.js'
import type { InputReader } from '#shared/inputs/input-reader.js'
import { readInputs } from '#shared/inputs/input-reader.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import type { EngineSettings } from '../engine/settings.js'
import { hasCredentials } from '../package-index/access.js'
import { readExtraSources } from './extra-source-inputs.js'
import { readConstraints, readIndexConfig } from './index-inputs.js'
import type { Inputs } from './types.js'
import { validateInputs } from './validate-inputs.js'

type Context = Pick<ActionContext, 'env' | 'workspace'>

/** Reads the inputs of `action.yml` and validates them together. */
export function readCompileInputs(context: Context): Inputs {
  return readInputs(context, (input) => {
    const mode = input.choice('mode', ['compile', 'upgrade', 'check', 'explain'])
    const inputs: Inputs = {
      mode,
      selection: {
        directory: input.path('directory', 'directory') || 'requirements',
        layers: input.words('layers'),
        extraSources: readExtraSources(input, context.workspace),
      },
      joint: {
        resolution: input.choice('resolution', ['joint', 'independent']),
        independentLayers: input.words('independent-layers'),
      },
      upgrade: { all: mode === 'upgrade', packages: input.words('upgrade-packages').map(normalizeName) },
      engine: readEngineSettings(input, context),
      index: readIndexConfig(input, context),
      python: input.text('python') || 'python3',
      packages: input.words('packages').map(normalizeName),
      timeoutMinutes: Number(input.text('timeout-minutes') || '15'),
      cache: resolveCacheMode(input.choice('cache', cacheModes), context.env),
    }
    validateInputs(input, inputs, hasCredentials(context.env, inputs.index))
    return inputs
  })
}

function readEngineSettings(input: InputReader, context: Context): EngineSettings {
  return {
    name: input.choice('engine', ['pip-compile', 'uv']),
    excludeNewer: input.text('exclude-newer') || undefined,
    generateHashes: input.flag('generate-hashes'),
    annotationStyle: input.choice('annotation-style', ['split', 'line']),
    stripExtras: input.text('strip-extras') === '' || input.flag('strip-extras'),
    unsafePackages: input.words('unsafe-packages').map(normalizeName),
    emitIndexUrl: input.flag('emit-index-url'),
    constraints: readConstraints(input, context),
    universal: input.flag('universal'),
    pythonVersion: input.text('python-version') || undefined,
  }
}
