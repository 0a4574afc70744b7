import { mkdtemp, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileSha256 } from '#shared/cache/manifest.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { createPublishAttestation } from '#shared/signing/publish-attestation.js'

/** A failure comes before the first file is published. */
const fix = 'Nothing was published. Run again, or set `publish-attestation` to `false`'

/**
 * Attests each wheel and sdist for a package index, and returns the paths of the attestations: new files, with the names by which uploaders
 * find them. Sources: PEP 740; twine, `--attestations`; uv, "Publishing attestations".
 */
export async function attestPublication(
  context: Pick<ActionContext, 'env' | 'log' | 'mask' | 'signal' | 'temp'>,
  distributions: readonly string[],
): Promise<string[]> {
  const folder = await mkdtemp(join(context.temp, 'attestations-'))
  return await context.log.group('Attest the files for a package index', async () => {
    const attestations: string[] = []
    for (const path of distributions) {
      const name = basename(path)
      const attestation = await createPublishAttestation(context, { name, sha256: await fileSha256(path) }, fix)
      const file = join(folder, `${name}.publish.attestation`)
      await writeFile(file, JSON.stringify(attestation))
      attestations.push(file)
      context.log.info(`Attested ${name} in the log of Sigstore`)
    }
    return attestations
  })
}
