import { readFile } from 'node:fs/promises'
import { UserError } from '#shared/errors.js'
import type { Attestation } from '#shared/signing/publish-attestation.js'
import type { AssetFile } from '../assets/asset-file.js'

/** In bytes. One has about 10 KB; a file that is far larger is something else. */
const largestAttestation = 1024 * 1024

/** The part of an in-toto statement that counts here. */
interface Statement {
  readonly subject?: readonly { readonly name?: string; readonly digest?: { readonly sha256?: string } }[]
  readonly predicateType?: string
}

/**
 * Reads the attestations of a wheel or an sdist that are files beside it, such as `NAME.whl.publish.attestation`. Throws a `UserError` if
 * one is unreadable, or is not about exactly this file. Sources: twine, `--attestations`, and uv, "Publishing attestations", for the names;
 * pypi-attestations, `Attestation.verify`, for the subject.
 */
export async function readAttestations({ name, sha256 }: AssetFile, files: readonly AssetFile[]): Promise<Attestation[]> {
  const beside = files.filter((each) => each.name.startsWith(`${name}.`) && each.name.endsWith('.attestation'))
  const attestations: Attestation[] = []
  for (const { name: attestationName, path, size } of beside) {
    const attestation = size > largestAttestation ? undefined : parseAttestation(await readFile(path, 'utf8'))
    const problem = (text: string) =>
      new UserError(`${attestationName} ${text}`, { fix: 'Attest the file again after it is built, or do not attach this one' })
    if (attestation === undefined) throw problem('is not an attestation of PEP 740')
    const [subject, ...others] = readStatement(attestation).subject ?? []
    if (others.length > 0 || subject?.name !== name || subject.digest?.sha256 !== sha256)
      throw problem(`does not attest this ${name}`)
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
    const value = JSON.parse(text) as unknown
    return isAttestation(value) ? value : undefined
  } catch {
    return undefined
  }
}

type Unknown<Type> = { readonly [Key in keyof Type]?: unknown } | null | undefined

/** Source: PEP 740, "Attestation objects". */
function isAttestation(value: unknown): value is Attestation {
  const { version, verification_material: material, envelope } = (value ?? {}) as NonNullable<Unknown<Attestation>>
  const { certificate, transparency_entries: entries } = { ...(material as Unknown<Attestation['verification_material']>) }
  const { statement, signature } = { ...(envelope as Unknown<Attestation['envelope']>) }
  const areTexts = [certificate, statement, signature].every((text) => typeof text === 'string' && text !== '')
  return version === 1 && areTexts && Array.isArray(entries) && entries.length > 0
}

function readStatement({ envelope }: Attestation): Statement {
  try {
    return (JSON.parse(Buffer.from(envelope.statement, 'base64').toString('utf8')) as Statement | null) ?? {}
  } catch {
    return {}
  }
}
