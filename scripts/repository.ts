import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The root folder of this repository. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** The names of the action folders. */
export const actions: readonly string[] = readdirSync(root).filter((name) => name.startsWith('action-'))

/** The folder of the `eleanor` command. */
export const cliFolder = 'cli'

/** The folders that have a `dist/`. */
export const bundledFolders: readonly string[] = [...actions, cliFolder]
