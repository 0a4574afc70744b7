import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { UserError } from '#shared/errors.js'
import type { Found, Where } from './discover.js'
import { discover } from './discover.js'
import { filesOfProject, resolveLocal } from './local-project.js'
import { dynamicFiles } from './setuptools-files.js'
import type { Source } from './requirements-file.js'
import { readOpaque, readSource } from './requirements-file.js'

/** One source and the lock that is made from it. Paths are relative to the workspace, with forward slashes. */
export interface Layer {
  /** The path of the lock in the folder without `.txt`, such as `backend` or `gpu/runtime`. */
  readonly name: string
  readonly source: string
  readonly lock: string
  /** Names of the layers that the source takes in directly, by their source or by their lock. */
  readonly parents: readonly string[]
  /** Every file that the lock depends on, the source first, each once. */
  readonly closure: readonly string[]
  /** Of a project as source (`pyproject.toml`, `setup.py`, `setup.cfg`) the extras to take in; undefined for a requirements file. */
  readonly extras: readonly string[] | undefined
}

export interface Graph {
  /** Parents before children; otherwise by name. */
  readonly layers: readonly Layer[]
  /** The text of every file of every closure. */
  readonly sources: ReadonlyMap<string, Source>
  /** Files that limit every layer. */
  readonly constraints: readonly string[]
  /** Folders of the projects that are taken in by their path. */
  readonly projects: readonly string[]
}

type Env = Readonly<Record<string, string | undefined>>

export interface Requirements extends Where {
  /** Files that limit every layer, relative to the workspace. */
  readonly constraints: readonly string[]
}

/**
 * The layers below a folder and how they take each other in. A missing file is refused with the line that names it, a cycle
 * with its whole chain.
 */
export async function readGraph(workspace: string, requirements: Requirements, env: Env): Promise<Graph> {
  const found = await discover(workspace, requirements)
  const { constraints } = requirements
  const lock = found.find(({ lock: each }) => constraints.includes(each))
  if (lock !== undefined) {
    throw new UserError(`Input \`constraints\` names ${lock.lock}, which is the lock of a layer`, {
      fix: `Write \`-c\` with its path into the sources that it has to limit`,
    })
  }
  const walk: Walk = { workspace, env, sources: new Map(), edges: new Map(), projects: new Set(), done: new Set(), locks: found }
  for (const path of constraints) await follow(path, [], walk)
  for (const { source, extras } of found) {
    if (extras === undefined) await follow(source, [], walk)
    else await takeProject(source, filesOfProject(workspace, posix.dirname(source)), posix.dirname(source), walk)
  }
  const layers = found.map((layer) => ({ ...layer, ...relations(layer.source, constraints, walk) }))
  return { layers: inOrder(layers), sources: walk.sources, constraints, projects: [...walk.projects] }
}

interface Walk {
  readonly workspace: string
  readonly env: Env
  readonly sources: Map<string, Source>
  /** What each file takes in itself. */
  readonly edges: Map<string, readonly string[]>
  readonly projects: Set<string>
  /** Files of which all includes were followed. */
  readonly done: Set<string>
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
  // A file that many take in is followed once; else the ways through a net of diamonds would be too many.
  if (walk.done.has(path)) return
  const source = walk.sources.get(path) ?? (await readSource(walk.workspace, path, walk.env))
  walk.sources.set(path, source)
  walk.edges.set(
    path,
    source.includes.map((include) => include.path),
  )
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
  for (const local of source.locals) {
    const { folder, files } = resolveLocal(walk.workspace, path, local)
    await takeProject(path, files, folder, walk)
  }
  walk.done.add(path)
}

/** Takes in what a project or an archive is known by. */
async function takeProject(from: string, files: readonly string[], folder: string | undefined, walk: Walk): Promise<void> {
  const all = new Set(files)
  for (const path of all) {
    const source = walk.sources.get(path) ?? (await readOpaque(walk.workspace, path))
    walk.sources.set(path, source)
    if (!files.includes(path) || !/\.(toml|cfg)$/.test(path)) continue
    for (const named of await dynamicFiles(path, source.text)) if (existsSync(join(walk.workspace, named))) all.add(named)
  }
  walk.edges.set(from, [...(walk.edges.get(from) ?? []), ...[...all].filter((path) => path !== from)])
  if (folder !== undefined) walk.projects.add(folder)
}

function relations(
  source: string,
  constraints: readonly string[],
  { locks, sources, edges }: Walk,
): Pick<Layer, 'parents' | 'closure'> {
  const direct = new Set(sources.get(source)?.includes.map(({ path }) => path))
  const parents = locks.filter((layer) => direct.has(layer.source) || direct.has(layer.lock)).map(({ name }) => name)
  const closure = new Set<string>()
  const add = (path: string) => {
    if (closure.has(path)) return
    closure.add(path)
    for (const next of edges.get(path) ?? []) add(next)
  }
  for (const path of [source, ...constraints]) add(path)
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
