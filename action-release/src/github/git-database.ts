import type { Api } from './client.js'
import { missing } from './client.js'

/** A commit as the API tells it. */
export interface ApiCommit {
  readonly message: string
  /** Id of its tree. */
  readonly tree: string
  readonly parents: readonly string[]
  /** What GitHub says of its signature: '' for verified, a word such as `unsigned` for what is wrong; undefined where it says nothing. */
  readonly unverified: string | undefined
}

/** A move of one ref, named whole. It is refused unless the ref is at `before`; undefined stands for no commit. */
export interface RefMove {
  readonly name: string
  readonly before: string | undefined
  readonly after: string | undefined
  /** Whether it may go to a commit that does not follow. */
  readonly force?: boolean
}

/** The git side of the API. Refs are whole names such as `refs/heads/main`. */
export interface Repository {
  /** Id of the object that a ref names; undefined when there is no such ref. */
  ref(name: string): Promise<string | undefined>
  commit(id: string): Promise<ApiCommit>
  /** Puts a commit with changed files on a branch that is at `head`, signed by GitHub. Gives its id. */
  commitFiles(change: FilesCommit): Promise<string>
  /** Makes the object of an annotated tag, no ref. Gives its id. */
  tagObject(tag: {
    readonly name: string
    readonly message: string
    readonly commit: string
    readonly date: Date
  }): Promise<string>
  /** Moves all refs or none. */
  move(moves: readonly RefMove[]): Promise<void>
}

export interface FilesCommit {
  readonly branch: string
  readonly head: string
  readonly message: string
  readonly files: readonly { readonly path: string; readonly content: Buffer }[]
}

const nothing = '0'.repeat(40)
const base = '/repos/{owner}/{repo}'
const bot = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' }

/**
 * Opens the repository of the run. Source: GitHub REST API, "Git database"; GraphQL API, `createCommitOnBranch` (signed by GitHub,
 * compare-and-swap by `expectedHeadOid`) and `updateRefs` ("all updates are performed atomically").
 */
export function openRepository(api: Api): Repository {
  const known: { id: string | undefined } = { id: undefined }
  return {
    async ref(name) {
      const found = await api
        .again<{ object: { sha: string } }>(`GET ${base}/git/ref/{+ref}`, { ref: name.replace(/^refs\//, '') })
        .catch(missing)
      return found?.object.sha
    },
    async commit(id) {
      const found = await api.again<CommitJson>(`GET ${base}/git/commits/{id}`, { id })
      const { message, verification } = found
      const unverified = verification?.verified === true ? '' : verification?.reason
      return { message, tree: found.tree.sha, parents: found.parents.map(({ sha }) => sha), unverified }
    },
    async commitFiles({ branch, head, message, files }) {
      const [headline = '', ...rest] = message.trimEnd().split('\n')
      const input = {
        branch: { repositoryNameWithOwner: `${api.owner}/${api.repo}`, branchName: branch },
        message: { headline, body: rest.join('\n').trimStart() },
        expectedHeadOid: head,
        fileChanges: { additions: files.map(({ path, content }) => ({ path, contents: content.toString('base64') })) },
      }
      const query = 'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }'
      const made = await api.graphql<{ createCommitOnBranch: { commit: { oid: string } } }>(query, { input })
      return made.createCommitOnBranch.commit.oid
    },
    async tagObject({ name, message, commit, date }) {
      const tagger = { ...bot, date: date.toISOString() }
      const wanted = { tag: name, message, object: commit, type: 'commit', tagger }
      return (await api.again<{ sha: string }>(`POST ${base}/git/tags`, wanted)).sha
    },
    async move(moves) {
      known.id ??= (await api.again<{ node_id: string }>(`GET ${base}`)).node_id
      const refUpdates = moves.map(({ name, before = nothing, after = nothing, force = false }) => ({
        name,
        beforeOid: before,
        afterOid: after,
        force,
      }))
      const query = 'mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }'
      await api.graphql(query, { input: { repositoryId: known.id, refUpdates } })
    },
  }
}

interface CommitJson {
  readonly message: string
  readonly tree: { readonly sha: string }
  readonly parents: readonly { readonly sha: string }[]
  readonly verification?: { readonly verified: boolean; readonly reason: string }
}
