import { digestBody } from '../requirements/digest.js'
import type { Graph } from '../requirements/layer.js'
import type { CurrentFiles } from './types.js'

type Locks = ReadonlyMap<string, string>

/** The files of a graph with the texts of its locks by path. `newLocks` replace existing locks. */
export function currentFiles({ files }: Pick<Graph, 'files'>, locks: Locks, newLocks: Locks = new Map()): CurrentFiles {
  const digests = new Map([...files].map(([path, { digest }]) => [path, digest]))
  for (const [path, text] of newLocks) digests.set(path, digestBody(text))
  return {
    locks: new Map([...locks, ...newLocks]),
    digests,
    includes: (path) => files.get(path)?.includes ?? [],
  }
}
