import { UserError, messageOf } from '#shared/errors.js'
import type { Git } from '#shared/git.js'
import type { World } from '#shared/world.js'
import { runBumpCommand } from './bump-command.js'
import { follow, makeRelease, undo } from './commit.js'
import type { ReleaseObjects } from './commit.js'
import type { Inputs } from './inputs.js'
import type { Plan } from './plan.js'
import type { Remote } from './remote.js'
import { writeVersionFile } from './version-file.js'

/**
 * Writes the version, commits and tags it, and pushes both in one atomic push: the commit point of the release. Gives the id of
 * the release commit. When anything goes wrong, neither ref has moved and the version file is as it was.
 */
export async function commitAndPush(
  world: Pick<World, 'run' | 'env' | 'workspace' | 'temp' | 'log'>,
  { local, remote }: { readonly local: Git; readonly remote: Remote },
  { plan, inputs, file }: { readonly plan: Plan; readonly inputs: Inputs; readonly file: string },
): Promise<string> {
  try {
    await writeVersion(world, local, { command: inputs.bumpCommand, file, version: plan.version })
    const made = await makeRelease(world, local, plan, file)
    world.log.info(`Pushing commit ${made.commit} to ${plan.branch} and tag ${plan.tag}`)
    await pushBoth(remote, plan, made)
    await follow(local, made, plan, file).catch((error: unknown) => {
      world.log.warning(`The release is pushed, but the clone could not follow it: ${messageOf(error)}`)
    })
    return made.commit
  } catch (error) {
    if ((await local('rev-parse', 'HEAD')) === plan.base) await undo(local, file)
    throw error
  }
}

/** Puts the version into the work tree: by the repository's own command where there is one. */
export async function writeVersion(
  world: Pick<World, 'run' | 'env' | 'workspace'>,
  local: Git,
  { command, file, version }: { readonly command: string; readonly file: string; readonly version: string },
): Promise<void> {
  if (command === '') await writeVersionFile(world.workspace, file, version)
  else await runBumpCommand(world, local, { command, file, version })
}

/** Pushes, and looks at the remote afterwards: a push whose answer was lost may have been done. */
async function pushBoth(remote: Remote, { branch, tag, base }: Plan, made: ReleaseObjects): Promise<void> {
  const refusal = await remote.push([
    { from: made.commit, to: `refs/heads/${branch}` },
    { from: made.tag, to: `refs/tags/${tag}` },
  ])
  if (refusal === undefined) return
  const { tip, tags } = await remote.refs(branch)
  if (tags.get(tag) === made.commit) return
  if (tip !== base)
    throw new UserError(
      `Branch ${branch} moved from ${base.slice(0, 10)} to ${(tip ?? 'nothing').slice(0, 10)} during the release`,
      {
        why: 'Nothing was pushed: neither the commit nor the tag',
        fix: 'Start the release again',
      },
    )
  throw new UserError(`The remote refused the release: ${refusal}`, {
    why: 'Nothing was pushed: neither the commit nor the tag',
    fix: refusal.includes('GH013')
      ? 'A rule of the repository protects the branch or the tag: use a token that may bypass it'
      : 'Check the permissions of the token and the rules of the branch and the tag',
  })
}
