import type { ApiClient } from './client.js'
import { undefinedIf404 } from './client.js'

/** A commit as the API describes it. */
export interface ApiCommit {
  readonly message: string
  /** Id of its tree. */
  readonly tree: string
  readonly parents: readonly string[]
  readonly signature: SignatureState
}

/** What GitHub says about a signature. The reason is a word such as `unsigned`. */
export type SignatureState =
  | { readonly state: 'verified' }
  | { readonly state: 'unverified'; readonly reason: string }
  | { readonly state: 'unknown' }

/** The move of one ref, by its full name. The server rejects it unless the ref is at `before`; undefined means that there is no ref. */
export interface RefMove {
  readonly name: string
  readonly before: string | undefined
  readonly after: string | undefined
  /** Whether the new commit may be one that does not descend from the old one. */
  readonly force?: boolean
}

/** A commit of changed files on a branch that is at `head`. */
export interface FilesCommit {
  readonly branch: string
  readonly head: string
  readonly message: string
  /** The content of a file, which has mode 100644; undefined for one that the commit deletes. */
  readonly files: readonly { readonly path: string; readonly content: Buffer | undefined }[]
}

/** An annotated tag of a commit. */
export interface TagObject {
  readonly name: string
  readonly message: string
  readonly commit: string
  readonly tagger: { readonly name: string; readonly email: string }
  readonly date: Date
}

/** The Git part of the API. Refs are given by their full names, such as `refs/heads/main`. */
export interface GitDatabase {
  /** Id of the object that a ref names; undefined if the ref does not exist. */
  ref(name: string): Promise<string | undefined>
  commit(id: string): Promise<ApiCommit>
  /** Commits files to a branch; GitHub signs the commit. Returns its id. */
  commitFiles(commit: FilesCommit): Promise<string>
  /** Creates the object of an annotated tag, but no ref. Returns its id. */
  createTagObject(tag: TagObject): Promise<string>
  /** Moves all refs or none. */
  moveRefs(moves: readonly RefMove[]): Promise<void>
}

const noObject = '0'.repeat(40)
const repository = '/repos/{owner}/{repo}'
const commitFilesQuery =
  'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }'
const moveRefsQuery = 'mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }'

/**
 * Creates the Git API of the run's repository. Source: GitHub REST API, "Git database"; GraphQL API, `createCommitOnBranch` (signed by
 * GitHub, compare-and-swap by `expectedHeadOid`) and `updateRefs` ("all updates are performed atomically").
 */
export function createGitDatabase(api: ApiClient): GitDatabase {
  let repositoryId: Promise<string> | undefined
  const readRepositoryId = async () => (await api.requestWithRetry<{ node_id: string }>(`GET ${repository}`)).node_id
  return {
    async ref(name) {
      const found = await api
        .requestWithRetry<{ object: { sha: string } }>(`GET ${repository}/git/ref/{+ref}`, { ref: name.replace(/^refs\//, '') })
        .catch(undefinedIf404)
      return found?.object.sha
    },
    async commit(id) {
      return parseCommit(await api.requestWithRetry<CommitJson>(`GET ${repository}/git/commits/{id}`, { id }))
    },
    async commitFiles({ branch, head, message, files }) {
      const [headline = '', ...rest] = message.trimEnd().split('\n')
      const input = {
        branch: { repositoryNameWithOwner: `${api.owner}/${api.repo}`, branchName: branch },
        message: { headline, body: rest.join('\n').trimStart() },
        expectedHeadOid: head,
        fileChanges: toFileChanges(files),
      }
      const answer = await api.graphql<{ createCommitOnBranch: { commit: { oid: string } } }>(commitFilesQuery, { input })
      return answer.createCommitOnBranch.commit.oid
    },
    async createTagObject({ name, message, commit, tagger, date }) {
      const tag = { tag: name, message, object: commit, type: 'commit', tagger: { ...tagger, date: date.toISOString() } }
      return (await api.requestWithRetry<{ sha: string }>(`POST ${repository}/git/tags`, tag)).sha
    },
    async moveRefs(moves) {
      repositoryId ??= readRepositoryId()
      const refUpdates = moves.map(({ name, before = noObject, after = noObject, force = false }) => ({
        name,
        beforeOid: before,
        afterOid: after,
        force,
      }))
      await api.graphql(moveRefsQuery, { input: { repositoryId: await repositoryId, refUpdates } })
    },
  }
}

interface CommitJson {
  readonly message: string
  readonly tree: { readonly sha: string }
  readonly parents: readonly { readonly sha: string }[]
  readonly verification?: { readonly verified: boolean; readonly reason: string }
}

function parseCommit({ message, tree, parents, verification }: CommitJson): ApiCommit {
  return { message, tree: tree.sha, parents: parents.map(({ sha }) => sha), signature: parseSignature(verification) }
}

function parseSignature(verification: CommitJson['verification']): SignatureState {
  if (verification === undefined) return { state: 'unknown' }
  return verification.verified ? { state: 'verified' } : { state: 'unverified', reason: verification.reason }
}

/** Source: GitHub GraphQL API, `FileChanges`. */
function toFileChanges(files: FilesCommit['files']) {
  return {
    additions: files.flatMap(({ path, content }) =>
      content === undefined ? [] : [{ path, contents: content.toString('base64') }],
    ),
    deletions: files.flatMap(({ path, content }) => (content === undefined ? [{ path }] : [])),
  }
}
