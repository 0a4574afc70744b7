import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { UserError } from '#shared/errors.js'
import { digestOf } from '../requirements/digest.js'

/** One lock that is about to be replaced. */
export interface Step {
  /** Name of the new text in the folder of the writer. */
  readonly file: string
  /** Path of the lock, relative to the workspace. */
  readonly path: string
  /** Digest of the old text ('' for none) and of the new one. */
  readonly before: string
  readonly after: string
}

/** Written once all new texts are there. */
export const planFile = 'plan.json'

/** Beside the locks, so that renaming stays within one file system. */
const folderName = '.compile-reqs-writing'
/** Writing takes milliseconds: a folder that is this old belongs to nobody. */
const abandonedMs = 10_000

/** Makes the folder of the one run that may write now; waits for another one that is writing. */
export async function enterWriting(directory: string): Promise<string> {
  const folder = join(directory, folderName)
  const started = performance.now()
  for (;;) {
    try {
      mkdirSync(folder)
      writeFileSync(join(folder, '.gitignore'), '*\n')
      writeFileSync(join(folder, 'pid'), String(process.pid))
      return folder
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
        rmSync(folder, { recursive: true, force: true })
        throw error
      }
    }
    if (isAbandoned(folder)) putAside(folder)
    else if (performance.now() - started > 2 * abandonedMs)
      throw new UserError('Another run is writing the locks and does not end', { fix: `Remove ${folder} when none is running` })
    else await wait(20)
  }
}

/**
 * Finishes what a run that was killed while it renamed has left: when its first new locks are in place, the others follow, so
 * that all are new; otherwise its leftovers are removed. A lock that was changed since by somebody else ends it.
 */
export function finishInterrupted(workspace: string, directory: string): 'finished' | 'removed' | 'nothing' {
  const folder = join(workspace, directory, folderName)
  if (!existsSync(folder) || !isAbandoned(folder)) return 'nothing'
  const steps = existsSync(join(folder, planFile)) ? (JSON.parse(readFileSync(join(folder, planFile), 'utf8')) as Step[]) : []
  const states = steps.map((step) => stateOf(workspace, folder, step))
  const finish = states.includes('new') && states.includes('old') && !states.includes('foreign')
  if (finish)
    for (const [index, { file, path }] of steps.entries())
      if (states[index] === 'old') renameSync(join(folder, file), join(workspace, path))
  rmSync(folder, { recursive: true, force: true })
  return finish ? 'finished' : 'removed'
}

function stateOf(workspace: string, folder: string, { file, path, before, after }: Step): 'old' | 'new' | 'foreign' {
  const lock = join(workspace, path)
  const now = existsSync(lock) ? digestOf(readFileSync(lock, 'utf8')) : ''
  if (now === after) return 'new'
  return now === before && existsSync(join(folder, file)) ? 'old' : 'foreign'
}

function isAbandoned(folder: string): boolean {
  try {
    if (Date.now() - statSync(folder).mtimeMs > abandonedMs) return true
    process.kill(Number(readFileSync(join(folder, 'pid'), 'utf8')) || process.pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

/** Of two that find the same leftovers one renames them. */
function putAside(folder: string): void {
  const aside = `${folder}-${randomUUID().slice(0, 8)}`
  try {
    renameSync(folder, aside)
  } catch {
    return
  }
  rmSync(aside, { recursive: true, force: true })
}
