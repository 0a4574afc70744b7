import { renderDetails, renderTable } from '#shared/format/markdown.js'
import { addStateIcon } from '#shared/format/state-icon.js'
import { diffLocks, summarizeChanges } from '../lockfile/lock-diff.js'
import type { VersionDrift } from '../lockfile/version-drift.js'
import type { Layer } from '../requirements/layer.js'
import { lockFiles } from '../requirements/layer.js'
import type { StaleLock } from '../staleness/types.js'
import type { LayerState } from './layer-diagram.js'
import { renderLayerDiagram } from './layer-diagram.js'

type Locks = ReadonlyMap<string, string>

export interface SummaryContent {
  readonly mode: 'compile' | 'check'
  readonly layers: readonly Layer[]
  readonly stale: readonly StaleLock[]
  /** Texts of the existing locks, by path. */
  readonly locks: Locks
  /** Texts of the locks that were written, by path. */
  readonly newLocks: Locks
  readonly drift: readonly VersionDrift[]
}

/** Renders the job summary: a table of the layers, their diagram, the changes of each lock, and the versions that differ. */
export function renderSummary(content: SummaryContent): string {
  const blocks = [
    `## Requirements: ${formatTitle(content)}`,
    renderLayerTable(content),
    renderLayerDiagram(content.layers, (name) => layerState(name, content)),
    ...renderChanges(content),
    ...renderDrift(content.drift),
  ]
  return blocks.join('\n\n')
}

/** Formats one line of the log for a changed lock. */
export function formatLockChange(lock: string, before: string, after: string): string {
  return `${lock}: ${summarizeChanges(diffLocks(before, after))}`
}

/** Formats the packages that layers pin to different versions, as one sentence. */
export function formatDrift(drift: readonly VersionDrift[]): string {
  const packages = drift.map(({ package: name, versions }) => `${name} (${formatVersions(versions)})`)
  return `Layers pin different versions and cannot be installed together: ${packages.join('; ')}`
}

function formatTitle({ layers, mode, stale, newLocks }: SummaryContent): string {
  const count = mode === 'check' ? stale.length : layers.filter((layer) => isWritten(layer, newLocks)).length
  if (count === 0) return 'All locks are up to date'
  return `${count} of ${layers.length} locks ${mode === 'check' ? 'are stale' : 'were compiled'}`
}

function isWritten(layer: Layer, newLocks: Locks): boolean {
  return lockFiles(layer).some((lock) => newLocks.has(lock))
}

function renderLayerTable(content: SummaryContent): string {
  const { layers, locks, newLocks } = content
  const rows = layers.map((layer) => {
    const text = newLocks.get(layer.lock) ?? locks.get(layer.lock) ?? ''
    return [
      layer.name,
      layer.parents.join(', '),
      layer.lock,
      String(diffLocks('', text).length),
      formatLayerState(layer, content),
    ]
  })
  return renderTable(['layer', 'includes', 'lock', 'pins', 'state'], rows)
}

/** Formats the state of the lock of a layer. A lock that was compiled to the same text, as in an upgrade without news, is up to date. */
function formatLayerState(layer: Layer, { mode, stale, newLocks }: SummaryContent): string {
  const reason = stale.find(({ lock }) => lock === layer.lock)?.detail
  if (mode === 'check' && reason !== undefined) return addStateIcon('failure', `stale: ${reason}`)
  if (!isWritten(layer, newLocks)) return addStateIcon('success', 'up to date')
  return addStateIcon('changed', `compiled: ${reason ?? 'its versions had to change with those of the others'}`)
}

function layerState(name: string, { layers, stale, drift, mode, newLocks }: SummaryContent): LayerState {
  if (drift.some(({ versions }) => name in versions)) return 'differs'
  if (layers.some((layer) => layer.name === name && isWritten(layer, newLocks))) return 'compiled'
  const isStale = mode === 'check' && stale.some(({ layer }) => layer === name)
  return isStale ? 'stale' : 'fresh'
}

function renderChanges({ layers, locks, newLocks }: SummaryContent): string[] {
  return layers.flatMap(({ lock }) => {
    const text = newLocks.get(lock)
    const changes = text === undefined ? [] : diffLocks(locks.get(lock) ?? '', text)
    if (changes.length === 0) return []
    const rows = changes.map(({ package: name, before = '', after = '', kind, size, marker }) => [
      marker === undefined ? name : `${name} (${marker})`,
      before,
      after,
      size === undefined ? kind : `${kind}, ${size}`,
    ])
    return [renderDetails(`${lock}: ${summarizeChanges(changes)}`, renderTable(['package', 'before', 'after', 'change'], rows))]
  })
}

function renderDrift(drift: readonly VersionDrift[]): string[] {
  if (drift.length === 0) return []
  const rows = drift.map(({ package: name, versions }) => [name, formatVersions(versions)])
  return ['### Versions that differ between layers', renderTable(['package', 'versions'], rows)]
}

function formatVersions(versions: VersionDrift['versions']): string {
  return Object.entries(versions)
    .map(([layer, version]) => `${layer} ${version}`)
    .join(', ')
}
