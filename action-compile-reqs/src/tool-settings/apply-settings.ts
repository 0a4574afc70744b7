import type { EngineSettings } from '../engine/settings.js'
import type { IndexConfig } from '../package-index/access.js'
import type { DefaultedInput, InputDefaults } from './rules.js'
import type { ToolSettings } from './types.js'

/** The part of the inputs that the files of an engine can set. */
export interface SettableInputs {
  readonly engine: EngineSettings
  readonly index: IndexConfig
}

/** The inputs with the values of a tool's files, except for inputs in `given`. */
export function applySettings(
  { engine, index }: SettableInputs,
  settings: ToolSettings,
  given: ReadonlySet<string>,
): SettableInputs {
  const { defaults } = settings
  const choose = <Name extends DefaultedInput, Value>(name: Name, value: Value) =>
    given.has(name) ? value : (defaults[name] ?? value)
  const applied: EngineSettings = {
    ...engine,
    // The caller's limit is one of this run, beside the lasting one.
    excludeNewer: engine.excludeNewer ?? defaults['exclude-newer'],
    generateHashes: choose('generate-hashes', engine.generateHashes),
    annotationStyle: choose('annotation-style', engine.annotationStyle),
    stripExtras: choose('strip-extras', engine.stripExtras),
    unsafePackages: choose('unsafe-packages', engine.unsafePackages),
    emitIndexUrl: choose('emit-index-url', engine.emitIndexUrl),
    constraints: choose('constraints', engine.constraints),
    pre: given.has('prereleases') ? engine.pre : settings.options.includes(preOption['pip-compile']),
    universal: choose('universal', engine.universal),
    pythonVersion: choose('python-version', engine.pythonVersion),
  }
  const toolOptions = (of: EngineSettings) => [
    ...[...settings.options.filter((option) => option !== preOption['pip-compile']), ...preOptions(of)].sort(),
    ...(engine.name === 'uv' ? uvOverrides(of, defaults) : []),
  ]
  const layerSettings = Object.entries(engine.layerSettings).map(
    ([layer, own]) => [layer, { ...own, toolOptions: toolOptions({ ...applied, ...own }) }] as const,
  )
  return {
    engine: {
      ...applied,
      toolOptions: toolOptions(applied),
      toolStamp: settings.stamp,
      layerSettings: Object.fromEntries(layerSettings),
    },
    index: {
      indexUrl: choose('index-url', index.indexUrl),
      extraIndexUrls: choose('extra-index-url', index.extraIndexUrls),
      findLinks: choose('find-links', index.findLinks),
      packageIndexes: index.packageIndexes,
      toolUrls: settings.indexUrls,
    },
  }
}

const preOption = { 'pip-compile': '--pre', uv: '--prerelease=allow' } as const

function preOptions({ name, pre }: EngineSettings): string[] {
  return pre ? [preOption[name]] : []
}

/** The options with which uv does not obey its file. They are hidden in its help. */
function uvOverrides(engine: EngineSettings, defaults: InputDefaults): string[] {
  const overrides = [
    [defaults['generate-hashes'] === true && !engine.generateHashes, '--no-generate-hashes'],
    [defaults.universal === true && !engine.universal, '--no-universal'],
    [defaults['strip-extras'] === false && engine.stripExtras, '--strip-extras'],
    [defaults['emit-index-url'] === true && !engine.emitIndexUrl, '--no-emit-index-url'],
    [defaults['annotation-style'] === 'line' && engine.annotationStyle === 'split', '--annotation-style=split'],
  ] as const
  return overrides.filter(([isNeeded]) => isNeeded).map(([, option]) => option)
}
