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
    universal: choose('universal', engine.universal),
    pythonVersion: choose('python-version', engine.pythonVersion),
  }
  return {
    engine: {
      ...applied,
      toolOptions: [...settings.options, ...(engine.name === 'uv' ? uvOverrides(applied, defaults) : [])],
      toolStamp: settings.stamp,
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
