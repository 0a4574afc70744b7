import { copyFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { createGit } from '#shared/git.js'
import type { Git } from '#shared/git.js'
import { runOk } from '#shared/process.js'
import type { World } from '#shared/world.js'
import type { Plan } from './plan.js'

/** The release commit and its annotated tag, as objects that no ref names yet. */
export interface ReleaseObjects {
  readonly commit: string
  readonly tag: string
}

type Machine = Pick<World, 'run' | 'env' | 'workspace' | 'temp'>

/** The author of commits that GitHub's own automation makes. Source: actions/checkout, "Push a commit using the built-in token". */
const bot = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' }

/**
 * Makes the release commit, which changes nothing but the files of the plan, and the tag object. Branch, index and work tree stay as
 * they are, so that a refused push leaves nothing behind but two objects that git will collect.
 */
export async function makeRelease(machine: Machine, local: Git, plan: Plan): Promise<ReleaseObjects> {
  const env = { ...machine.env, ...(await identity(local, machine.env)) }
  const tree = await treeWith(machine, local, plan.files)
  const message = commitMessage(plan, machine.env.GITHUB_RUN_ID ?? '')
  const git = async (args: readonly string[], input: string) =>
    await runOk(machine.run, 'git', args, { cwd: machine.workspace, env, input })
  const commit = await git(['commit-tree', tree, '-p', plan.base], message)
  const tagger = await git(['var', 'GIT_COMMITTER_IDENT'], '')
  const tag = await git(['mktag'], `object ${commit}\ntype commit\ntag ${plan.tag}\ntagger ${tagger}\n\n${tagMessage(plan)}`)
  return { commit, tag }
}

/** The message by which a later run knows the commit. Source of the form: git-interpret-trailers(1). */
export function commitMessage({ version, base }: Pick<Plan, 'version' | 'base'>, run: string): string {
  const trailers = [`Release-Version: ${version}`, `Release-Base: ${base}`, ...(run === '' ? [] : [`Release-Run: ${run}`])]
  return `Release ${version}\n\n${trailers.join('\n')}\n`
}

/** The message of the annotated tag, however it is made. */
export function tagMessage({ version }: Pick<Plan, 'version'>): string {
  return `Release ${version}\n`
}

/** Puts the clone where the remote is now: branch (when it is checked out) and tag. Index and files agree with it already. */
export async function follow(local: Git, { commit, tag }: ReleaseObjects, plan: Plan): Promise<void> {
  await local('update-ref', `refs/tags/${plan.tag}`, tag)
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
async function identity(local: Git, env: World['env']): Promise<Record<string, string>> {
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
