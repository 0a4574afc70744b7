import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { InstallTool } from '../../tools/pinned-tools.js'
import { findSourcePath } from './source-path.js'
import type { Builder } from './types.js'
import { pipConstraint } from './types.js'

/** Builds with PyPA build: the sdist, and the wheel from it; or with `skipSdist` only the wheel. */
export async function createPypaBuilder(
  context: Pick<ActionContext, 'log' | 'actionPath'>,
  installTool: InstallTool,
  skipSdist: boolean,
): Promise<Builder> {
  const { python } = await installTool('build')
  const starter = join(context.actionPath, 'tools', 'build_wheel.py')
  return async ({ project }, { constraints, outDir }) => {
    const only = skipSdist ? ['--wheel'] : []
    const sourcePath = (await findSourcePath(context, project)) ?? ''
    return {
      argv: [python, '-I', starter, sourcePath, ...only, '--outdir', outDir, project],
      cwd: outDir,
      env: pipConstraint(constraints),
      outDir,
    }
  }
}
