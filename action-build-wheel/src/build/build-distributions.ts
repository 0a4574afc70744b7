import { mkdir, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Python } from '#shared/python/inspect-python.js'
import { settleSdist } from '../archive/sdist.js'
import { shown } from '../inputs/read-inputs.js'
import type { Stage } from '../project/staging.js'
import { reproducible } from './build-env.js'
import type { Builder } from './builders.js'
import { writeConstraints } from './constraints.js'

/** The files of one build, absolute paths. A command of the project may make no sdist. */
export interface Built {
  readonly wheel: string
  readonly sdist: string | undefined
  /** The bill of materials, where one was asked for. */
  readonly sbom?: string
}

/** What a build is made with. */
export interface BuildParts {
  readonly builder: Builder
  readonly python: Python
  /** The fenced environment. */
  readonly env: Readonly<Record<string, string>>
  /** The time that all files get, in seconds since 1970. */
  readonly epoch: string
  /** The lock whose pins hold for what the build installs, absolute; '' for none. */
  readonly lock: string
  /** The umask of the build, such as `022`. */
  readonly umask: string
  /** Whether an sdist has to come out. */
  readonly needsSdist: boolean
}

const limitMs = 60 * 60 * 1000

/** Builds the sdist and from it the wheel, the backend in an environment of its own; with a command, whatever that does. */
export async function build(
  context: Pick<ActionContext, 'run' | 'env' | 'log' | 'actionPath' | 'workspace'>,
  { builder, python, env, epoch, lock, umask, needsSdist }: BuildParts,
  stage: Stage,
  folder: string,
): Promise<Built> {
  const out = join(folder, 'dist')
  // The environments that a build makes are removed with the rest when it is ended half-way.
  const temporary = join(folder, 'tmp')
  await mkdir(out, { recursive: true })
  await mkdir(temporary)
  const constraints = lock === '' ? '' : join(folder, 'constraints.txt')
  if (lock !== '') {
    const pins = await writeConstraints(lock, constraints)
    context.log.info(`The ${pins} pins of ${shown(context.workspace, lock)} hold for what the build installs.`)
  }
  const call = await builder(stage, constraints, out)
  const starter = join(context.actionPath, 'tools', 'with_umask.py')
  const result = await context.log.group('Build the sdist and the wheel', async () =>
    context.run(python.executable, ['-I', starter, umask, ...call.argv], {
      cwd: call.cwd,
      env: { ...env, ...reproducible(epoch), TMPDIR: temporary, ...call.env },
      timeoutMs: limitMs,
      show: true,
    }),
  )
  if (result.code !== 0 || result.timedOut)
    throw new UserError('The build failed', {
      why: result.timedOut ? `It took longer than ${limitMs / 60_000} minutes` : reason(result.stdout, result.stderr),
      fix: 'The output of the backend is in the log above',
    })
  const wheel = await only(call.out, '.whl', 'wheel')
  if (wheel === undefined) throw wrongCount(`no wheel in ${basename(call.out)}/`, 'wheel')
  const sdist = await only(call.out, '.tar.gz', 'sdist')
  if (sdist === undefined && needsSdist) throw wrongCount('no sdist', 'sdist')
  if (sdist !== undefined) await settleSdist(context, python, sdist, epoch)
  return { wheel, sdist }
}

async function only(folder: string, ending: string, what: string): Promise<string | undefined> {
  const found = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(ending))
  if (found.length > 1) throw wrongCount(`${found.length} ${what}s: ${found.sort().join(', ')}`, what)
  return found[0] === undefined ? undefined : join(folder, found[0])
}

function wrongCount(made: string, what: string): UserError {
  return new UserError(`The build made ${made}`, { fix: `It has to make exactly one ${what}` })
}

/** The line that tells why: the last error of Python or the builder, without its colours; else its last line. */
function reason(stdout: string, stderr: string): string {
  const escape = String.fromCharCode(27)
  const lines = `${stdout}\n${stderr}`
    .replaceAll(new RegExp(`${escape}\\[[0-9;]*m`, 'g'), '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const said = lines.filter((line) => /^(\w+(\.\w+)*(Error|Exception|Exit)\b|ERROR\b|error:)/.test(line))
  const own = said.findLast((line) => !/Backend subprocess exited|^ERROR Backend|^ERROR: Backend/.test(line))
  return own ?? said.at(-1) ?? lines.at(-1) ?? ''
}
