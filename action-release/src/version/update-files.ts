import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Git } from '#shared/git.js'
import { changedFiles } from '#shared/git.js'
import { envForUserCommand } from '#shared/process/child-env.js'
import { runOk } from '#shared/process/runner.js'
import { requireVersion, writeVersion } from './version-file.js'
import type { VersionPlace } from './version-locations.js'
import { keepWorkTree } from './worktree-snapshot.js'

export interface Writing {
  /** '' to edit the files. */
  readonly command: string
  readonly places: readonly VersionPlace[]
  readonly version: string
}

/**
 * Puts the version into the files of the work tree: by the repository's own command where there is one. When anything fails,
 * every file is as it was before.
 */
export async function writeEverywhere(
  context: Pick<ActionContext, 'run' | 'env' | 'workspace'>,
  git: Git,
  { command, places, version }: Writing,
): Promise<void> {
  const putBack = await keepWorkTree(context, git, places)
  try {
    if (command !== '') await runBumpCommand(context, git, { command, places, version })
    else for (const place of places) await writeVersion(context.workspace, place, version)
  } catch (error) {
    await putBack()
    throw error
  }
}

/** The program and its arguments: the words between blanks, with the version in place of `{version}`. No shell sees them. */
export function commandOf(template: string, version: string): readonly [string, ...string[]] {
  const [program = '', ...args] = template
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('{version}', version))
  return [program, ...args]
}

/**
 * Has the repository's own command write the version. Afterwards nothing but the declared files may have changed, and they have
 * to read the version. The command does not see the inputs of the action, and so not the token.
 */
async function runBumpCommand(
  { run, env, workspace }: Pick<ActionContext, 'run' | 'env' | 'workspace'>,
  git: Git,
  { command, places, version }: Writing,
): Promise<void> {
  const before = new Set([...(await changedFiles(git)), ...places.map(({ path }) => path)])
  const head = await git('rev-parse', 'HEAD')
  const [program, ...args] = commandOf(command, version)
  await runOk(run, program, args, { cwd: workspace, env: envForUserCommand(env), show: true })
  if ((await git('rev-parse', 'HEAD')) !== head)
    throw new UserError(`\`${command}\` made a commit`, {
      why: 'The release makes the commit itself, together with the tag',
      fix: 'Have it only write files',
    })
  const changed = (await changedFiles(git)).filter((path) => !before.has(path))
  if (changed.length > 0)
    throw new UserError(
      `\`${command}\` changed more than ${places.map(({ path }) => path).join(', ')}: ${changed.slice(0, 5).join(', ')}`,
      {
        why: 'A release commits nothing but the files that are declared',
        fix: 'Add them to `version-files`, or have the command leave them alone',
      },
    )
  for (const place of places) await requireVersion(workspace, place, version)
}
