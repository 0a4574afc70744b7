import { parse } from './server.js'
import type { Pass } from './server.js'

export interface FileChange {
  readonly path: string
  /** The new content in base64; null to remove the file. */
  readonly contents: string | null
}

/** The git objects and refs of the emulated repository. Refs are whole names such as `refs/heads/main`. */
export interface GitData {
  /** Id of the object that the ref names, or undefined. */
  ref(name: string): Promise<string | undefined>
  /** Makes, moves or (with undefined) removes a ref. Moving is fast-forward only unless forced. */
  setRef(name: string, oid: string | undefined, force: boolean): Promise<void>
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
  return {
    ref,
    async setRef(name, oid, force) {
      if (oid === undefined) await request('DELETE', `/git/refs/${short(name)}`)
      else if ((await ref(name)) === undefined) await request('POST', '/git/refs', { ref: name, sha: oid })
      else await request('PATCH', `/git/refs/${short(name)}`, { sha: oid, force })
    },
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
