import { messageOf, UserError } from '#shared/errors.js'
import type { Git } from '#shared/git.js'
import { foreignCredential } from '../git/credentials.js'
import type { RemoteRefs } from '../git/remote.js'
import type { Repository } from '../github/git-database.js'
import type { Inputs } from '../inputs/read-inputs.js'

/** How commit and tag come to the server: through its API, signed by GitHub, by an atomic push, or the tag alone by a push. */
export interface CommitWay {
  readonly by: 'api' | 'git' | 'none'
  /** One line on the choice. */
  readonly why: string
}

interface Facts {
  readonly inputs: Pick<Inputs, 'commit' | 'token' | 'signingKey'>
  readonly local: Git
  readonly env: Readonly<Record<string, string | undefined>>
  readonly repository: Repository | undefined
  readonly branch: string
  readonly refs: RemoteRefs
  /** The files that the release changes. */
  readonly files: readonly string[]
}

/**
 * Chooses. `auto` takes the API where it can do it and sees the same branch as git; `api` refuses instead. Nothing is written.
 */
export async function commitWay(facts: Facts): Promise<CommitWay> {
  const { commit: wanted } = facts.inputs
  if (wanted === 'none') return { by: 'none', why: 'Asked for with `commit: none`: the commit is the one that is checked out' }
  if (wanted === 'git') return { by: 'git', why: 'Asked for with `commit: git`' }
  const hindrance = await hindranceOf(facts)
  if (hindrance === undefined) return { by: 'api', why: 'The API shows the branch where git has it: GitHub signs the commit' }
  if (wanted === 'auto') return { by: 'git', why: hindrance }
  throw new UserError(`The release cannot be committed through the API: ${hindrance}`, { fix: 'Use `commit: git` or `auto`' })
}

async function hindranceOf(facts: Facts): Promise<string | undefined> {
  const { inputs, local, env, repository, branch, refs, files } = facts
  if (repository === undefined) return 'No token is given'
  if (inputs.signingKey !== '') return 'GitHub signs with its own key, and `signing-key` is given'
  if (inputs.commit === 'auto' && (await foreignCredential(local, env, inputs.token)))
    return 'The checkout has a credential of its own, which may be allowed more than the token'
  for (const file of files) {
    const mode = (await local('ls-files', '--stage', '--', file)).slice(0, 6)
    if (mode !== '100644') return `${file} has mode ${mode}, and the API keeps only 100644`
  }
  try {
    const tip = await repository.ref(`refs/heads/${branch}`)
    if (tip === refs.tip) return undefined
    return `The API shows ${branch} at ${tip?.slice(0, 10) ?? 'no commit'}, git at ${refs.tip?.slice(0, 10) ?? 'no commit'}`
  } catch (error) {
    return `The API does not tell the branch: ${messageOf(error)}`
  }
}
