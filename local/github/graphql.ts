import type { GraphQLSchema } from 'graphql'
import type { GitDatabase, RefUpdate } from './git-database.js'
import { githubSchema } from './schema/graphql-schema.js'
import type { RequestHandler } from './server.js'
import { jsonResponse, parseJsonBody } from './server.js'

interface EmulatedRepository {
  readonly git: GitDatabase
  readonly owner: string
  readonly repo: string
  /** Names of the categories of discussions. */
  readonly discussionCategories: () => readonly string[]
}

interface CommitInput {
  readonly branch: { readonly repositoryNameWithOwner?: string; readonly branchName?: string; readonly id?: string }
  readonly message: { readonly headline: string; readonly body?: string }
  readonly expectedHeadOid: string
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[]
    readonly deletions?: readonly { readonly path: string }[]
  }
}

interface RefsInput {
  readonly repositoryId: string
  readonly refUpdates: readonly RefUpdate[]
}

let parsedSchema: GraphQLSchema | undefined

/** Loads the library and parses the schema at the first request, which most runs never send. A process may start many servers. */
async function loadGraphql() {
  const { buildSchema, graphql } = await import('graphql')
  parsedSchema ??= buildSchema(githubSchema)
  return { graphql, schema: parsedSchema }
}

/**
 * Handles `POST /graphql` with GitHub's own schema, of which `graphql-schema.ts` has what is answered: the repository's id and discussion
 * categories, `createCommitOnBranch` and `updateRefs`. Requests run one after another, which makes each comparison and its update atomic.
 */
export function createGraphqlApi(repository: EmulatedRepository): RequestHandler {
  const rootValue = resolvers(repository)
  let previous: Promise<unknown> = Promise.resolve()
  return async ({ body }) => {
    const { query = '', variables = {} } = parseJsonBody(body) as { query?: string; variables?: Record<string, unknown> }
    const current = previous.then(async () => {
      const { graphql, schema } = await loadGraphql()
      return await graphql({ schema, source: query, rootValue, variableValues: variables })
    })
    previous = current.catch(() => undefined)
    const { data, errors } = await current
    return jsonResponse(200, { data: data ?? null, ...(errors === undefined ? {} : { errors }) })
  }
}

function resolvers({ git, owner, repo, discussionCategories }: EmulatedRepository) {
  const id = nodeId(owner, repo)
  const fullName = `${owner}/${repo}`
  const branchRef = (name: string) => `refs/heads/${name.replace(/^refs\/heads\//, '')}`
  return {
    repository({ owner: wantedOwner, name }: { owner: string; name: string }) {
      if (`${wantedOwner}/${name}` !== fullName) return null
      const categories = discussionCategories()
      const discussions = {
        hasDiscussionsEnabled: categories.length > 0,
        discussionCategories: { nodes: categories.map((category) => ({ name: category })) },
      }
      return { id, name: repo, nameWithOwner: fullName, ...discussions }
    },
    async createCommitOnBranch({ input }: { input: CommitInput }) {
      const { branch, message, expectedHeadOid, fileChanges = {} } = input
      if (branch.branchName === undefined || branch.repositoryNameWithOwner !== fullName)
        throw new Error('Could not resolve to a branch: give repositoryNameWithOwner and branchName')
      const ref = branchRef(branch.branchName)
      const head = await git.ref(ref)
      if (head !== expectedHeadOid)
        throw new Error(`Expected branch to point to "${expectedHeadOid}" but it did not. Pull and try again.`)
      const added = (fileChanges.additions ?? []).map(({ path, contents }) => ({ path, contents }))
      const removed = (fileChanges.deletions ?? []).map(({ path }) => ({ path, contents: null }))
      const text = message.body === undefined ? message.headline : `${message.headline}\n\n${message.body}`
      const oid = await git.commit(head, text, [...added, ...removed])
      await git.setRef(ref, oid, false)
      return { commit: { __typename: 'Commit', oid }, ref: { name: ref.slice('refs/heads/'.length), prefix: 'refs/heads/' } }
    },
    async updateRefs({ input }: { input: RefsInput }) {
      if (input.repositoryId !== id) throw new Error(`Could not resolve to a node with the global id of '${input.repositoryId}'`)
      await git.moveRefs(input.refUpdates)
      return { clientMutationId: null }
    },
  }
}

/** Returns the id of the repository in GraphQL, which REST reports as `node_id`. */
export function nodeId(owner: string, repo: string): string {
  return `R_${Buffer.from(`${owner}/${repo}`).toString('base64url')}`
}
