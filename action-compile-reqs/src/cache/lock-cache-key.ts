import { createHash } from 'node:crypto'
import type { Env } from '#shared/process/env.js'
import type { Python } from '#shared/python/inspect-python.js'
import type { StampedSettings } from '../engine/options.js'
import { effectiveLimit, emitsIndexUrl } from '../engine/settings.js'
import { readDirectRequirements } from '../requirements/direct-requirements.js'
import type { LayerSelection } from '../requirements/discover.js'
import type { Graph, Layer } from '../requirements/layer.js'
import type { ProjectState } from '../staleness/types.js'
import type { UpgradeRequest } from '../staleness/upgrades.js'

/** The settings that determine the locks. */
export interface LockSettings extends StampedSettings {
  readonly selection: LayerSelection
  readonly upgrade: UpgradeRequest
}

/** Everything that determines the locks except the state of the index. */
export interface LockCacheRequest {
  readonly project: ProjectState
  readonly settings: LockSettings
  readonly python: Python
  /** Major and minor version of Python to resolve for. */
  readonly pythonVersion: string
  /** Whether a missing entry is worth a message. */
  readonly isCacheEnabled: boolean
}

/**
 * Whether the request determines the locks. Upgrades need the current index, unless `exclude-newer` fixes which versions count;
 * files of a project, local files and URLs can change without a change of the request.
 */
export function isCacheable({ project, settings }: LockCacheRequest): boolean {
  const { engine, index, upgrade, selection } = settings
  if (selection.format !== 'requirements' || index.packageIndexes.size > 0) return false
  const isUpgrade = upgrade.all || upgrade.packages.length > 0
  if (isUpgrade && effectiveLimit(engine) === undefined) return false
  const hasFindLinks = index.findLinks.length > 0 || engine.toolStamp.some((setting) => /^uv:(pip\.)?find-links=/.test(setting))
  if (hasFindLinks || emitsIndexUrl(engine)) return false
  return project.graph.layers.every((layer) => isSelfContained(layer, project.graph))
}

function isSelfContained({ source }: Layer, graph: Graph): boolean {
  const { direct, others } = readDirectRequirements(source, graph)
  const hasOnlyOptions = others.every((statement) => /^--(?!editable|find-links)/.test(statement))
  return hasOnlyOptions && direct.every(({ requirement }) => requirement.url === undefined)
}

/** The first 32 hexadecimal digits of a SHA-256 of the request and of the index variables in the environment. */
export function hashRequest(env: Env, { project, settings, python, pythonVersion }: LockCacheRequest): string {
  const { graph, locks, stale, expected } = project
  const indexVariables = Object.entries(env).filter(([name]) => /^(PIP|UV)_.*(INDEX|FIND_LINKS|CONFIG_FILE)/.test(name))
  const content = {
    settings,
    layers: graph.layers.map(({ source, lock }) => [source, lock]),
    files: [...graph.files].map(([path, { text }]) => [path, text]),
    locks: [...locks],
    stale,
    engine: expected.engine,
    python,
    pythonVersion,
    indexVariables: indexVariables.sort(),
  }
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32)
}
