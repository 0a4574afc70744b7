import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { UserError } from '#shared/errors.js'
import type { Env } from '#shared/process/env.js'
import { findConflictMarker } from '../requirement-lines/merge-conflict.js'
import { findLocalSources } from '../uv-sources/local-sources.js'
import type { Dialect, LayerSource } from './layer.js'
import { lockFiles } from './layer.js'
import type { LocalRequirement, PathBase } from './local-project.js'
import { describeLocal, resolveLocal } from './local-project.js'
import type { FetchText } from './remote-file.js'
import { isRemote, readRemoteFile, unreadFile } from './remote-file.js'
import type { RequirementsFile, ResolvedInclude, TextOrigin } from './requirements-file.js'
import { readOpaqueFile, readRequirementsFile } from './requirements-file.js'
import { readDynamicFiles } from './setuptools-files.js'

/** What a walk over includes and local projects has collected so far. */
export interface GraphWalk extends PathBase {
  readonly env: Env
  readonly layers: readonly LayerSource[]
  readonly files: Map<string, RequirementsFile>
  /** The files that each file includes or requires directly. */
  readonly dependencies: Map<string, readonly string[]>
  readonly projects: Set<string>
  /** The tool that resolves the requirements of projects. */
  readonly dialect: Dialect
  /** Reads remote constraint files; undefined if they are not read. */
  readonly fetchText: FetchText | undefined
  /** Files whose includes were all followed. */
  readonly visited: Set<string>
}

export function startWalk(base: Pick<GraphWalk, keyof PathBase | 'env' | 'layers' | 'fetchText' | 'dialect'>): GraphWalk {
  return { ...base, files: new Map(), dependencies: new Map(), projects: new Set(), visited: new Set() }
}

/** Reads a requirements file and everything it includes. `chain` lists the files whose includes led here. */
export async function visitFile(walk: GraphWalk, path: string, chain: readonly string[] = []): Promise<void> {
  if (chain.includes(path)) throw cycleError(walk, path, chain)
  // A file that several files include is visited once; the number of include chains can be exponential.
  if (walk.visited.has(path)) return
  const file = walk.files.get(path) ?? (await readRequirementsFile(walk, path, walk.env))
  walk.files.set(path, file)
  rejectMergeConflict(walk, path, file)
  if (file.origin !== undefined) await readOrigin(walk, file.origin)
  walk.dependencies.set(
    path,
    file.includes.map((include) => include.path),
  )
  for (const include of file.includes) {
    if (isRemote(include.path)) {
      await visitRemote(walk, path, include)
      continue
    }
    const exists = file.origin !== undefined || existsSync(join(walk.workspace, include.path))
    if (exists) await visitFile(walk, include.path, [...chain, path])
    // The lock of a layer may be included before it is compiled for the first time.
    else if (!walk.layers.some(({ lock }) => lock === include.path)) throw missingIncludeError(path, include)
  }
  for (const local of file.localPaths) await visitProject(walk, path, resolveLocal(walk, path, local))
  walk.visited.add(path)
}

/** A lock with such markers is stale, and the engine does not read it. */
function rejectMergeConflict({ layers }: GraphWalk, path: string, { written }: RequirementsFile): void {
  const line = findConflictMarker(written)
  if (line === 0 || layers.some((layer) => lockFiles(layer).includes(path))) return
  throw new UserError(`${path}:${line} has merge conflict markers`, {
    fix: 'Resolve the conflict and remove the markers',
    at: { file: path, line },
  })
}

async function visitRemote({ files, fetchText }: GraphWalk, from: string, { path, line }: ResolvedInclude): Promise<void> {
  if (files.has(path)) return
  const file = fetchText === undefined ? unreadFile : await readRemoteFile(fetchText, path, { file: from, line })
  files.set(path, file)
}

/** Reads the `pyproject.toml` of a group: engines read it too, and it must not change meanwhile. */
async function readOrigin({ workspace, files }: GraphWalk, { file }: TextOrigin): Promise<void> {
  if (!files.has(file)) files.set(file, await readOpaqueFile(workspace, file))
}

/** Reads the files that declare what a project requires. `from` is the file that requires the project. */
export async function visitProject(walk: GraphWalk, from: string, { folder, files }: LocalRequirement): Promise<void> {
  const paths = new Set(files)
  // The set grows while it is read: project files name further files, which name none.
  for (const path of paths) {
    const file = walk.files.get(path) ?? (await readOpaqueFile(walk.workspace, path))
    walk.files.set(path, file)
    if (!files.includes(path) || !/\.(toml|cfg)$/.test(path)) continue
    const dynamic = await readDynamicFiles(path, file.text)
    dynamic.filter((named) => existsSync(join(walk.workspace, named))).forEach((named) => paths.add(named))
  }
  const known = walk.dependencies.get(from) ?? []
  walk.dependencies.set(from, [...known, ...[...paths].filter((path) => path !== from)])
  if (folder === undefined || walk.projects.has(folder)) return
  walk.projects.add(folder)
  if (walk.dialect === 'uv') await visitLocalSources(walk, folder)
}

/** Reads the projects that uv takes from paths for the requirements of a project. */
async function visitLocalSources(walk: GraphWalk, folder: string): Promise<void> {
  const { paths, root } = await findLocalSources(walk.workspace, folder)
  const from = posix.join(folder, 'pyproject.toml')
  if (root !== undefined) await visitProject(walk, from, { folder: undefined, files: [root] })
  for (const path of paths) await visitProject(walk, from, describeLocal(walk.workspace, path))
}

function cycleError({ files }: GraphWalk, path: string, chain: readonly string[]): UserError {
  const cycle = [...chain.slice(chain.indexOf(path)), path]
  const last = chain.at(-1) ?? path
  const line = files.get(last)?.includes.find((include) => include.path === path)?.line ?? 1
  return new UserError(`The requirements form a cycle: ${cycle.map((file) => posix.basename(file)).join(' -> ')}`, {
    fix: 'Remove one of these includes',
    at: { file: last, line },
  })
}

function missingIncludeError(from: string, { line, target, path }: ResolvedInclude): UserError {
  return new UserError(`${from}:${line} includes ${target}, which does not exist`, {
    why: `It resolves to ${path}`,
    fix: 'Correct the path; it is relative to the including file',
    at: { file: from, line },
  })
}
