import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { findBaseProblem } from '../engine/check-base.js'
import type { Engine } from '../engine/engine.js'

/** What is recorded beside an image about how it was made. */
export interface Attestations {
  readonly provenance: 'min' | 'max' | 'off'
  /** Image that lists the packages of another one; undefined for no SBOM. */
  readonly sbomGenerator: string | undefined
}

/** The attestations that the user asked for. */
export interface AttestationInputs {
  readonly provenance: Attestations['provenance']
  readonly sbom: boolean
  /** Defaults to BuildKit's generator. */
  readonly sbomGenerator: string | undefined
}

export const noAttestations: Attestations = { provenance: 'off', sbomGenerator: undefined }

/** Source: BuildKit, docs/attestations/sbom.md. */
const defaultGenerator = 'docker.io/docker/buildkit-syft-scanner:stable-1'

/**
 * Decides which attestations the builds add. The engine stores every image until it is pushed, so an engine that cannot store
 * attestations gets none, which the log says. Throws before anything is built when the generator is unavailable.
 */
export async function decideAttestations(
  context: Pick<ActionContext, 'log' | 'run' | 'signal'>,
  { provenance, sbom, sbomGenerator = defaultGenerator }: AttestationInputs,
  engine: Engine,
): Promise<Attestations> {
  if (provenance === 'off' && !sbom) return noAttestations
  if (!engine.hasContainerdStore) {
    logUnsupported(context.log, sbom)
    return noAttestations
  }
  if (!sbom) return { provenance, sbomGenerator: undefined }
  const problem = await findBaseProblem(context, engine, sbomGenerator)
  if (problem !== undefined)
    throw new UserError(`No SBOM can be generated: the image ${sbomGenerator} is unavailable`, {
      why: problem,
      fix: 'Set `sbom-generator` to a copy of it, or set `sbom: false`',
    })
  return { provenance, sbomGenerator }
}

/** The annotations of the builds. An engine that cannot store them gets none, which a warning says. */
export function decideAnnotations(
  { log }: Pick<ActionContext, 'log'>,
  annotations: ReadonlyMap<string, string>,
  { hasContainerdStore }: Pick<Engine, 'hasContainerdStore'>,
): ReadonlyMap<string, string> {
  if (annotations.size === 0 || hasContainerdStore) return annotations
  log.warning('Images get no annotations: only the containerd image store keeps them, and this engine does not use it')
  return new Map()
}

function logUnsupported(log: ActionContext['log'], sbom: boolean): void {
  const missing = sbom ? 'no SBOM and no provenance' : 'no provenance'
  const message = `Images get ${missing}: only the containerd image store keeps them, and this engine does not use it`
  if (sbom) log.warning(message)
  else log.info(message)
}

/** The flags of a build. Source: docker buildx build, reference, "--attest". */
export function attestationFlags({ provenance, sbomGenerator }: Attestations): string[] {
  return [
    provenance === 'off' ? '--provenance=false' : `--provenance=mode=${provenance}`,
    sbomGenerator === undefined ? '--sbom=false' : `--sbom=generator=${sbomGenerator}`,
  ]
}
