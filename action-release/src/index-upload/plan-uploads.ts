import { UserError } from '#shared/errors.js'
import { localPart } from '#shared/requirements/pep440.js'
import type { Attestation } from '#shared/signing/publish-attestation.js'
import type { AssetFile } from '../assets/asset-file.js'
import { readAsset } from '../assets/asset-file.js'
import type { Distribution } from '../assets/distribution-version.js'
import { readDistribution } from '../assets/distribution-version.js'
import type { AttestationRule } from './attestation-rule.js'
import { findReasonAgainst, requireAcceptedTypes } from './attestation-rule.js'
import { readAttestations } from './given-attestations.js'
import type { IndexContext } from './index-client.js'
import { listIndexFiles, matchesIndexFile, sendWithRetry } from './index-client.js'
import type { PackageIndex } from './package-index.js'

/** A wheel or an sdist with its metadata. */
export interface PackageFile {
  readonly file: AssetFile
  readonly distribution: Distribution
  /** Those that lie beside it, and those that this run made. */
  readonly attestations: readonly Attestation[]
}

/** What one index still needs. */
export interface IndexUpload {
  readonly index: PackageIndex
  readonly missing: readonly PackageFile[]
  /** Names of files that the index has already, with the same content. */
  readonly present: readonly string[]
  /** Why the missing files get no attestations; undefined if they get them. */
  readonly unattested: string | undefined
}

/** Where the wheels and sdists go, and with what. */
export interface IndexSettings {
  readonly indexes: readonly PackageIndex[]
  readonly attestations: AttestationRule
  /** Undefined for trusted publishing. */
  readonly token: string | undefined
}

/** The names of the files, for the plan. */
export function describeUpload({ index, missing, present, unattested }: IndexUpload) {
  return { index: index.name, upload: missing.map(({ file }) => file.name), present, attested: unattested === undefined }
}

/** The wheels and sdists among the files, with the attestations among them if an index gets any. */
export async function readPackageFiles(
  { indexes, attestations: rule, token }: IndexSettings,
  files: readonly AssetFile[],
): Promise<PackageFile[]> {
  const isAttested = indexes.some((index) => findReasonAgainst(index, rule, token) === undefined)
  const found: PackageFile[] = []
  for (const file of files) {
    const distribution = await readDistribution(file)
    if (distribution === undefined) continue
    found.push({ file, distribution, attestations: isAttested ? await readAttestations(file, files) : [] })
  }
  return found
}

/**
 * Compares the files with those of the indexes. Throws a `UserError`, before anything is uploaded anywhere, if an index has one of them
 * with other content, or would reject it. Without a token, pages are read without a login.
 */
export async function planUploads(
  context: IndexContext,
  { indexes, attestations, token }: IndexSettings,
  files: readonly PackageFile[],
): Promise<IndexUpload[]> {
  const uploads: IndexUpload[] = []
  for (const index of indexes) {
    const unattested = findReasonAgainst(index, attestations, token)
    if (unattested === undefined) for (const each of files) requireAcceptedTypes(index, each.file.name, each.attestations)
    uploads.push({ ...(await planUpload(context, index, files, token)), unattested })
  }
  return uploads
}

async function planUpload(
  context: IndexContext,
  index: PackageIndex,
  files: readonly PackageFile[],
  token: string | undefined,
): Promise<Omit<IndexUpload, 'unattested'>> {
  const local = files.find(({ distribution }) => localPart(distribution.nameVersion ?? '') !== undefined)
  if (index.isPypi && local !== undefined)
    throw new UserError(`${local.file.name} has a local version, which ${index.name} does not accept`, {
      fix: 'Attach only builds of the public version, or publish to another index',
    })
  const missing: PackageFile[] = []
  const present: string[] = []
  const authorization = token === undefined || index.isPypi ? undefined : basicAuthorization(token)
  await sendWithRetry(context, index.uploadUrl, async (send) => {
    missing.length = present.length = 0
    for (const each of files) {
      const existing = (await listIndexFiles(send, index, projectOf(each), authorization)).find(
        ({ name }) => name === each.file.name,
      )
      if (existing === undefined) missing.push(each)
      else if (await matchesIndexFile(send, existing, await readAsset(each.file), authorization)) present.push(each.file.name)
      else throw differentFile(index, each.file.name)
    }
  })
  return { index, missing, present }
}

export function differentFile({ name }: Pick<PackageIndex, 'name'>, file: string): UserError {
  return new UserError(`${name} has ${file} with other content`, {
    why: 'A file of an index never changes, so nothing was uploaded in its place',
    fix: 'Release the next version, or attach the file that was uploaded',
  })
}

/** The name of the project, as its metadata write it. */
export function projectOf({ distribution, file }: PackageFile): string {
  const [, name] = distribution.fields.find(([field]) => field === 'name') ?? []
  return name ?? file.name.split('-')[0] ?? ''
}

/** A token of PyPI has the user name `__token__`. Source: PyPI help, "How can I use API tokens to authenticate with PyPI?" */
export function basicAuthorization(token: string): string {
  const credential = token.includes(':') ? token : `__token__:${token}`
  return `Basic ${Buffer.from(credential).toString('base64')}`
}
