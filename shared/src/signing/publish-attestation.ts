import type { SerializedBundle } from '@sigstore/bundle'
import type { ActionContext } from '../context/action-context.js'
import { UserError } from '../errors.js'
import type { SigningServices } from './services.js'
import { chooseServices } from './services.js'
import { describeSigningError, signStatement } from './sign-statement.js'

/** Says that a publisher uploaded a file to an index. Source: PyPI, "Publish attestation (v1)". */
export const publishPredicateType = 'https://docs.pypi.org/attestations/publish/v1'

/** An attestation as a package index takes it. Bytes are in base64. Source: PEP 740, "Attestation objects". */
export interface Attestation {
  readonly version: 1
  readonly verification_material: {
    /** The certificate of the signer, in DER. */
    readonly certificate: string
    readonly transparency_entries: readonly object[]
  }
  readonly envelope: {
    /** An in-toto statement in JSON. */
    readonly statement: string
    readonly signature: string
  }
}

/** A wheel or an sdist. */
export interface AttestedFile {
  readonly name: string
  /** In hexadecimal. */
  readonly sha256: string
}

/**
 * Attests that this run publishes the file, in the public log of Sigstore, because that is the one by which PyPI verifies; or with the
 * services that the environment names. Throws a `UserError` with this `fix` if it cannot be signed.
 */
export async function createPublishAttestation(
  context: Pick<ActionContext, 'env' | 'mask' | 'signal'>,
  { name, sha256 }: AttestedFile,
  fix: string,
): Promise<Attestation> {
  const services = chooseServices(context.env, 'public')
  const statement = { subject: [{ name, digest: { sha256 } }], predicateType: publishPredicateType, predicate: null }
  try {
    return toAttestation(await signStatement(context, statement, services))
  } catch (error) {
    context.signal.throwIfAborted()
    throw new UserError(`${name} could not be attested with ${describeServices(services)}`, {
      why: describeSigningError(error),
      fix,
    })
  }
}

/** Source: PEP 740, "Attestation objects", which is about bundles with one certificate and one signature. */
function toAttestation({ verificationMaterial, dsseEnvelope }: SerializedBundle): Attestation {
  return {
    version: 1,
    verification_material: {
      certificate: verificationMaterial.certificate?.rawBytes ?? '',
      transparency_entries: verificationMaterial.tlogEntries.map(completeEntry),
    },
    envelope: { statement: dsseEnvelope?.payload ?? '', signature: dsseEnvelope?.signatures[0]?.sig ?? '' },
  }
}

type LogEntry = SerializedBundle['verificationMaterial']['tlogEntries'][number]

/** Adds what the JSON of Protobuf leaves out because it is zero or empty; the verifier of PyPI requires it. */
function completeEntry(entry: LogEntry): object {
  const proof: Partial<NonNullable<LogEntry['inclusionProof']>> | undefined = entry.inclusionProof
  return proof === undefined ? entry : { ...entry, inclusionProof: { logIndex: '0', hashes: [], ...proof } }
}

function describeServices({ fulcioUrl, rekorUrl = fulcioUrl }: SigningServices): string {
  return [...new Set([fulcioUrl, rekorUrl].map((url) => new URL(url).host))].join(' and ')
}
