import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { InstallTool } from '../../tools/pinned-tools.js'
import { findSourcePath } from './source-path.js'
import type { Builder } from './types.js'
import { pipConstraint } from './types.js'

/** Builds with PyPA build: the sdist, and the wheel from it; or `only` one of them. */
export async function createPypaBuilder(
  context: Pick<ActionContext, 'log' | 'actionPath'>,
  installTool: InstallTool,
  only: 'wheel' | 'sdist' | undefined,
): Promise<Builder> {
  const { python } = await installTool('build')
  const starter = join(context.actionPath, 'tools', 'build_wheel.py')
  return async ({ project }, { constraints, outDir }) => {
    const options = only === undefined ? [] : [`--${only}`]
    const sourcePath = (await findSourcePath(context, project)) ?? ''
    return {
      argv: [python, '-I', starter, sourcePath, ...options, '--outdir', outDir, project],
      cwd: outDir,
      env: pipConstraint(constraints),
      outDir,
    }
  }
}
