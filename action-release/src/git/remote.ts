import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Git } from '#shared/git.js'
import { createGit } from '#shared/git.js'
import { hasOtherCredential, withCredentials } from './credentials.js'
import type { RemoteRefs } from './remote-refs.js'
import { parseRemoteRefs, pushRejection } from './remote-refs.js'
import { isShallowClone } from './shallow.js'

export const remoteName = 'origin'

/** One ref of a push. */
export interface PushedRef {
  /** Id of the object that the ref gets. */
  readonly from: string
  /** Full name of the ref. */
  readonly to: string
  /** The ref may move anywhere, provided that the remote has it at this id; '' means that the remote must not have it. */
  readonly lease?: string
}

export type PushResult = { readonly state: 'pushed' } | { readonly state: 'rejected'; readonly reason: string }

/** The repository that the release goes to. All questions go to it, because the clone may be shallow. */
export interface Remote {
  /** Whether pushes use a credential other than the token, such as a deploy key. It may be allowed more than the token. */
  readonly usesOtherCredential: boolean
  /** Lists the tip of a branch, all tags, and the branches of a further folder, such as `action-release`. */
  refs(branch: string, folder?: string): Promise<RemoteRefs>
  /** Reads the messages of a tag ('' for a lightweight one) and of its commit. Fetches them if the clone does not have them. */
  messagesOf(refs: RemoteRefs, tag: string): Promise<readonly [tag: string, commit: string]>
  /** Fetches the objects of a ref into the clone; no ref of the clone changes. */
  fetch(ref: string): Promise<void>
  /** Pushes all refs or none. */
  push(refs: readonly PushedRef[]): Promise<PushResult>
}

/** Opens the remote `origin` of the clone; nothing is sent to it yet. */
export async function openRemote(
  { run, env, workspace }: Pick<ActionContext, 'run' | 'env' | 'workspace'>,
  local: Git,
  token: string | undefined,
): Promise<Remote> {
  const remotes = (await local('remote')).split('\n')
  if (!remotes.includes(remoteName))
    throw new UserError(`The repository has no remote \`${remoteName}\``, { fix: 'Check it out with actions/checkout' })
  const remoteEnv = { ...(await withCredentials(local, env, remoteName, token)), GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' }
  const git = createGit(run, workspace, remoteEnv)

  async function fetch(ref: string): Promise<void> {
    const depth = (await isShallowClone(git)) ? ['--depth=1'] : []
    await git('fetch', '--quiet', '--no-tags', '--no-write-fetch-head', ...depth, remoteName, ref)
  }

  async function hasObject(id: string): Promise<boolean> {
    return (await run('git', ['cat-file', '-e', id], { cwd: workspace, env: remoteEnv })).code === 0
  }

  return {
    usesOtherCredential: await hasOtherCredential(local, env, remoteName, token),
    fetch,
    async refs(branch, folder) {
      const folderPatterns = folder === undefined ? [] : [`refs/heads/${folder}`, `refs/heads/${folder}/*`]
      const patterns = [`refs/heads/${branch}`, 'refs/tags/*', ...folderPatterns]
      return parseRemoteRefs(await git('ls-remote', remoteName, ...patterns), branch)
    },
    async messagesOf({ tags, tagObjects }, tag) {
      const commit = tags.get(tag) ?? ''
      const object = tagObjects.get(tag) ?? commit
      if (!(await hasObject(object)) || !(await hasObject(commit))) await fetch(`refs/tags/${tag}`)
      const tagMessage = object === commit ? '' : messageOfTagObject(await git('cat-file', 'tag', object))
      return [tagMessage, await git('log', '-1', '--no-show-signature', '--format=%B', commit)]
    },
    async push(refs) {
      const specs = refs.map(({ from, to }) => `${from}:${to}`)
      const leases = refs.flatMap(({ to, lease }) => (lease === undefined ? [] : [`--force-with-lease=${to}:${lease}`]))
      const args = ['push', '--atomic', '--porcelain', ...leases, remoteName, ...specs]
      const { code, stdout, stderr } = await run('git', args, { cwd: workspace, env: remoteEnv })
      return code === 0 ? { state: 'pushed' } : { state: 'rejected', reason: pushRejection(stdout, stderr) }
    },
  }
}

/** The message follows the headers; the signature is dropped. Source: git-mktag(1). */
function messageOfTagObject(text: string): string {
  return text.slice(text.indexOf('\n\n') + 2).replace(/^-----BEGIN [^]*/m, '')
}
