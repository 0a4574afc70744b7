import { readdir } from 'node:fs/promises'
import { delimiter, isAbsolute, join, relative } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Python } from '#shared/python/inspect-python.js'
import type { InstallTool } from '../../tools/pinned-tools.js'
import type { Builder } from './types.js'
import { constraintEnv } from './types.js'

export interface UserCommand {
  /** Words of the command. */
  readonly command: readonly string[]
  readonly python: Python
  /** Folder of the project in the work tree, absolute. */
  readonly directory: string
  /** Value of `out-dir`, absolute. */
  readonly outDir: string
  /** Whether the command runs in an image, with its programs. */
  readonly inImage: boolean
}

/** Builds with the project's own command in its folder, with `PYTHONPATH=src`. Expects the files in the copy's `out-dir`. */
export async function createCommandBuilder(
  context: Pick<ActionContext, 'query' | 'env' | 'log'>,
  installTool: InstallTool,
  { command, python, directory, outDir, inImage }: UserCommand,
): Promise<Builder> {
  const pathEnv = inImage ? {} : await providePypaBuild(context, installTool, python)
  const outDirInProject = relativeOutDir(directory, outDir)
  return async ({ project }, { constraints }) => {
    const env: Record<string, string> = {
      ...constraintEnv(constraints, 'PIP_CONSTRAINT'),
      ...constraintEnv(constraints, 'UV_BUILD_CONSTRAINT'),
      ...pathEnv,
    }
    const source = join(project, 'src')
    const hasSource = (await readdir(source).catch(() => [])).length > 0
    if (hasSource) env.PYTHONPATH = source
    return { argv: command, cwd: project, env, outDir: join(project, outDirInProject), isUserCommand: true }
  }
}

/** Puts the pinned `build` on PATH when the interpreter has none. */
async function providePypaBuild(
  { query, env, log }: Pick<ActionContext, 'query' | 'env' | 'log'>,
  installTool: InstallTool,
  python: Python,
): Promise<Record<string, string>> {
  const { code } = await query(python.executable, ['-I', '-c', 'import build'], { env })
  if (code === 0) return {}
  const { bin } = await installTool('build')
  log.info('This Python has no `build`: the pinned version is first on PATH of the command.')
  return { PATH: `${bin}${delimiter}${env.PATH ?? ''}` }
}

/** `out-dir` as seen from the project; `dist` when it is outside the project or the project itself. */
function relativeOutDir(directory: string, outDir: string): string {
  const path = relative(directory, outDir)
  return path === '' || path.startsWith('..') || isAbsolute(path) ? 'dist' : path
}
