import { copyFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Git } from '#shared/git.js'
import { createGit } from '#shared/git.js'
import { runOk } from '#shared/process/runner.js'
import type { Signer } from '../git/signing.js'
import type { Plan } from '../plan/plan.js'

/** The release commit and what its tag names: a tag object, or the commit itself. No ref names them yet. */
export interface ReleaseObjects {
  readonly commit: string
  readonly tag: string
}

type Machine = Pick<ActionContext, 'run' | 'env' | 'workspace' | 'temp'>

/** The author of commits that GitHub's own automation makes. Source: actions/checkout, "Push a commit using the built-in token". */
const bot = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' }

/**
 * Makes the release commit, which changes nothing but the files of the plan, and the tag object. Branch, index and work tree stay as
 * they are, so that a refused push leaves nothing behind but two objects that git will collect. With `commit: none` the commit is
 * the one that is there.
 */
export async function makeRelease(machine: Machine, local: Git, plan: Plan, signer: Signer | undefined): Promise<ReleaseObjects> {
  const env = { ...(signer?.env ?? machine.env), ...(await identity(local, machine.env)) }
  const run = machine.env.GITHUB_RUN_ID ?? ''
  const git = async (args: readonly string[], input: string) =>
    await runOk(machine.run, 'git', args, { cwd: machine.workspace, env, input })
  const commit = async () => {
    const signing = signer === undefined ? [] : ['-S']
    const tree = await treeWith(machine, local, plan.files)
    const args = [...(signer?.options ?? []), 'commit-tree', ...signing, tree, '-p', plan.base]
    return await git(args, commitMessage(plan, run))
  }
  const there = plan.commit === 'none' ? plan.base : plan.sha
  const made = there === '' ? await commit() : there
  if (plan.tagKind === 'lightweight') return { commit: made, tag: made }
  const tagger = await git(['var', 'GIT_COMMITTER_IDENT'], '')
  const text = `object ${made}\ntype commit\ntag ${plan.tag}\ntagger ${tagger}\n\n${tagMessage(plan, run)}`
  const signature = plan.tagKind === 'signed' ? ((await signer?.sign(text)) ?? '') : ''
  return { commit: made, tag: await git(['mktag'], text + signature) }
}

/** The message by which a later run knows the commit. Source of the form: git-interpret-trailers(1). */
export function commitMessage({ version, base }: Pick<Plan, 'version' | 'base'>, run: string): string {
  const trailers = [`Release-Version: ${version}`, `Release-Base: ${base}`, ...(run === '' ? [] : [`Release-Run: ${run}`])]
  return `Release ${version}\n\n${trailers.join('\n')}\n`
}

/** The message of the annotated tag, however it is made. Where the release has no commit of its own, the tag tells whose it is. */
export function tagMessage(plan: Pick<Plan, 'version' | 'base' | 'commit'>, run: string): string {
  return plan.commit === 'none' ? commitMessage(plan, run) : `Release ${plan.version}\n`
}

/** Puts the clone where the remote is now: branch (when it is checked out) and tag. Index and files agree with it already. */
export async function follow(local: Git, { commit, tag }: ReleaseObjects, plan: Plan): Promise<void> {
  await local('update-ref', `refs/tags/${plan.tag}`, tag)
  if (plan.state === 'untagged') return
  await local('update-ref', `refs/remotes/origin/${plan.branch}`, commit)
  await local('update-ref', '-m', `release ${plan.version}`, 'HEAD', commit, plan.base)
  if (plan.files.length > 0) await local('add', '--', ...plan.files)
}

/** The tree of the commit with the files as they are in the work tree; written by way of a second index. */
export async function treeWith({ run, env, workspace, temp }: Machine, local: Git, files: readonly string[]): Promise<string> {
  const index = resolve(workspace, await local('rev-parse', '--git-path', 'index'))
  const other = join(temp, `index-${process.pid}`)
  try {
    await copyFile(index, other)
    const git = createGit(run, workspace, { ...env, GIT_INDEX_FILE: other })
    if (files.length > 0) await git('add', '--', ...files)
    return await git('write-tree')
  } finally {
    await rm(other, { force: true })
  }
}

/** The bytes of a file in a tree, as the commit holds them: a filter of git may have changed its line endings. */
export async function blobOf(
  { run, workspace }: Pick<Machine, 'run' | 'workspace'>,
  tree: string,
  path: string,
): Promise<Buffer> {
  const content = new PassThrough()
  const [bytes, { code, stderr }] = await Promise.all([
    buffer(content),
    run('git', ['cat-file', 'blob', `${tree}:${path}`], { cwd: workspace, into: content }),
  ])
  if (code !== 0) throw new Error(`git cat-file blob failed: ${stderr}`)
  return bytes
}

/** Nothing where git knows who commits; the bot of GitHub Actions otherwise. */
async function identity(local: Git, env: ActionContext['env']): Promise<Record<string, string>> {
  const configured = async (key: string) => await local('config', key).catch(() => '')
  const name = env.GIT_AUTHOR_NAME ?? (await configured('user.name'))
  const email = env.GIT_AUTHOR_EMAIL ?? (await configured('user.email'))
  const who = name === '' || email === '' ? bot : { name, email }
  return {
    GIT_AUTHOR_NAME: who.name,
    GIT_AUTHOR_EMAIL: who.email,
    GIT_COMMITTER_NAME: env.GIT_COMMITTER_NAME ?? who.name,
    GIT_COMMITTER_EMAIL: env.GIT_COMMITTER_EMAIL ?? who.email,
  }
}
