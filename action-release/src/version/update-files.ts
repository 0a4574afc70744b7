import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { listFirst } from '#shared/format/list.js'
import type { Git } from '#shared/git.js'
import { changedFiles } from '#shared/git.js'
import { envForUserCommand } from '#shared/process/child-env.js'
import { runOk } from '#shared/process/runner.js'
import type { VersionLocation } from './location.js'
import { replaceVersion, requireVersion } from './version-file.js'
import { snapshotWorktree } from './worktree-snapshot.js'

/** How a version gets into the files of the work tree. */
export interface VersionUpdate {
  /** The repository's command that writes the version; undefined to edit the files. */
  readonly command: string | undefined
  readonly locations: readonly VersionLocation[]
  readonly version: string
}

/** Writes the version into the files of the work tree. If anything fails, every file is restored. */
export async function updateVersionFiles(
  context: Pick<ActionContext, 'run' | 'env' | 'workspace'>,
  git: Git,
  { command, locations, version }: VersionUpdate,
): Promise<void> {
  const restore = await snapshotWorktree(context, git, locations)
  try {
    if (command !== undefined) await runBumpCommand(context, git, { command, locations, version })
    else for (const location of locations) await replaceVersion(context.workspace, location, version)
  } catch (error) {
    await restore()
    throw error
  }
}

/** Splits a command at spaces and replaces `{version}` in each word. No shell is involved. */
export function parseBumpCommand(template: string, version: string): readonly [string, ...string[]] {
  const [program = '', ...args] = template
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('{version}', version))
  return [program, ...args]
}

/**
 * Runs the repository's own command, which may change nothing but the declared files and must leave the version in them. It does not
 * see the inputs of the action, and therefore not the token.
 */
async function runBumpCommand(
  { run, env, workspace }: Pick<ActionContext, 'run' | 'env' | 'workspace'>,
  git: Git,
  { command, locations, version }: VersionUpdate & { readonly command: string },
): Promise<void> {
  const head = await git('rev-parse', 'HEAD')
  const declared = locations.map(({ path }) => path)
  const mayDiffer = new Set([...(await changedFiles(git)), ...declared])
  const [program, ...args] = parseBumpCommand(command, version)
  await runOk(run, program, args, { cwd: workspace, env: envForUserCommand(env), show: true })
  if ((await git('rev-parse', 'HEAD')) !== head)
    throw new UserError(`\`${command}\` made a commit`, {
      why: 'The release makes the commit itself, together with the tag',
      fix: 'Change the command so that it only writes files',
    })
  const undeclared = (await changedFiles(git)).filter((path) => !mayDiffer.has(path))
  if (undeclared.length > 0)
    throw new UserError(`\`${command}\` changed more than ${declared.join(', ')}: ${listFirst(undeclared)}`, {
      why: 'A release commits only the declared files',
      fix: 'Add them to `version-files`, or change the command so that it leaves them alone',
    })
  for (const location of locations) await requireVersion(workspace, location, version)
}
