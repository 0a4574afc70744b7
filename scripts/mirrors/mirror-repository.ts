import type { MirrorApi } from './mirror-api.js'
import { callMirror, describeResponse, retryMirror } from './mirror-api.js'
import { describeError } from './mirror-options.js'
import type { RunGit } from './publish-mirror.js'

export interface MirrorRepository {
  readonly api: MirrorApi
  /** URL that git pushes to. */
  readonly remote: string
  /** Commit of the source repository. */
  readonly source: string
}

/** The part of "Get a repository" of the GitHub REST API that publishing depends on. */
interface Repository {
  readonly private?: boolean
  readonly visibility?: string
  readonly archived?: boolean
  readonly default_branch?: string
}

/** Finds what keeps a mirror from being published, one line for each problem with what to do about it. Changes nothing. */
export async function findRepositoryProblems(git: RunGit, { api, remote, source }: MirrorRepository): Promise<string[]> {
  const name = api.url.replace(/^.*\/repos\//, '')
  if (api.token === '') return [`MIRRORS_TOKEN is not set. Create the secret in the environment \`release\`.`]
  const response = await retryMirror(async () => await callMirror(api, 'GET', ''))
  if (response.status === 404)
    return [`${name} does not exist, or MIRRORS_TOKEN cannot read it. Create it empty, and give the token access to it.`]
  if (response.status === 401) return [`MIRRORS_TOKEN is not valid for ${name}. ${describeResponse(response)}. Create it again.`]
  if (response.status !== 200) return [`${name} cannot be read. ${describeResponse(response)}.`]
  const repository = response.body as Repository
  if (repository.archived === true) return [`${name} is archived. Unarchive it in Settings.`]
  const heads = git(['ls-remote', '--heads', remote])
  // The first branch that is pushed to an empty repository becomes its default branch.
  const hasOtherDefault = heads !== '' && repository.default_branch !== 'main'
  return [
    ...(repository.private === true && repository.visibility !== 'internal'
      ? [`${name} is private. Make it public in Settings.`]
      : []),
    ...(hasOtherDefault
      ? [
          `The default branch of ${name} is ${repository.default_branch ?? 'unknown'}. Select \`main\` in Settings, or empty the repository.`,
        ]
      : []),
    ...findPushProblem(git, { name, remote, source }),
  ]
}

/** Git asks the server for the right to push before it finds out that nothing is to be sent. Source: git-push(1), `--dry-run`. */
function findPushProblem(
  git: RunGit,
  { name, remote, source }: { readonly name: string; readonly remote: string; readonly source: string },
): string[] {
  try {
    git(['push', '--quiet', '--dry-run', remote, `${source}:refs/heads/mirror-check`])
    return []
  } catch (error) {
    return [`MIRRORS_TOKEN cannot push to ${name}. Give it \`contents: write\` there. ${describeError(error)}`]
  }
}
