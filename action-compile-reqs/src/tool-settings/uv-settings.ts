import { didYouMean } from '#shared/config/config-problem.js'
import { isTomlTable } from '#shared/config/toml-values.js'
import { UserError } from '#shared/errors.js'
import type { DefaultedInput, InputDefaults, Rules } from './rules.js'
import { collectUrls, convertSetting, stampValue } from './setting-values.js'
import type { SettingsTable } from './settings-file.js'
import { locateKey, readSettingsTable, refusedSetting } from './settings-file.js'
import type { ToolSettings } from './types.js'
import { noToolSettings } from './types.js'
import { uvPipRules, uvRules } from './uv-rules.js'

/** An RFC 3339 date or time. uv also knows durations, such as `7 days`; only uv itself can apply them. */
const dateOrTime = /^\d{4}-\d\d-\d\d(T.*)?$/

/**
 * Reads the settings of uv at the root of the workspace, where uv runs: `uv.toml`, or else `[tool.uv]` of `pyproject.toml`.
 * Source: uv, "Configuration files".
 */
export async function readUvSettings(workspace: string): Promise<ToolSettings> {
  const settings = await readProjectSettings(workspace)
  if (settings === undefined) return noToolSettings
  const found = await collectSettings(settings)
  // uv adds the lists of its files to those of an input, so that they are not replaced by it.
  const isDefault = ({ input, value }: FoundSetting) => input !== undefined && !Array.isArray(value)
  const ofEngine = found.filter((each) => !isDefault(each))
  return {
    defaults: Object.fromEntries(found.filter(isDefault).map(({ input, value }) => [input, value])) as InputDefaults,
    options: [],
    stamp: ofEngine.map(({ name, value }) => `uv:${name}=${stampValue(value)}`).sort(),
    indexUrls: ofEngine.flatMap(({ value }) => collectUrls(value)),
    links: ofEngine.filter(({ input }) => input === 'find-links').flatMap(({ value }) => value as string[]),
  }
}

/** The settings of uv in the workspace. `uv.toml` replaces `[tool.uv]` as a whole. */
export async function readProjectSettings(workspace: string): Promise<SettingsTable | undefined> {
  return (
    (await readSettingsTable(workspace, 'uv.toml', [])) ?? (await readSettingsTable(workspace, 'pyproject.toml', ['tool', 'uv']))
  )
}

/** A setting that changes a lock. */
export interface FoundSetting {
  /** Name of the setting, such as `resolution` or `pip.universal`. */
  readonly name: string
  readonly value: unknown
  /** The input that it is the default of; undefined if only uv applies it. */
  readonly input: DefaultedInput | undefined
}

/** The settings of a table that change a lock; those of `pip` come last, because they win. */
export async function collectSettings(settings: SettingsTable): Promise<FoundSetting[]> {
  const { pip = {}, ...common } = settings.values
  if (!isTomlTable(pip)) throw new UserError(`\`pip\` of ${settings.file} is not a table`, { at: { file: settings.file } })
  return [
    ...(await applyRules(settings, { values: common, rules: uvRules, parents: [] })),
    ...(await applyRules(settings, { values: pip, rules: uvPipRules, parents: ['pip'] })),
  ]
}

interface RuledValues {
  readonly values: Readonly<Record<string, unknown>>
  readonly rules: Rules
  readonly parents: readonly string[]
}

async function applyRules(settings: SettingsTable, { values, rules, parents }: RuledValues): Promise<FoundSetting[]> {
  const found: FoundSetting[] = []
  for (const [key, value] of Object.entries(values)) {
    const rule = Object.hasOwn(rules, key) ? rules[key] : undefined
    const path = [...parents, key]
    const name = path.join('.')
    if (rule === undefined) throw await unknownSetting(settings, { path, rules })
    if (rule.as === 'irrelevant') continue
    if (rule.as === 'refused' && value !== false) throw await refusedSetting(settings, path, rule)
    if (key === 'torch-backend' && value === 'auto') throw await refusedSetting(settings, path, torchBackend)
    if (rule.as === 'engine' || (key === 'exclude-newer' && !isDate(value))) found.push({ name, value, input: undefined })
    else if (rule.as === 'input') found.push({ name, input: rule.input, value: await convert(settings, path, rule, value) })
  }
  return found
}

/** For a key of `[tool.uv]` that it does not know, uv only warns, and ignores the whole table. */
async function unknownSetting(
  settings: SettingsTable,
  { path, rules }: { readonly path: readonly string[]; readonly rules: Rules },
): Promise<UserError> {
  const at = await locateKey(settings, path)
  const name = path.join('.')
  return new UserError(`${at.file}:${at.line ?? 1}: uv has no setting \`${name}\``, {
    why: 'It would ignore the whole table',
    fix: didYouMean(path.at(-1) ?? '', Object.keys(rules)),
    at,
  })
}

const torchBackend = {
  why: 'depends on the GPU of this machine if it is `auto`',
  fix: 'Name the backend, such as `cpu` or `cu128`',
}

const isDate = (value: unknown) => typeof value === 'string' && dateOrTime.test(value)

async function convert(
  settings: SettingsTable,
  path: readonly string[],
  { input, convert: transform }: { readonly input: DefaultedInput; readonly convert?: (value: unknown) => unknown },
  value: unknown,
): Promise<unknown> {
  const converted = convertSetting(input, transform?.(value) ?? value)
  if ('value' in converted) return converted.value
  const at = await locateKey(settings, path)
  throw new UserError(`${at.file}:${at.line ?? 1}: \`${path.join('.')}\` must be ${converted.expected}`, { at })
}
