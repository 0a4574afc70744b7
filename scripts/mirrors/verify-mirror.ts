import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Clones a tag of a mirror, as the runner does, and starts its bundles: `post` without state must do nothing, and `main` without inputs
 * must fail with one clear error. Throws if the clone is not the commit, or if a bundle does not run.
 */
export function verifyMirror(remote: string, tag: string, commit: string, env: NodeJS.ProcessEnv): void {
  const folder = mkdtempSync(join(tmpdir(), 'eleanor-mirror-'))
  try {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' }).trim()
    git('clone', '--quiet', '--depth=1', '--branch', tag, remote, 'clone')
    const found = git('-C', 'clone', 'rev-parse', 'HEAD')
    if (found !== commit) throw new Error(`${remote}: ${tag} is ${found}, not ${commit}`)
    // Only PATH: an action must load without any other setting of this machine.
    const start = (stage: string) =>
      spawnSync(process.execPath, [join(folder, 'clone', 'dist', stage, 'index.js')], {
        env: { PATH: process.env.PATH ?? '' },
        encoding: 'utf8',
        timeout: 60_000,
      })
    const [main, post] = [start('main'), start('post')]
    if (post.status !== 0 || post.stdout !== '') throw new Error(`${remote}: post of ${tag} does not run: ${post.stderr}`)
    if (main.status !== 1 || !/^::error::(?!This is a bug)/m.test(main.stdout))
      throw new Error(`${remote}: main of ${tag} does not run: ${main.stderr || main.stdout}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
