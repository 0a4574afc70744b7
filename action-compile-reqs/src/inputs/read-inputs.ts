import { resolveCacheMode } from '#shared/cache/cache-mode.js'
import type { ActionContext } from '#shared/context/action-context.js'
import type { NameOf } from '#shared/input-definitions.js'
import { readInputs } from '#shared/inputs/read-inputs.js'
import type { EngineSettings } from '../engine/settings.js'
import type { GitAccess } from '../git-access/git-access.js'
import { hasCredentials } from '../package-index/access.js'
import { withPlatforms } from '../platforms/platform-layers.js'
import { addToolSettings } from '../tool-settings/read-tool-settings.js'
import { readExtraSources } from './extra-source-inputs.js'
import { readConstraints, readCredentialHosts, readIndexConfig } from './index-inputs.js'
import type { RequirementsReader } from './input-definitions.js'
import { requirementsInputs } from './input-definitions.js'
import { readDirectory, readGroups } from './layer-inputs.js'
import { readLayerOptions } from './layer-option-inputs.js'
import { readLimits } from './limit-inputs.js'
import { readPackageName } from './package-names.js'
import type { Inputs } from './types.js'
import { readUpgrade } from './upgrade-input.js'
import { validateInputs } from './validate-inputs.js'

type Context = Pick<ActionContext, 'env' | 'workspace' | 'caller' | 'mask'>

/** Reads the inputs, the configuration and the engine's own files, and validates them together. */
export async function readCompileInputs(context: Context): Promise<Inputs> {
  const { inputs, given } = await readInputs(context, requirementsInputs, (input) => {
    const mode = input.choice('mode')
    const [platforms, independentLayers] = [readPlatforms(input), input.words('independent-layers')]
    const inputs: Inputs = {
      mode,
      selection: {
        ...readDirectory(input, context.workspace),
        layers: input.words('layers'),
        extraSources: readExtraSources(input, context.workspace),
        format: input.choice('format'),
        groups: readGroups(input, context.workspace),
        platforms,
      },
      joint: {
        resolution: input.choice('resolution'),
        independentLayers: withPlatforms(independentLayers, platforms),
      },
      upgrade: readUpgrade(input),
      engine: readEngineSettings(input),
      index: readIndexConfig(input),
      python: input.text('python'),
      packages: readPackages(input, 'packages'),
      credentialHosts: readCredentialHosts(input),
      git: readGitAccess(context, input),
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

/** Masks the deploy key before anything else uses it. */
function readGitAccess({ mask }: Pick<ActionContext, 'mask'>, input: RequirementsReader): GitAccess {
  const deployKey = input.secret('deploy-key')
  mask(deployKey)
  return { deployKey: deployKey === '' ? undefined : deployKey, knownHosts: input.lines('known-hosts') }
}

function readEngineSettings(input: RequirementsReader): EngineSettings {
  return {
    name: input.choice('engine'),
    ...readLimits(input, new Date()),
    generateHashes: input.flag('generate-hashes'),
    annotationStyle: input.choice('annotation-style'),
    stripExtras: input.flag('strip-extras'),
    unsafePackages: readPackages(input, 'unsafe-packages'),
    emitIndexUrl: input.flag('emit-index-url'),
    emitFindLinks: input.flag('emit-find-links'),
    emitBuildOptions: input.flag('emit-build-options'),
    constraints: readConstraints(input),
    buildConstraints: input.paths('build-constraints', 'file'),
    customCompileCommand: readCompileCommand(input),
    indexStrategy: input.optionalChoice('index-strategy'),
    torchBackend: input.text('torch-backend') || undefined,
    relativePaths: input.choice('relative-paths'),
    universal: input.flag('universal'),
    platforms: readPlatforms(input),
    platform: readPlatforms(input).length === 0 ? input.words('platform')[0] : undefined,
    pythonVersion: input.text('python-version') || undefined,
    pre: input.flag('prereleases'),
    layerSettings: readLayerOptions(input, input.choice('engine')),
    toolOptions: [],
    toolStamp: [],
  }
}

function readCompileCommand(input: RequirementsReader): string | undefined {
  const command = input.text('custom-compile-command')
  if (/[\r\n]/.test(command)) input.reject('custom-compile-command', 'has several lines', 'Write the command in one line')
  return command || undefined
}

/** Several platforms, each of which gets its own locks; empty for one, or for that of the interpreter. */
function readPlatforms(input: RequirementsReader): string[] {
  const platforms = [...new Set(input.words('platform'))]
  return platforms.length > 1 ? platforms : []
}

/** Reads a list of packages, as normalized names. */
function readPackages(input: RequirementsReader, name: 'packages' | 'unsafe-packages'): string[] {
  return input.words(name).map((word) => readPackageName(input, name, word))
}
