import { messageOf, UserError } from '#shared/errors.js'
import type { Git } from '#shared/git.js'
import type { GitDatabase } from '../github/git-database.js'

/** How commit and tag reach the server: through its API, signed by GitHub; by an atomic push; or only the tag, by a push. */
export interface CommitMethod {
  readonly by: 'api' | 'git' | 'none'
  /** One line for the log. */
  readonly reason: string
  /** Whether a push may take the place of the API if the API turns out to be unable to make the commit. */
  readonly mayPush?: boolean
}

export type CommitPreference = 'auto' | 'api' | 'git' | 'none'

/** What the choice depends on. */
export interface CommitMethodFacts {
  readonly preference: CommitPreference
  readonly hasSigningKey: boolean
  /** Whether the checkout pushes with a credential other than the token. */
  readonly usesOtherCredential: boolean
  readonly branch: string
  /** Tip of the branch as Git sees it. */
  readonly tip: string | undefined
  /** Files that the release changes. */
  readonly files: readonly string[]
}

/** Chooses how to commit. `auto` uses the API unless something prevents it; `api` fails instead. Writes nothing. */
export async function chooseCommitMethod(
  local: Git,
  gitDatabase: GitDatabase | undefined,
  facts: CommitMethodFacts,
): Promise<CommitMethod> {
  const { preference } = facts
  if (preference === 'none') return { by: 'none', reason: '`commit: none` releases the commit that is checked out' }
  if (preference === 'git') return { by: 'git', reason: '`commit: git` is set' }
  const obstacle = await findApiObstacle(local, gitDatabase, facts)
  if (obstacle === undefined) {
    const reason = 'The API shows the same branch as Git, so GitHub can sign the commit'
    return { by: 'api', reason, mayPush: preference === 'auto' }
  }
  if (preference === 'auto') return { by: 'git', reason: obstacle }
  throw new UserError(`The release cannot be committed through the API: ${obstacle}`, { fix: 'Use `commit: git` or `auto`' })
}

/** Returns why the API cannot make the commit; undefined if it can. */
async function findApiObstacle(
  local: Git,
  gitDatabase: GitDatabase | undefined,
  { preference, hasSigningKey, usesOtherCredential, branch, tip, files }: CommitMethodFacts,
): Promise<string | undefined> {
  if (gitDatabase === undefined) return 'No token is given'
  if (hasSigningKey) return 'GitHub signs with its own key, but `signing-key` is set'
  if (preference === 'auto' && usesOtherCredential)
    return 'The checkout has another credential, which may be allowed more than the token'
  return (await findUnsupportedMode(local, files)) ?? (await findDifferentTip(gitDatabase, branch, tip))
}

async function findUnsupportedMode(local: Git, files: readonly string[]): Promise<string | undefined> {
  for (const file of files) {
    const mode = (await local('ls-files', '--stage', '--', file)).slice(0, 6)
    // A file that only the bump command creates has none yet.
    if (mode !== '' && mode !== '100644') return `${file} has mode ${mode}, but the API supports only 100644`
  }
  return undefined
}

async function findDifferentTip(gitDatabase: GitDatabase, branch: string, tip: string | undefined): Promise<string | undefined> {
  try {
    const apiTip = await gitDatabase.ref(`refs/heads/${branch}`)
    if (apiTip === tip) return undefined
    return `The API shows ${branch} at ${shortId(apiTip)}, Git at ${shortId(tip)}`
  } catch (error) {
    return `The API does not show the branch: ${messageOf(error)}`
  }
}

function shortId(commit: string | undefined): string {
  return commit?.slice(0, 10) ?? 'no commit'
}
