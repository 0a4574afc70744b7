import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Git } from '#shared/git.js'
import { addGitSettings, createGit, runGit } from '#shared/git.js'
import type { Env } from '#shared/process/env.js'
import { hasOtherCredential, withCredentials } from './credentials.js'
import { runPrePushHook } from './pre-push-hook.js'
import type { RemoteRefs } from './remote-refs.js'
import { parseRemoteRefs, pushRejection, readFailure } from './remote-refs.js'
import { readRemoteUrls } from './remote-urls.js'
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

export interface RemoteAccess {
  readonly token: string | undefined
  /** Whether the hook `pre-push` of the clone decides about each push. */
  readonly hooks: boolean
}

/** Opens the remote `origin` of the clone; nothing is sent to it yet. */
export async function openRemote(
  context: Pick<ActionContext, 'run' | 'env' | 'workspace'>,
  local: Git,
  { token, hooks }: RemoteAccess,
): Promise<Remote> {
  const { run, env, workspace } = context
  const urls = await readRemoteUrls(local, remoteName)
  if (urls === undefined)
    throw new UserError(`The repository has no remote \`${remoteName}\``, {
      fix: 'Check it out with actions/checkout',
      commandFix: `Add it with \`git remote add ${remoteName} URL\``,
    })
  const { push: pushUrl } = urls
  const remoteEnv = await withoutConfiguredHooks(local, await withCredentials(local, env, urls, token))
  const git = createGit(run, workspace, remoteEnv)

  /** Runs a command that asks the remote, and says what to check if that fails. */
  async function read(...args: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await runGit(run, args, { cwd: workspace, env: remoteEnv })
    if (code === 0) return stdout.replace(/\n$/, '')
    throw new UserError(`The remote \`${remoteName}\` cannot be read: ${readFailure(stderr)}`, {
      fix: `Check the network, the URL of the remote, and that the token or key may read the repository`,
    })
  }

  async function fetch(ref: string): Promise<void> {
    const depth = (await isShallowClone(git)) ? ['--depth=1'] : []
    await read('fetch', '--quiet', '--no-tags', '--no-write-fetch-head', ...depth, remoteName, ref)
  }

  async function askHook(refs: readonly PushedRef[]): Promise<void> {
    const lines = (await read('ls-remote', remoteName, ...refs.map(({ to }) => to))).split('\n')
    const before = new Map(lines.map((line) => line.split('\t').reverse() as [name: string, id: string]))
    await runPrePushHook(context, {
      remote: remoteName,
      url: pushUrl,
      refs: refs.map(({ from, to }) => ({ from, to, before: before.get(to) })),
    })
  }

  /** One start of Git for all of them. Source: git-cat-file(1), `--batch-check`. */
  async function hasObjects(...ids: readonly string[]): Promise<boolean> {
    const options = { cwd: workspace, env: remoteEnv, input: ids.map((id) => `${id}\n`).join('') }
    const { code, stdout } = await runGit(run, ['cat-file', '--batch-check'], options)
    return code === 0 && !/ missing$/m.test(stdout)
  }

  return {
    usesOtherCredential: await hasOtherCredential(local, env, urls, token),
    fetch,
    async refs(branch, folder) {
      const folderPatterns = folder === undefined ? [] : [`refs/heads/${folder}`, `refs/heads/${folder}/*`]
      const patterns = [`refs/heads/${branch}`, 'refs/tags/*', ...folderPatterns]
      return parseRemoteRefs(await read('ls-remote', remoteName, ...patterns), branch)
    },
    async messagesOf({ tags, tagObjects }, tag) {
      const commit = tags.get(tag) ?? ''
      const object = tagObjects.get(tag) ?? commit
      if (!(await hasObjects(object, commit))) await fetch(`refs/tags/${tag}`)
      const tagMessage = object === commit ? '' : messageOfTagObject(await git('cat-file', 'tag', object))
      return [tagMessage, await git('log', '-1', '--no-show-signature', '--format=%B', commit)]
    },
    async push(refs) {
      if (hooks) await askHook(refs)
      const specs = refs.map(({ from, to }) => `${from}:${to}`)
      const leases = refs.flatMap(({ to, lease }) => (lease === undefined ? [] : [`--force-with-lease=${to}:${lease}`]))
      const args = ['push', '--atomic', '--porcelain', ...leases, remoteName, ...specs]
      const { code, stdout, stderr } = await runGit(run, args, { cwd: workspace, env: remoteEnv })
      return code === 0 ? { state: 'pushed' } : { state: 'rejected', reason: pushRejection(stdout, stderr) }
    },
  }
}

/** The message follows the headers; the signature is dropped. Source: git-mktag(1). */
function messageOfTagObject(text: string): string {
  return text.slice(text.indexOf('\n\n') + 2).replace(/^-----BEGIN [^]*/m, '')
}

/** Disables the hooks that are commands in the configuration; Git 2.54 has them. Source: git-hook(1), `hook.<name>.enabled`. */
async function withoutConfiguredHooks(local: Git, env: Env): Promise<Env> {
  const keys = await local('config', '--name-only', '--get-regexp', '^hook\\..*\\.command$').catch(() => '')
  const names = keys.split('\n').filter((key) => key !== '')
  return addGitSettings(env, Object.fromEntries(names.map((key) => [key.replace(/command$/, 'enabled'), 'false'])))
}
