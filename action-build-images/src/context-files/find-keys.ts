import type { Dirent } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseIgnoreRules } from './ignore-rules.js'

/** Folders without files of the user, which would take long to search. */
const skippedFolders = ['.git', 'node_modules']

/** Whether a path is called like a private SSH key: a file in `.ssh`, or one with the name that ssh-keygen gives. */
export function namesKey(path: string): boolean {
  const parts = path.split('/')
  const name = parts.at(-1) ?? ''
  if (/^(?:known_hosts|authorized_keys)|^config$|\.pub$/.test(name)) return false
  return parts.includes('.ssh') || /^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/.test(name)
}

/**
 * Lists the private SSH keys that the builder sends with a build context, as paths in it. The folder is absolute, and so is the
 * Dockerfile, whose own ignore file replaces that of the folder.
 */
export async function findSentKeys(context: string, dockerfile: string): Promise<string[]> {
  const isIgnored = parseIgnoreRules(await readIgnoreFile(context, dockerfile))
  const keys = await listKeys(context, '')
  return keys.filter((path) => !isIgnored(path))
}

async function listKeys(context: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(context, folder), { withFileTypes: true }).catch((): Dirent[] => [])
  const keys: string[] = []
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory() && !skippedFolders.includes(entry.name)) keys.push(...(await listKeys(context, path)))
    else if (!entry.isDirectory() && namesKey(path)) keys.push(path)
  }
  return keys
}

/** Source: Docker "Build context", "Filename and location" of `.dockerignore` files. */
async function readIgnoreFile(context: string, dockerfile: string): Promise<string> {
  const ofDockerfile = await readFile(`${dockerfile}.dockerignore`, 'utf8').catch(() => undefined)
  return ofDockerfile ?? (await readFile(join(context, '.dockerignore'), 'utf8').catch(() => ''))
}
