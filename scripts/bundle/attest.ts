/**
 * Attests the provenance of the bundles of this checkout. Needs a GitHub Actions job with `attestations: write` and `id-token: write`.
 * Source: GitHub docs, "Using artifact attestations to establish provenance for builds".
 */
import { root } from '../repository.js'
import { findSubjects } from './attestation-subjects.js'

const { GITHUB_TOKEN: token = '', ACTIONS_ID_TOKEN_REQUEST_URL: identity = '' } = process.env
if (token === '' || identity === '') {
  console.error(
    `${token === '' ? 'GITHUB_TOKEN' : 'The OIDC identity of the job'} is missing. Run this in a job with \`attestations: write\` and \`id-token: write\`.`,
  )
  process.exit(2)
}
const { attestProvenance } = await import('@actions/attest')
const subjects = findSubjects(root).map(({ name, digest }) => ({ name, digest: { ...digest } }))
const { attestationID } = await attestProvenance({ subjects, token })
console.log(`Attested ${subjects.length} bundle files (${attestationID ?? 'not stored'}).`)
