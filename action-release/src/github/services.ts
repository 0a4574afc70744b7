import type { ActionContext } from '#shared/context/action-context.js'
import type { ApiClient } from './client.js'
import { createApiClient } from './client.js'
import type { GitDatabase } from './git-database.js'
import { createGitDatabase } from './git-database.js'
import type { ReleasesApi } from './releases.js'
import { createReleasesApi } from './releases.js'

/** The parts of GitHub's API that a release uses. */
export interface GitHubServices {
  readonly api: ApiClient
  readonly releases: ReleasesApi
  readonly gitDatabase: GitDatabase
}

export async function connectGitHub(
  context: Pick<ActionContext, 'env' | 'log' | 'signal'>,
  token: string,
): Promise<GitHubServices> {
  const api = await createApiClient(context, token)
  return { api, releases: createReleasesApi(api), gitDatabase: createGitDatabase(api) }
}
