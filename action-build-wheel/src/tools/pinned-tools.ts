import { join } from 'node:path'
import type { Cache } from '#shared/cache/cache.js'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Python } from '#shared/python/inspect-python.js'
import type { PythonTools } from '#shared/python/locked-tools.js'
import { installPythonTools } from '#shared/python/locked-tools.js'
import type { BuildImage } from './build-image.js'

/** The locks in the action's `tools/` folder by tool. Each has its own lock, so that a run installs no more than it uses. */
const locks = {
  build: { lock: 'build.txt', others: ['pip'] },
  uv: { lock: 'uv.txt', others: [] },
  'pre-commit': { lock: 'gate.txt', others: [] },
  prek: { lock: 'prek.txt', others: [] },
  twine: { lock: 'check.txt', others: ['check-wheel-contents', 'trove-classifiers'] },
  auditwheel: { lock: 'audit.txt', others: ['abi3audit'] },
  'cyclonedx-bom': { lock: 'sbom.txt', others: [] },
} as const

export type ToolName = keyof typeof locks

/** Installs a tool in its pinned version, verified by hash, into its own environment. Later steps of the job use the same one. */
export type InstallTool = (name: ToolName) => Promise<PythonTools>

/** The interpreter that builds and verifies, and the tools that run on it. */
export interface Toolchain {
  readonly python: Python
  readonly installTool: InstallTool
  /** The image that builds run in; undefined if they run on this machine. */
  readonly image: BuildImage | undefined
}

/** Makes the tool installer for one interpreter. */
export function createToolInstaller(
  context: Pick<ActionContext, 'run' | 'env' | 'log' | 'toolCache' | 'temp' | 'privateDir' | 'actionPath'>,
  cache: Cache,
  python: Python,
): InstallTool {
  return async (name) => {
    const { lock, others } = locks[name]
    return await installPythonTools(context, cache, { lock: join(context.actionPath, 'tools', lock), python, name, others })
  }
}
