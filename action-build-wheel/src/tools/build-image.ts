import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { lastLine } from '#shared/process/runner.js'
import type { ImageInputs } from '../inputs/types.js'

/** An image that builds run in, on an engine that answers. */
export interface BuildImage extends ImageInputs {
  /** User and group of the processes, such as `1001:121`, so that their files belong to this process. */
  readonly user: string
}

/** Requires a Docker Engine for the image; undefined if builds run on this machine. */
export async function prepareImage(
  { query, env }: Pick<ActionContext, 'query' | 'env'>,
  image: ImageInputs | undefined,
): Promise<BuildImage | undefined> {
  if (image === undefined) return undefined
  const args = ['info', '--format', '{{.OSType}} {{json .SecurityOptions}}']
  const { code, stdout, stderr } = await query('docker', args, { env }).catch(() => ({
    code: 1,
    stdout: '',
    stderr: 'docker is not installed',
  }))
  const [system = '', options = ''] = stdout.trim().split(' ', 2)
  if (code !== 0 || system !== 'linux')
    throw new UserError('`build-image` requires a Docker Engine for Linux', {
      why: code === 0 ? `The engine is for ${system === '' ? 'no system' : system}` : lastLine(stderr),
      fix: 'Use a runner with Docker, or remove `build-image`',
      commandFix: 'Start Docker, or remove `build-image`',
    })
  // In rootless mode, root in a container is the user who runs the engine. Source: Docker documentation, "Rootless mode".
  const isRootless = options.includes('name=rootless')
  return { ...image, user: isRootless ? '0:0' : `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}` }
}
