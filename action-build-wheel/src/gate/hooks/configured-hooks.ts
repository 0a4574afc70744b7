import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { relativePosixPath } from '#shared/files/paths.js'
import type { HookResult } from './hook-output.js'

/** A hook of a configuration. */
export interface ConfiguredHook {
  /** The id, after the project in a prek workspace: `libs/core:ruff`. */
  readonly id: string
  /** Undefined when the repository of the hook names it. */
  readonly name: string | undefined
  /** Stages at which it runs; undefined when the configuration does not say. */
  readonly stages: readonly string[] | undefined
}

interface RawHook {
  readonly id?: unknown
  readonly name?: unknown
  readonly stages?: unknown
}

interface RawConfig {
  readonly repos?: readonly { readonly hooks?: readonly RawHook[] }[]
  readonly default_stages?: unknown
}

/** The text of a configuration. */
export interface ConfigText {
  readonly isToml: boolean
  /** Folder of its project, relative to the root of the workspace. */
  readonly project: string
  readonly text: string
}

/** Reads all configurations, which hooks may change. One that cannot be read is left out: the tool itself reports it. */
export async function readConfigs(root: string, configs: readonly string[]): Promise<readonly ConfigText[]> {
  const read = async (config: string): Promise<ConfigText[]> => {
    const text = await readFile(config, 'utf8')
    return [{ isToml: config.endsWith('.toml'), project: relativePosixPath(root, dirname(config)), text }]
  }
  return (await Promise.all(configs.map((config) => read(config).catch(() => [])))).flat()
}

/**
 * Whether the output of pre-commit shows every hook of its configuration, so that it need not be parsed, which takes as long as a fast
 * hook. Each hook has one key `id`, if the file repeats none of its parts by an alias.
 */
export function showsEveryHook({ isToml, text }: ConfigText, shown: readonly HookResult[]): boolean {
  const hasAlias = /(^|[\s,:[{-])\*[^\s,\]}]/m.test(text)
  return !isToml && !hasAlias && shown.length === [...text.matchAll(/\bid["']?\s*:/g)].length
}

/** Lists the hooks of all configurations. One that cannot be parsed lists none: the tool itself reports it. */
export async function listConfiguredHooks(configs: readonly ConfigText[]): Promise<readonly ConfiguredHook[]> {
  return (await Promise.all(configs.map((config) => parseHooks(config).catch(() => [])))).flat()
}

/** Keys are merged, because pre-commit reads YAML 1.1. Source: PyYAML, SafeLoader. */
async function parseHooks({ isToml, project, text }: ConfigText): Promise<ConfiguredHook[]> {
  const { repos = [], default_stages: defaults } = (
    isToml ? (await import('smol-toml')).parse(text) : (await import('yaml')).parse(text, { merge: true })
  ) as RawConfig
  return repos
    .flatMap(({ hooks = [] }) => hooks)
    .map(({ id, name, stages }) => ({
      id: project === '.' ? String(id) : `${project}:${String(id)}`,
      name: typeof name === 'string' ? name : undefined,
      stages: toStages(stages) ?? toStages(defaults),
    }))
}

function toStages(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.map(String) : undefined
}

/** Leaves out what a hook of pre-commit has printed that looks like a hook itself, such as the output of another pre-commit. */
export function omitForeignHooks(configured: readonly ConfiguredHook[], shown: readonly HookResult[]): readonly HookResult[] {
  return configured.length === 0 ? shown : shown.filter((hook) => configured.some(({ id }) => id === hook.id))
}

/** Gives hooks that a tool shows without their id the id of the configuration: prek shows skipped hooks by their name only. */
export function identifyHooks(configured: readonly ConfiguredHook[], shown: readonly HookResult[]): HookResult[] {
  return shown.map((hook) => {
    if (configured.some(({ id }) => id === hook.id)) return hook
    const project = hook.id.slice(0, hook.id.length - hook.name.length)
    const sameName = configured.filter(({ id, name }) => name === hook.name && id.slice(0, id.lastIndexOf(':') + 1) === project)
    const [only] = sameName
    return only !== undefined && sameName.length === 1 ? { ...hook, id: only.id } : hook
  })
}

/**
 * Lists the configured hooks that the output of a tool does not show, such as those of another stage and those after a hook with
 * `fail_fast`. prek shows skipped hooks without their id, so that their names count as well.
 */
export function findHooksNotRun(configured: readonly ConfiguredHook[], shown: readonly HookResult[]): HookResult[] {
  const missing = [...configured]
  let unknown = 0
  for (const hook of shown) {
    const index = missing.findIndex(({ id, name }) => id === hook.id || name === hook.name)
    if (index < 0) unknown++
    else missing.splice(index, 1)
  }
  // A skipped hook that its repository names: it is one of those whose name and stages the configuration does not say.
  const named = missing.filter(({ name, stages }) => name !== undefined || stages !== undefined)
  const unnamed = missing.filter((hook) => !named.includes(hook))
  return [...named, ...unnamed.slice(unknown)].map(({ id, name = id, stages }) => {
    const reason = stages === undefined ? '' : `stages: ${stages.join(', ')}`
    return { id, name, result: 'not run', reason, seconds: undefined, modified: false, findings: [] }
  })
}
