import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Python } from '#shared/python/inspect-python.js'
import type { InstallTool } from '../../tools/pinned-tools.js'
import { findSourcePath } from './source-path.js'
import type { Builder } from './types.js'

/** Builds with `uv build`. */
export async function createUvBuilder(
  context: Pick<ActionContext, 'log'>,
  installTool: InstallTool,
  python: Python,
): Promise<Builder> {
  const { bin } = await installTool('uv')
  return async ({ project }, { constraints, outDir }) => {
    const options = ['--no-create-gitignore', '--python', python.executable, '--out-dir', outDir]
    if (constraints !== undefined) options.push('--build-constraints', constraints)
    const env: Record<string, string> = {}
    const sourcePath = await findSourcePath(context, project)
    if (sourcePath !== undefined) env.PYTHONPATH = sourcePath
    return { argv: [join(bin, 'uv'), '--color=never', 'build', ...options, project], cwd: outDir, env, outDir }
  }
}
