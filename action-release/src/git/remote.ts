import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Git } from '#shared/git.js'
import { createGit } from '#shared/git.js'
import { withCredentials } from './credentials.js'

export const remoteName = 'origin'

/** What the remote has: the commit of the branch, and of each tag (annotated ones peeled). */
export interface RemoteRefs {
  readonly tip: string | undefined
  readonly tags: ReadonlyMap<string, string>
  /** The tag objects of the annotated ones. */
  readonly tagObjects: ReadonlyMap<string, string>
}

/** The repository that the release goes to. Everything is asked from it and not from the clone, which may be shallow. */
export interface Remote {
  refs(branch: string): Promise<RemoteRefs>
  /** The messages of a tag of the remote ('' for a lightweight one) and of its commit; they are fetched when the clone does not have them. */
  messagesOf(refs: RemoteRefs, tag: string): Promise<readonly [tag: string, commit: string]>
  /** Brings the objects of a ref into the clone; no ref of the clone changes. */
  fetch(ref: string): Promise<void>
  /** Pushes all refs or none. A ref with a lease may go anywhere from that id ('' for none). Gives undefined, or why nothing was moved. */
  push(refs: readonly { readonly from: string; readonly to: string; readonly lease?: string }[]): Promise<string | undefined>
}

/** The remote `origin` of a work tree. Nothing is asked from it yet. */
export async function openRemote(
  { run, env, workspace }: Pick<ActionContext, 'run' | 'env' | 'workspace'>,
  local: Git,
  token: string,
): Promise<Remote> {
  const names = (await local('remote')).split('\n')
  if (!names.includes(remoteName))
    throw new UserError(`The repository has no remote \`${remoteName}\``, { fix: 'Check it out with actions/checkout' })
  const reach = { ...(await withCredentials(local, env, token, remoteName)), GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' }
  const git = createGit(run, workspace, reach)
  const fetch = async (ref: string) => {
    const shallow = (await git('rev-parse', '--is-shallow-repository')) === 'true'
    const depth = shallow ? ['--depth=1'] : []
    await git('fetch', '--quiet', '--no-tags', '--no-write-fetch-head', ...depth, remoteName, ref)
  }
  return {
    fetch,
    async refs(branch) {
      return parseRefs(await git('ls-remote', remoteName, `refs/heads/${branch}`, 'refs/tags/*'), branch)
    },
    async messagesOf({ tags, tagObjects }, tag) {
      const [commit = '', object = commit] = [tags.get(tag), tagObjects.get(tag)]
      const has = async (id: string) => (await run('git', ['cat-file', '-e', id], { cwd: workspace, env: reach })).code === 0
      if (!(await has(object)) || !(await has(commit))) await fetch(`refs/tags/${tag}`)
      const text = object === commit ? '' : await git('cat-file', 'tag', object)
      return [
        text.slice(text.indexOf('\n\n') + 2).replace(/^-----BEGIN [^]*/m, ''),
        await git('log', '-1', '--no-show-signature', '--format=%B', commit),
      ]
    },
    async push(refs) {
      const specs = refs.map(({ from, to }) => `${from}:${to}`)
      const leases = refs.flatMap(({ to, lease }) => (lease === undefined ? [] : [`--force-with-lease=${to}:${lease}`]))
      const result = await run('git', ['push', '--atomic', '--porcelain', ...leases, remoteName, ...specs], {
        cwd: workspace,
        env: reach,
      })
      return result.code === 0 ? undefined : refusalOf(result.stdout, result.stderr)
    },
  }
}

/** Reads the lines of `git ls-remote`; `name^{}` is what an annotated tag stands for. */
function parseRefs(text: string, branch: string): RemoteRefs {
  const tags = new Map<string, string>()
  const tagObjects = new Map<string, string>()
  let tip: string | undefined
  for (const line of text.split('\n')) {
    const [id = '', name = ''] = line.split('\t')
    if (name === `refs/heads/${branch}`) tip = id
    if (!name.startsWith('refs/tags/')) continue
    const tag = name.slice('refs/tags/'.length).replace(/\^\{\}$/, '')
    const object = tags.get(tag)
    if (object !== undefined) tagObjects.set(tag, object)
    tags.set(tag, id)
  }
  return { tip, tags, tagObjects }
}

/** The reason of a refused push: what the server said, then the state of each refused ref. Source: git-push(1), `--porcelain`. */
function refusalOf(stdout: string, stderr: string): string {
  const said = stderr
    .split('\n')
    .filter((line) => line.startsWith('remote: ') && line.slice(8).trim() !== '')
    .map((line) => line.slice(8).trim())
  const refused = stdout
    .split('\n')
    .filter((line) => line.startsWith('!\t') && !line.includes('atomic push'))
    .map((line) =>
      line
        .split('\t')
        .slice(1)
        .join(' ')
        .replace(/^\S+?:/, ''),
    )
  const fatal = stderr.split('\n').filter((line) => /^(fatal|error): /.test(line))
  return [...said, ...refused, ...(said.length + refused.length === 0 ? fatal : [])].slice(0, 8).join('; ')
}
