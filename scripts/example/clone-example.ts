import { execFileSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../../shared/test/support/run-action.js'
import { root } from '../repository.js'

/** Copies one of the example repositories into a new clone with its own remote, and returns the folder of the clone. */
export function cloneExample(name: 'example' | 'example-monorepo'): string {
  const workspace = join(temporaryFolder('copy'), name)
  cpSync(join(root, name), workspace, { recursive: true })
  const git = (...args: string[]) => execFileSync('git', ['-C', workspace, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args])
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-q', '-m', 'First')
  git('clone', '-q', '--bare', workspace, `${workspace}.git`)
  git('remote', 'add', 'origin', `${workspace}.git`)
  return workspace
}
