import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { messageOf, UserError } from '#shared/errors.js'
import { digestOf } from '../requirements/digest.js'
import type { Step } from './write-journal.js'
import { enterWriting, planFile } from './write-journal.js'

export interface Files {
  readonly workspace: string
  /** Folder of the locks, relative to the workspace. */
  readonly directory: string
  /** Every file that the texts were made from, and every lock, as it was read; undefined for one that was not there. */
  readonly seen: ReadonlyMap<string, string | undefined>
}

/**
 * Writes all texts to their paths or none. They are written beside the locks first and then renamed in a row, in one breath:
 * nothing else of this process runs in between, and a kill in between is finished by the next run (see `unfinished.ts`). One
 * run writes at a time, and only when nothing of what it has read was changed by another one.
 */
export async function writeAll({ workspace, directory, seen }: Files, texts: ReadonlyMap<string, string>): Promise<void> {
  if (texts.size === 0) return
  const own = await enterWriting(join(workspace, directory)).catch((error: unknown) => {
    throw error instanceof UserError ? error : unwritable(workspace, directory, error)
  })
  try {
    refuseChanged(workspace, seen)
    const steps = [...texts].map(([path, text], index): Step => {
      const before = textOf(join(workspace, path))
      return { file: String(index), path, before: before === undefined ? '' : digestOf(before), after: digestOf(text) }
    })
    for (const { file, path } of steps) {
      mkdirSync(join(workspace, path, '..'), { recursive: true })
      writeFileSync(join(own, file), texts.get(path) ?? '')
    }
    writeFileSync(join(own, `${planFile}.new`), JSON.stringify(steps))
    renameSync(join(own, `${planFile}.new`), join(own, planFile))
    for (const { file, path } of steps) renameSync(join(own, file), join(workspace, path))
  } catch (error) {
    throw error instanceof UserError ? error : unwritable(workspace, directory, error)
  } finally {
    rmSync(own, { recursive: true, force: true })
  }
}

function refuseChanged(workspace: string, seen: Files['seen']): void {
  for (const [path, text] of seen) {
    if (textOf(join(workspace, path)) === text?.replace(/^\uFEFF/, '')) continue
    throw new UserError(`${path} was changed while the locks were resolved, perhaps by another run`, {
      fix: 'Run again. No lock was changed',
      at: { file: path },
    })
  }
}

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : undefined
}

function unwritable(workspace: string, directory: string, error: unknown): UserError {
  const { bavail, bsize } = statfsSync(join(workspace, directory))
  return new UserError(`The locks could not be written to ${directory}`, {
    why: `${messageOf(error).replaceAll(`${workspace}/`, '')}; ${bavail * bsize} bytes are free there`,
    fix: 'Make room, or correct the rights. No lock was changed',
  })
}
