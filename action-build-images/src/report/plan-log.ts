import type { ActionContext } from '#shared/context/action-context.js'
import type { PlannedImage } from '../plan/plan.js'
import type { TrustStore } from '../trust/trust-store.js'
import { listBases } from './list-bases.js'

/** Logs which images are built and from what, unused build arguments, and the state of the trust store. */
export function logPlan(
  { log }: Pick<ActionContext, 'log'>,
  images: readonly PlannedImage[],
  buildArgs: ReadonlyMap<string, string>,
  trust: TrustStore | undefined,
): void {
  for (const { node, state, reason } of images) {
    const from = [...node.parents.keys(), ...listBases(node)].join(', ')
    const suffix = reason === undefined ? '' : ` (${reason})`
    log.info(`${state === 'build' ? 'To build' : 'Planned'}: ${node.name} from ${from}${suffix}`)
  }
  for (const name of buildArgs.keys())
    if (!images.some(({ node }) => node.dockerfile.args.has(name)))
      log.warning(`The build argument ${name} is not used: no Dockerfile declares it`)
  if (trust === undefined) return
  log.info(`The trust store has ${trust.certificates.length} certificates`)
  for (const warning of trust.warnings) log.warning(`Trust store: ${warning}`)
}
