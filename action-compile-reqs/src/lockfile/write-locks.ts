import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { messageOf, UserError } from '#shared/errors.js'
import { digestText } from '../requirements/digest.js'
import type { JournalEntry } from './write-journal.js'
import { acquireWriteLock, JOURNAL_FILE } from './write-journal.js'

export interface LockWrite {
  readonly workspace: string
  /** Directory of the requirements, relative to the workspace. */
  readonly directory: string
  /** The text of every file that the locks were compiled from, and of every lock, as it was read; undefined if it did not exist. */
  readonly readTexts: ReadonlyMap<string, string | undefined>
}

/**
 * Writes all locks or none; `texts` is the new text of each lock by its path. The texts are first written next to the locks, then
 * renamed one after another without giving control back to this process; the next run completes a write that was killed between
 * two renames (see `write-journal.ts`). Only one run writes at a time, and only if no file changed since it was read.
 */
export async function writeLocksAtomically(write: LockWrite, texts: ReadonlyMap<string, string>): Promise<void> {
  if (texts.size === 0) return
  const { workspace, directory } = write
  let folder: string | undefined
  try {
    folder = await acquireWriteLock(join(workspace, directory))
    rejectConcurrentChange(write)
    const entries = writeNewTexts(folder, workspace, texts)
    for (const { file, path } of entries) renameSync(join(folder, file), join(workspace, path))
  } catch (error) {
    throw error instanceof UserError ? error : writeFailure(write, error)
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  }
}

/** Writes the new texts to the folder, then the journal that lists them. */
function writeNewTexts(folder: string, workspace: string, texts: ReadonlyMap<string, string>): JournalEntry[] {
  const entries = [...texts].map(([path, text], index): JournalEntry => {
    const before = readTextIfPresent(join(workspace, path))
    return { file: String(index), path, before: before === undefined ? '' : digestText(before), after: digestText(text) }
  })
  for (const { file, path } of entries) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true })
    writeFileSync(join(folder, file), texts.get(path) ?? '')
  }
  const journal = join(folder, JOURNAL_FILE)
  writeFileSync(`${journal}.new`, JSON.stringify(entries))
  renameSync(`${journal}.new`, journal)
  return entries
}

function rejectConcurrentChange({ workspace, readTexts }: LockWrite): void {
  for (const [path, text] of readTexts) {
    if (readTextIfPresent(join(workspace, path)) === withoutByteOrderMark(text)) continue
    throw new UserError(`${path} was changed while the locks were resolved, possibly by another run`, {
      fix: 'Run again. No lock was changed',
      at: { file: path },
    })
  }
}

function readTextIfPresent(path: string): string | undefined {
  return existsSync(path) ? withoutByteOrderMark(readFileSync(path, 'utf8')) : undefined
}

function withoutByteOrderMark(text: string | undefined): string | undefined {
  return text?.replace(/^\uFEFF/, '')
}

function writeFailure({ workspace, directory }: LockWrite, error: unknown): UserError {
  const { bavail, bsize } = statfsSync(join(workspace, directory))
  return new UserError(`The locks could not be written to ${directory}`, {
    why: `${messageOf(error).replaceAll(`${workspace}/`, '')}; the file system has ${bavail * bsize} free bytes`,
    fix: 'Free some space, or correct the permissions. No lock was changed',
  })
}
