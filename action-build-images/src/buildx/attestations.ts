import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Engine } from '../engine/engine.js'
import type { ImageInputs } from '../inputs/read-inputs.js'
import { baseProblem } from '../references/base-images.js'

/** What is said about how an image was made, beside the image. */
export interface Attestations {
  readonly provenance: 'min' | 'max' | 'off'
  /** Image that lists the packages of another; '' for no list. */
  readonly sbomGenerator: string
}

export const noAttestations: Attestations = { provenance: 'off', sbomGenerator: '' }

/** That of BuildKit. Source: BuildKit, docs/attestations/sbom.md. */
const standardGenerator = 'docker.io/docker/buildkit-syft-scanner:stable-1'

/**
 * What is asked for; one line tells where the engine cannot keep it. Whatever builds an image, the engine has it until it is pushed. Throws
 * where the packages cannot be listed, before anything is built.
 */
export async function decideAttestations(
  context: Pick<ActionContext, 'log' | 'run' | 'signal'>,
  { provenance, sbom, sbomGenerator }: Pick<ImageInputs, 'provenance' | 'sbom' | 'sbomGenerator'>,
  engine: Engine,
): Promise<Attestations> {
  const { log } = context
  if (provenance === 'off' && !sbom) return noAttestations
  if (engine.hasContainerdStore) {
    if (!sbom) return { provenance, sbomGenerator: '' }
    const generator = sbomGenerator === '' ? standardGenerator : sbomGenerator
    const problem = await baseProblem(context, engine, generator)
    if (problem === undefined) return { provenance, sbomGenerator: generator }
    throw new UserError(`No list of packages can be made: the image ${generator} cannot be had`, {
      why: problem,
      fix: 'Give a copy of it by `sbom-generator`, or set `sbom: false`',
    })
  }
  const line = `Images get no ${sbom ? 'SBOM and no provenance' : 'provenance'}: the engine keeps them only in the containerd image store, which it does not have`
  if (sbom) log.warning(line)
  else log.info(line)
  return noAttestations
}

/** The arguments of the build. Source: docker buildx build, reference, "--attest". */
export function attestArguments({ provenance, sbomGenerator }: Attestations): string[] {
  return [
    provenance === 'off' ? '--provenance=false' : `--provenance=mode=${provenance}`,
    sbomGenerator === '' ? '--sbom=false' : `--sbom=generator=${sbomGenerator}`,
  ]
}
