import type { Pass } from './server.js'
import { parse } from './server.js'

export interface FileChange {
  readonly path: string
  /** The new content in base64; null to remove the file. */
  readonly contents: string | null
}

/** A move of one ref; 40 zeros stand for no commit. Source: GitHub GraphQL API, `RefUpdate`. */
export interface RefUpdate {
  readonly name: string
  readonly afterOid: string
  readonly beforeOid?: string
  readonly force?: boolean
}

const nothing = '0'.repeat(40)

/** The git objects and refs of the emulated repository. Refs are whole names such as `refs/heads/main`. */
export interface GitData {
  /** Id of the object that the ref names, or undefined. */
  ref(name: string): Promise<string | undefined>
  /** Makes, moves or (with undefined) removes a ref. Moving is fast-forward only unless forced. */
  setRef(name: string, oid: string | undefined, force: boolean): Promise<void>
  /** Moves all refs or none; a ref that is not at its `beforeOid` refuses all. */
  moveAll(updates: readonly RefUpdate[]): Promise<void>
  commit(parent: string, message: string, changes: readonly FileChange[]): Promise<string>
}

/** The git database over the emulator's REST calls. `repository` is `/repos/<owner>/<repo>`. */
export function createGitData(pass: Pass, repository: string): GitData {
  const request = async (method: string, path: string, body?: unknown) => {
    const answer = await pass({
      method,
      path: `${repository}${path}`,
      query: '',
      body: body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body)),
      type: 'application/json',
      accept: 'application/json',
    })
    const value = parse(answer.body) as { sha?: string; message?: string; object?: { sha: string }; tree?: { sha: string } }
    if (answer.status === 404 && method === 'GET') return undefined
    if (answer.status >= 400) throw new Error(value.message ?? `HTTP status ${answer.status}`)
    return value
  }
  const made = async (path: string, body: unknown) => (await request('POST', path, body))?.sha ?? ''
  const ref = async (name: string) => (await request('GET', `/git/ref/${short(name)}`))?.object?.sha
  const setRef: GitData['setRef'] = async (name, oid, force) => {
    if (oid === undefined) await request('DELETE', `/git/refs/${short(name)}`)
    else if ((await ref(name)) === undefined) await request('POST', '/git/refs', { ref: name, sha: oid })
    else await request('PATCH', `/git/refs/${short(name)}`, { sha: oid, force })
  }
  return {
    ref,
    setRef,
    moveAll: async (updates) => await moveAll({ ref, setRef }, updates),
    async commit(parent, message, changes) {
      const base = (await request('GET', `/git/commits/${parent}`))?.tree?.sha
      const entries = []
      for (const { path, contents } of changes) {
        const sha = contents === null ? null : await made('/git/blobs', { content: contents, encoding: 'base64' })
        entries.push({ path, mode: '100644', type: 'blob', sha })
      }
      const tree = await made('/git/trees', { base_tree: base, tree: entries })
      return await made('/git/commits', { message, tree, parents: [parent] })
    },
  }
}

function short(name: string): string {
  return name.replace(/^refs\//, '')
}

/** Moves all refs; when one is refused, those before it go back to where they were. */
async function moveAll({ ref, setRef }: Pick<GitData, 'ref' | 'setRef'>, updates: readonly RefUpdate[]): Promise<void> {
  const before = await Promise.all(updates.map(async ({ name }) => await ref(name)))
  for (const [index, { name, beforeOid }] of updates.entries())
    if (beforeOid !== undefined && (before[index] ?? nothing) !== beforeOid)
      throw new Error(`Reference ${name} is at ${before[index] ?? 'no commit'}, not at ${beforeOid}`)
  const moved: number[] = []
  try {
    for (const [index, { name, afterOid, force = false }] of updates.entries()) {
      await setRef(name, afterOid === nothing ? undefined : afterOid, force)
      moved.push(index)
    }
  } catch (error) {
    for (const index of moved.reverse()) await setRef(updates[index]?.name ?? '', before[index], true)
    throw error
  }
}
