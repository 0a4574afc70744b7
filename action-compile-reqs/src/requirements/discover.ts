import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { InputValueError, UserError } from '#shared/errors.js'
import { pylockPath } from '#shared/requirements/pylock-path.js'
import { formatGroupSource } from '../dependency-groups/group-source.js'
import { parseGroups } from '../dependency-groups/parse-groups.js'
import type { GroupPattern } from '../dependency-groups/select-groups.js'
import { selectGroups } from '../dependency-groups/select-groups.js'
import { findRequirementsFolders } from '../path-patterns/requirements-folders.js'
import { addPlatforms } from '../platforms/platform-layers.js'
import type { LayerSource, LockFormat } from './layer.js'
import { allExtras, listProjectExtras, rejectUnknownExtras } from './project-extras.js'
import { readWorkspaceText } from './read-file.js'

/** A source outside the requirements directory, or a project. */
export interface ExtraSource {
  /** Name of its layer. */
  readonly name: string
  /** Path relative to the workspace. */
  readonly source: string
  /** The extras to include of a project, or `*` for all; undefined for a requirements file. */
  readonly extras: readonly string[] | undefined
}

/** Which layers of a repository to take. */
export interface LayerSelection {
  /** Directory of the requirements, relative to the workspace. */
  readonly directory: string
  /** Pattern of the directories to search in place of `directory`, which then only holds the locks of other sources. */
  readonly folders?: string | undefined
  /** Names of the layers to process, or `!name` for those to leave out; empty for all. */
  readonly layers: readonly string[]
  readonly extraSources: readonly ExtraSource[]
  readonly format: LockFormat
  /** The dependency groups to take, each as a layer. */
  readonly groups: readonly GroupPattern[]
  /** Several platforms, each of which gets its own layers. */
  readonly platforms?: readonly string[]
}

/** Finds the layers below the requirements directories, adds the extra sources, and applies the selection. */
export async function discoverLayers(workspace: string, selection: LayerSelection): Promise<LayerSource[]> {
  const { directory, folders, layers, extraSources, groups, format } = selection
  const sources = [
    ...(folders === undefined ? await findSources(workspace, directory) : await findSourcesInFolders(workspace, folders)),
    ...(await Promise.all(extraSources.map(async (extra) => await findExtraSource(workspace, directory, extra)))),
    ...(await findGroups(workspace, directory, groups)),
  ]
  const found = sources.map((source) => withFormat(source, format))
  if (found.length === 0) {
    const searched = folders ?? directory
    throw new UserError(`No requirements were found in ${searched}`, {
      why: `Neither ${posix.join(searched, 'in')}/*.in nor ${posix.join(searched, '*.in')} exists`,
      fix: 'Set `directory`, or `groups` for the dependency groups of pyproject.toml',
    })
  }
  rejectSharedLocks(found)
  const selected = addPlatforms(selectLayers(found, layers, folders ?? directory), selection.platforms ?? [])
  rejectSharedLocks(selected)
  return selected
}

/**
 * All `*.in` below the directory, by name. A folder called `in` is left out of the lock's path: `in/x.in` and `x.in` give `x.txt`,
 * `in/gpu/x.in`, `gpu/in/x.in` and `gpu/x.in` give `gpu/x.txt`. In the workspace itself only `in` is searched.
 */
async function findSources(workspace: string, directory: string): Promise<LayerSource[]> {
  const found: LayerSource[] = []
  const search = async (folder: string): Promise<void> => {
    const entries = await readdir(join(workspace, directory, folder), { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.')) continue
      const path = posix.join(folder, entry.name)
      if (entry.isDirectory()) {
        if (directory !== '.' || path.split('/')[0] === 'in') await search(path)
      } else if (entry.name.endsWith('.in') && entry.name !== 'MANIFEST.in') {
        found.push(layerFromPath(directory, path))
      }
    }
  }
  if (existsSync(join(workspace, directory))) await search('')
  const isBelowIn = ({ source }: LayerSource) => posix.relative(directory, source).split('/').includes('in')
  return [...found.filter(isBelowIn), ...found.filter((layer) => !isBelowIn(layer))]
}

async function findExtraSource(workspace: string, directory: string, extra: ExtraSource): Promise<LayerSource> {
  const { name, source, extras } = extra
  const isAll = extras?.includes(allExtras) === true
  const named = isAll ? await listProjectExtras(workspace, source) : extras
  if (!isAll) await rejectUnknownExtras(workspace, source, extras ?? [])
  return { name, source, folder: directory, lock: posix.join(directory, `${name}.txt`), extras: named }
}

async function findSourcesInFolders(workspace: string, pattern: string): Promise<LayerSource[]> {
  const folders = await findRequirementsFolders(workspace, pattern)
  const found = await Promise.all(
    folders.map(async ({ folder, prefix }) => {
      const sources = await findSources(workspace, folder)
      return sources.map((source) => ({ ...source, name: posix.join(prefix, source.name) }))
    }),
  )
  return found.flat()
}

/** The selected dependency groups. A group of another folder has the name of the folder before its own: `packages/core/dev`. */
async function findGroups(workspace: string, directory: string, patterns: readonly GroupPattern[]): Promise<LayerSource[]> {
  const groupsOf = new Map<string, string[]>()
  for (const file of new Set(patterns.map((pattern) => pattern.file))) {
    const text = await readWorkspaceText(workspace, file)
    groupsOf.set(file, [...(await parseGroups(file, text)).groups.keys()])
  }
  return selectGroups(patterns, groupsOf).map(({ file, group }) => {
    const name = posix.join(posix.dirname(file), group)
    const source = formatGroupSource({ file, group })
    return { name, source, folder: directory, lock: posix.join(directory, `${name}.txt`), extras: undefined }
  })
}

function layerFromPath(directory: string, path: string): LayerSource {
  const folders = path.split('/').slice(0, -1)
  const inFolder = folders.indexOf('in')
  const name = posix.join(...folders.filter((_, index) => index !== inFolder), posix.basename(path, '.in'))
  const source = posix.join(directory, path)
  return { name, source, folder: directory, lock: posix.join(directory, `${name}.txt`), extras: undefined }
}

function withFormat(layer: LayerSource, format: LockFormat): LayerSource {
  if (format === 'requirements') return layer
  const pylock = pylockPath(layer.lock)
  return format === 'both' ? { ...layer, pylock } : { ...layer, lock: pylock }
}

function rejectSharedLocks(found: readonly LayerSource[]): void {
  const second = found.find((layer, index) => found.findIndex(({ lock }) => lock === layer.lock) !== index)
  if (second === undefined) return
  const first = found.find(({ lock }) => lock === second.lock)
  throw new UserError(`Two sources would be compiled into ${second.lock}`, {
    why: `${second.source} has the same name as ${first?.source ?? 'another file'}`,
    fix: 'Rename one of them',
    at: { file: second.source },
  })
}

/** `name` takes only these layers, `!name` takes all others. */
function selectLayers(found: readonly LayerSource[], words: readonly string[], directory: string): LayerSource[] {
  const excluded = words.filter((word) => word.startsWith('!')).map((word) => word.slice(1))
  const included = words.filter((word) => !word.startsWith('!'))
  const unknown = [...included, ...excluded].filter((name) => !found.some((layer) => layer.name === name))
  const fix = `The layers are ${found.map(({ name }) => name).join(', ')}`
  if (unknown.length > 0) {
    throw new InputValueError('layers', `names ${unknown.join(', ')}, which is not a layer of ${directory}`, { fix })
  }
  const selected = found.filter(({ name }) => !excluded.includes(name) && (included.length === 0 || included.includes(name)))
  if (selected.length === 0) throw new InputValueError('layers', 'excludes every layer', { fix })
  return selected
}
