import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import type { RefFiles } from '../../project/repository.js'

/** What HEAD and the recorded refs point at. */
export interface RefSnapshot {
  /** Full name of the branch; undefined when HEAD is detached. */
  readonly branch: string | undefined
  /** Commit of HEAD; empty when its branch has none. */
  readonly head: string
  /** Object ids by full name. */
  readonly refs: ReadonlyMap<string, string>
}

/** Reading more files takes longer than to start Git. */
const maxFiles = 200
const objectId = /^(?!0+$)[0-9a-f]{40}(?:[0-9a-f]{24})?$/
/** Stricter than git-check-ref-format(1). */
const refName = /^refs(?:\/[\w@+-][\w.@+-]*)+$/

/**
 * Reads HEAD and the refs with these names, or below them, from Git's files, which takes a tenth of the start of Git. Undefined when only
 * Git can list them: another format such as reftable, a symbolic ref, a branch without commits, an unusual name, or more files than fit.
 * Source: gitrepository-layout(5); git-pack-refs(1).
 */
export function readRefs(files: RefFiles, names: readonly string[]): RefSnapshot | undefined {
  try {
    // In this order: a ref that Git packs meanwhile is in the second.
    const loose = readLooseRefs(files.refs, names)
    const all = new Map([...readPackedRefs(files.packed, names), ...loose])
    // In the order in which Git lists them.
    const refs = new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)))
    const isPlain = [...refs].every(([name, id]) => refName.test(name) && objectId.test(id))
    return isPlain ? readHead(files.head, refs) : undefined
  } catch {
    return undefined
  }
}

/** Undefined when HEAD is a link, which old versions of Git made, or names a branch that has no commit or is not among the refs. */
function readHead(file: string, refs: ReadonlyMap<string, string>): RefSnapshot | undefined {
  if (!lstatSync(file).isFile()) return undefined
  const text = readFileSync(file, 'utf8').trimEnd()
  if (objectId.test(text)) return { branch: undefined, head: text, refs }
  const branch = /^ref: (refs\/heads\/.+)$/.exec(text)?.[1]
  const head = branch === undefined ? undefined : refs.get(branch)
  return head === undefined ? undefined : { branch, head, refs }
}

/** Lists the refs with separate files. Throws if they are not folders and files, or too many. */
function readLooseRefs(folder: string, names: readonly string[]): [name: string, id: string][] {
  const found: [string, string][] = []
  const visit = (path: string, name: string) => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const [child, full] = [`${path}/${entry.name}`, `${name}/${entry.name}`]
      // Git's lock of a ref, which is no ref.
      if (entry.name.endsWith('.lock')) continue
      if (entry.isDirectory()) visit(child, full)
      else if (entry.isFile() && found.length < maxFiles) found.push([full, readFileSync(child, 'utf8').trimEnd()])
      else throw new Error(`${child} is no file, or one too many`)
    }
  }
  for (const name of names) {
    const path = `${folder}/${name.slice('refs/'.length)}`
    const state = lstatSync(path, { throwIfNoEntry: false })
    if (state?.isFile() === true) found.push([name, readFileSync(path, 'utf8').trimEnd()])
    else if (state !== undefined) visit(path, name)
  }
  return found
}

/** Throws if a line is neither a ref, nor the object of the tag before it, nor the heading. */
function readPackedRefs(file: string, names: readonly string[]): [name: string, id: string][] {
  if (lstatSync(file, { throwIfNoEntry: false }) === undefined) return []
  const isWanted = (name: string) => names.some((wanted) => name === wanted || name.startsWith(`${wanted}/`))
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !/^[#^]/.test(line))
    .map((line): [string, string] => [line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' '))])
    .filter(([name]) => isWanted(name))
}
