import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { writeTree } from '../../../shared/test/support/run-action.js'
import type { AttestationHosts } from '../support/attestation-hosts.js'
import { startAttestationHosts } from '../support/attestation-hosts.js'
import type { Project, Server } from '../support/release-setup.js'
import { project, release, server, token, wheel } from '../support/release-setup.js'
import { runInProcess } from '../support/run-in-process.js'

let hosts: AttestationHosts
let github: Server
let repository: Project
let file: string

beforeAll(async () => {
  repository = project()
  file = wheel(repository, '1.3.0')
  ;[hosts, github] = await Promise.all([startAttestationHosts(), server()])
})
afterAll(async () => {
  await Promise.all([hosts.close(), github.close()])
})

const inputs = { mode: 'attest', assets: 'dist/*', version: '1.3.0' }

/** Starts the action as a separate process, because the library that signs reads the environment of its process. */
async function attest() {
  hosts.seen.length = 0
  return await release(repository, undefined, { token, ...inputs }, { env: hosts.env })
}

test('at stand-ins of the hosts of GitHub and Sigstore, the provenance of all files is signed and stored, and nothing else is written', async () => {
  const notes = Buffer.from('any other file of the release')
  writeTree(repository.work, { 'dist/notes.txt': notes })
  const { code, stdout, outputs, summary } = await attest()
  expect([code, stdout]).toEqual([0, expect.not.stringContaining('::error')])
  expect(outputs).toEqual({ 'attestation-url': 'https://github.com/eleanor/example/attestations/4711' })
  const digestOf = (content: Buffer) => createHash('sha256').update(content).digest('hex')
  const sha256 = digestOf(readFileSync(join(repository.work, 'dist', file)))
  expect(summary).toContain(`| ${file} | ${sha256} |`)

  expect(hosts.stored).toEqual([
    {
      authorization: `token ${token}`,
      body: {
        bundle: expect.objectContaining({ mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json' }) as unknown,
      },
    },
  ])
  const [{ body } = { body: {} }] = hosts.stored
  const { bundle } = body as { bundle: { dsseEnvelope: { payload: string } } }
  expect(JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString())).toMatchObject({
    subject: [
      { name: file, digest: { sha256 } },
      { name: 'notes.txt', digest: { sha256: digestOf(notes) } },
    ],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      runDetails: { builder: { id: 'https://github.com/eleanor/actions/.github/workflows/release.yml@refs/tags/v1' } },
    },
  })
  expect(hosts.seen.filter((request) => request.includes('api.github.com'))).toEqual([
    'POST api.github.com/repos/eleanor/example/attestations',
  ])
  expect(Object.keys(repository.refs())).toEqual(['refs/heads/main'])
})

test.each([
  [
    'fulcio.sigstore.dev',
    400,
    'error creating signing certificate - (400) out of order',
    'POST fulcio.sigstore.dev/api/v2/signingCert',
  ],
  [
    'api.github.com',
    403,
    'Failed to persist attestation: out of order',
    'POST api.github.com/repos/eleanor/example/attestations',
  ],
])('if the stand-in of %s answers %i, the step fails with one error and asks nothing more', async (host, status, why, last) => {
  const stored = hosts.stored.length
  hosts.faults.set(host, status)
  const { code, stdout, outputs } = await attest()
  hosts.faults.clear()
  expect(code).toBe(1)
  expect(stdout.match(/^::error.*/gm)).toEqual([
    `::error::The provenance of the release could not be attested. ${why}. Give the job \`permissions: id-token: write\` and \`attestations: write\`. Nothing was attested.`,
  ])
  expect(hosts.seen.at(-1)).toBe(last)
  expect(hosts.stored).toHaveLength(stored)
  expect(outputs).toEqual({})
})

const identity = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://identity.test', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token' }

test.each([
  [
    {},
    {},
    /^The provenance of the release cannot be attested, because this job has no OIDC identity\. Give the job, or the job that/,
  ],
  [{ assets: '' }, identity, /^Input `artifact` is missing\. `mode: attest` requires it, or `assets`\.$/],
  [{ version: '', bump: 'minor' }, identity, /^Input `bump` has no meaning with `mode: attest`\. Give the version/],
  [{ token: '' }, identity, /^Input `token` is empty\. Remove it .* give the job `permissions: attestations: write`\.$/],
  [{ version: '1.4.0' }, identity, /^Wheel eleanor-1\.3\.0-py3-none-any\.whl has version 1\.3\.0, but 1\.4\.0 is being released/],
])('%j is rejected before anything is asked', async (more, env, error) => {
  hosts.seen.length = 0
  const rejected = await runInProcess(repository, github, { ...inputs, ...more }, { env })
  expect(rejected).toMatchObject({ error: expect.stringMatching(error) as unknown, outputs: {} })
  expect([hosts.seen, github.requests]).toEqual([[], []])
})

test('a dry run needs no identity, names the files and attests nothing', async () => {
  const { error, lines, outputs } = await runInProcess(repository, github, { ...inputs, token: '', 'dry-run': 'true' })
  expect([error, outputs]).toEqual([undefined, {}])
  expect(lines).toContain(`info: ${file} (would be attested)`)
})
