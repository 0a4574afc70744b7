import type { TomlTable } from '../config/parse-toml.js'
import { tableAt } from '../config/toml-values.js'
import { normalizeName } from '../requirements/normalize-name.js'

/** A build backend or plugin that computes the version when it builds, mostly from a Git tag. */
interface DynamicVersion {
  readonly tool: string
  /** Table of `pyproject.toml` that configures it. */
  readonly table: readonly string[]
  /** Value in the table that switches it on; the table itself does when undefined. */
  readonly value?: { readonly key: string; readonly accepted: readonly unknown[] }
}

/** A tool that computes the version. */
export interface VersionTool {
  readonly tool: string
  /** Whether it takes the version from Git tags. */
  readonly readsGit: boolean
}

const sourcesWithoutGit: readonly unknown[] = ['env', 'code', 'call']

/** Source: the documentation of each tool, "Configuration". */
const dynamicVersions: readonly DynamicVersion[] = [
  { tool: 'setuptools-scm', table: ['setuptools_scm'] },
  { tool: 'setuptools-git-versioning', table: ['setuptools-git-versioning'], value: { key: 'enabled', accepted: [true] } },
  {
    tool: 'hatch',
    table: ['hatch', 'version'],
    value: { key: 'source', accepted: ['vcs', 'env', 'code', 'uv-dynamic-versioning'] },
  },
  { tool: 'versioningit', table: ['versioningit'] },
  { tool: 'versioneer', table: ['versioneer'] },
  { tool: 'poetry-dynamic-versioning', table: ['poetry-dynamic-versioning'], value: { key: 'enable', accepted: [true] } },
  { tool: 'pdm-backend', table: ['pdm', 'version'], value: { key: 'source', accepted: ['scm', 'call'] } },
  {
    tool: 'scikit-build-core',
    table: ['scikit-build', 'metadata', 'version'],
    value: { key: 'provider', accepted: ['scikit_build_core.metadata.setuptools_scm'] },
  },
]

/** Tools that a requirement of the build switches on, if nothing else states the version. All take it from Git. */
const requiredTools = ['setuptools-scm', 'flit-scm', 'pbr']

/**
 * Finds the tool that computes the version when the wheel is built. A `version.py` then holds a placeholder such as `0.0.0`, or what an
 * earlier build has written. Undefined when the version is written in a file.
 */
export function findVersionTool({ table }: { readonly table: TomlTable }): VersionTool | undefined {
  const isStatic = tableAt(table, ['project'])?.version !== undefined
  if (isStatic) return undefined
  for (const { tool, table: path, value } of dynamicVersions) {
    const found = tableAt(table, ['tool', ...path])
    const chosen = value === undefined ? true : found?.[value.key]
    if (found !== undefined && (value === undefined || value.accepted.includes(chosen)))
      return { tool, readsGit: !sourcesWithoutGit.includes(chosen) }
  }
  return findRequiredTool(table)
}

/** Source: setuptools-scm "Simplified activation"; flit-scm, README; pbr "Using pbr", which also reads `setup.cfg` without `[project]`. */
function findRequiredTool(table: TomlTable): VersionTool | undefined {
  const { requires } = tableAt(table, ['build-system']) ?? {}
  const project = tableAt(table, ['project'])
  const isDynamic = Array.isArray(project?.dynamic) && project.dynamic.includes('version')
  if (!Array.isArray(requires) || tableAt(table, ['tool', 'setuptools', 'dynamic', 'version']) !== undefined) return undefined
  const names = requires.map((requirement) => normalizeName(/^\s*[\w.-]*/.exec(String(requirement))?.[0].trim() ?? ''))
  const tool = requiredTools.find((each) => names.includes(each) && (isDynamic || (each === 'pbr' && project === undefined)))
  return tool === undefined ? undefined : { tool, readsGit: true }
}
