import { mkdir, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { relativePosixPath } from '#shared/files/paths.js'
import type { RunResult } from '#shared/process/runner.js'
import type { Python } from '#shared/python/inspect-python.js'
import type { BuiltFiles } from '../archive/built-files.js'
import { normalizeSdist } from '../archive/sdist.js'
import type { StagedSources } from '../project/staging.js'
import type { BuildImage } from '../tools/build-image.js'
import { reproducibleEnv } from './build-env.js'
import { buildFailureReason, findNamedSubmodule } from './build-failure.js'
import type { BuildCommand, Builder } from './builders/types.js'
import { writeConstraints } from './constraints.js'
import { runInImage } from './container.js'
import { findMissingFromSdist, findMissingPath } from './missing-from-sdist.js'

/** Everything that decides the result of a build, except its sources. */
export interface BuildSettings {
  readonly builder: Builder
  readonly python: Python
  /** The sanitized environment. */
  readonly env: Readonly<Record<string, string>>
  /** Time of all files in seconds since 1970. */
  readonly epoch: string
  /** Lock whose pins constrain what the build installs, absolute. */
  readonly constraintsLock: string | undefined
  /** Constraints that take precedence over those pins. */
  readonly constraints: readonly string[]
  /** Image that the build runs in, and the folders that it reads there; undefined for this machine. */
  readonly container: { readonly image: BuildImage; readonly readable: readonly string[] } | undefined
  /** Umask of the build, such as `022`. */
  readonly umask: string
  /** Whether the build must make an sdist. */
  readonly needsSdist: boolean
  /** What is built, such as `the wheel`. */
  readonly described: string
  /** Lists the files of the work tree that the build does not see, relative to the project. */
  readonly listUntracked: () => Promise<readonly string[]>
  /** Lists the submodules that are not checked out, relative to the project. */
  readonly listMissingSubmodules: () => Promise<readonly string[]>
}

const limitMs = 60 * 60 * 1000

/** Source: POSIX, Shell, "Exit Status for Commands"; `docker run`, "Exit status". */
const programNotFound = 127

/**
 * Builds the sdist, and from it the wheel, with the backend in an isolated environment; or runs the project's own command. `folder`
 * receives everything that the build writes.
 */
export async function buildDistributions(
  context: Pick<ActionContext, 'run' | 'env' | 'log' | 'actionPath' | 'workspace'>,
  settings: BuildSettings,
  sources: StagedSources,
  folder: string,
): Promise<BuiltFiles> {
  const outDir = await build(context, settings, sources, folder)
  const built = await findDistributions(outDir, settings.needsSdist)
  if (built.sdist !== undefined) await normalizeSdist(context, settings.python, built.sdist, settings.epoch)
  return built
}

/** Builds only the sdist, in the same way. Returns its path. */
export async function buildSdist(
  context: Pick<ActionContext, 'run' | 'env' | 'log' | 'actionPath' | 'workspace'>,
  settings: BuildSettings,
  sources: StagedSources,
  folder: string,
): Promise<string> {
  const outDir = await build(context, settings, sources, folder)
  const sdist = await findOnly(outDir, '.tar.gz', 'sdist')
  if (sdist === undefined) throw wrongCount('no sdist', 'sdist')
  await normalizeSdist(context, settings.python, sdist, settings.epoch)
  return sdist
}

/** Returns the folder with the built files. */
async function build(
  context: Pick<ActionContext, 'run' | 'env' | 'log' | 'actionPath' | 'workspace'>,
  settings: BuildSettings,
  sources: StagedSources,
  folder: string,
): Promise<string> {
  const outDir = join(folder, 'dist')
  // Environments that a build makes are removed together with this folder when the build is interrupted.
  const temporary = join(folder, 'tmp')
  await mkdir(outDir, { recursive: true })
  await mkdir(temporary)
  const constraints = await prepareConstraints(context, settings, folder)
  const command = await settings.builder(sources, { constraints, outDir })
  const result = await runBuild(context, settings, command, { temporary, writable: [sources.top, folder] })
  if (result.code !== 0 || result.timedOut) throw await buildFailed(context, result, { settings, sources, command })
  return command.outDir
}

async function prepareConstraints(
  { log, workspace }: Pick<ActionContext, 'log' | 'workspace'>,
  { constraintsLock: lock, constraints: preferred }: Pick<BuildSettings, 'constraintsLock' | 'constraints'>,
  folder: string,
): Promise<string | undefined> {
  if (lock === undefined && preferred.length === 0) return undefined
  const constraints = join(folder, 'constraints.txt')
  const pins = await writeConstraints(lock, preferred, constraints)
  if (lock !== undefined) log.info(`The build is constrained by the ${pins} pins of ${relativePosixPath(workspace, lock)}.`)
  return constraints
}

interface BuildFolders {
  readonly temporary: string
  /** Folders that the build may change, absolute. */
  readonly writable: readonly string[]
}

async function runBuild(
  context: Pick<ActionContext, 'run' | 'env' | 'log' | 'actionPath'>,
  { python, umask, epoch, described, container, ...settings }: BuildSettings,
  command: BuildCommand,
  { temporary, writable }: BuildFolders,
): Promise<RunResult> {
  const env = { ...settings.env, ...reproducibleEnv(epoch), TMPDIR: temporary, ...command.env }
  const options = { timeoutMs: limitMs, show: true }
  if (container !== undefined) {
    const readable = [...container.readable, ...(command.readable ?? [])]
    const build = { command, minor: python.minor, umask, env, writable, readable, temporary }
    return await context.log.group(`Build ${described} in ${container.image.name}`, () =>
      runInImage(context, container.image, build, options),
    )
  }
  const starter = join(context.actionPath, 'tools', 'with_umask.py')
  return await context.log.group(`Build ${described}`, () =>
    context.run(python.executable, ['-I', starter, umask, ...command.argv], { cwd: command.cwd, env, ...options }),
  )
}

interface FailedBuild {
  readonly settings: BuildSettings
  readonly sources: StagedSources
  readonly command: BuildCommand
}

async function buildFailed(
  context: Pick<ActionContext, 'run' | 'env' | 'actionPath' | 'workspace'>,
  { code, timedOut, stdout, stderr }: RunResult,
  { settings, sources, command }: FailedBuild,
): Promise<UserError> {
  const seeLog = 'See the output of the backend in the log above'
  if (timedOut) return new UserError('The build failed', { why: `It took longer than ${limitMs / 60_000} minutes`, fix: seeLog })
  const why = buildFailureReason(stdout, stderr)
  const output = `${stdout}\n${stderr}`
  const submodule = findNamedSubmodule(output, await settings.listMissingSubmodules())
  if (submodule !== undefined)
    return new UserError(`The build failed: the submodule ${submodule} is not checked out`, {
      why,
      fix: 'Check out with `submodules: recursive`',
      commandFix: 'Run `git submodule update --init --recursive`',
    })
  const sdist = await findOnly(command.outDir, '.tar.gz', 'sdist')
  const request = { python: settings.python, sdist, output }
  // What went wrong is already known: an sdist that cannot be read must not hide it.
  const missing = await findMissingFromSdist(context, sources, request).catch(() => undefined)
  const untracked = missing === undefined ? findMissingPath(request.output, await settings.listUntracked()) : undefined
  if (untracked !== undefined)
    return new UserError(`The build failed: Git does not track ${untracked}`, {
      why,
      fix: 'The build sees only what Git tracks: commit it, or add it to `build-inputs`',
    })
  if (missing === undefined) {
    const isNotInstalled = command.isUserCommand === true && code === programNotFound && why.endsWith('not found')
    const install = settings.container === undefined ? 'Install the program' : 'Use a `build-image` that has the program'
    return new UserError('The build failed', { why, fix: isNotInstalled ? `${install}, or change \`build-command\`` : seeLog })
  }
  return new UserError(`The build failed: ${missing.path} is missing from the sdist`, {
    why: `The wheel is built from the sdist: ${why}`,
    fix: missing.fix,
  })
}

async function findDistributions(outDir: string, needsSdist: boolean): Promise<BuiltFiles> {
  const wheel = await findOnly(outDir, '.whl', 'wheel')
  if (wheel === undefined) throw wrongCount(`no wheel in ${basename(outDir)}/`, 'wheel')
  const sdist = await findOnly(outDir, '.tar.gz', 'sdist')
  if (sdist === undefined && needsSdist) throw wrongCount('no sdist', 'sdist')
  return { wheel, sdist }
}

async function findOnly(folder: string, ending: string, kind: 'wheel' | 'sdist'): Promise<string | undefined> {
  const found = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(ending))
  if (found.length > 1) throw wrongCount(`${found.length} ${kind}s: ${found.sort().join(', ')}`, kind)
  return found[0] === undefined ? undefined : join(folder, found[0])
}

function wrongCount(made: string, kind: 'wheel' | 'sdist'): UserError {
  return new UserError(`The build made ${made}`, { fix: `It must make exactly one ${kind}` })
}
