import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Clones a tag of a mirror as the runner gets it, and starts what is there: `post` without state has to do nothing, and `main`
 * without any input has to end with one clear error of its own. Throws where the clone is not the commit, or does not run.
 */
export function verifyMirror(remote: string, tag: string, commit: string, env: NodeJS.ProcessEnv): void {
  const folder = mkdtempSync(join(tmpdir(), 'eleanor-mirror-'))
  try {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' }).trim()
    git('clone', '--quiet', '--depth=1', '--branch', tag, remote, 'clone')
    const found = git('-C', 'clone', 'rev-parse', 'HEAD')
    if (found !== commit) throw new Error(`${remote}: ${tag} is ${found}, not ${commit}`)
    // Nothing but PATH: an action has to load without anything of this machine.
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
