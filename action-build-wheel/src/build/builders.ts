import { readdir, readFile } from 'node:fs/promises'
import { delimiter, isAbsolute, join, relative } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Python } from '#shared/python/inspect-python.js'
import type { BuildInputs } from '../inputs/types.js'
import type { StagedSources } from '../project/staging.js'
import type { InstallTool } from '../tools/pinned-tools.js'

/** How to start a build, and where it leaves its files. */
export interface BuildCommand {
  readonly argv: readonly string[]
  /** Outside the project where possible: pip and build would import modules of the project. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly outDir: string
}

export interface BuildPaths {
  /** Constraints file for what the build installs. */
  readonly constraints: string | undefined
  /** Where the files should go. A command of the project decides for itself. */
  readonly outDir: string
}

/** Creates the command that builds staged sources. */
export type Builder = (sources: StagedSources, paths: BuildPaths) => Promise<BuildCommand>

export interface BuilderSettings extends Pick<BuildInputs, 'builder' | 'command' | 'outDir'> {
  /** Folder of the project in the work tree, absolute. */
  readonly directory: string
  readonly python: Python
}

type BuilderContext = Pick<ActionContext, 'query' | 'env' | 'log' | 'actionPath'>

/** Creates the builder that the inputs select, and installs its tools. */
export async function createBuilder(
  context: BuilderContext,
  installTool: InstallTool,
  settings: BuilderSettings,
): Promise<Builder> {
  switch (settings.builder) {
    case 'build':
      return await createPypaBuilder(context, installTool)
    case 'uv':
      return await createUvBuilder(context, installTool, settings.python)
    case 'command':
      return await createCommandBuilder(context, installTool, settings)
  }
}

async function createPypaBuilder(context: BuilderContext, installTool: InstallTool): Promise<Builder> {
  const tools = await installTool('build')
  const starter = join(context.actionPath, 'tools', 'build_wheel.py')
  return async ({ project }, { constraints, outDir }) => {
    const sourcePath = (await findSourcePath(context, project)) ?? ''
    return {
      argv: [tools.python, '-I', starter, sourcePath, '--outdir', outDir, project],
      cwd: outDir,
      env: pipConstraint(constraints),
      outDir,
    }
  }
}

async function createUvBuilder(context: BuilderContext, installTool: InstallTool, python: Python): Promise<Builder> {
  const tools = await installTool('uv')
  return async ({ project }, { constraints, outDir }) => {
    const sourcePath = await findSourcePath(context, project)
    const options = ['--no-create-gitignore', '--python', python.executable, '--out-dir', outDir]
    if (constraints !== undefined) options.push('--build-constraints', constraints)
    const env: Record<string, string> = sourcePath === undefined ? {} : { PYTHONPATH: sourcePath }
    return {
      argv: [join(tools.bin, 'uv'), '--color=never', 'build', ...options, project],
      cwd: outDir,
      env,
      outDir,
    }
  }
}

/** Runs the project's own command in its folder, with `PYTHONPATH=src`. Expects the files in the copy's `out-dir`. */
async function createCommandBuilder(
  context: BuilderContext,
  installTool: InstallTool,
  { command, directory, outDir, python }: BuilderSettings,
): Promise<Builder> {
  const { code } = await context.query(python.executable, ['-I', '-c', 'import build'], { env: context.env })
  const bin = code === 0 ? undefined : (await installTool('build')).bin
  if (bin !== undefined) context.log.info('This Python has no `build`: the pinned version is first on PATH of the command.')
  const path = relative(directory, outDir)
  const outDirInProject = path === '' || path.startsWith('..') || isAbsolute(path) ? 'dist' : path
  return async ({ project }, { constraints }) => {
    const source = join(project, 'src')
    const hasSource = (await readdir(source).catch(() => [])).length > 0
    return {
      argv: command,
      cwd: project,
      env: {
        ...pipConstraint(constraints),
        ...(constraints === undefined ? {} : { UV_BUILD_CONSTRAINT: constraints }),
        ...(bin === undefined ? {} : { PATH: `${bin}${delimiter}${context.env.PATH ?? ''}` }),
        ...(hasSource ? { PYTHONPATH: source } : {}),
      },
      outDir: join(project, outDirInProject),
    }
  }
}

function pipConstraint(file: string | undefined): Record<string, string> {
  return file === undefined ? {} : { PIP_CONSTRAINT: file }
}

/** Finds the folder that the backend must import from: `src` when `setup.py` imports one of its packages. */
async function findSourcePath({ log }: Pick<ActionContext, 'log'>, project: string): Promise<string | undefined> {
  const setup = await readFile(join(project, 'setup.py'), 'utf8').catch(() => '')
  const modules = (await readdir(join(project, 'src')).catch(() => [])).map((name) => name.replace(/\.py$/, ''))
  const imported = [...setup.matchAll(/^\s*(?:from|import)\s+(\w+)/gm)].map((match) => match[1] ?? '')
  if (!imported.some((name) => modules.includes(name))) return undefined
  log.info('setup.py imports the project, so src/ is on PYTHONPATH.')
  return 'src'
}
