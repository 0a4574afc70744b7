import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { ApiClient } from './client.js'
import { GraphqlError } from './client.js'
import { statusOf } from './http-error.js'
import { retryRequest } from './retry.js'

const query =
  'query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { hasDiscussionsEnabled discussionCategories(first: 100) { nodes { name } } } }'

interface Answer {
  readonly repository: {
    readonly hasDiscussionsEnabled: boolean
    readonly discussionCategories: { readonly nodes: readonly { readonly name: string }[] }
  }
}

/**
 * Throws a `UserError` if the repository has no such category of discussions. A token that may not read discussions does not know, and
 * GitHub decides when the release is published. Source: GitHub GraphQL API, `Repository.discussionCategories`.
 */
export async function requireDiscussionCategory(
  context: Pick<ActionContext, 'log' | 'signal'>,
  api: ApiClient | undefined,
  { discussionCategory: category }: { readonly discussionCategory: string | undefined },
): Promise<void> {
  if (category === undefined || api === undefined) return
  const { owner, repo } = api
  const repository = await readCategories(context, api)
  if (repository === undefined) return
  const names = repository.discussionCategories.nodes.map(({ name }) => name)
  if (repository.hasDiscussionsEnabled && names.includes(category)) return
  if (!repository.hasDiscussionsEnabled)
    throw new UserError(`\`discussion-category\` is \`${category}\`, but ${owner}/${repo} has no discussions`, {
      fix: 'Enable discussions in the settings of the repository, or remove the input',
    })
  throw new UserError(`${owner}/${repo} has no discussion category \`${category}\``, {
    fix: `Use one of ${names.map((name) => `\`${name}\``).join(', ')} as \`discussion-category\``,
  })
}

async function readCategories(
  context: Pick<ActionContext, 'log' | 'signal'>,
  api: ApiClient,
): Promise<Answer['repository'] | undefined> {
  const { owner, repo } = api
  try {
    const read = async () => await api.graphql<Answer>(query, { owner, repo })
    return (await retryRequest(context, 'POST graphql', read)).repository
  } catch (error) {
    const isUnknown = error instanceof GraphqlError || [403, 404].includes(statusOf(error) ?? 0)
    if (!isUnknown) throw error
    context.log.info('The token may not read the categories of discussions, so the category is not checked')
    return undefined
  }
}
