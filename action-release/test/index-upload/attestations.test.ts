import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createPublishAttestation } from '#shared/signing/publish-attestation.js'
import { installPackages } from '../../../shared/test/support/install-packages.js'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { TestSigstore } from '../../../shared/test/support/sigstore.js'
import { startSigstore } from '../../../shared/test/support/sigstore.js'
import { findReasonAgainst } from '../../src/index-upload/attestation-rule.js'
import { parseIndex } from '../../src/index-upload/package-index.js'
import type { TrustingIndex } from '../support/index-servers.js'
import { startTrustingIndex } from '../support/index-servers.js'
import type { Project, Server } from '../support/release-setup.js'
import { checkOut, project, server, wheel } from '../support/release-setup.js'
import { runInProcess } from '../support/run-in-process.js'

let sigstore: TestSigstore
let index: TrustingIndex
let repository: Project
let github: Server
let file: string
let base: string

beforeAll(async () => {
  repository = project()
  file = wheel(repository, '1.3.0')
  base = repository.git('rev-parse', 'HEAD')
  ;[sigstore, index, github] = await Promise.all([startSigstore(), startTrustingIndex(), server(repository)])
})
afterAll(async () => {
  await Promise.all([sigstore.close(), index.close(), github.close()])
})

async function run(inputs: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}) {
  checkOut(repository, base)
  const { SIGSTORE_FULCIO_URL = '', SIGSTORE_REKOR_URL = '' } = sigstore.env
  const settings = { bump: 'minor', assets: 'dist/*', 'publish-to': index.url, attestations: 'true' }
  const job = { ...index.env, SIGSTORE_FULCIO_URL, SIGSTORE_REKOR_URL, ...env }
  return await runInProcess(repository, github, { ...settings, ...inputs }, { env: job })
}

/** Runs the package by which PyPI verifies attestations, as PyPI does, but with the trusted root of the stand-in. */
const verifier = `
import sys
from pathlib import Path
from pypi_attestations import Attestation, Distribution, GitHubPublisher, VerificationError
from sigstore.models import TrustedRoot
from sigstore.verify import Verifier
root, dist, other = sys.argv[1:]
Verifier.production = classmethod(lambda cls, offline=False: cls(trusted_root=TrustedRoot.from_file(root)))
attestation = Attestation.model_validate_json(sys.stdin.read())
for workflow, file in ("release.yml", dist), ("other.yml", dist), ("release.yml", other):
    publisher = GitHubPublisher(repository="eleanor/example", workflow=workflow)
    try:
        print(*attestation.verify(publisher, Distribution.from_file(Path(file))))
    except VerificationError as error:
        print(error)
`

async function verify(attestation: string, other: string): Promise<string[]> {
  const packages = await installPackages('pypi-attestations==0.0.30')
  const args = ['-c', verifier, sigstore.trustedRoot, join(repository.work, 'dist', file), other]
  const env = { ...process.env, PYTHONPATH: packages }
  return execFileSync('python3', args, { input: attestation, encoding: 'utf8', env }).trim().split('\n')
}

/** What others see of the run. */
const visible = () => ({ refs: repository.refs(), writes: github.writes(), uploaded: index.uploaded })

test('with stand-ins of Sigstore and of an index, all files are attested before anything is public, once, PyPI verifies it, and it can be given', async () => {
  const nothing = { refs: { 'refs/heads/main': base }, writes: [], uploaded: [] }
  const dry = await run({ 'dry-run': 'true' })
  expect(dry.outputs.plan).toMatchObject({
    index: [{ upload: [file], attested: true }],
    steps: expect.arrayContaining([`Attest and upload 1 file to ${index.url}`]) as unknown,
  })
  expect(sigstore.seen).toEqual([])

  for (const [path, cause] of [
    ['/api/v2/signingCert', /error creating signing certificate - \(400\) out of order\. Nothing/],
    ['/api/v1/log', /error creating tlog entry - \(400\) out of order\. Nothing/],
  ] as const) {
    sigstore.faults.set(path, 400)
    const { error = '' } = await run()
    expect(error).toMatch(cause)
    expect(error).toMatch(
      /^eleanor-1\.3\.0-py3-none-any\.whl could not be attested with 127\.0\.0\.1:\d+\. .*\. Nothing was uploaded\. Run again, or set `attestations` to `false`\.$/,
    )
    expect(visible()).toEqual(nothing)
    sigstore.faults.clear()
  }

  index.faults = [400]
  expect((await run()).error).toContain(`rejected ${file}: 400`)
  expect((await run()).outputs).toMatchObject({ resumed: true, 'already-released': false })
  const signed = sigstore.seen.length
  expect((await run()).outputs).toMatchObject({ 'already-released': true })
  expect(sigstore.seen).toHaveLength(signed)

  const [attestation, ...others] = JSON.parse(index.attestations.get(file) ?? '') as object[]
  expect(others).toEqual([])
  const other = join(temporaryFolder('other'), file)
  writeFileSync(other, 'other content')
  expect(await verify(JSON.stringify(attestation), other)).toEqual([
    'https://docs.pypi.org/attestations/publish/v1 None',
    expect.stringMatching(/^Verification failed: .*does not match expected Trusted Publisher \(other\.yml @ eleanor\/example\)$/),
    'Verification failed: subject does not match distribution digest',
  ])
  await expectGivenIsUploaded(index.attestations.get(file)?.slice(1, -1) ?? '')
})

/** An attestation beside a file is uploaded with it in place of a new one, and must be about that file. */
async function expectGivenIsUploaded(given: string): Promise<void> {
  const second = await startTrustingIndex()
  const beside = `dist/${file}.publish.attestation`
  const publish = async (attestations: string, inputs: Readonly<Record<string, string>> = {}) =>
    await run({ mode: 'publish-to-index', 'publish-to': second.url, attestations, ...inputs })
  try {
    const signed = sigstore.seen.length
    writeTree(repository.work, { [beside]: 'null' })
    expect((await publish('true')).error).toContain(`${file}.publish.attestation is not an attestation of PEP 740. Attest the`)
    writeTree(repository.work, { [beside]: given })
    expect((await publish('true')).error).toBeUndefined()
    expect([...second.attestations]).toEqual([[file, `[${given}]`]])
    expect(sigstore.seen).toHaveLength(signed)
  } finally {
    rmSync(join(repository.work, beside))
    await second.close()
  }
}

test('an index gets no attestations unless it is asked to take them, and a token needs an identity to sign with, at a stand-in of an index', async () => {
  const second = await startTrustingIndex()
  const publish = async (attestations: string) =>
    await run(
      { mode: 'publish-to-index', 'publish-to': second.url, assets: 'dist/*.whl', 'index-token': 'pypi-minted', attestations },
      { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' },
    )
  try {
    expect((await publish('true')).error).toMatch(
      /^`attestations` is `true`, but there is no identity to sign with\. Give the job/,
    )
    expect(second.uploaded).toEqual([])
    const { error, lines } = await publish('auto')
    expect(error).toBeUndefined()
    expect([...second.attestations]).toEqual([[file, undefined]])
    expect(lines).toContain(
      `info: The files for ${second.url} are uploaded without attestations: set \`attestations\` to \`true\` if the index takes them`,
    )
  } finally {
    await second.close()
  }
})

test.each([
  ['pypi', 'auto', undefined, true],
  ['testpypi', 'auto', undefined, true],
  ['pypi', 'auto', 'pypi-token', false],
  ['pypi', 'false', undefined, false],
  ['https://index.test/upload/', 'auto', undefined, false],
  ['https://index.test/upload/', 'true', 'token', true],
] as const)('files for %s with `attestations: %s` and the token %s are attested: %s', (name, rule, token, isAttested) => {
  const index = parseIndex(name)
  if ('problem' in index) throw new Error(index.problem)
  expect(findReasonAgainst(index, rule, token) === undefined).toBe(isAttested)
})

test('a cancelled run does not wait for an identity service (a stand-in) that never answers', async () => {
  const controller = new AbortController()
  const reason = new Error('cancelled')
  const service = createServer(() => controller.abort(reason))
  await once(service.listen(0, '127.0.0.1'), 'listening')
  const url = `http://127.0.0.1:${(service.address() as AddressInfo).port}/`
  const env = { ...sigstore.env, ACTIONS_ID_TOKEN_REQUEST_URL: url }
  const context = { env, mask: () => undefined, signal: controller.signal }
  try {
    await expect(createPublishAttestation(context, { name: file, sha256: '' }, '')).rejects.toBe(reason)
  } finally {
    service.closeAllConnections()
    service.close()
  }
})
