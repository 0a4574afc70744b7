/**
 * Attests the provenance of the bundles of this checkout, in a job of GitHub Actions that may: GITHUB_TOKEN with `attestations:
 * write`, and `id-token: write`. Source: GitHub docs, "Using artifact attestations to establish provenance for builds".
 */
import { root } from '../repository.js'
import { bundleSubjects } from './attestation-subjects.js'

const { GITHUB_TOKEN: token = '', ACTIONS_ID_TOKEN_REQUEST_URL: identity = '' } = process.env
if (token === '' || identity === '') {
  console.error(
    `${token === '' ? 'GITHUB_TOKEN' : 'The identity of the job'} is not here. Run this in a job with \`attestations: write\` and \`id-token: write\`.`,
  )
  process.exit(2)
}
const { attestProvenance } = await import('@actions/attest')
const subjects = bundleSubjects(root).map(({ name, digest }) => ({ name, digest: { ...digest } }))
const { attestationID } = await attestProvenance({ subjects, token })
console.log(`${subjects.length} files of the bundles are attested (${attestationID ?? 'not stored'}).`)
