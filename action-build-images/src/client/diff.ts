import { existsSync } from 'node:fs'
import { cp, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { lastLine } from '#shared/process/runner.js'
import { isBytecodeCache } from './client-files.js'

export interface FolderChange {
  /** Path of the folder in the workspace, as it is in the patch. */
  readonly directory: string
  /** The present folder, which need not exist. */
  readonly before: string
  readonly after: string
}

const maxPatchBytes = 64 * 1024 * 1024

/** Settings of the user or the machine that would change the patch. */
const gitConfig = ['core.quotePath=false', 'core.autocrlf=false', 'core.safecrlf=false'].flatMap((setting) => ['-c', setting])
const diffOptions = ['--no-index', '--no-prefix', '--binary', '--full-index', '--no-color', '--no-ext-diff', '--no-textconv']

/**
 * Creates a patch that `git apply` accepts at the top of the workspace. Its paths come from two copies in the folder `scratch`, so
 * that no repository is needed.
 */
export async function createPatch(
  { run, env }: Pick<ActionContext, 'run' | 'env'>,
  { directory, before, after }: FolderChange,
  scratch: string,
): Promise<string> {
  const layout = join(scratch, 'layout')
  await copyFolder(before, join(layout, 'a', directory))
  await copyFolder(after, join(layout, 'b', directory))
  const args = [...gitConfig, 'diff', ...diffOptions, '--no-renames', 'a', 'b']
  const isolatedEnv = { ...env, GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C' }
  const { code, stdout, stderr } = await run('git', args, { cwd: layout, env: isolatedEnv, keepBytes: maxPatchBytes })
  // 1 means that there is a difference. Source: git diff, --exit-code, which --no-index implies.
  if (code > 1) throw new UserError('git could not compare the client with the generated one', { why: lastLine(stderr) })
  return stdout
}

async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  if (existsSync(from)) await cp(from, to, { recursive: true, filter: (path) => !isBytecodeCache(path) })
  else await mkdir(to, { recursive: true })
}
