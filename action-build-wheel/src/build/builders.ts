import { readdir, readFile } from 'node:fs/promises'
import { delimiter, isAbsolute, join, relative } from 'node:path'
import type { Cache } from '#shared/cache/cache.js'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Python } from '#shared/python/inspect-python.js'
import type { Inputs } from '../inputs/read-inputs.js'
import type { Stage } from '../project/staging.js'
import { lockedTools } from '../tools/pinned-tools.js'

/** How a build is started, and where it leaves its files. */
export interface BuildCall {
  readonly argv: readonly string[]
  /** Not the project, where that can be: pip and build would import modules that lie there. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly out: string
}

/** Makes the call for one stage. `constraints` is a file of pins, '' for none; the files go to `out` where the builder lets us say so. */
export type Builder = (stage: Stage, constraints: string, out: string) => Promise<BuildCall>

type Ports = Pick<ActionContext, 'run' | 'env' | 'log' | 'toolCache' | 'temp' | 'actionPath'>

/** The builder that the inputs name, with its tools installed. */
export async function chooseBuilder(context: Ports, inputs: Inputs, cache: Cache, python: Python): Promise<Builder> {
  switch (inputs.builder) {
    case 'build':
      return await pypaBuild(context, cache, python)
    case 'uv':
      return await uvBuild(context, cache, python)
    case 'command':
      return await ownCommand(context, inputs, cache, python)
  }
}

async function pypaBuild(context: Ports, cache: Cache, python: Python): Promise<Builder> {
  const tools = await lockedTools(context, cache, python, 'build')
  const starter = join(context.actionPath, 'tools', 'build_wheel.py')
  return async (stage, constraints, out) => ({
    argv: [tools.python, '-I', starter, await sourcePath(context, stage.project), '--outdir', out, stage.project],
    cwd: out,
    env: pipConstraint(constraints),
    out,
  })
}

async function uvBuild(context: Ports, cache: Cache, python: Python): Promise<Builder> {
  const tools = await lockedTools(context, cache, python, 'uv')
  return async (stage, constraints, out) => {
    const path = await sourcePath(context, stage.project)
    const limits = constraints === '' ? [] : ['--build-constraints', constraints]
    const env: Record<string, string> = path === '' ? {} : { PYTHONPATH: path }
    const options = ['--no-create-gitignore', '--python', python.executable, '--out-dir', out, ...limits]
    return {
      argv: [join(tools.bin, 'uv'), '--color=never', 'build', ...options, stage.project],
      cwd: out,
      env,
      out,
    }
  }
}

/** The project's own command, in its folder and with the guide's `PYTHONPATH=src`. The files are found where `out-dir` is in the copy. */
async function ownCommand(context: Ports, inputs: Inputs, cache: Cache, python: Python): Promise<Builder> {
  const { code } = await context.run(python.executable, ['-I', '-c', 'import build'], { env: context.env })
  const bin = code === 0 ? '' : (await lockedTools(context, cache, python, 'build')).bin
  if (bin !== '') context.log.info('This Python has no `build`: the command gets the pinned one, first on PATH.')
  const way = relative(inputs.project, inputs.outDir)
  const out = way === '' || way.startsWith('..') || isAbsolute(way) ? 'dist' : way
  return async (stage, constraints) => {
    const source = join(stage.project, 'src')
    const hasSource = (await readdir(source).catch(() => [])).length > 0
    return {
      argv: inputs.buildCommand,
      cwd: stage.project,
      env: {
        ...pipConstraint(constraints),
        ...(constraints === '' ? {} : { UV_BUILD_CONSTRAINT: constraints }),
        ...(bin === '' ? {} : { PATH: `${bin}${delimiter}${context.env.PATH ?? ''}` }),
        ...(hasSource ? { PYTHONPATH: source } : {}),
      },
      out: join(stage.project, out),
    }
  }
}

function pipConstraint(file: string): Record<string, string> {
  return file === '' ? {} : { PIP_CONSTRAINT: file }
}

/** Where the backend finds the project: a `setup.py` that imports a package of `src/` needs that folder on its path. */
async function sourcePath({ log }: Pick<ActionContext, 'log'>, project: string): Promise<string> {
  const setup = await readFile(join(project, 'setup.py'), 'utf8').catch(() => '')
  const names = (await readdir(join(project, 'src')).catch(() => [])).map((name) => name.replace(/\.py$/, ''))
  const imported = [...setup.matchAll(/^\s*(?:from|import)\s+(\w+)/gm)].map((match) => match[1] ?? '')
  if (!imported.some((name) => names.includes(name))) return ''
  log.info('setup.py imports the project, so src/ is on PYTHONPATH.')
  return 'src'
}
