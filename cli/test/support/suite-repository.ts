import { execFileSync } from 'node:child_process'
import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../scripts/repository.js'
import { temporaryFolder, typescriptOptions } from '../../../shared/test/support/run-action.js'

/**
 * Creates a repository with one commit: the files of this checkout as they are now, and the bundle of the command, which is built first
 * if it is missing. Returns its folder.
 */
export function createSuiteRepository(): string {
  buildMissingBundle()
  const folder = temporaryFolder('suite')
  for (const file of listFiles()) cpSync(join(root, file), join(folder, file), { verbatimSymlinks: true })
  cpSync(join(root, 'cli/dist'), join(folder, 'cli/dist'), { recursive: true })
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args])
  git('init', '--quiet', '--initial-branch=main')
  // Each clone would compress and compare 40 MB of bundles again.
  git('config', 'core.compression', '0')
  git('config', 'pack.window', '0')
  git('add', '--all')
  git('commit', '--quiet', '--no-verify', '--message=Suite')
  return folder
}

function buildMissingBundle(): void {
  if (existsSync(join(root, 'cli/dist/main/index.js'))) return
  const script = join(root, 'scripts/bundle/build.ts')
  execFileSync(process.execPath, [...typescriptOptions, script, 'cli'], { cwd: root })
}

/** The files that Git tracks, and new ones, without those that are deleted. */
function listFiles(): string[] {
  const output = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  return output.split('\0').filter((file) => file !== '' && existsSync(join(root, file)))
}
