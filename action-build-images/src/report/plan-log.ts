import type { ActionContext } from '#shared/context/action-context.js'
import { isPredefinedArg, splitBuildArg } from '../dockerfile/image-build-args.js'
import type { PlannedImage } from '../plan/plan.js'
import type { TrustStore } from '../trust/trust-store.js'
import { listBases, shortenDigest } from './list-bases.js'

/** Logs which images are built and from what, unused build arguments, and the state of the trust store. */
export function logPlan(
  { log }: Pick<ActionContext, 'log'>,
  images: readonly PlannedImage[],
  buildArgs: ReadonlyMap<string, string>,
  trust: TrustStore | undefined,
): void {
  for (const { node, state, reason } of images) {
    const from = [...node.parents.keys(), ...listBases(node).map(shortenDigest)].join(', ')
    const details = [...(reason === undefined ? [] : [reason]), ...(node.dockerfile.source.catalogue?.notes ?? [])]
    const suffix = details.length === 0 ? '' : ` (${details.join('; ')})`
    log.info(`${state === 'build' ? 'To build' : 'Planned'}: ${node.name} from ${from}${suffix}`)
  }
  for (const key of buildArgs.keys())
    if (!isUsed(key, images)) log.warning(`The build argument ${key} is not used: no Dockerfile declares it`)
  if (trust === undefined) return
  log.info(`The trust store has ${trust.certificates.length} certificates`)
  for (const warning of trust.warnings) log.warning(`Trust store: ${warning}`)
}

function isUsed(key: string, images: readonly PlannedImage[]): boolean {
  const { image, name } = splitBuildArg(key)
  return images.some(({ node: { dockerfile } }) => {
    const names = [dockerfile.source.image, dockerfile.source.variant?.originalImage]
    return (dockerfile.args.has(name) || isPredefinedArg(name)) && (image === undefined || names.includes(image))
  })
}
