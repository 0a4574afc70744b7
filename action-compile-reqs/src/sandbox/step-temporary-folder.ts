import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'

/**
 * The context whose processes keep their temporary files in the private folder of the step. `post` removes it, also after a run that
 * was cancelled or timed out; pip itself leaves `pip-unpack-*` in the temporary folder of the machine.
 */
export async function withTemporaryFolder<Context extends Pick<ActionContext, 'env' | 'privateDir'>>(
  context: Context,
): Promise<Context> {
  const folder = join((await context.privateDir()).path, 'tmp')
  await mkdir(folder, { recursive: true })
  return { ...context, env: { ...context.env, TMPDIR: folder, TEMP: folder, TMP: folder } }
}
