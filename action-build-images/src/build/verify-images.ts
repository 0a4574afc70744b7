import type { ActionContext } from '#shared/context/action-context.js'
import type { BuiltImage } from '../buildx/built-image.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { ImageInputs } from '../inputs/read-inputs.js'
import type { LeakScan } from '../leak-scan/reject-leaks.js'
import { rejectLeaks } from '../leak-scan/reject-leaks.js'
import type { Plan } from '../plan/plan.js'
import { resolveBases } from '../references/base-overrides.js'
import type { BuildContext, BuildImages } from './build-context.js'
import { verifyVariants } from './variant-checks.js'

/** What a run is, as far as its images are verified. */
export interface VerifiedRun extends Pick<BuildImages, 'parentImages'> {
  readonly inputs: Pick<ImageInputs, 'baseOverrides' | 'verifyVariants'>
  readonly plan: Pick<Plan, 'registryImages'>
}

/** What the scan passes over: the layers of bases, by reference, or by digest if a registry was asked for them. */
export function listScannedBases(
  { inputs, plan, parentImages }: VerifiedRun,
  nodes: readonly ImageNode[],
): Pick<LeakScan, 'bases' | 'baseLayers'> {
  const bases = resolveBases(nodes, inputs.baseOverrides)
  // Earlier jobs have scanned the parents that they built.
  const all = [...new Set([...bases, ...parentImages.values()])]
  return {
    bases: all.filter((base) => !plan.registryImages.has(base)),
    baseLayers: all.flatMap((base) => plan.registryImages.get(base)?.layers ?? []),
  }
}

/** Throws, before anything is pushed, when an image does not match its variant or contains a secret. */
export async function verifyImages(
  context: ActionContext,
  { inputs }: Pick<VerifiedRun, 'inputs'>,
  { engine, images: { graph } }: BuildContext,
  { built, scan }: { readonly built: ReadonlyMap<string, BuiltImage>; readonly scan: Omit<LeakScan, 'images' | 'leakingLogs'> },
): Promise<void> {
  const { docker } = engine
  await verifyVariants(context, { onMismatch: inputs.verifyVariants, docker, graph, built })
  await rejectLeaks(context, docker, {
    ...scan,
    images: new Map([...built].map(([name, { id }]) => [name, id])),
    leakingLogs: [...built].filter(([, { logContainsSecret }]) => logContainsSecret).map(([name]) => name),
  })
}
