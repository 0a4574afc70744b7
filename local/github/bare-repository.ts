import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Env } from '#shared/process/env.js'
import type { FileChange, GitDatabase, RefUpdate } from './git-database.js'
import { noCommit } from './git-database.js'

interface GitOptions {
  readonly input?: string | Buffer
  readonly env?: Env
}

/** Runs git in the repository. Returns its output without the last newline, or throws with its error output. */
type Git = (args: readonly string[], options?: GitOptions) => Promise<string>

/** A Git database in a real bare repository, so that the API and pushes see the same commits and refs. */
export interface BareRepository extends GitDatabase {
  readonly git: Git
}

/**
 * Opens a bare repository as the emulated one. Refs move together or not at all with `git update-ref --stdin`, which runs the hook
 * `reference-transaction` but neither `update` nor `pre-receive`. Source: git-update-ref(1), githooks(5).
 */
export function openBareRepository(folder: string, login: string): BareRepository {
  const git = createGit(folder)
  const ref = async (name: string) => (await readLooseRef(folder, name)) ?? (await readPackedRef(folder, name))
  const moveRefs = async (updates: readonly RefUpdate[]) => {
    for (const update of updates) await requireFastForward(git, await ref(update.name), update)
    await git(['update-ref', '--stdin'], { input: `${updates.map(updateCommand).join('\n')}\n` })
  }
  return {
    git,
    ref,
    moveRefs,
    async setRef(name, oid, force) {
      await moveRefs([{ name, afterOid: oid ?? noCommit, force }])
    },
    async commit(parent, message, changes) {
      const env = { GIT_INDEX_FILE: join(folder, `index-${randomUUID()}`) }
      try {
        await git(['read-tree', parent], { env })
        for (const change of changes) await stage(git, env, change)
        const tree = await git(['write-tree'], { env })
        return await git(['commit-tree', tree, '-p', parent], { input: message, env: identityOf(login) })
      } finally {
        await rm(env.GIT_INDEX_FILE, { force: true })
      }
    },
  }
}

/** Reads a ref as its file has it: to start git for each one takes most of the time of a request. Source: gitrepository-layout(5). */
async function readLooseRef(folder: string, name: string): Promise<string | undefined> {
  return objectId.exec(await readIfFile(join(folder, name)))?.[0]
}

/** Reads a ref that has no separate file. Source: Git, refs/packed-backend.c. */
async function readPackedRef(folder: string, name: string): Promise<string | undefined> {
  const lines = (await readIfFile(join(folder, 'packed-refs'))).split('\n')
  return objectId.exec(lines.find((line) => line.slice(41) === name) ?? '')?.[0]
}

const objectId = /^[0-9a-f]{40}/

async function readIfFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(code)) return ''
    throw error
  }
}

function createGit(folder: string): Git {
  return async (args, { input = '', env = {} } = {}) =>
    await new Promise((resolve, reject) => {
      const child = execFile('git', ['-C', folder, ...args], { env: { ...process.env, ...env } }, (error, stdout, stderr) => {
        if (error === null) resolve(stdout.trimEnd())
        else reject(new Error(stderr.trim() === '' ? error.message : stderr.trim()))
      })
      // A command that reads no input may exit before the pipe is closed.
      child.stdin?.on('error', () => undefined)
      child.stdin?.end(input)
    })
}

async function requireFastForward(git: Git, before: string | undefined, { afterOid, force }: RefUpdate): Promise<void> {
  if (before === undefined || afterOid === noCommit || force === true) return
  await git(['merge-base', '--is-ancestor', before, afterOid]).catch(() => {
    throw new Error('Update is not a fast-forward')
  })
}

function updateCommand({ name, afterOid, beforeOid = '' }: RefUpdate): string {
  const command = afterOid === noCommit ? `delete ${name} ${beforeOid}` : `update ${name} ${afterOid} ${beforeOid}`
  return command.trimEnd()
}

/** On GitHub, the author of a commit that is created through the API is the owner of the token. */
function identityOf(login: string): Env {
  const email = `${login}@users.noreply.github.com`
  return { GIT_AUTHOR_NAME: login, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: login, GIT_COMMITTER_EMAIL: email }
}

async function stage(git: Git, env: Env, { path, contents }: FileChange): Promise<void> {
  if (contents === null) {
    // Mode 0 removes an entry; `--force-remove` needs a work tree. Source: git-update-index(1), `--index-info`.
    await git(['update-index', '-z', '--index-info'], { env, input: `0 ${noCommit}\t${path}\0` })
    return
  }
  const blob = await git(['hash-object', '-w', '--stdin'], { input: Buffer.from(contents, 'base64') })
  await git(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`], { env })
}
