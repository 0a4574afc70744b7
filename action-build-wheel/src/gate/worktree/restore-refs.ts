import type { Git } from '#shared/git.js'

/** All but `refs/remotes`: a hook may fetch what it compares with. Source: gitrevisions(7); git-notes(1), git-replace(1), git-stash(1). */
const restoredRefs = ['refs/heads', 'refs/tags', 'refs/notes', 'refs/replace', 'refs/stash']

/** What HEAD and the restored refs point at. */
export interface RefSnapshot {
  /** Full name of the branch; undefined when HEAD is detached. */
  readonly branch: string | undefined
  /** Commit of HEAD; empty when its branch has none. */
  readonly head: string
  /** Object ids by full name. */
  readonly refs: ReadonlyMap<string, string>
}

/** Records HEAD, branches, tags, notes, replacements and the stash before hooks run. */
export async function snapshotRefs(git: Git): Promise<RefSnapshot> {
  // One call in most cases: the starts of processes are most of what the gate costs beyond its hooks.
  const listed = await git('for-each-ref', '--format=%(refname) %(objectname) %(HEAD)', ...restoredRefs)
  const lines = listed
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' '))
  const refs = new Map(lines.map(([name = '', id = '']) => [name, id]))
  const branch = lines.find(([, , mark]) => mark === '*')?.[0]
  const head = branch === undefined ? await git('rev-parse', '--quiet', '--verify', 'HEAD').catch(() => '') : refs.get(branch)
  return { branch, head: head ?? '', refs }
}

/** Restores HEAD and the recorded refs. Returns the names of those that hooks had created, moved or deleted. */
export async function restoreRefs(git: Git, before: RefSnapshot): Promise<string[]> {
  const after = await snapshotRefs(git)
  const restored: string[] = []
  if (after.branch !== before.branch || (before.branch === undefined && after.head !== before.head)) {
    restored.push('HEAD')
    if (before.branch !== undefined) await git('symbolic-ref', 'HEAD', before.branch)
    else await git('update-ref', '--no-deref', 'HEAD', before.head)
  }
  for (const ref of new Set([...before.refs.keys(), ...after.refs.keys()])) {
    const id = before.refs.get(ref)
    if (id === after.refs.get(ref)) continue
    restored.push(ref.replace(/^refs\/(heads|tags)\//, ''))
    await git('update-ref', ...(id === undefined ? ['-d', ref] : [ref, id]))
  }
  return restored
}
