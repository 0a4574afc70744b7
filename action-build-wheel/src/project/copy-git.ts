import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Git } from '#shared/git.js'
import { lastLine } from '#shared/process/runner.js'
import { renderGitConfig } from './git-config.js'
import type { Repository } from './repository.js'

/** Files of a Git folder that decide what Git sees, apart from its configuration. Source: gitrepository-layout(5). */
const infoFiles = ['info/attributes', 'info/exclude', 'info/sparse-checkout']

/**
 * Gives a copy of the work tree a Git folder that shares the objects and sees its files like that of the work tree: with the local
 * filters and line ends, the excluded files, and the files that a sparse checkout leaves out. Otherwise a backend that asks Git for a
 * version would find changes. Returns the tracked files that the sparse checkout leaves out, relative to the top.
 */
export async function copyGit(
  context: Pick<ActionContext, 'run' | 'env' | 'log'>,
  repository: Pick<Repository, 'git' | 'top'>,
  to: string,
): Promise<readonly string[]> {
  const { git, top } = repository
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
  await copyInfoFiles(git, top, to)
  if (absent.length > 0) await markAbsent(context, to, absent)
  return absent
}

/** Lists the tracked files that a sparse checkout leaves out, relative to the top. Source: git-ls-files(1), tag `S`. */
async function listAbsentFiles(git: Git): Promise<string[]> {
  const listed = (await git('ls-files', '-z', '-t')).split('\0')
  return listed.filter((entry) => entry.startsWith('S ')).map((entry) => entry.slice(2))
}

async function copyInfoFiles(git: Git, top: string, to: string): Promise<void> {
  const paths = await git('rev-parse', ...infoFiles.flatMap((file) => ['--git-path', file]))
  for (const [index, path] of paths.split('\n').entries()) {
    const target = join(to, '.git', infoFiles[index] ?? '')
    await mkdir(dirname(target), { recursive: true })
    await copyFile(resolve(top, path), target).catch(() => undefined)
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
