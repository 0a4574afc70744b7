import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { UserError } from '#shared/errors.js'
import { readSource } from './source.js'
import type { Source } from './source.js'

/** One source and the lock that is made from it. Paths are relative to the workspace, with forward slashes. */
export interface Layer {
  /** The source's name without `.in`, such as `backend`. */
  readonly name: string
  readonly source: string
  readonly lock: string
  /** Names of the layers that the source takes in directly, by their source or by their lock. */
  readonly parents: readonly string[]
  /** Every file that the lock depends on, the source first, each once. */
  readonly closure: readonly string[]
}

export interface Graph {
  /** Parents before children; otherwise by name. */
  readonly layers: readonly Layer[]
  /** The text of every file of every closure. */
  readonly sources: ReadonlyMap<string, Source>
}

type Env = Readonly<Record<string, string | undefined>>

/**
 * The layers below a folder and how they take each other in. A missing file is refused with the line that names it, a cycle
 * with its whole chain.
 */
export async function readGraph(workspace: string, directory: string, env: Env): Promise<Graph> {
  const found = await discover(workspace, directory)
  const sources = new Map<string, Source>()
  for (const { source } of found) await follow(source, [], { workspace, env, sources, locks: found })
  const layers = found.map((layer) => ({ ...layer, ...relations(layer.source, found, sources) }))
  return { layers: inOrder(layers), sources }
}

type Found = Pick<Layer, 'name' | 'source' | 'lock'>

/** Both layouts: `in/x.in` gives `x.txt` in the folder itself, `x.in` gives `x.txt` beside it. */
async function discover(workspace: string, directory: string): Promise<Found[]> {
  const sourcesIn = async (folder: string) => {
    if (!existsSync(join(workspace, folder))) return []
    const names = (await readdir(join(workspace, folder))).filter((name) => name.endsWith('.in')).sort()
    return names.map((name) => ({
      name: name.slice(0, -3),
      source: posix.join(folder, name),
      lock: posix.join(directory, `${name.slice(0, -3)}.txt`),
    }))
  }
  const found = [...(await sourcesIn(posix.join(directory, 'in'))), ...(await sourcesIn(directory))]
  if (found.length === 0) {
    throw new UserError(`No requirements were found in ${directory}`, {
      why: `There is no ${directory}/in/*.in and no ${directory}/*.in`,
      fix: 'Set the input `directory`',
    })
  }
  const twice = found.find((layer, index) => found.findIndex(({ lock }) => lock === layer.lock) !== index)
  if (twice !== undefined) {
    throw new UserError(`Two sources would be compiled into ${twice.lock}`, {
      why: `${twice.source} has the same name as a file in ${directory}/in`,
      fix: 'Rename one of them',
      at: { file: twice.source },
    })
  }
  return found
}

interface Walk {
  readonly workspace: string
  readonly env: Env
  readonly sources: Map<string, Source>
  readonly locks: readonly Found[]
}

/** Reads a file and all that it includes. `chain` is the way that led here. A lock is not followed: it includes nothing. */
async function follow(path: string, chain: readonly string[], walk: Walk): Promise<void> {
  if (chain.includes(path)) {
    const cycle = [...chain.slice(chain.indexOf(path)), path]
    const last = walk.sources.get(chain.at(-1) ?? path)
    const line = last?.includes.find((include) => include.path === path)?.line ?? 1
    throw new UserError(`The requirements form a cycle: ${cycle.map((file) => posix.basename(file)).join(' -> ')}`, {
      fix: 'Remove one of these lines',
      at: { file: chain.at(-1) ?? path, line },
    })
  }
  const source = walk.sources.get(path) ?? (await readSource(walk.workspace, path, walk.env))
  walk.sources.set(path, source)
  for (const include of source.includes) {
    if (!existsSync(join(walk.workspace, include.path))) {
      // The lock of a layer may be included before it is made for the first time.
      if (walk.locks.some(({ lock }) => lock === include.path)) continue
      throw new UserError(`${path}:${include.line} includes ${include.target}, which does not exist`, {
        why: `It would be ${include.path}`,
        fix: 'Correct the path, which is relative to the file it stands in',
        at: { file: path, line: include.line },
      })
    }
    await follow(include.path, [...chain, path], walk)
  }
}

function relations(
  source: string,
  found: readonly Found[],
  sources: ReadonlyMap<string, Source>,
): Pick<Layer, 'parents' | 'closure'> {
  const direct = sources.get(source)?.includes.map(({ path }) => path) ?? []
  const parents = found.filter((layer) => direct.includes(layer.source) || direct.includes(layer.lock)).map(({ name }) => name)
  const closure = new Set<string>()
  const add = (path: string) => {
    if (closure.has(path)) return
    closure.add(path)
    for (const include of sources.get(path)?.includes ?? []) add(include.path)
  }
  add(source)
  return { parents, closure: [...closure] }
}

function inOrder(layers: readonly Layer[]): Layer[] {
  const ordered: Layer[] = []
  const place = (layer: Layer) => {
    if (ordered.includes(layer)) return
    for (const name of layer.parents) layers.filter((other) => other.name === name && other !== layer).forEach(place)
    ordered.push(layer)
  }
  layers.forEach(place)
  return ordered
}
