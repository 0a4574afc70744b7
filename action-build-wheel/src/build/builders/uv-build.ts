import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Python } from '#shared/python/inspect-python.js'
import type { InstallTool } from '../../tools/pinned-tools.js'
import { findSourcePath } from './source-path.js'
import type { Builder } from './types.js'

export interface UvSettings {
  readonly python: Python
  /** Folder of the project in the work tree, absolute. */
  readonly directory: string
}

/**
 * Builds like `uv build` in the folder of the project: with its `[tool.uv]` or `uv.toml`, which uv looks for in the working folder and
 * above it. Source: uv "Configuration files".
 */
export async function createUvBuilder(
  context: Pick<ActionContext, 'query' | 'env' | 'log'>,
  installTool: InstallTool,
  { python, directory }: UvSettings,
): Promise<Builder> {
  const { bin } = await installTool('uv')
  const uv = await selectUv(context, join(bin, 'uv'), directory)
  return async ({ project }, { constraints, outDir }) => {
    const options = ['--no-create-gitignore', '--python', python.executable, '--out-dir', outDir]
    if (constraints !== undefined) options.push('--build-constraints', constraints)
    const env: Record<string, string> = {}
    const sourcePath = await findSourcePath(context, project)
    if (sourcePath !== undefined) env.PYTHONPATH = sourcePath
    return { argv: [uv, '--color=never', 'build', ...options], cwd: project, env, outDir }
  }
}

/** The pinned uv, or the one on PATH if the project requires another version. Source: uv "Settings", `required-version`. */
async function selectUv(
  { query, env, log }: Pick<ActionContext, 'query' | 'env' | 'log'>,
  pinned: string,
  directory: string,
): Promise<string> {
  // Every command of uv checks the version; this one does nothing else.
  const check = (uv: string) => query(uv, ['--color=never', 'cache', 'dir'], { cwd: directory, env })
  const { stderr } = await check(pinned)
  const mismatch = /^error: (Required uv version .*? does not match the running version .*?)\. /m.exec(stderr)?.[1]
  if (mismatch === undefined) return pinned
  const isOnPath = await check('uv').then(
    ({ code }) => code === 0,
    () => false,
  )
  if (!isOnPath)
    throw new UserError('The project requires another version of uv', {
      why: mismatch,
      fix: 'Install that version with astral-sh/setup-uv before this step, or change `required-version` of the project',
      commandFix: 'Install that version with `uv self update`, or change `required-version` of the project',
    })
  log.info('Build with the uv on PATH, because the project requires another version than the pinned one.')
  return 'uv'
}
