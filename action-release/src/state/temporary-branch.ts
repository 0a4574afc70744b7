import type { Git } from '#shared/git.js'
import type { Remote } from '../git/remote.js'
import type { RemoteRefs } from '../git/remote-refs.js'
import type { RecordedCommit } from '../git/trailers.js'
import { readTrailers } from '../git/trailers.js'

/** What the remote has under the name of the temporary branch. */
export interface TemporaryBranch {
  readonly name: string
  /** The commit at its tip; undefined if the branch does not exist. */
  readonly tip: RecordedCommit | undefined
  /** An existing branch whose name is a folder of this one, so that Git can create only one of them. */
  readonly obstacle: string | undefined
}

/** Prefix of all temporary branches. No one else uses it. */
export const temporaryPrefix = 'action-release'

/**
 * Returns the branch that a release commit waits on: for the tag, or for a pull request to be merged. Each tag has its own, so that two
 * packages of a repository never share one.
 */
export function releaseBranch({ tag }: { readonly tag: string }): string {
  return `${temporaryPrefix}/${tag}`
}

/** Reads the temporary branch of a tag. Fetches its commit if it exists. */
export async function readTemporaryBranch(
  { local, remote }: { readonly local: Git; readonly remote: Remote },
  { heads }: RemoteRefs,
  tag: string,
): Promise<TemporaryBranch> {
  const name = releaseBranch({ tag })
  const obstacle = [...heads.keys()].find((head) => name.startsWith(`${head}/`) || head.startsWith(`${name}/`))
  const commit = heads.get(name)
  if (commit === undefined) return { name, tip: undefined, obstacle }
  await remote.fetch(`refs/heads/${name}`)
  return { name, tip: { commit, trailers: await readTrailers(local, commit) }, obstacle }
}
