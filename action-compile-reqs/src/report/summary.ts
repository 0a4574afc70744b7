import { details, table } from '#shared/format/summary.js'
import { difference, tally } from '../lockfile/lock-diff.js'
import type { Drift } from '../lockfile/version-drift.js'
import type { Layer } from '../requirements/graph.js'
import type { Stale } from '../staleness/staleness.js'
import { picture } from './layer-diagram.js'

export interface Report {
  readonly layers: readonly Layer[]
  readonly stale: readonly Stale[]
  /** Texts of the locks before and after, by path. After equals before in `check`. */
  readonly before: ReadonlyMap<string, string>
  readonly after: ReadonlyMap<string, string>
  readonly drift: readonly Drift[]
  readonly mode: 'compile' | 'check'
}

/** The job summary: a table of the layers, their picture, what changed in each lock and where versions differ. */
export function summary(report: Report): string {
  const { layers, mode, stale } = report
  const title =
    stale.length === 0
      ? 'All locks are up to date'
      : mode === 'check'
        ? `${stale.length} of ${layers.length} locks are stale`
        : `${stale.length} of ${layers.length} locks were compiled`
  return [`## Requirements: ${title}`, layerTable(report), coloured(report), ...changes(report), ...driftTable(report)].join(
    '\n\n',
  )
}

/** One line of the log for each changed lock. */
export function changeLine(lock: string, before: string, after: string): string {
  return `${lock}: ${tally(difference(before, after))}`
}

function layerTable({ layers, stale, mode, before, after }: Report): string {
  const rows = layers.map((layer) => {
    const found = stale.find(({ lock }) => lock === layer.lock)
    const state = found === undefined ? 'fresh' : `${mode === 'check' ? 'stale' : 'compiled'}: ${found.detail}`
    const text = after.get(layer.lock) ?? before.get(layer.lock) ?? ''
    return [layer.name, layer.parents.join(', '), layer.lock, String(difference('', text).length), state]
  })
  return table(['layer', 'from', 'lock', 'pins', 'state'], rows)
}

function coloured({ layers, stale, drift, mode }: Report): string {
  return picture(layers, (name) => {
    if (drift.some(({ versions }) => name in versions)) return 'differs'
    return stale.some(({ layer }) => layer === name) ? (mode === 'check' ? 'stale' : 'compiled') : 'fresh'
  })
}

function changes({ layers, before, after }: Report): string[] {
  return layers.flatMap(({ lock }) => {
    const text = after.get(lock)
    if (text === undefined) return []
    const found = difference(before.get(lock) ?? '', text)
    if (found.length === 0) return []
    const rows = found.map(({ package: name, before: old = '', after: now = '', kind, size }) => [
      name,
      old,
      now,
      [kind, size].filter(Boolean).join(', '),
    ])
    return [details(`${lock}: ${tally(found)}`, table(['package', 'before', 'after', 'change'], rows))]
  })
}

function driftTable({ drift }: Report): string[] {
  if (drift.length === 0) return []
  const rows = drift.map(({ package: name, versions }) => [
    name,
    Object.entries(versions)
      .map(([layer, version]) => `${layer} ${version}`)
      .join(', '),
  ])
  return ['### Versions that differ between layers', table(['package', 'versions'], rows)]
}
