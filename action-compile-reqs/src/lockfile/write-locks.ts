import { chmodSync, copyFileSync, mkdirSync, renameSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { messageOf, UserError } from '#shared/errors.js'
import { decodeForComparison, readIfPresent, readTextIfPresent, withoutByteOrderMark } from '#shared/files/read-text.js'
import { listFirst } from '#shared/format/list.js'
import { digestText } from '../requirements/digest.js'
import type { JournalEntry } from './write-journal.js'
import { acquireWriteLock, journalFile } from './write-journal.js'
import { followLinks } from './write-targets.js'

export interface LockWrite {
  readonly workspace: string
  /** Directory of the requirements, relative to the workspace. */
  readonly directory: string
  /** The text of every file that the locks were compiled from, and of every lock, as it was read; undefined if it did not exist. */
  readonly readTexts: ReadonlyMap<string, string | undefined>
}

/** A rename failed, and the locks that it lists have their new text and could not be restored. */
class PartialWriteError extends Error {
  override readonly cause: unknown
  /** Path of each lock, with the reason. */
  readonly notRestored: readonly string[]

  constructor(cause: unknown, notRestored: readonly string[]) {
    super(messageOf(cause))
    this.cause = cause
    this.notRestored = notRestored
  }
}

/**
 * Writes all locks or none; `texts` is the new text of each lock by its path. The texts are first written next to the locks, then
 * renamed one after another without giving control back to this process. If a rename fails, the locks that were already replaced are
 * restored. The next run completes a write that was killed between two renames or could not be undone (see `write-journal.ts`). Only
 * one run writes at a time, and only if no file changed since it was read.
 */
export async function writeLocksAtomically(write: LockWrite, texts: ReadonlyMap<string, string>): Promise<void> {
  if (texts.size === 0) return
  const { workspace, directory } = write
  let folder: string | undefined
  let mustKeepJournal = false
  try {
    mkdirSync(join(workspace, directory), { recursive: true })
    folder = await acquireWriteLock(join(workspace, directory))
    rejectConcurrentChange(write)
    replaceLocks(folder, workspace, writeNewTexts(folder, workspace, followLinks(workspace, texts)))
  } catch (error) {
    mustKeepJournal = error instanceof PartialWriteError
    throw error instanceof UserError ? error : writeFailure(write, error)
  } finally {
    if (folder !== undefined && !mustKeepJournal) rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Writes to the folder what a write needs, then the journal that lists it: the new text of each lock once for this process to rename
 * and once for the next run to complete the write, and the old text if there is one.
 */
function writeNewTexts(folder: string, workspace: string, texts: ReadonlyMap<string, string>): JournalEntry[] {
  const entries = [...texts].map(([path, text], index): JournalEntry => {
    const before = readTextIfPresent(join(workspace, path))
    return { file: String(index), path, before: before === undefined ? '' : digestText(before), after: digestText(text) }
  })
  for (const { file, path, before } of entries) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true })
    const text = texts.get(path) ?? ''
    const newTexts = [join(folder, file), join(folder, `${file}.new`)]
    for (const newText of newTexts) writeFileSync(newText, text)
    if (before === '') continue
    copyFileSync(join(workspace, path), join(folder, `${file}.old`))
    // A lock keeps its permissions.
    for (const newText of newTexts) chmodSync(newText, statSync(join(workspace, path)).mode)
  }
  const journal = join(folder, journalFile)
  writeFileSync(`${journal}.new`, JSON.stringify(entries))
  renameSync(`${journal}.new`, journal)
  return entries
}

/** Renames the new texts to the locks. If this fails, it restores the old locks and throws. */
function replaceLocks(folder: string, workspace: string, entries: readonly JournalEntry[]): void {
  const replaced: JournalEntry[] = []
  try {
    for (const entry of entries) {
      renameSync(join(folder, `${entry.file}.new`), join(workspace, entry.path))
      replaced.push(entry)
    }
  } catch (error) {
    const notRestored = replaced.flatMap((entry) => {
      const reason = restoreLock(folder, workspace, entry)
      return reason === undefined ? [] : [`${entry.path} (${reason})`]
    })
    throw notRestored.length === 0 ? error : new PartialWriteError(error, notRestored)
  }
}

/** Gives a lock its old text, or removes it if it did not exist. Returns the reason if this fails. */
function restoreLock(folder: string, workspace: string, { file, path, before }: JournalEntry): string | undefined {
  try {
    if (before === '') rmSync(join(workspace, path))
    else renameSync(join(folder, `${file}.old`), join(workspace, path))
    return undefined
  } catch (error) {
    return messageOf(error)
  }
}

function rejectConcurrentChange({ workspace, readTexts }: LockWrite): void {
  for (const [path, text] of readTexts) {
    const bytes = readIfPresent(join(workspace, path))
    if ((bytes && decodeForComparison(bytes)) === (text && withoutByteOrderMark(text))) continue
    throw new UserError(`${path} was changed while the locks were resolved, possibly by another run`, {
      fix: 'Run again. No lock was changed',
      at: { file: path },
    })
  }
}

function writeFailure({ workspace, directory }: LockWrite, error: unknown): UserError {
  const withoutWorkspace = (text: string) => text.replaceAll(`${workspace}/`, '')
  const causes = [withoutWorkspace(messageOf(error)), describeFreeSpace(join(workspace, directory))]
  const why = causes.filter((cause) => cause !== undefined).join('; ')
  const what = `The locks could not be written to ${directory}`
  if (!(error instanceof PartialWriteError))
    return new UserError(what, { why, fix: 'Free some space, or correct the permissions. No lock was changed' })
  return new UserError(what, {
    why: `${why}. These locks are new and could not be restored: ${withoutWorkspace(listFirst(error.notRestored))}`,
    fix: 'Free some space, or correct the permissions, then run again: the next run completes the write',
  })
}

/** Returns undefined if the file system does not say. */
function describeFreeSpace(folder: string): string | undefined {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return `the file system has ${bavail * bsize} free bytes`
  } catch {
    return undefined
  }
}
