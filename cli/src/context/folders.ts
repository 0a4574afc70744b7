import { accessSync, constants, mkdirSync, mkdtempSync, realpathSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Env } from '#shared/process/env.js'

/** Creates the folder for temporary files of one command. */
export function createTempFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'eleanor-')))
}

/**
 * The folder in which tools stay between commands, and whether it can be written.
 * Source: XDG Base Directory Specification; Apple, "File System Programming Guide", the Library directory.
 */
export function openToolCache(env: Env): { readonly path: string; readonly isWritable: boolean } {
  const path = join(cacheHome(env), 'eleanor')
  try {
    mkdirSync(path, { recursive: true })
    accessSync(path, constants.W_OK)
    return { path, isWritable: true }
  } catch {
    return { path, isWritable: false }
  }
}

function cacheHome(env: Env): string {
  const { XDG_CACHE_HOME: configured = '' } = env
  if (configured.startsWith('/')) return configured
  return process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache')
}
