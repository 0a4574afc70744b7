import { randomUUID } from 'node:crypto'
import { lstatSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { RunOptions, RunResult } from '#shared/process/runner.js'
import { lastLine } from '#shared/process/runner.js'
import type { BuildImage } from '../tools/build-image.js'
import type { BuildCommand } from './builders/types.js'

/** A build that runs in an image. */
export interface ContainerBuild {
  readonly command: BuildCommand
  /** Minor version of the interpreter, such as `3.12`. */
  readonly minor: string
  readonly umask: string
  /** Variables of the build; only those that the build of a wheel needs reach the container. */
  readonly env: Readonly<Record<string, string>>
  /** Folders that the build may change, absolute. */
  readonly writable: readonly string[]
  /** Folders that the build reads, absolute; those that do not exist are left out. */
  readonly readable: readonly string[]
  /** Folder for temporary files and the home, absolute. */
  readonly temporary: string
}

/** Index, proxy and reproducibility: what else the environment of a job has may be secret, or means nothing in the image. */
const passedVariables =
  /^(PIP_(?!CERT$|CLIENT_CERT$|CONFIG_FILE$|CACHE_DIR$)\w+|UV_(INDEX\w*|DEFAULT_INDEX|EXTRA_INDEX_URL|FIND_LINKS|BUILD_CONSTRAINT)|(HTTPS?|ALL|NO)_PROXY|SOURCE_DATE_EPOCH|PYTHONHASHSEED|PYTHONPATH|TZ)$/i

/** Runs a build in the image, as this user, with the same paths as on this machine. Removes the container in any case. */
export async function runInImage(
  { run, env, actionPath }: Pick<ActionContext, 'run' | 'env' | 'actionPath'>,
  { name: image, network, user }: BuildImage,
  build: ContainerBuild,
  options: RunOptions,
): Promise<RunResult> {
  const name = `eleanor-build-${randomUUID()}`
  const tools = join(actionPath, 'tools')
  const passed = Object.entries(build.env).filter(([variable]) => passedVariables.test(variable))
  const readable = [tools, ...build.readable].filter((path) => lstatSync(path, { throwIfNoEntry: false }) !== undefined)
  const args = ['run', '--rm', '--init', '--name', name, '--network', network, '--user', user]
  args.push('--workdir', build.command.cwd, '--entrypoint', 'sh')
  for (const path of new Set(build.writable)) args.push('--mount', mount(path))
  for (const path of new Set(readable)) args.push('--mount', `${mount(path)},readonly`)
  // Values stay out of the arguments, which other users of the machine can read.
  for (const [variable] of passed) args.push('--env', variable)
  args.push('--env', `HOME=${build.temporary}`, '--env', `TMPDIR=${build.temporary}`)
  args.push(image, join(tools, 'in_container.sh'), build.umask, build.minor, build.command.outDir, ...build.command.argv)
  try {
    const result = await run('docker', args, { ...options, env: { ...env, ...Object.fromEntries(passed) } })
    // Source: Docker documentation, "docker container run", exit status.
    if (result.code === 125) throw imageFailed(image, result)
    return result
  } finally {
    await run('docker', ['rm', '--force', name], { env, ignoreCancellation: true, timeoutMs: 60_000 }).catch(() => undefined)
  }
}

/** Source: Docker documentation, "Bind mounts", options of `--mount`. Its fields are CSV. */
function mount(path: string): string {
  if (!isAbsolute(path) || /[",\r\n]/.test(path)) throw new UserError(`The folder ${path} cannot be mounted into a container`)
  return `type=bind,source=${path},target=${path}`
}

function imageFailed(image: string, { stderr }: RunResult): UserError {
  const why = stderr.split('\n').findLast((line) => line.startsWith('docker: ')) ?? lastLine(stderr)
  return new UserError(`No container of the image ${image} can be started`, {
    why: why.replace(/^docker: (Error response from daemon: )?/, ''),
    fix: 'Check the name of the image, and log in to its registry with docker/login-action',
    commandFix: 'Check the name of the image, and log in to its registry with `docker login`',
  })
}
