import { resolveCacheMode } from '#shared/cache/cache-mode.js'
import type { ActionContext } from '#shared/context/action-context.js'
import type { NameOf } from '#shared/input-definitions.js'
import { readInputs } from '#shared/inputs/read-inputs.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import { isPackageName } from '#shared/requirements/package-name.js'
import type { EngineSettings } from '../engine/settings.js'
import { hasCredentials } from '../package-index/access.js'
import { addToolSettings } from '../tool-settings/read-tool-settings.js'
import { readExtraSources } from './extra-source-inputs.js'
import { readConstraints, readIndexConfig } from './index-inputs.js'
import type { RequirementsReader } from './input-definitions.js'
import { requirementsInputs } from './input-definitions.js'
import { readLayerOptions } from './layer-option-inputs.js'
import type { Inputs } from './types.js'
import { validateInputs } from './validate-inputs.js'

type Context = Pick<ActionContext, 'env' | 'workspace' | 'caller'>

/** Reads the inputs, the configuration and the engine's own files, and validates them together. */
export async function readCompileInputs(context: Context): Promise<Inputs> {
  const { inputs, given } = await readInputs(context, requirementsInputs, (input) => {
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
      upgrade: { all: mode === 'upgrade', packages: readPackages(input, 'upgrade-packages') },
      engine: readEngineSettings(input, context),
      index: readIndexConfig(input, context),
      python: input.text('python'),
      packages: readPackages(input, 'packages'),
      timeoutMinutes: Number(input.text('timeout-minutes')),
      cache: resolveCacheMode(input.choice('cache'), context.env),
    }
    validateInputs(input, inputs, hasCredentials(context.env, inputs.index))
    return { inputs, given: namesOfGivenInputs(input) }
  })
  return await addToolSettings(context, inputs, given)
}

function namesOfGivenInputs(input: RequirementsReader): Set<string> {
  const names = Object.keys(requirementsInputs.inputs) as NameOf<typeof requirementsInputs.inputs>[]
  return new Set(names.filter((name) => input.isSet(name)))
}

function readEngineSettings(input: RequirementsReader, context: Context): EngineSettings {
  const limit = input.text('exclude-newer') || undefined
  return {
    name: input.choice('engine'),
    excludeNewer: input.configuredText('exclude-newer'),
    excludeNewerOfRun: input.isGiven('exclude-newer') ? limit : undefined,
    generateHashes: input.flag('generate-hashes'),
    annotationStyle: input.choice('annotation-style'),
    stripExtras: input.flag('strip-extras'),
    unsafePackages: readPackages(input, 'unsafe-packages'),
    emitIndexUrl: input.flag('emit-index-url'),
    constraints: readConstraints(input, context),
    relativePaths: input.choice('relative-paths'),
    universal: input.flag('universal'),
    pythonVersion: input.text('python-version') || undefined,
    pre: input.flag('prereleases'),
    layerSettings: readLayerOptions(input, input.choice('engine')),
    toolOptions: [],
    toolStamp: [],
  }
}

/** Reads a list of packages, as normalized names. */
function readPackages(input: RequirementsReader, name: 'packages' | 'upgrade-packages' | 'unsafe-packages'): string[] {
  const words = input.words(name)
  for (const word of words) {
    if (!isPackageName(word))
      input.reject(name, `has \`${word}\`, which is not the name of a package`, 'Use a name such as numpy')
  }
  return words.map(normalizeName)
}
