import { resolveCacheMode } from '#shared/cache/cache-mode.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { readInputs } from '#shared/inputs/read-inputs.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import type { EngineSettings } from '../engine/settings.js'
import { hasCredentials } from '../package-index/access.js'
import { readExtraSources } from './extra-source-inputs.js'
import { readConstraints, readIndexConfig } from './index-inputs.js'
import type { RequirementsReader } from './input-definitions.js'
import { requirementsInputs } from './input-definitions.js'
import type { Inputs } from './types.js'
import { validateInputs } from './validate-inputs.js'

type Context = Pick<ActionContext, 'env' | 'workspace' | 'caller'>

/** Reads the inputs and the configuration and validates them together. */
export async function readCompileInputs(context: Context): Promise<Inputs> {
  return await readInputs(context, requirementsInputs, (input) => {
    const mode = input.choice('mode')
    const inputs: Inputs = {
      mode,
      selection: {
        directory: input.path('directory', 'directory'),
        layers: input.words('layers'),
        extraSources: readExtraSources(input, context.workspace),
      },
      joint: {
        resolution: input.choice('resolution'),
        independentLayers: input.words('independent-layers'),
      },
      upgrade: { all: mode === 'upgrade', packages: input.words('upgrade-packages').map(normalizeName) },
      engine: readEngineSettings(input, context),
      index: readIndexConfig(input, context),
      python: input.text('python'),
      packages: input.words('packages').map(normalizeName),
      timeoutMinutes: Number(input.text('timeout-minutes')),
      cache: resolveCacheMode(input.choice('cache'), context.env),
    }
    validateInputs(input, inputs, hasCredentials(context.env, inputs.index))
    return inputs
  })
}

function readEngineSettings(input: RequirementsReader, context: Context): EngineSettings {
  return {
    name: input.choice('engine'),
    excludeNewer: input.text('exclude-newer') || undefined,
    generateHashes: input.flag('generate-hashes'),
    annotationStyle: input.choice('annotation-style'),
    stripExtras: input.flag('strip-extras'),
    unsafePackages: input.words('unsafe-packages').map(normalizeName),
    emitIndexUrl: input.flag('emit-index-url'),
    constraints: readConstraints(input, context),
    universal: input.flag('universal'),
    pythonVersion: input.text('python-version') || undefined,
  }
}
