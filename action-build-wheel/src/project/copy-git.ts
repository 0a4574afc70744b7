import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Git } from '#shared/git.js'
import { lastLine } from '#shared/process/runner.js'
import { renderGitConfig } from './git-config.js'
import type { Repository } from './repository.js'

/**
 * Gives a copy of the work tree a Git folder that shares the objects and sees its files like that of the work tree: with the local
 * filters and line ends, the excluded files, and the files that a sparse checkout leaves out. Otherwise a backend that asks Git for a
 * version would find changes. Returns the tracked files that the sparse checkout leaves out, relative to the top.
 */
export async function copyGit(
  context: Pick<ActionContext, 'run' | 'env' | 'log'>,
  repository: Pick<Repository, 'git' | 'top' | 'info'>,
  to: string,
): Promise<readonly string[]> {
  const { git, top, info } = repository
  const options = ['--quiet', '--shared', '--no-checkout', '--template=', '-c', 'core.hooksPath=/dev/null']
  const [{ code, stderr }, config, absent] = await Promise.all([
    context.run('git', ['clone', ...options, '--', top, to], { cwd: top }),
    git('config', '--list', '-z', '--show-scope'),
    listAbsentFiles(git),
  ])
  if (code !== 0) {
    context.log.warning(`Git is not available to the build backend: ${lastLine(stderr)}`)
    return absent
  }
  await git('-C', to, 'read-tree', 'HEAD')
  const configFile = join(to, '.git', 'config')
  await writeFile(configFile, `${await readFile(configFile, 'utf8')}${renderGitConfig(config)}`)
  await copyInfoFiles(info, to)
  if (absent.length > 0) await markAbsent(context, to, absent)
  return absent
}

/** Lists the tracked files that a sparse checkout leaves out, relative to the top. Source: git-ls-files(1), tag `S`. */
async function listAbsentFiles(git: Git): Promise<string[]> {
  const listed = (await git('ls-files', '-z', '-t')).split('\0')
  return listed.filter((entry) => entry.startsWith('S ')).map((entry) => entry.slice(2))
}

async function copyInfoFiles(info: Repository['info'], to: string): Promise<void> {
  for (const [name, path] of info) {
    const target = join(to, '.git', name)
    await mkdir(dirname(target), { recursive: true })
    await copyFile(path, target).catch(() => undefined)
  }
}

async function markAbsent(
  { run, env }: Pick<ActionContext, 'run' | 'env'>,
  top: string,
  paths: readonly string[],
): Promise<void> {
  const args = ['update-index', '-z', '--skip-worktree', '--stdin']
  const { code, stderr } = await run('git', args, { cwd: top, env, input: paths.join('\0') })
  if (code !== 0) throw new UserError('Git cannot copy the state of the sparse checkout', { why: lastLine(stderr) })
}
