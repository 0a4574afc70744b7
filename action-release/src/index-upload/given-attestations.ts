import { readFile } from 'node:fs/promises'
import { UserError } from '#shared/errors.js'
import type { Attestation } from '#shared/signing/publish-attestation.js'
import type { AssetFile } from '../assets/asset-file.js'

/** The part of an in-toto statement that counts here. */
interface Statement {
  readonly subject?: readonly { readonly name?: string; readonly digest?: { readonly sha256?: string } }[]
  readonly predicateType?: string
}

/**
 * Reads the attestations of a wheel or an sdist that are files beside it, such as `NAME.whl.publish.attestation`. Throws a `UserError` if
 * one is unreadable, or is about another file. Source: twine, `--attestations`, and uv, "Publishing attestations", for the names.
 */
export async function readAttestations({ name, sha256 }: AssetFile, files: readonly AssetFile[]): Promise<Attestation[]> {
  const beside = files.filter((each) => each.name.startsWith(`${name}.`) && each.name.endsWith('.attestation'))
  const attestations: Attestation[] = []
  for (const { name: attestationName, path } of beside) {
    const attestation = parseAttestation(await readFile(path, 'utf8'))
    const problem = (text: string) =>
      new UserError(`${attestationName} ${text}`, { fix: 'Attest the file again after it is built, or do not attach this one' })
    if (attestation === undefined) throw problem('is not an attestation of PEP 740')
    const [subject] = readStatement(attestation).subject ?? []
    if (subject?.name !== name || subject.digest?.sha256 !== sha256) throw problem(`does not attest this ${name}`)
    attestations.push(attestation)
  }
  return attestations
}

/** What the attestation says, such as that the file was published. */
export function predicateTypeOf(attestation: Attestation): string | undefined {
  return readStatement(attestation).predicateType
}

function parseAttestation(text: string): Attestation | undefined {
  try {
    const value = JSON.parse(text) as Partial<Attestation> | null
    const isComplete = value?.version === 1 && typeof value.envelope?.statement === 'string' && value.verification_material
    return isComplete ? (value as Attestation) : undefined
  } catch {
    return undefined
  }
}

function readStatement({ envelope }: Attestation): Statement {
  try {
    return (JSON.parse(Buffer.from(envelope.statement, 'base64').toString('utf8')) as Statement | null) ?? {}
  } catch {
    return {}
  }
}
