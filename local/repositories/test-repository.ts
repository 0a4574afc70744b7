import { cp, mkdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { UserError } from '#shared/errors.js'
import type { Run } from '#shared/process/runner.js'
import { runOk } from '#shared/process/runner.js'

export interface Consumer {
  /** The work tree that the workflows run on: a copy. */
  readonly work: string
  /** The bare repository that stands for the one on GitHub. */
  readonly remote: string
  readonly owner: string
  readonly repo: string
  readonly branch: string
}

export interface ConsumerOptions {
  readonly source: string
  /** Where the work tree goes. */
  readonly folder: string
  /** Where the bare remote goes. */
  readonly remotes: string
  readonly run: Run
}

const identity = ['-c', 'user.name=Eleanor', '-c', 'user.email=eleanor@localhost', '-c', 'commit.gpgSign=false']

/**
 * Copies a repository, or a folder that is none, with a bare repository as its remote. The remote has the address on GitHub, and
 * `url.<bare>.insteadOf` leads it to the bare one; act takes the repository's name from the address that it finds behind that, so
 * the bare one lies in `github.com/<owner>/<repo>.git`. What is not committed is committed in the copy. The source is only read.
 */
export async function makeConsumer({ source, folder, remotes, run }: ConsumerOptions): Promise<Consumer> {
  const git = (cwd: string, ...args: string[]) => runOk(run, 'git', ['-C', cwd, ...args])
  const isRepository = (await run('git', ['-C', source, 'rev-parse', '--show-prefix'])).stdout.trim() === ''
  const known = isRepository && (await run('git', ['-C', source, 'rev-parse', '--verify', '--quiet', 'HEAD'])).code === 0
  const { owner, repo } = known
    ? slugOf((await run('git', ['-C', source, 'remote', 'get-url', 'origin'])).stdout, source)
    : example(source)
  if (known) await runOk(run, 'git', ['clone', '--quiet', '--no-hardlinks', source, folder])
  else {
    await mkdir(folder, { recursive: true })
    await git(folder, 'init', '--quiet', '--initial-branch=main')
    await git(folder, 'remote', 'add', 'origin', source)
    // So that a pull request of the first files has something that it is compared with.
    await git(folder, ...identity, 'commit', '--quiet', '--no-verify', '--allow-empty', '--message=Begin')
  }
  await copyWorkTree(run, source, folder)
  await git(folder, 'add', '--all')
  if ((await git(folder, 'status', '--porcelain')) !== '')
    await git(
      folder,
      ...identity,
      'commit',
      '--quiet',
      '--no-verify',
      `--message=${known ? 'What was not committed yet' : 'A small framework'}`,
    )
  const branch = (await run('git', ['-C', folder, 'symbolic-ref', '--quiet', '--short', 'HEAD'])).stdout.trim() || 'main'
  await git(folder, 'checkout', '--quiet', '-B', branch)

  const remote = join(remotes, 'github.com', owner, `${repo}.git`)
  await mkdir(dirname(remote), { recursive: true })
  await runOk(run, 'git', ['init', '--quiet', '--bare', `--initial-branch=${branch}`, remote])
  const address = `https://github.com/${owner}/${repo}.git`
  await git(folder, 'remote', 'set-url', 'origin', address)
  // Both, with the whole address: the longest match wins over whatever the reader's own configuration says.
  await git(folder, 'config', `url.file://${remote}.insteadOf`, address)
  await git(folder, 'config', `url.file://${remote}.pushInsteadOf`, address)
  await git(folder, 'push', '--quiet', '--no-verify', '--set-upstream', 'origin', branch)
  await git(folder, 'push', '--quiet', '--no-verify', '--tags', 'origin')
  await git(folder, 'push', '--quiet', '--no-verify', 'origin', 'HEAD:refs/pull/1/merge')
  // As GitHub does: a commit can be fetched by its id.
  await git(remote, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  return { work: folder, remote, owner, repo, branch }
}

/** Owner and name from the address of a remote, or the folder's name. */
export function slugOf(address: string, folder: string): { owner: string; repo: string } {
  const [, owner, repo] = /([\w.-]+)[/:]([\w.-]+?)(?:\.git)?\/?\s*$/.exec(address.replace(/^\w+:\/\/[^/]+\//, '')) ?? []
  return owner === undefined || repo === undefined || address.startsWith('/') ? example(folder) : { owner, repo }
}

const example = (folder: string) => ({ owner: 'eleanor', repo: basename(folder).replaceAll(/[^\w.-]/g, '-') })

/** Brings the files as they are now: tracked and new, not the ignored ones; removes what is gone. */
async function copyWorkTree(run: Run, source: string, folder: string): Promise<void> {
  const list = async (cwd: string, ...args: string[]) =>
    (await run('git', ['-C', cwd, 'ls-files', '-z', ...args])).stdout.split('\0').filter((name) => name !== '')
  const files = await list(source, '--cached', '--others', '--exclude-standard')
  const gone = new Set(await list(source, '--deleted'))
  if (files.length === 0 && (await run('git', ['-C', source, 'rev-parse'])).code !== 0) {
    await cp(source, folder, { recursive: true })
    return
  }
  if (files.length === 0) throw new UserError(`${source} holds no files`)
  for (const name of new Set(files))
    if (gone.has(name)) await run('git', ['-C', folder, 'rm', '--quiet', '--force', '--ignore-unmatch', '--', name])
    else await cp(join(source, name), join(folder, name), { recursive: true, verbatimSymlinks: true })
}
