import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { InstallTool } from './pinned-tools.js'

/** Provides the pinned uv, or the one on PATH if the project in `directory` requires another version. Source: uv "Settings", `required-version`. */
export async function provideUv(
  { query, env, log }: Pick<ActionContext, 'query' | 'env' | 'log'>,
  installTool: InstallTool,
  directory: string,
): Promise<string> {
  const { bin } = await installTool('uv')
  const pinned = join(bin, 'uv')
  // Every command of uv checks the version; this one does nothing else.
  const check = (uv: string) => query(uv, ['--color=never', 'cache', 'dir'], { cwd: directory, env })
  const { stderr } = await check(pinned)
  const mismatch = /^error: (Required uv version .*? does not match the running version .*?)\. /m.exec(stderr)?.[1]
  if (mismatch === undefined) return pinned
  const isOnPath = await check('uv').then(
    ({ code }) => code === 0,
    () => false,
  )
  if (!isOnPath)
    throw new UserError('The project requires another version of uv', {
      why: mismatch,
      fix: 'Install that version with astral-sh/setup-uv before this step, or change `required-version` of the project',
      commandFix: 'Install that version with `uv self update`, or change `required-version` of the project',
    })
  log.info('Build with the uv on PATH, because the project requires another version than the pinned one.')
  return 'uv'
}
