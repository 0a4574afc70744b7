import type { NamedMap, NamedText } from '#shared/config/toml-values.js'
import type { EngineName, LayerSettings } from '../engine/settings.js'
import type { RequirementsReader } from './input-definitions.js'
import { readPackageName } from './package-names.js'

/** Reads the value of a key, or says what it must be. */
type Converter = (value: string, readName: (text: string) => string) => LayerSettings | string

const flag =
  (toSettings: (value: boolean) => LayerSettings): Converter =>
  (value) =>
    value === 'true' || value === 'false' ? toSettings(value === 'true') : '`true` or `false`'

const converters: Readonly<Record<string, Converter>> = {
  'annotation-style': (value) => (value === 'split' || value === 'line' ? { annotationStyle: value } : '`split` or `line`'),
  'emit-index-url': flag((emitIndexUrl) => ({ emitIndexUrl })),
  'generate-hashes': flag((generateHashes) => ({ generateHashes })),
  prereleases: flag((pre) => ({ pre })),
  'python-version': (value) => (/^3\.\d+(\.\d+)?$/.test(value) ? { pythonVersion: value } : 'a Python version such as `3.12`'),
  'strip-extras': flag((stripExtras) => ({ stripExtras })),
  'unsafe-packages': (value, readName) => ({
    unsafePackages: value
      .split(/[\s,]+/)
      .filter((name) => name !== '')
      .map(readName),
  }),
}

/** Reads `layer-options`: the settings of single layers, by their names. */
export function readLayerOptions(input: RequirementsReader, engine: EngineName): Record<string, LayerSettings> {
  const maps = input.maps('layer-options') ?? input.lines('layer-options').map(parseLine)
  return Object.fromEntries(maps.map(([layer, entries]) => [layer, readSettings(input, engine, layer, entries)]))
}

function readSettings(
  input: RequirementsReader,
  engine: EngineName,
  layer: string,
  entries: readonly NamedText[],
): LayerSettings {
  const problems: string[] = []
  const settings = entries.map(([key, value]) => {
    const convert = Object.hasOwn(converters, key) ? converters[key] : undefined
    if (convert === undefined) problems.push(`sets \`${key}\` for ${layer}, which no layer can set`)
    const result = convert?.(value, (text) => readPackageName(input, 'layer-options', text)) ?? {}
    if (typeof result !== 'string') return result
    problems.push(`sets \`${key} = ${value}\` for ${layer}, which must be ${result}`)
    return {}
  })
  if (entries.length === 0) problems.push(`has no settings for ${layer}`)
  for (const problem of problems)
    input.reject('layer-options', problem, `Settings of a layer: ${Object.keys(converters).join(', ')}`)
  const merged = settings.reduce<LayerSettings>((all, each) => ({ ...all, ...each }), {})
  if (merged.pythonVersion !== undefined && engine !== 'uv')
    input.reject(
      'layer-options',
      `sets \`python-version\` for ${layer}, but pip-compile resolves for the interpreter that runs it`,
      'Use `engine: uv`',
    )
  return merged
}

/** `web: strip-extras=false unsafe-packages=torch,numpy` */
function parseLine(line: string): NamedMap {
  const [, name = line, assignments = ''] = /^([^:\s]+):\s+(.*)$/.exec(line) ?? []
  const words = assignments.split(/\s+/).filter((word) => word !== '')
  return [name, words.map((word) => [/^[^=]*/.exec(word)?.[0] ?? '', /=(.*)$/.exec(word)?.[1] ?? ''])]
}
