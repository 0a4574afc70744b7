import { UserError } from '#shared/errors.js'
import type { Attestation } from '#shared/signing/publish-attestation.js'
import { publishPredicateType } from '#shared/signing/publish-attestation.js'
import { predicateTypeOf } from './given-attestations.js'
import type { PackageIndex } from './package-index.js'
import type { JobClaims } from './trusted-publishing.js'

/** `auto` attests where PyPI verifies it, `true` at every index. */
export type AttestationRule = 'auto' | 'true' | 'false'

/**
 * Why an index gets no attestations; undefined if it gets them. Sources: PyPI, "Producing attestations"; pypa/gh-action-pypi-publish,
 * `attestations`, for what is attested without being asked.
 */
export function findReasonAgainst(
  { name, isPypi }: Pick<PackageIndex, 'name' | 'isPypi'>,
  rule: AttestationRule,
  token: string | undefined,
): string | undefined {
  if (rule === 'true') return undefined
  if (rule === 'false') return '`attestations` is `false`'
  if (!isPypi) return 'set `attestations` to `true` if the index takes them'
  return token === undefined ? undefined : `${name} takes them only with trusted publishing`
}

/**
 * Why PyPI would reject the attestations of this job, and the files with them: it knows the publisher by the workflow that has the job, and the
 * signer by the one that started the run, which differ in a reusable workflow. Throws a `UserError` if attestations are required.
 * Sources: Warehouse, oidc/models/github.py; pypi-attestations, `GitHubPublisher`.
 */
export function findReasonInWorkflow(
  { name, isPypi }: Pick<PackageIndex, 'name' | 'isPypi'>,
  rule: AttestationRule,
  { workflow_ref: run, job_workflow_ref: job }: JobClaims,
): string | undefined {
  if (!isPypi || typeof run !== 'string' || typeof job !== 'string' || fileOf(run) === fileOf(job)) return undefined
  const reason = `${name} accepts none of a reusable workflow, here ${fileOf(job)}, which ${fileOf(run)} calls`
  if (rule !== 'true') return reason
  throw new UserError(`\`attestations\` is \`true\`, but ${reason}`, {
    fix: 'Upload in a job of the workflow that starts the run, or set `attestations` to `auto`',
    commandFix: 'Set `attestations` to `auto`',
  })
}

function fileOf(workflow: string): string {
  return workflow.split('@')[0] ?? ''
}

const pypiTypes = [publishPredicateType, 'https://slsa.dev/provenance/v1']

/**
 * Throws a `UserError` for attestations of a file that PyPI would reject with the file, after the release is made: it takes one of each
 * type that it knows. Source: Warehouse, attestations/services.py.
 */
export function requireAcceptedTypes(
  { name, isPypi }: Pick<PackageIndex, 'name' | 'isPypi'>,
  file: string,
  attestations: readonly Attestation[],
): void {
  if (!isPypi) return
  const types = attestations.map((each) => predicateTypeOf(each) ?? 'no type')
  const wrong = types.find((type, index) => !pypiTypes.includes(type) || types.indexOf(type) < index)
  if (wrong === undefined) return
  throw new UserError(
    pypiTypes.includes(wrong)
      ? `Two attestations of ${file} have the type ${wrong}, and ${name} accepts one`
      : `${name} does not accept attestations of the type ${wrong}, such as that of ${file}`,
    { fix: 'Remove it from the attached files' },
  )
}
