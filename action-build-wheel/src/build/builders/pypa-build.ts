import { readdir, realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { InstallTool } from '../../tools/pinned-tools.js'
import { findSourcePath } from './source-path.js'
import type { Builder } from './types.js'
import { constraintEnv } from './types.js'

export interface PypaSettings {
  /** What alone is built: a wheel directly from the sources, or the sdist; undefined for both. */
  readonly only: 'wheel' | 'sdist' | undefined
  /** Whether the build runs in an image, with its interpreter. */
  readonly inImage: boolean
}

/** Builds with PyPA build: the sdist, and the wheel from it; or `only` one of them. */
export async function createPypaBuilder(
  context: Pick<ActionContext, 'log' | 'actionPath'>,
  installTool: InstallTool,
  { only, inImage }: PypaSettings,
): Promise<Builder> {
  const { python } = await installTool('build')
  const starter = join(context.actionPath, 'tools', 'build_wheel.py')
  return async ({ project }, { constraints, outDir }) => {
    const options = only === undefined ? [] : [`--${only}`]
    const sourcePath = (await findSourcePath(context, project)) ?? ''
    const args = [starter, sourcePath, ...options, '--outdir', outDir, project]
    const env = constraintEnv(constraints, 'PIP_CONSTRAINT')
    if (!inImage) return { argv: [python, '-I', ...args], cwd: outDir, env, outDir }
    const libraries = await findLibraries(python)
    return { argv: ['python', ...args], cwd: outDir, env: { ...env, PYTHONPATH: libraries }, readable: [libraries], outDir }
  }
}

/** The folder with the modules of a virtual environment: pure Python, which other interpreters can run as well. */
async function findLibraries(python: string): Promise<string> {
  const lib = join(await realpath(dirname(dirname(python))), 'lib')
  const [version = ''] = (await readdir(lib)).filter((name) => name.startsWith('python3.'))
  return join(lib, version, 'site-packages')
}
