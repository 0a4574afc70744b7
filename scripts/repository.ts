import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The root folder of this repository. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** The names of the action folders. */
export const actions: readonly string[] = readdirSync(root).filter((name) => name.startsWith('action-'))
