import type { ActionContext } from '#shared/context/action-context.js'
import type { BuildInputs } from '../../inputs/types.js'
import type { InstallTool } from '../../tools/pinned-tools.js'
import type { UserCommand } from './command-build.js'
import { createCommandBuilder } from './command-build.js'
import { createPypaBuilder } from './pypa-build.js'
import type { Builder } from './types.js'
import { createUvBuilder } from './uv-build.js'

export interface BuilderSettings extends UserCommand {
  readonly builder: BuildInputs['builder']
  /** What alone is built: a wheel directly from the sources, or the sdist; undefined for both. */
  readonly only: 'wheel' | 'sdist' | undefined
}

/** Creates the builder that the inputs select, and installs its tools. */
export async function createBuilder(
  context: Pick<ActionContext, 'query' | 'env' | 'log' | 'actionPath'>,
  installTool: InstallTool,
  settings: BuilderSettings,
): Promise<Builder> {
  switch (settings.builder) {
    case 'build':
      return await createPypaBuilder(context, installTool, settings)
    case 'uv':
      return await createUvBuilder(context, installTool, settings)
    case 'command':
      return await createCommandBuilder(context, installTool, settings)
  }
}
