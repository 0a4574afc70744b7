import { accessSync, constants, mkdirSync, mkdtempSync, realpathSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { messageOf, UserError } from '#shared/errors.js'
import { isKind } from '#shared/files/paths.js'
import type { Env } from '#shared/process/env.js'

/** Creates the folder for temporary files of one command. Throws a `UserError` where that is impossible. */
export function createTempFolder(): string {
  try {
    return realpathSync(mkdtempSync(join(tmpdir(), 'eleanor-')))
  } catch (error) {
    throw new UserError(`${tmpdir()} cannot hold temporary files`, {
      why: messageOf(error),
      fix: 'Set TMPDIR to a folder that you can write',
    })
  }
}

/** The current folder. Throws a `UserError` if it was deleted. */
export function currentFolder(): string {
  try {
    return process.cwd()
  } catch {
    throw new UserError('The current folder no longer exists', { fix: 'Change to another folder' })
  }
}

/**
 * The folder in which tools stay between commands, and whether it can be written.
 * Source: XDG Base Directory Specification; Apple, "File System Programming Guide", the Library directory.
 */
export function openToolCache(env: Env): { readonly path: string; readonly isWritable: boolean } {
  const path = join(cacheHome(env), 'eleanor')
  try {
    createFolder(path)
    accessSync(path, constants.W_OK)
    return { path, isWritable: true }
  } catch {
    return { path, isWritable: false }
  }
}

/**
 * Creates a folder and its parents. The option `recursive` of Node.js 24 never ends if the system finds no parent that exists, as for
 * a new folder in /proc.
 */
function createFolder(path: string): void {
  if (isKind(path, 'directory')) return
  if (dirname(path) !== path) createFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    // Another command may have been faster.
    if (!isKind(path, 'directory')) throw error
  }
}

function cacheHome(env: Env): string {
  const { XDG_CACHE_HOME: configured = '' } = env
  if (configured.startsWith('/')) return configured
  return process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache')
}
