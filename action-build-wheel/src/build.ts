import { mkdir, readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '#shared/errors.js'
import type { PythonTools } from '#shared/python-tools.js'
import type { World } from '#shared/world.js'
import { reproducible } from './fence.js'
import type { Stage } from './stage.js'

/** The two files of one build, absolute paths. */
export interface Built {
  readonly wheel: string
  readonly sdist: string
}

const limitMs = 60 * 60 * 1000

/**
 * Builds the sdist and from it the wheel with PyPA `build`, each backend in an environment of its own.
 * `env` is the fenced environment, `epoch` the time that all files get, in seconds since 1970.
 */
export async function build(
  world: Pick<World, 'run' | 'log' | 'actionFolder'>,
  tools: PythonTools,
  stage: Stage,
  env: Readonly<Record<string, string>>,
  epoch: string,
  out: string,
): Promise<Built> {
  await mkdir(out)
  // The environments that build makes are removed with the rest when it is ended half-way.
  const temporary = `${out}.tmp`
  await mkdir(temporary)
  // The umask decides the modes in the wheel; it is set in the child, where it cannot reach anything else.
  const starter = join(world.actionFolder, 'tools', 'build_wheel.py')
  const path = await sourcePath(world, stage.project)
  const result = await world.log.group('Build the sdist and the wheel', async () =>
    world.run(tools.python, ['-I', starter, path, '--outdir', out, stage.project], {
      // Not the project: pip and build would import modules that lie there.
      cwd: out,
      env: { ...env, ...reproducible(epoch), TMPDIR: temporary },
      timeoutMs: limitMs,
      show: true,
    }),
  )
  if (result.code !== 0 || result.timedOut)
    throw new UserError('The build failed', {
      why: result.timedOut ? `It took longer than ${limitMs / 60_000} minutes` : reason(result.stdout, result.stderr),
      fix: 'The output of the backend is in the log above',
    })
  return { wheel: await only(out, '.whl', 'wheel'), sdist: await only(out, '.tar.gz', 'sdist') }
}

/** Where the backend finds the project: a `setup.py` that imports a package of `src/` needs that folder on its path. */
async function sourcePath({ log }: Pick<World, 'log'>, project: string): Promise<string> {
  const setup = await readFile(join(project, 'setup.py'), 'utf8').catch(() => '')
  const names = (await readdir(join(project, 'src')).catch(() => [])).map((name) => name.replace(/\.py$/, ''))
  const imported = [...setup.matchAll(/^\s*(?:from|import)\s+(\w+)/gm)].map((match) => match[1] ?? '')
  if (!imported.some((name) => names.includes(name))) return ''
  log.info('setup.py imports the project, so src/ is on PYTHONPATH.')
  return 'src'
}

async function only(folder: string, ending: string, what: string): Promise<string> {
  const found = (await readdir(folder)).filter((name) => name.endsWith(ending))
  if (found.length === 1) return join(folder, found[0] ?? '')
  throw new UserError(`The build made ${found.length === 0 ? `no ${what}` : `${found.length} ${what}s: ${found.join(', ')}`}`, {
    fix: `The backend has to make exactly one ${what}`,
  })
}

/** The line that tells why: the last error of Python or `build`, without its colours. */
function reason(stdout: string, stderr: string): string {
  const escape = String.fromCharCode(27)
  const lines = `${stdout}\n${stderr}`.replaceAll(new RegExp(`${escape}\\[[0-9;]*m`, 'g'), '').split('\n')
  const said = lines
    .map((line) => line.trim())
    .filter((line) => /^(\w+(\.\w+)*(Error|Exception|Exit)\b|ERROR\b|error:)/.test(line))
  return said.findLast((line) => !/Backend subprocess exited|^ERROR Backend|^ERROR: Backend/.test(line)) ?? said.at(-1) ?? ''
}
