import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { messageOf, UserError } from '#shared/errors.js'
import { digestText } from '../requirements/digest.js'

/** One lock that is about to be replaced. */
export interface JournalEntry {
  /** Name of the new text in the writer's folder. */
  readonly file: string
  /** Path of the lock, relative to the workspace. */
  readonly path: string
  /** Digest of the old text ('' if the lock did not exist) and of the new one. */
  readonly before: string
  readonly after: string
}

/** Exists once all new texts are complete. */
export const journalFile = 'plan.json'

/** Next to the locks, because renaming works only within one file system. */
const folderName = '.compile-reqs-writing'
/** Writing takes milliseconds: nobody uses a folder of this age any more. */
const abandonedMs = 10_000

/** Creates the writer's folder, which only one run can hold, and waits for another run that holds it. Returns its path. */
export async function acquireWriteLock(directory: string): Promise<string> {
  const folder = join(directory, folderName)
  const started = performance.now()
  for (;;) {
    if (tryCreate(folder)) return folder
    if (isAbandoned(folder)) breakStaleLock(folder)
    else if (performance.now() - started > 2 * abandonedMs)
      throw new UserError('Another run has been writing the locks for too long', {
        fix: `If no other run is active, remove ${folder}`,
      })
    else await wait(20)
  }
}

function tryCreate(folder: string): boolean {
  try {
    mkdirSync(folder)
    writeFileSync(join(folder, '.gitignore'), '*\n')
    writeFileSync(join(folder, 'pid'), String(process.pid))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

/**
 * Completes a write that was killed or could not be undone: if its first renames are done, does the others, so that all locks are
 * new; otherwise removes its folder. It does not complete a write if a lock was changed since.
 */
export function recoverInterruptedWrite(workspace: string, directory: string): 'finished' | 'removed' | 'nothing' {
  const folder = join(workspace, directory, folderName)
  if (!existsSync(folder) || !isAbandoned(folder)) return 'nothing'
  const entries = readJournal(folder).map((entry) => ({ ...entry, state: lockState(workspace, folder, entry) }))
  const hasState = (state: LockState) => entries.some((entry) => entry.state === state)
  const mustFinish = hasState('new') && hasState('old') && !hasState('changed')
  if (mustFinish) {
    for (const { file, path } of entries.filter(({ state }) => state === 'old')) completeLock(join(folder, file), workspace, path)
  }
  rmSync(folder, { recursive: true, force: true })
  return mustFinish ? 'finished' : 'removed'
}

function completeLock(newText: string, workspace: string, path: string): void {
  try {
    renameSync(newText, join(workspace, path))
  } catch (error) {
    throw new UserError(`${path} could not be written to complete the write of an earlier run`, {
      why: messageOf(error).replaceAll(`${workspace}/`, ''),
      fix: 'Correct the permissions, or restore the locks with `git restore`',
      at: { file: path },
    })
  }
}

function readJournal(folder: string): JournalEntry[] {
  const path = join(folder, journalFile)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as JournalEntry[]) : []
}

/** Whether a lock still has the old text, has the new one, or was changed by somebody else. */
type LockState = 'old' | 'new' | 'changed'

function lockState(workspace: string, folder: string, { file, path, before, after }: JournalEntry): LockState {
  const lock = join(workspace, path)
  const digest = existsSync(lock) ? digestText(readFileSync(lock, 'utf8')) : ''
  if (digest === after) return 'new'
  return digest === before && existsSync(join(folder, file)) ? 'old' : 'changed'
}

function isAbandoned(folder: string): boolean {
  try {
    if (Date.now() - statSync(folder).mtimeMs > abandonedMs) return true
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8')) || process.pid
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

/** If two runs find the same abandoned folder, only one can rename it. */
function breakStaleLock(folder: string): void {
  const renamed = `${folder}-${randomUUID().slice(0, 8)}`
  try {
    renameSync(folder, renamed)
  } catch {
    return
  }
  rmSync(renamed, { recursive: true, force: true })
}
