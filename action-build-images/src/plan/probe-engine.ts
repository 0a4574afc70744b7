import { settleAll } from '#shared/concurrency/settle-all.js'
import type { ActionContext } from '#shared/context/action-context.js'
import type { EngineSearch } from '../engine/engine.js'
import { findEngine, findEngineBySocket } from '../engine/engine.js'
import type { LocalImages } from '../engine/local-images.js'
import { inspectLocalImages } from '../engine/local-images.js'
import type { Mode } from '../inputs/mode-inputs.js'
import { resolveBases } from '../references/base-overrides.js'
import { referencesOf } from '../references/image-references.js'
import type { LoadedProject } from './load-project.js'

/** What is known about the engine before the plan. */
export interface EngineProbe {
  readonly search: EngineSearch
  /** The bases and earlier builds that the engine has. */
  readonly localImages: LocalImages
}

/** Calls the engine, which takes longest, while `load` reads the Dockerfiles; and asks for its images as soon as these are known. */
export async function probeEngine(
  context: Pick<ActionContext, 'run' | 'env' | 'signal'>,
  mode: Mode,
  load: () => Promise<LoadedProject>,
): Promise<[LoadedProject, EngineProbe]> {
  if (mode === 'plan' || mode === 'publish' || mode === 'prune') {
    const search = { state: 'unavailable', reason: `the mode is \`${mode}\`` } as const
    return [await load(), { search, localImages: new Map() }]
  }
  const searching = findEngineBySocket(context).then(async (found) => found ?? (await findEngine(context)))
  const loading = load()
  const inspecting = loading.then(async (project) => await inspectLocalImages(context, referencesIn(project)))
  const [project, search, localImages] = await settleAll([loading, searching, inspecting])
  return [project, { search, localImages }]
}

/** The bases of the images, and their names from earlier builds. */
function referencesIn({ nodes, inputs: { naming, baseOverrides } }: LoadedProject): string[] {
  const bases = resolveBases(nodes, baseOverrides)
  return [...new Set([...bases, ...nodes.map(({ name }) => referencesOf(name, naming)[0])])]
}
