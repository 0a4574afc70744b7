import { access, constants } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { envForProject } from '#shared/process/child-env.js'
import { lastLine } from '#shared/process/runner.js'

/** A push as the hook sees it. Source: githooks(5), pre-push. */
export interface HookedPush {
  readonly remote: string
  readonly url: string
  readonly refs: readonly { readonly from: string; readonly to: string; readonly before: string | undefined }[]
}

const noObject = '0'.repeat(40)

/**
 * Runs the hook `pre-push` of the clone as `git push` would, but without the token. Throws a `UserError` if it rejects the push. Git
 * itself runs no hook of ours, because it would pass the token on.
 */
export async function runPrePushHook(
  { run, env, workspace }: Pick<ActionContext, 'run' | 'env' | 'workspace'>,
  { remote, url, refs }: HookedPush,
): Promise<void> {
  const options = { cwd: workspace, env: { ...envForProject(env), GIT_TERMINAL_PROMPT: '0' } }
  const { stdout } = await run('git', ['rev-parse', '--git-path', 'hooks/pre-push'], options)
  const hook = resolve(workspace, stdout.trim())
  const isExecutable = await access(hook, constants.X_OK).then(
    () => true,
    () => false,
  )
  if (!isExecutable) return
  const lines = refs.map(({ from, to, before = noObject }) => `${from} ${from} ${to} ${before}\n`)
  const { code, stdout: said, stderr } = await run(hook, [remote, url], { ...options, input: lines.join(''), show: true })
  if (code === 0) return
  throw new UserError(`The hook pre-push of the clone failed with exit code ${code}`, {
    why: lastLine(stderr.trim() || said),
    fix: 'Fix what the hook reports, or set `hooks: false`, and run again',
  })
}
