import type { Git } from '#shared/git.js'
import { createGit } from '#shared/git.js'
import type { Env } from '#shared/process/env.js'
import { committerEnv } from '../git/committer.js'
import type { Signer } from '../git/signing.js'
import { writeTree } from '../git/trees.js'
import type { CommitContext } from './commit-context.js'
import type { CommitRequest } from './commit-request.js'
import { commitMessage, tagMessage } from './messages.js'

/** The release commit, and what its tag points to: a tag object, or the commit itself. */
export interface ReleaseObjects {
  readonly commit: string
  readonly tag: string
}

/**
 * Creates the release commit, unless it exists, and the tag object. No ref points to them yet, and branch, index and work tree do not
 * change: a rejected push leaves only two objects, which Git will collect.
 */
export async function createReleaseObjects(
  context: CommitContext,
  local: Git,
  request: CommitRequest,
  signer: Signer | undefined,
): Promise<ReleaseObjects> {
  const commit = request.existing ?? (await createCommit(context, local, request, signer))
  if (request.tagKind === 'lightweight') return { commit, tag: commit }
  return { commit, tag: await createTag(context, local, { ...request, commit }, signer) }
}

/** Creates a commit that changes only the files of the request. Returns its id. */
export async function createCommit(
  context: CommitContext,
  local: Git,
  request: Pick<CommitRequest, 'version' | 'tag' | 'base' | 'files' | 'message'>,
  signer: Signer | undefined,
): Promise<string> {
  const committer = await committerEnv(local, context.env)
  const git = createSigningGit(context, committer, signer)
  const tree = await writeTree(context, local, request.files)
  const signing = signer === undefined ? [] : ['-S']
  const args = [...(signer?.options ?? []), 'commit-tree', ...signing, tree, '-p', request.base]
  const { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email } = committer
  return await git(args, commitMessage(request, context.env, `${name} <${email}>`))
}

/** Source of the format: git-mktag(1). */
async function createTag(
  context: CommitContext,
  local: Git,
  request: CommitRequest & { readonly commit: string },
  signer: Signer | undefined,
): Promise<string> {
  const git = createSigningGit(context, await committerEnv(local, context.env), signer)
  const tagger = await git(['var', 'GIT_COMMITTER_IDENT'], '')
  const headers = `object ${request.commit}\ntype commit\ntag ${request.tag}\ntagger ${tagger}`
  const text = `${headers}\n\n${tagMessage(request, context.env)}`
  const signature = request.tagKind === 'signed' ? ((await signer?.sign(text)) ?? '') : ''
  return await git(['mktag'], text + signature)
}

/** Runs `git` with standard input, as the committer, and with the environment of the signer. */
function createSigningGit({ run, env, workspace }: CommitContext, committer: Env, signer: Signer | undefined) {
  const signingEnv = { ...(signer?.env ?? env), ...committer }
  return async (args: readonly string[], input: string) => await createGit(run, workspace, signingEnv, { input })(...args)
}
