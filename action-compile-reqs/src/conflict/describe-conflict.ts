import { summarizeEngineOutput } from '../engine/errors.js'
import type { EngineName } from '../engine/settings.js'
import type { DirectRequirement } from '../requirements/direct-requirements.js'
import type { Graph, Layer } from '../requirements/layer.js'
import { collectLines, lineKey } from '../trials/source-lines.js'
import type { ConflictingRequirement } from './conflicting-requirements.js'
import { collectConflictingRequirements } from './conflicting-requirements.js'
import type { LineConflict } from './find-conflicts.js'
import { minimizeSubset } from './minimize.js'

/** One conflict as the report shows it. */
export interface DescribedConflict {
  /** The smallest set of layers that cannot agree. */
  readonly layers: readonly Layer[]
  /** The smallest set of lines that conflict. */
  readonly lines: readonly DirectRequirement[]
  /** What the lines and packages require of each other. */
  readonly requirements: readonly ConflictingRequirement[]
  /** The reason in one line. */
  readonly reason: string
}

/** Adds layers, requirements and the reason to conflicting lines. `trialEngine` wrote the output. */
export async function describeConflict(
  graph: Graph,
  all: readonly Layer[],
  { lines, output }: LineConflict,
  trialEngine: EngineName,
): Promise<DescribedConflict> {
  return {
    layers: await findLayers(graph, all, lines),
    lines,
    requirements: collectConflictingRequirements(trialEngine, output, lines),
    reason: summarizeEngineOutput(trialEngine, output),
  }
}

/** The lines are a minimal conflict, so layers conflict exactly if they contain all of them. */
async function findLayers(graph: Graph, all: readonly Layer[], lines: readonly DirectRequirement[]): Promise<Layer[]> {
  return await minimizeSubset(all, async (part) => {
    const covered = new Set((await collectLines(graph, part)).map(lineKey))
    return lines.every((line) => covered.has(lineKey(line)))
  })
}
