import { parseRequirement } from '#shared/requirements/pep508.js'
import type { DirectRequirement } from '../requirements/direct-requirements.js'
import { readDirectRequirements } from '../requirements/direct-requirements.js'
import type { Graph, Layer } from '../requirements/layer.js'
import { isRemote } from '../requirements/remote-file.js'
import { readProjectRequirements } from './project-requirements.js'

/**
 * The lines of some layers that may conflict, each once: those of requirements files, and the dependencies and extras of
 * `pyproject.toml`. Those of locks are left out, because the locks are empty in the sandbox, and those of
 * remote files, which nobody can edit here.
 */
export async function collectLines(graph: Graph, layers: readonly Layer[]): Promise<DirectRequirement[]> {
  const locks = new Set(graph.layers.map(({ lock }) => lock))
  const all: DirectRequirement[] = []
  for (const layer of layers) {
    all.push(...readDirectRequirements(layer.source, graph).direct)
    for (const path of layer.closure) all.push(...(await readProjectLines(graph, layer, path)))
  }
  const byKey = new Map(all.filter(({ file }) => !locks.has(file) && !isRemote(file)).map((line) => [lineKey(line), line]))
  return [...byKey.values()]
}

async function readProjectLines({ files }: Graph, { source, extras }: Layer, path: string): Promise<DirectRequirement[]> {
  const file = files.get(path)
  if (file?.opaque !== true || !path.endsWith('pyproject.toml')) return []
  const requirements = await readProjectRequirements(file.text, path === source ? extras : undefined)
  return requirements.flatMap(({ text, line }) => {
    const requirement = parseRequirement(text)
    return requirement === undefined ? [] : [{ requirement, file: path, line, constraint: false }]
  })
}

/** Identifies a line. One line of `pyproject.toml` may hold several requirements. */
export function lineKey({ file, line, requirement: { key, extras, specifier, marker = '' } }: DirectRequirement): string {
  return [file, line, key, extras.join(), specifier, marker].join(' ')
}

export function formatLocation({ file, line }: Pick<DirectRequirement, 'file' | 'line'>): string {
  return `${file}:${line}`
}

/** A requirement as it is written in a source, with another specifier. */
export function formatRequirement({ requirement }: DirectRequirement, specifier: string): string {
  const { name, extras, marker } = requirement
  const extrasText = extras.length === 0 ? '' : `[${extras.join(',')}]`
  const markerText = marker === undefined ? '' : ` ; ${marker}`
  return `${name}${extrasText}${specifier}${markerText}`
}
