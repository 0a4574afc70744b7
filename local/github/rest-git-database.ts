import type { GitDatabase, RefUpdate } from './git-database.js'
import { noCommit } from './git-database.js'
import type { RequestHandler } from './server.js'
import { parseJsonBody } from './server.js'

interface GitObject {
  readonly sha?: string
  readonly message?: string
  readonly object?: { readonly sha: string }
  readonly tree?: { readonly sha: string }
}

/** Creates a Git database that uses the emulator's REST API. `base` is `/repos/<owner>/<repo>`. */
export function createRestGitDatabase(emulator: RequestHandler, base: string): GitDatabase {
  const send = async (method: string, path: string, body?: unknown): Promise<GitObject | undefined> => {
    const response = await emulator({
      method,
      path: `${base}${path}`,
      query: '',
      body: body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body)),
      type: 'application/json',
      accept: 'application/json',
    })
    const value = parseJsonBody(response.body) as GitObject
    if (response.status === 404 && method === 'GET') return undefined
    if (response.status >= 400) throw new Error(value.message ?? `HTTP status ${response.status}`)
    return value
  }
  const create = async (path: string, body: unknown) => (await send('POST', path, body))?.sha ?? ''
  const ref = async (name: string) => (await send('GET', `/git/ref/${shortRef(name)}`))?.object?.sha
  const setRef: GitDatabase['setRef'] = async (name, oid, force) => {
    if (oid === undefined) await send('DELETE', `/git/refs/${shortRef(name)}`)
    else if ((await ref(name)) === undefined) await send('POST', '/git/refs', { ref: name, sha: oid })
    else await send('PATCH', `/git/refs/${shortRef(name)}`, { sha: oid, force })
  }
  return {
    ref,
    setRef,
    moveRefs: async (updates) => await moveRefs({ ref, setRef }, updates),
    async commit(parent, message, changes) {
      const baseTree = (await send('GET', `/git/commits/${parent}`))?.tree?.sha
      const entries = []
      for (const { path, contents } of changes) {
        const sha = contents === null ? null : await create('/git/blobs', { content: contents, encoding: 'base64' })
        entries.push({ path, mode: '100644', type: 'blob', sha })
      }
      const tree = await create('/git/trees', { base_tree: baseTree, tree: entries })
      return await create('/git/commits', { message, tree, parents: [parent] })
    },
  }
}

function shortRef(name: string): string {
  return name.replace(/^refs\//, '')
}

/** Moves all refs; if one move fails, restores the refs already moved. */
async function moveRefs({ ref, setRef }: Pick<GitDatabase, 'ref' | 'setRef'>, updates: readonly RefUpdate[]): Promise<void> {
  const before = await Promise.all(updates.map(async ({ name }) => await ref(name)))
  for (const [index, { name, beforeOid }] of updates.entries())
    if (beforeOid !== undefined && (before[index] ?? noCommit) !== beforeOid)
      throw new Error(`Reference ${name} is at ${before[index] ?? 'no commit'}, not at ${beforeOid}`)
  const moved: number[] = []
  try {
    for (const [index, { name, afterOid, force = false }] of updates.entries()) {
      await setRef(name, afterOid === noCommit ? undefined : afterOid, force)
      moved.push(index)
    }
  } catch (error) {
    for (const index of moved.reverse()) await setRef(updates[index]?.name ?? '', before[index], true)
    throw error
  }
}
