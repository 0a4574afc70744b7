import { posix } from 'node:path'
import type { Graph, Layer } from '../requirements/layer.js'
import { isRemote } from '../requirements/remote-file.js'

/** The files that requirements of a layer come from: `-r` or `-c` and the path, with the path as uv shows it. */
export type ShownFiles = ReadonlyMap<string, string>

/**
 * Finds how uv shows the files of a layer. It joins the path of each include with that of the including file and leaves `..` in it; a
 * file that is included again keeps its first path. Returns undefined if only uv can know, as with a project or a dependency group.
 */
export function findShownFiles(layer: Pick<Layer, 'source' | 'extras'>, graph: Graph): ShownFiles | undefined {
  const shown = new Map<string, string>()
  let isReadable = layer.extras === undefined
  const visit = (path: string, shownPath: string, isConstraint: boolean): void => {
    const file = graph.files.get(path)
    const key = fileKey(isConstraint ? '-c' : '-r', path)
    if (file === undefined || file.opaque || file.origin !== undefined) isReadable = false
    if (file === undefined || shown.has(key)) return
    shown.set(key, shownPath)
    for (const { kind, target, path: included } of file.includes) {
      const next =
        posix.isAbsolute(target) || isRemote(target) ? target : `${posix.dirname(shownPath)}/${target}`.replace(/^\.\//, '')
      visit(included, next, isConstraint || kind === 'constraint')
    }
  }
  visit(layer.source, layer.source, false)
  // uv reads the constraint files of all layers last.
  for (const path of graph.constraints) visit(path, path, true)
  return isReadable ? shown : undefined
}

/** The key of a file of a layer in `ShownFiles`. */
export function fileKey(option: '-r' | '-c', path: string): string {
  return `${option} ${posix.normalize(path)}`
}
