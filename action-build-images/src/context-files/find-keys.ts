import type { Dirent } from 'node:fs'
import { readdir, readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { isInside, relativePosixPath } from '#shared/files/paths.js'
import { cleanPath, parseIgnoreRules } from './ignore-rules.js'

/** Folders without files of the user, which would take long to search. */
const skippedFolders = ['.git', 'node_modules']

/** Whether a path is called like a private SSH key: a file in `.ssh`, or one with the name that ssh-keygen gives. */
export function namesKey(path: string): boolean {
  const parts = path.split('/')
  const name = parts.at(-1) ?? ''
  if (/^(?:known_hosts|authorized_keys)|^config$|\.pub$/.test(name)) return false
  return parts.includes('.ssh') || hasKeyName(path)
}

/** Whether the last part of a path is the name that ssh-keygen gives a private key. */
export function hasKeyName(path: string): boolean {
  return /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/.test(path)
}

/** The private SSH keys that the builder sends with a build context. Paths are relative to it. */
export interface SentKeys {
  readonly keys: readonly string[]
  /** Symbolic links in the context that lead to another place in it. */
  readonly links: readonly Link[]
}

/** `COPY` of a link, or of what is below it, copies its target; '' is the context itself. */
export interface Link {
  readonly path: string
  readonly target: string
}

/**
 * Finds the private SSH keys that the builder sends with a build context. The folder is absolute, and so is the Dockerfile, whose own
 * ignore file replaces that of the folder. A named context has no Dockerfile.
 */
export async function findSentKeys(context: string, dockerfile: string | undefined): Promise<SentKeys> {
  const isIgnored = parseIgnoreRules(await readIgnoreFile(context, dockerfile))
  const found = { keys: [] as string[], links: [] as Link[] }
  const root = await realpath(context).catch(() => context)
  await searchFolder(root, '', found)
  return {
    keys: found.keys.filter((path) => !isIgnored(path)),
    links: found.links.filter(({ path }) => !isIgnored(path)),
  }
}

async function searchFolder(context: string, folder: string, found: { keys: string[]; links: Link[] }): Promise<void> {
  const entries = await readdir(join(context, folder), { withFileTypes: true }).catch((): Dirent[] => [])
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory() && !skippedFolders.includes(entry.name)) await searchFolder(context, path, found)
    if (entry.isDirectory()) continue
    if (namesKey(path)) found.keys.push(path)
    if (entry.isSymbolicLink()) {
      const target = await realpath(join(context, path)).catch(() => '/')
      if (isInside(context, target)) found.links.push({ path, target: cleanPath(relativePosixPath(context, target)) })
    }
  }
}

/** Source: Docker "Build context", "Filename and location" of `.dockerignore` files; BuildKit, frontend/dockerui, for a named context. */
async function readIgnoreFile(context: string, dockerfile: string | undefined): Promise<string> {
  const own = dockerfile === undefined ? undefined : await readFile(`${dockerfile}.dockerignore`, 'utf8').catch(() => undefined)
  return own ?? (await readFile(join(context, '.dockerignore'), 'utf8').catch(() => ''))
}
