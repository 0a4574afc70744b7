/** How the Git database API names the absence of a commit. Source: GitHub GraphQL API, `RefUpdate`. */
export const noCommit = '0'.repeat(40)

export interface FileChange {
  readonly path: string
  /** The new content in base64; null removes the file. */
  readonly contents: string | null
}

/** A move of one ref; `noCommit` creates or deletes it. Source: GitHub GraphQL API, `RefUpdate`. */
export interface RefUpdate {
  readonly name: string
  readonly afterOid: string
  readonly beforeOid?: string
  readonly force?: boolean
}

/** The objects and refs of the emulated repository. Refs are full names, e.g. `refs/heads/main`. */
export interface GitDatabase {
  /** Returns the id of the object that a ref points to. */
  ref(name: string): Promise<string | undefined>
  /** Creates, moves or (with undefined) deletes a ref. A move must be a fast-forward unless forced. */
  setRef(name: string, oid: string | undefined, force: boolean): Promise<void>
  /** Moves all refs or none. Fails if one is not at its `beforeOid`. */
  moveRefs(updates: readonly RefUpdate[]): Promise<void>
  commit(parent: string, message: string, changes: readonly FileChange[]): Promise<string>
}
