import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { CacheMode } from '#shared/cache/cache.js'
import type { Env } from '#shared/process/env.js'
import type { Python } from '#shared/python/inspect-python.js'
import type { PythonTools } from '#shared/python/locked-tools.js'
import type { EngineSettings } from '../engine/settings.js'
import { effectiveLimit } from '../engine/settings.js'
import type { IndexConfig } from '../package-index/access.js'
import { hasCredentials } from '../package-index/access.js'
import type { UpgradeRequest } from '../staleness/upgrades.js'

/** Where metadata-only wheels are stored, and what may be done with them. */
export interface MetadataWheelAccess {
  /** Folder of the wheels; its content is valid for one index, one Python and one pip. */
  readonly folder: string
  readonly canRead: boolean
  readonly canWrite: boolean
}

export interface MetadataWheelRequest {
  readonly engine: EngineSettings
  readonly index: IndexConfig
  readonly upgrade: UpgradeRequest
  readonly cache: CacheMode
  readonly python: Python
  readonly tools: PythonTools
  /** The folder that outlives this job. */
  readonly cacheDir: string
}

/**
 * Decides where metadata-only wheels are stored and whether they are used. They are not read when pins may move or when a date
 * limit may exclude a pin, and not used at all for find-links, whose files may change, or for an index with credentials.
 */
export function metadataWheelAccess(env: Env, request: MetadataWheelRequest): MetadataWheelAccess {
  const { engine, index, upgrade, cache, python, tools, cacheDir } = request
  const indexVariables = Object.entries(env).filter(([name]) =>
    /^(PIP_.*(INDEX|CONFIG_FILE)|COMPILE_REQS_PACKAGE_INDEXES)/.test(name),
  )
  const hash = createHash('sha256')
    .update(JSON.stringify([python, tools, indexVariables.sort()]))
    .digest('hex')
    .slice(0, 16)
  const isPossible =
    engine.name === 'pip-compile' && cache !== 'off' && index.findLinks.length === 0 && !hasCredentials(env, index)
  const keepsPins = !upgrade.all && upgrade.packages.length === 0 && effectiveLimit(engine) === undefined
  return {
    folder: join(cacheDir, 'eleanor-metadata-wheels', hash),
    canRead: isPossible && keepsPins,
    canWrite: isPossible && cache === 'read-write',
  }
}
