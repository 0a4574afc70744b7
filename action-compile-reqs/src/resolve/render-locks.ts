import { directLines } from '../requirements/direct-requirements.js'
import type { Layer } from '../requirements/graph.js'
import { sourceOf } from '../requirements/requirements-file.js'
import type { Job } from './context.js'
import { pipLock } from './pip-compile-format.js'
import type { Resolution } from './pip-report.js'

/**
 * Whether every lock can be written from the resolution alone. Hashes of all files, options in a source, requirements by path
 * or address, and what changes the pins that are shown need the engine's own hand.
 */
export function derivable({ inputs, graph }: Job, layers: readonly Layer[], { packages }: Resolution): boolean {
  const plain = layers.every(({ source }) => directLines(source, graph).others.length === 0)
  const { generateHashes, stripExtras, unsafePackages, emitIndexUrl } = inputs
  const usual = !generateHashes && stripExtras && unsafePackages.length === 0 && !emitIndexUrl
  return plain && usual && ![...packages.values()].some(({ isDirect }) => isDirect)
}

/** The locks of the layers out of one resolution, parents first, as pip-compile would write them. */
export async function derivedLocks(job: Job, layers: readonly Layer[], resolution: Resolution): Promise<Map<string, string>> {
  const { graph, inputs, options, minor, workshop, context } = job
  // A source may take in the lock of another layer, which is a new one by then.
  const sources = new Map(graph.sources)
  const texts = new Map<string, string>()
  for (const { source, lock } of layers) {
    const { direct } = directLines(source, { sources, constraints: graph.constraints })
    const text = pipLock({ source, lock, options, minor, direct, annotationStyle: inputs.annotationStyle }, resolution)
    texts.set(lock, text)
    if (graph.sources.has(lock) || graph.layers.some(({ closure }) => closure.includes(lock)))
      sources.set(lock, sourceOf(lock, text, context.env))
    await workshop.write(lock, text)
  }
  return texts
}
