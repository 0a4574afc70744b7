import type { Git } from '#shared/git.js'
import type { RefFiles } from '../../project/repository.js'
import type { RefSnapshot } from './read-refs.js'
import { readRefs } from './read-refs.js'

/** All but `refs/remotes`: a hook may fetch what it compares with. Source: gitrevisions(7); git-notes(1), git-replace(1), git-stash(1). */
const restoredRefs = ['refs/heads', 'refs/tags', 'refs/notes', 'refs/replace', 'refs/stash']

/** Records HEAD, branches, tags, notes, replacements and the stash before hooks run. */
export async function snapshotRefs(git: Git, files: RefFiles): Promise<RefSnapshot> {
  return readRefs(files, restoredRefs) ?? (await askForRefs(git))
}

async function askForRefs(git: Git): Promise<RefSnapshot> {
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
export async function restoreRefs(git: Git, files: RefFiles, before: RefSnapshot): Promise<string[]> {
  const after = await snapshotRefs(git, files)
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
