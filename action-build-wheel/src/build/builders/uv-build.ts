import type { ActionContext } from '#shared/context/action-context.js'
import type { Python } from '#shared/python/inspect-python.js'
import type { InstallTool } from '../../tools/pinned-tools.js'
import { provideUv } from '../../tools/provide-uv.js'
import { findSourcePath } from './source-path.js'
import type { Builder } from './types.js'
import { findUncopiedUvConfig } from './uv-config.js'

export interface UvSettings {
  readonly python: Python
  /** Folder of the project in the work tree, absolute. */
  readonly directory: string
  /** What alone is built: a wheel directly from the sources, or the sdist; undefined for both. */
  readonly only: 'wheel' | 'sdist' | undefined
}

/**
 * Builds like `uv build` in the folder of the project: with its `[tool.uv]` or `uv.toml`, which uv looks for in the working folder and
 * above it; a `uv.toml` that is not in the copy is named to it. Source: uv "Configuration files".
 */
export async function createUvBuilder(
  context: Pick<ActionContext, 'query' | 'env' | 'log'>,
  installTool: InstallTool,
  { python, directory, only }: UvSettings,
): Promise<Builder> {
  const uv = await provideUv(context, installTool, directory)
  return async (sources, { constraints, outDir }) => {
    const { project } = sources
    const options = ['--no-create-gitignore', '--python', python.executable, '--out-dir', outDir]
    if (only !== undefined) options.push(`--${only}`)
    if (constraints !== undefined) options.push('--build-constraints', constraints)
    const env: Record<string, string> = {}
    const config = context.env.UV_CONFIG_FILE === undefined ? await findUncopiedUvConfig(directory, sources) : undefined
    if (config !== undefined) env.UV_CONFIG_FILE = config
    const sourcePath = await findSourcePath(context, project)
    if (sourcePath !== undefined) env.PYTHONPATH = sourcePath
    return { argv: [uv, '--color=never', 'build', ...options], cwd: project, env, outDir }
  }
}
