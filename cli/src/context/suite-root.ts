import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The nearest folder above the entry file that holds the actions: this repository, or the installed package. */
export function findSuiteRoot(entry: string): string {
  const file = realpathSync(entry)
  for (let path = dirname(file); path !== dirname(path); path = dirname(path))
    if (existsSync(join(path, 'action-compile-reqs', 'action.yml'))) return path
  throw new Error(`The actions that belong to ${entry} are missing; install eleanor again`)
}
