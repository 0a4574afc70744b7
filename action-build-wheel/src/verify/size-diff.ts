import { statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { table } from '#shared/format/summary.js'
import type { Wheel } from '../archive/read-wheel.js'
import { readWheel } from '../archive/read-wheel.js'
import { bytes } from '../inputs/byte-size.js'

const longest = 10

/** Adds to the summary how the sizes differ from an earlier wheel: `previous` is that wheel, or a folder with one, such as a downloaded artifact. */
export async function comparePrevious(
  { summary, log }: Pick<ActionContext, 'summary' | 'log'>,
  previous: string,
  wheel: Wheel,
): Promise<void> {
  const file = await findWheel(previous)
  if (file === undefined) {
    log.info('There is no earlier wheel in `previous` to compare with.')
    return
  }
  const earlier = await readWheel(file)
  const title = `### Size beside ${basename(file)}: ${bytes(earlier.size)} → ${bytes(wheel.size)} (${signed(wheel.size - earlier.size)})`
  const rows = sizeChanges(earlier, wheel)
  const more = rows.length > longest ? `\n\nand ${rows.length - longest} more files` : ''
  const changes = rows.slice(0, longest).map(({ path, before, after }) => [path, shownSize(before), shownSize(after)])
  summary.add(rows.length === 0 ? title : `${title}\n\n${table(['File', 'Before', 'Now'], changes)}${more}`)
}

interface Change {
  readonly path: string
  /** Compressed size in bytes; undefined where the file is not there. */
  readonly before: number | undefined
  readonly after: number | undefined
}

/** The files of another size, the largest change first. The folder `.dist-info` has the version in its name, which does not count. */
export function sizeChanges(before: Pick<Wheel, 'members'>, after: Pick<Wheel, 'members'>): Change[] {
  const sizes = ({ members }: Pick<Wheel, 'members'>) =>
    new Map(members.map(({ path, packed }) => [path.replace(/^([^/]+)-[^/-]+\.(dist-info|data)\//, '$1.$2/'), packed]))
  const [old, now] = [sizes(before), sizes(after)]
  const by = ({ before: a = 0, after: b = 0 }: Change) => Math.abs(b - a)
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((path) => ({ path, before: old.get(path), after: now.get(path) }))
    .filter((change) => change.before !== change.after)
    .sort((a, b) => by(b) - by(a))
}

async function findWheel(path: string): Promise<string | undefined> {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isDirectory() !== true) return found === undefined ? undefined : path
  const names = (await readdir(path)).filter((name) => name.endsWith('.whl'))
  return names.length === 1 ? join(path, names[0] ?? '') : undefined
}

function shownSize(size: number | undefined): string {
  return size === undefined ? '–' : bytes(size)
}

function signed(difference: number): string {
  return `${difference < 0 ? '−' : '+'}${bytes(Math.abs(difference))}`
}
