import { posix } from 'node:path'
import { didYouMean } from '#shared/config/config-problem.js'
import { UserError } from '#shared/errors.js'
import { harmlessValues, pipCompileOptions, pipToolsRules } from './pip-tools-rules.js'
import type { DefaultedInput } from './rules.js'
import { convertSetting } from './setting-values.js'
import type { SettingsTable } from './settings-file.js'
import { locateKey, readSettingsTable, refusedSetting } from './settings-file.js'
import type { ToolSettings } from './types.js'
import { noToolSettings } from './types.js'

const fileNames = ['.pip-tools.toml', 'pyproject.toml']
const table = ['tool', 'pip-tools']

/**
 * Reads the settings of pip-compile for sources, given by their paths. As in pip-tools, `.pip-tools.toml` comes before
 * `pyproject.toml`, and the folder of a source counts. If it has neither, the root of the workspace counts, where most repositories
 * keep this table. All sources must have the same settings.
 */
export async function readPipToolsSettings(workspace: string, sources: readonly string[]): Promise<ToolSettings> {
  const folders = [...new Set(sources.map((source) => posix.dirname(source)))]
  const root = await readFolder(workspace, '.')
  const tables = await Promise.all(folders.map(async (folder) => (await readFolder(workspace, folder)) ?? root))
  const [first] = tables
  const other = tables.find((each) => each?.file !== first?.file && toJson(each) !== toJson(first))
  if (other !== undefined || tables.includes(undefined) !== tables.every((each) => each === undefined))
    throw differingFiles(first ?? other, tables)
  return first === undefined ? noToolSettings : await interpret(first)
}

async function readFolder(workspace: string, folder: string): Promise<SettingsTable | undefined> {
  for (const name of fileNames) {
    const found = await readSettingsTable(workspace, posix.join(folder, name), table)
    if (found !== undefined) return found
  }
  return undefined
}

const toJson = (settings: SettingsTable | undefined) => JSON.stringify(settings?.values)

function differingFiles(first: SettingsTable | undefined, tables: readonly (SettingsTable | undefined)[]): UserError {
  const files = [...new Set(tables.map((each) => each?.file ?? 'none'))]
  return new UserError(`The sources have different settings of pip-tools: ${files.join(', ')}`, {
    fix: 'Keep one `[tool.pip-tools]` table, at the root of the repository',
    at: first && { file: first.file },
  })
}

async function interpret(settings: SettingsTable): Promise<ToolSettings> {
  const defaults = new Map<DefaultedInput, unknown>()
  const options: string[] = []
  for (const { path, name, value } of readEntries(settings)) {
    const rule = Object.hasOwn(pipToolsRules, name) ? pipToolsRules[name] : undefined
    if (rule === undefined) throw await unknownSetting(settings, path, name)
    if (rule.as === 'refused' && harmlessValues[name]?.includes(value) !== true) throw await refusedSetting(settings, path, rule)
    if (rule.as === 'engine') options.push(...optionsFor(name, value))
    if (rule.as !== 'input') continue
    const converted = convertSetting(rule.input, rule.convert?.(value) ?? value)
    if ('expected' in converted) throw await wrongType(settings, path, converted.expected)
    // `allow-unsafe` comes last, so that it wins over `unsafe-package`.
    defaults.set(rule.input, converted.value)
  }
  return { ...noToolSettings, defaults: Object.fromEntries(defaults), options: options.sort() }
}

interface Entry {
  /** Path of the key in the table. */
  readonly path: readonly string[]
  /** Name of the option. */
  readonly name: string
  readonly value: unknown
}

/** The settings under the names of their options. Keys of `[tool.pip-tools.compile]` come before the others. */
function readEntries({ values }: SettingsTable): Entry[] {
  const { compile } = values
  const own = typeof compile === 'object' && compile !== null ? Object.entries(compile) : []
  const common = Object.entries(values).filter(([key]) => key !== 'compile' && key !== 'sync')
  const entries = [
    ...common.map(([key, value]) => toEntry([key], value)),
    ...own.map(([key, value]) => toEntry(['compile', key], value)),
  ]
  const effective = new Map(entries.map((entry) => [entry.name, entry]))
  return [...effective.values()].sort((a, b) => Number(a.name === 'allow-unsafe') - Number(b.name === 'allow-unsafe'))
}

/** Names of parameters that differ from those of their options. */
const parameterNames: Readonly<Record<string, string>> = {
  extras: 'extra',
  'upgrade-packages': 'upgrade-package',
  'pip-args-str': 'pip-args',
  'resolver-name': 'resolver',
  'build-deps-targets': 'build-deps-for',
  'user-only': 'user',
}

function toEntry(path: readonly string[], value: unknown): Entry {
  const key = (path.at(-1) ?? '').replace(/^-+/, '').replaceAll('_', '-').toLowerCase()
  const name = parameterNames[key] ?? key
  const positive = name.slice('no-'.length)
  const isNegative = name.startsWith('no-') && !Object.hasOwn(pipToolsRules, name) && Object.hasOwn(pipToolsRules, positive)
  if (!isNegative) return { path, name, value }
  return { path, name: positive, value: typeof value === 'boolean' ? !value : value }
}

function optionsFor(name: string, value: unknown): string[] {
  const option = pipCompileOptions[name]?.[String(value)]
  return option === undefined ? [] : [option]
}

async function unknownSetting(settings: SettingsTable, path: readonly string[], name: string): Promise<UserError> {
  const at = await locateKey(settings, path)
  const what = `${at.file}:${at.line ?? 1}: pip-compile has no option \`${path.at(-1) ?? ''}\``
  return new UserError(what, { fix: didYouMean(name, Object.keys(pipToolsRules)), at })
}

async function wrongType(settings: SettingsTable, path: readonly string[], expected: string): Promise<UserError> {
  const at = await locateKey(settings, path)
  return new UserError(`${at.file}:${at.line ?? 1}: \`${path.join('.')}\` must be ${expected}`, { at })
}
