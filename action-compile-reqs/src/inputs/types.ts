import type { CacheMode } from '#shared/cache/cache.js'
import type { EngineSettings } from '../engine/settings.js'
import type { GitAccess } from '../git-access/git-access.js'
import type { IndexConfig } from '../package-index/access.js'
import type { LayerSelection } from '../requirements/discover.js'
import type { JointSettings } from '../requirements/joint-layers.js'
import type { UpgradeRequest } from '../staleness/upgrades.js'

export type Mode = 'compile' | 'upgrade' | 'check' | 'explain'

/** The inputs of `action.yml`, grouped by the step that uses them. */
export interface Inputs {
  readonly mode: Mode
  readonly selection: LayerSelection
  readonly joint: JointSettings
  readonly upgrade: UpgradeRequest
  readonly engine: EngineSettings
  readonly index: IndexConfig
  /** The interpreter that resolves: a command or a path. */
  readonly python: string
  /** Normalized names of the packages to explain. */
  readonly packages: readonly string[]
  /** Hosts, with or without a port, to which variables of requirements files may be sent. */
  readonly credentialHosts: readonly string[]
  readonly git: GitAccess
  /** Maximum number of minutes for the resolution, including retries. */
  readonly timeoutMinutes: number
  readonly cache: CacheMode
}
