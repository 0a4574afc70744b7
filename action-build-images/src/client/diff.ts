import { existsSync } from 'node:fs'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { lastLine } from '#shared/process/runner.js'

const ignore = (path: string): boolean => !/[\\/]__pycache__([\\/]|$)/.test(path)

/**
 * Writes what leads from one folder to another as a patch that `git apply` takes at the top of the workspace. The names in it are
 * made by the layout of two copies, so that no repository is needed.
 */
export async function writePatch(
  { run, env }: Pick<ActionContext, 'run' | 'env'>,
  { directory, before, after }: { readonly directory: string; readonly before: string; readonly after: string },
  folder: string,
  file: string,
): Promise<string> {
  const layout = join(folder, 'layout')
  for (const [side, from] of [
    ['a', before],
    ['b', after],
  ] as const) {
    const to = join(layout, side, directory)
    await mkdir(dirname(to), { recursive: true })
    if (existsSync(from)) await cp(from, to, { recursive: true, filter: ignore })
    else await mkdir(to, { recursive: true })
  }
  const plain = ['-c', 'core.quotePath=false', '-c', 'core.autocrlf=false', '-c', 'core.safecrlf=false']
  const form = [
    '--no-index',
    '--no-prefix',
    '--binary',
    '--full-index',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--no-renames',
  ]
  const quiet = { ...env, GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C' }
  const options = { cwd: layout, env: quiet, keepBytes: 64 * 1024 * 1024 }
  const { code, stdout, stderr } = await run('git', [...plain, 'diff', ...form, 'a', 'b'], options)
  // 0 is the same, 1 is a difference. Source: git diff, --exit-code, which --no-index implies.
  if (code > 1) throw new UserError('git could not compare the client', { why: lastLine(stderr) })
  await writeFile(file, stdout)
  return stdout
}
