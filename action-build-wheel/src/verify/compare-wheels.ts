import { readFile } from 'node:fs/promises'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { details, table } from '#shared/format/summary.js'

/** One member that is not the same in two wheels. */
export interface Difference {
  readonly path: string
  /** What differs. */
  readonly why: readonly ('time' | 'mode' | 'order' | 'content' | 'presence' | 'archive')[]
}

interface Entry {
  readonly path: string
  readonly place: number
  readonly time: number
  readonly mode: number
  readonly content: string
}

/** Says whether two files have the same bytes. */
export async function areEqual(one: string, other: string): Promise<boolean> {
  const [before, after] = await Promise.all([readFile(one), readFile(other)])
  return before.equals(after)
}

/** Compares two wheels byte by byte; where they are not equal, the members that differ and in what. Empty when they are equal. */
export async function compareWheels(one: string, other: string): Promise<Difference[]> {
  if (await areEqual(one, other)) return []
  const [before, after] = [await entriesOf(one), await entriesOf(other)]
  const paths = [...new Set([...before.keys(), ...after.keys()])]
  const found = paths.flatMap((path) => {
    const why = differences(before.get(path), after.get(path))
    return why.length === 0 ? [] : [{ path, why }]
  })
  // The same members, but other bytes between them, such as another compression.
  return found.length > 0 ? found : [{ path: '(the zip file itself)', why: ['archive'] }]
}

function differences(a: Entry | undefined, b: Entry | undefined): Difference['why'] {
  if (a === undefined || b === undefined) return ['presence']
  return (['time', 'mode', 'order', 'content'] as const).filter((what) => {
    if (what === 'order') return a.place !== b.place
    return a[what] !== b[what]
  })
}

/** The members of a zip by path. Source: APPNOTE.TXT 4.3.12, central directory. */
async function entriesOf(file: string): Promise<Map<string, Entry>> {
  const { openPromise } = await import('yauzl')
  const entries = new Map<string, Entry>()
  const zip = await openPromise(file, { lazyEntries: true })
  for await (const entry of zip.eachEntry())
    entries.set(entry.fileName, {
      path: entry.fileName,
      place: entries.size,
      time: entry.lastModFileDate * 65_536 + entry.lastModFileTime,
      mode: entry.externalFileAttributes >>> 16,
      content: `${entry.crc32} ${entry.uncompressedSize}`,
    })
  return entries
}

/**
 * Refuses a wheel that a second build did not give again. Modes alone are only told: they come from the umask, which this action
 * fixes, so that two runs of it still give the same bytes.
 */
export function requireReproducible(
  { log, summary }: Pick<ActionContext, 'log' | 'summary'>,
  found: readonly Difference[],
): string {
  if (found.length === 0) return 'a second build in another folder, at another time and with another umask gave the same bytes'
  const shownRows = found.slice(0, 50).map(({ path, why }) => [path, why.join(', ')])
  const differences = table(['Member', 'What differs'], shownRows)
  const told = found.slice(0, 5).map(({ path, why }) => `${path} (${why.join(', ')})`)
  const members = told.join(', ') + (found.length > 5 ? ` and ${found.length - 5} more` : '')
  // RECORD follows what it lists, but it lists no modes.
  if (found.every(({ why }) => why.every((each) => each === 'mode'))) {
    log.info(`The modes in the wheel depend on the umask of the build: ${members}. This action always builds with umask 022.`)
    summary.add(details('Members whose mode follows the umask of the build', differences))
    return 'a second build gave the same bytes but for the modes, which follow the umask of the build; here it is always 022'
  }
  summary.add(`### A second build gave another wheel\n\n${differences}`)
  throw new UserError(`The wheel is not reproducible: a second build differs in ${members}`, {
    why: explain(found),
    fix: 'Have the backend take times from SOURCE_DATE_EPOCH and sort what it writes',
  })
}

function explain(found: readonly Difference[]): string {
  const has = (what: Difference['why'][number]) => found.some(({ why }) => why.includes(what))
  const reasons = [
    has('content') ? 'content was generated anew' : '',
    has('time') ? 'the time of the build is in it' : '',
    has('order') ? 'the order of the members changes' : '',
    has('presence') ? 'some members come only once' : '',
  ]
  return reasons.filter((reason) => reason !== '').join(', ')
}
