import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileChange, GitData, RefUpdate } from './git-data.js'

const nothing = '0'.repeat(40)

/** The git database of a real bare repository, so that what the API does and what is pushed there are one. */
export interface BareData extends GitData {
  /** Runs git in the repository. Gives its output without the last newline, or throws with what it said. */
  git(args: readonly string[], options?: { readonly input?: string | Buffer; readonly env?: NodeJS.ProcessEnv }): Promise<string>
}

/**
 * Opens a bare repository as the emulated one. Refs move by `git update-ref --stdin`, all or none, past the hooks `update` and
 * `pre-receive`, but not past `reference-transaction`. Source: git-update-ref(1), githooks(5).
 */
export function openBare(folder: string, login: string): BareData {
  const git: BareData['git'] = async (args, { input = '', env = {} } = {}) =>
    await new Promise((resolve, reject) => {
      const child = execFile('git', ['-C', folder, ...args], { env: { ...process.env, ...env } }, (error, stdout, stderr) => {
        if (error === null) resolve(stdout.trimEnd())
        else reject(new Error(stderr.trim() === '' ? error.message : stderr.trim()))
      })
      // Commands that read nothing may end before the pipe is closed.
      child.stdin?.on('error', () => undefined)
      child.stdin?.end(input)
    })
  const ref = async (name: string) => {
    const found = await git(['for-each-ref', '--format=%(refname) %(objectname)', name])
    return found
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.slice(name.length + 1)
  }
  const moveAll = async (updates: readonly RefUpdate[]) => {
    for (const { name, afterOid, force } of updates) {
      const before = await ref(name)
      if (before === undefined || afterOid === nothing || force === true) continue
      await git(['merge-base', '--is-ancestor', before, afterOid]).catch(() => {
        throw new Error('Update is not a fast-forward')
      })
    }
    const commands = updates.map(({ name, afterOid, beforeOid = '' }) =>
      afterOid === nothing ? `delete ${name} ${beforeOid}` : `update ${name} ${afterOid} ${beforeOid}`,
    )
    await git(['update-ref', '--stdin'], { input: `${commands.map((line) => line.trimEnd()).join('\n')}\n` })
  }
  return {
    git,
    ref,
    moveAll,
    async setRef(name, oid, force) {
      await moveAll([{ name, afterOid: oid ?? nothing, force }])
    },
    async commit(parent, message, changes) {
      const env = { GIT_INDEX_FILE: join(folder, `index-${randomUUID()}`) }
      try {
        await git(['read-tree', parent], { env })
        for (const change of changes) await stage(git, env, change)
        const tree = await git(['write-tree'], { env })
        return await git(['commit-tree', tree, '-p', parent], { input: message, env: who(login) })
      } finally {
        await rm(env.GIT_INDEX_FILE, { force: true })
      }
    },
  }
}

/** As GitHub does it, the author of a commit through the API is the one whose token it is. */
export function who(login: string): NodeJS.ProcessEnv {
  const email = `${login}@users.noreply.github.com`
  return { GIT_AUTHOR_NAME: login, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: login, GIT_COMMITTER_EMAIL: email }
}

async function stage(git: BareData['git'], env: NodeJS.ProcessEnv, { path, contents }: FileChange): Promise<void> {
  if (contents === null) {
    await git(['update-index', '--force-remove', path], { env })
    return
  }
  const blob = await git(['hash-object', '-w', '--stdin'], { input: Buffer.from(contents, 'base64') })
  await git(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`], { env })
}
