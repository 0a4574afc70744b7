import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Run } from '#shared/process/runner.js'
import { runOk } from '#shared/process/runner.js'
import { copyWorkTree } from './copy-work-tree.js'
import type { Slug } from './references.js'
import { parseSlug, slugOfFolder } from './references.js'

/** The copied repository that workflows run on, and its remote. */
export interface TestRepository extends Slug {
  readonly workTree: string
  /** Its remote, used instead of the one on GitHub. */
  readonly bareRepository: string
  readonly branch: string
}

export interface TestRepositoryOptions {
  /** The folder to copy. Only read. */
  readonly source: string
  readonly workTree: string
  /** Receives the bare repository. */
  readonly remotes: string
  readonly run: Run
}

interface WorkTree extends Slug {
  readonly branch: string
}

const identity = ['-c', 'user.name=Eleanor', '-c', 'user.email=eleanor@localhost', '-c', 'commit.gpgSign=false']

/**
 * Copies a repository, or a folder that is none, and creates a bare repository as its remote. The remote keeps its address on GitHub,
 * which `url.<bare>.insteadOf` redirects to the bare repository. act derives the name of the repository from the redirected address,
 * therefore the bare repository is `github.com/<owner>/<repo>.git`. Uncommitted changes are committed in the copy.
 */
export async function createTestRepository(options: TestRepositoryOptions): Promise<TestRepository> {
  const { workTree, remotes, run } = options
  const { owner, repo, branch } = await createWorkTree(options)
  const bareRepository = join(remotes, 'github.com', owner, `${repo}.git`)
  await mkdir(dirname(bareRepository), { recursive: true })
  await runOk(run, 'git', ['init', '--quiet', '--bare', `--initial-branch=${branch}`, bareRepository])
  await pushToRemote({ run, workTree, bareRepository, address: `https://github.com/${owner}/${repo}.git`, branch })
  return { workTree, bareRepository, owner, repo, branch }
}

async function createWorkTree({ source, workTree, run }: TestRepositoryOptions): Promise<WorkTree> {
  const git = (...args: string[]) => runOk(run, 'git', ['-C', workTree, ...args])
  const ask = async (folder: string, ...args: string[]) => {
    const { code, stdout } = await run('git', ['-C', folder, ...args])
    return { ok: code === 0, answer: stdout.trim() }
  }
  const isTopFolder = (await ask(source, 'rev-parse', '--show-prefix')).answer === ''
  const hasCommits = isTopFolder && (await ask(source, 'rev-parse', '--verify', '--quiet', 'HEAD')).ok
  if (hasCommits) await runOk(run, 'git', ['clone', '--quiet', '--no-hardlinks', source, workTree])
  else await initWithEmptyCommit(git, source, workTree)
  await copyWorkTree(run, source, workTree)
  await git('add', '--all')
  const message = hasCommits ? 'Uncommitted changes' : 'A small framework'
  if ((await git('status', '--porcelain')) !== '') await git(...identity, ...commitCommand, `--message=${message}`)
  const branch = (await ask(workTree, 'symbolic-ref', '--quiet', '--short', 'HEAD')).answer || 'main'
  await git('checkout', '--quiet', '-B', branch)
  const slug = hasCommits ? parseSlug((await ask(source, 'remote', 'get-url', 'origin')).answer, source) : slugOfFolder(source)
  return { ...slug, branch }
}

const commitCommand = ['commit', '--quiet', '--no-verify']

async function initWithEmptyCommit(git: (...args: string[]) => Promise<string>, source: string, workTree: string): Promise<void> {
  await mkdir(workTree, { recursive: true })
  await git('init', '--quiet', '--initial-branch=main')
  await git('remote', 'add', 'origin', source)
  // A pull request of the first files needs a base to compare with.
  await git(...identity, ...commitCommand, '--allow-empty', '--message=Begin')
}

interface Remote {
  readonly run: Run
  readonly workTree: string
  readonly bareRepository: string
  /** Address on GitHub. */
  readonly address: string
  readonly branch: string
}

async function pushToRemote({ run, workTree, bareRepository, address, branch }: Remote): Promise<void> {
  const git = (...args: string[]) => runOk(run, 'git', ['-C', workTree, ...args])
  await git('remote', 'set-url', 'origin', address)
  // Both keys, with the whole address: the longest match wins over the user's own configuration.
  await git('config', `url.file://${bareRepository}.insteadOf`, address)
  await git('config', `url.file://${bareRepository}.pushInsteadOf`, address)
  await git('push', '--quiet', '--no-verify', '--set-upstream', 'origin', branch)
  await git('push', '--quiet', '--no-verify', '--tags', 'origin')
  await git('push', '--quiet', '--no-verify', 'origin', 'HEAD:refs/pull/1/merge')
  // GitHub lets clients fetch a commit by its id.
  await runOk(run, 'git', ['-C', bareRepository, 'config', 'uploadpack.allowAnySHA1InWant', 'true'])
}
