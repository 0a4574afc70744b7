import { posix } from 'node:path'
import { InputValueError, UserError } from '#shared/errors.js'
import type { Env } from '#shared/process/env.js'
import type { RelativePaths } from '../requirement-lines/rebase-local-paths.js'
import type { LayerSelection } from './discover.js'
import { discoverLayers } from './discover.js'
import type { GraphWalk } from './graph-walk.js'
import { startWalk, visitFile, visitProject } from './graph-walk.js'
import type { Dialect, Graph, Layer, LayerSource } from './layer.js'
import { findProjectFiles } from './local-project.js'
import type { FetchText } from './remote-file.js'

export interface GraphRequest extends LayerSelection {
  /** Constraint files that apply to every layer, relative to the workspace. */
  readonly constraints: readonly string[]
  /** Constraint files for builds, relative to the workspace. */
  readonly buildConstraints?: readonly string[]
  /** What local paths are relative to. Defaults to the workspace. */
  readonly relativePaths?: RelativePaths
  /** Whose rules for requirements files count. Defaults to those of pip. */
  readonly dialect?: Dialect
  /** Reads remote constraint files. Without it, a change of one is not noticed. */
  readonly fetchText?: FetchText | undefined
}

/**
 * Reads the layers and how they include each other. Rejects a missing file with the line that names it, and a cycle with its whole
 * chain.
 */
export async function readGraph(workspace: string, request: GraphRequest, env: Env): Promise<Graph> {
  const { constraints, buildConstraints = [], relativePaths = 'root', dialect = 'pip' } = request
  const sources = await discoverLayers(workspace, request)
  rejectLockAsConstraint(sources, constraints, 'constraints')
  rejectLockAsConstraint(sources, buildConstraints, 'build-constraints')
  const walk = startWalk({ workspace, relativePaths, env, layers: sources, fetchText: request.fetchText, dialect })
  for (const path of [...constraints, ...buildConstraints]) await visitFile(walk, path)
  for (const layer of sources) await visitSource(walk, layer)
  const layers = sources.map((layer) => ({
    ...layer,
    parents: findParents(walk, layer),
    closure: collectClosure(walk, [layer.source, ...constraints, ...buildConstraints]),
  }))
  return {
    layers: parentsFirst(layers, walk),
    files: walk.files,
    constraints,
    projects: [...walk.projects],
    relativePaths,
    dialect,
  }
}

function rejectLockAsConstraint(sources: readonly LayerSource[], constraints: readonly string[], input: string): void {
  const layer = sources.find(({ lock }) => constraints.includes(lock))
  if (layer === undefined) return
  throw new InputValueError(input, `names ${layer.lock}, which is the lock of a layer`, {
    fix: 'Add it with `-c` to the sources that it should constrain instead',
  })
}

async function visitSource(walk: GraphWalk, { source, extras }: LayerSource): Promise<void> {
  if (extras === undefined) {
    await visitFile(walk, source)
    return
  }
  const folder = posix.dirname(source)
  await visitProject(walk, source, { folder, files: findProjectFiles(walk.workspace, folder) })
}

/** A layer for one of several platforms is included by layers for the same platform. */
function findParents({ files, layers }: GraphWalk, { source, platform }: LayerSource): string[] {
  const included = new Set(files.get(source)?.includes.map(({ path }) => path))
  const parents = layers.filter((layer) => included.has(layer.source) || included.has(layer.lock))
  return parents.filter((parent) => parent.platform === platform).map(({ name }) => name)
}

function collectClosure({ dependencies }: GraphWalk, roots: readonly string[]): string[] {
  const closure = new Set<string>()
  const add = (path: string) => {
    if (closure.has(path)) return
    closure.add(path)
    for (const next of dependencies.get(path) ?? []) add(next)
  }
  for (const path of roots) add(path)
  return [...closure]
}

function parentsFirst(layers: readonly Layer[], walk: GraphWalk): Layer[] {
  const ordered: Layer[] = []
  const add = (layer: Layer, chain: readonly Layer[]) => {
    if (chain.includes(layer)) throw lockCycleError(walk, [...chain.slice(chain.indexOf(layer)), layer])
    if (ordered.includes(layer)) return
    // A source may name its own lock as constraints.
    const parents = layers.filter((other) => layer.parents.includes(other.name) && other !== layer)
    for (const parent of parents) add(parent, [...chain, layer])
    ordered.push(layer)
  }
  for (const layer of layers) add(layer, [])
  return ordered
}

/** Includes of sources form no cycle here, so at least one include names a lock. */
function lockCycleError({ files }: GraphWalk, cycle: readonly Layer[]): UserError {
  const file = cycle.at(-2)?.source ?? ''
  const next = cycle.at(-1)
  const includes = files.get(file)?.includes ?? []
  const line = includes.find(({ path }) => path === next?.lock || path === next?.source)?.line ?? 1
  return new UserError(`The locks form a cycle: ${cycle.map(({ lock }) => posix.basename(lock)).join(' -> ')}`, {
    why: 'Each of them would have to be compiled before the others',
    fix: 'Remove one of these includes',
    at: { file, line },
  })
}
