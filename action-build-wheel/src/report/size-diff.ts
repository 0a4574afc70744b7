import { statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { renderTable } from '#shared/format/markdown.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import type { Wheel } from '../archive/read-wheel.js'
import { readWheel } from '../archive/read-wheel.js'
import { formatBytes } from '../inputs/byte-size.js'

/** A member whose compressed size differs. */
export interface SizeChange {
  readonly path: string
  /** Compressed size in bytes; undefined when the wheel has no such member. */
  readonly before: number | undefined
  readonly after: number | undefined
}

const maxRows = 10

/** Adds the size differences between an earlier wheel and this one to the summary. `previous` is a wheel or a folder with one. */
export async function reportSizeDiff(
  { summary, log }: Pick<ActionContext, 'summary' | 'log'>,
  previous: string,
  wheel: Wheel,
): Promise<void> {
  const file = await findWheel(previous, wheel)
  if (file === undefined) {
    log.info('Found no earlier wheel in `previous-wheel` to compare with.')
    return
  }
  const earlier = await readWheel(file)
  const total = `${formatBytes(earlier.size)} → ${formatBytes(wheel.size)} (${formatDifference(wheel.size - earlier.size)})`
  summary.add([`### Size compared with ${basename(file)}: ${total}`, ...renderChanges(diffSizes(earlier, wheel))].join('\n\n'))
}

function renderChanges(changes: readonly SizeChange[]): string[] {
  if (changes.length === 0) return []
  const rows = changes.slice(0, maxRows).map(({ path, before, after }) => [path, formatSize(before), formatSize(after)])
  const blocks = [renderTable(['File', 'Before', 'Now'], rows)]
  if (changes.length > maxRows) blocks.push(`and ${changes.length - maxRows} more files`)
  return blocks
}

/** Lists members with different sizes, the largest change first. The version in the name of `.dist-info` is ignored. */
export function diffSizes(before: Pick<Wheel, 'members'>, after: Pick<Wheel, 'members'>): SizeChange[] {
  const [sizesBefore, sizesAfter] = [sizesByPath(before), sizesByPath(after)]
  return [...new Set([...sizesBefore.keys(), ...sizesAfter.keys()])]
    .map((path) => ({ path, before: sizesBefore.get(path), after: sizesAfter.get(path) }))
    .filter((change) => change.before !== change.after)
    .sort((a, b) => differenceOf(b) - differenceOf(a))
}

function sizesByPath({ members }: Pick<Wheel, 'members'>): Map<string, number> {
  return new Map(members.map(({ path, packed }) => [path.replace(/^([^/]+)-[^/-]+\.(dist-info|data)\//, '$1.$2/'), packed]))
}

function differenceOf({ before = 0, after = 0 }: SizeChange): number {
  return Math.abs(after - before)
}

/** In a folder with the wheels of several projects, the one of this project. */
async function findWheel(path: string, { name }: Pick<Wheel, 'name'>): Promise<string | undefined> {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return undefined
  if (!found.isDirectory()) return path
  const files = (await readdir(path)).filter((file) => file.endsWith('.whl'))
  const own = files.filter((file) => normalizeName(file.split('-', 1)[0] ?? '') === normalizeName(name))
  const candidates = own.length === 1 ? own : files
  return candidates.length === 1 ? join(path, candidates[0] ?? '') : undefined
}

function formatSize(size: number | undefined): string {
  return size === undefined ? '–' : formatBytes(size)
}

function formatDifference(difference: number): string {
  return `${difference < 0 ? '−' : '+'}${formatBytes(Math.abs(difference))}`
}
