import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { inspectAsset } from '../../src/assets/asset-file.js'
import { parseCoreMetadata, uploadFields } from '../../src/assets/core-metadata.js'
import { findReasonInWorkflow, requireAcceptedTypes } from '../../src/index-upload/attestation-rule.js'
import { readAttestations } from '../../src/index-upload/given-attestations.js'
import { parseIndex } from '../../src/index-upload/package-index.js'
import { parseSimplePage } from '../../src/index-upload/simple-page.js'

describe('index', () => {
  test.each([
    ['pypi', 'https://upload.pypi.org/legacy/', ['https://pypi.org/simple/'], 'https://pypi.org/_/oidc'],
    ['testpypi', 'https://test.pypi.org/legacy/', ['https://test.pypi.org/simple/'], 'https://test.pypi.org/_/oidc'],
    [
      'https://gitlab.test/api/v4/projects/1/packages/pypi',
      'https://gitlab.test/api/v4/projects/1/packages/pypi',
      [
        'https://gitlab.test/api/v4/projects/1/packages/pypi/simple/',
        'https://gitlab.test/api/v4/projects/1/packages/pypi/+simple/',
      ],
      'https://gitlab.test/_/oidc',
    ],
    [
      'http://127.0.0.1:8080/',
      'http://127.0.0.1:8080/',
      ['http://127.0.0.1:8080/simple/', 'http://127.0.0.1:8080/+simple/'],
      'http://127.0.0.1:8080/_/oidc',
    ],
  ])('%s', (name, uploadUrl, simpleUrls, mintUrl) => {
    expect(parseIndex(name)).toMatchObject({ name, uploadUrl, simpleUrls, mintUrl })
  })

  test.each([
    ['https://upload.pypi.org/legacy/', 'pypi'],
    ['https://pypi.org/simple', 'pypi'],
    ['https://test.pypi.org/legacy', 'testpypi'],
  ])('%s is %s, with its trusted publishing and its rules', (url, name) => expect(parseIndex(url)).toEqual(parseIndex(name)))

  test('Azure Artifacts has its pages beside the upload', () => {
    const feed = 'https://pkgs.dev.azure.com/o/_packaging/f/pypi'
    expect(parseIndex(`${feed}/upload`)).toMatchObject({
      uploadUrl: `${feed}/upload`,
      simpleUrls: expect.arrayContaining([`${feed}/simple/`]) as unknown,
    })
  })

  test.each([
    ['PyPI', 'which is not `pypi`, `testpypi` or a URL'],
    ['http://index.test/', 'which does not start with https://'],
    ['https://me:secret@index.test/', 'which contains a credential'],
    ['https://me:secret@upload.pypi.org/legacy/', 'which contains a credential'],
    ['constructor', 'which is not `pypi`, `testpypi` or a URL'],
    ['file:///tmp', 'which does not start with https://'],
  ])('rejected: %s', (name, problem) => {
    expect(parseIndex(name)).toEqual({ problem })
  })
})

/** Source: PyPA "Simple repository API", base HTML API and JSON. */
test('simple pages', () => {
  const html = `<a href="../../files/a%2Bb-1.tar.gz#sha256=AB12">x</a> <a class=z data-x="1" href='https://f.test/c-1.whl?x=1&amp;y=2'>c</a>`
  expect(parseSimplePage(html, 'text/html', 'https://i.test/simple/a/')).toEqual([
    { name: 'a+b-1.tar.gz', url: 'https://i.test/files/a%2Bb-1.tar.gz', isAtIndex: true, hash: ['sha256', 'AB12'] },
    { name: 'c-1.whl', url: 'https://f.test/c-1.whl?x=1&y=2', isAtIndex: false, hash: undefined },
  ])
  // A fragment that is no digest, an algorithm of Python alone, and a name that is no text.
  const odd = '<a href="a-1.whl#egg=cafe"><a href="b-1.whl#blake2b_256=12"><a href="%zz-1.whl">'
  expect(parseSimplePage(odd, 'text/html', 'https://i.test/simple/a/').map(({ name, hash }) => [name, hash])).toEqual([
    ['a-1.whl', undefined],
    ['b-1.whl', undefined],
    ['%zz-1.whl', undefined],
  ])
  const json = JSON.stringify({ files: [{ filename: 'a-1.whl', url: 'a-1.whl', hashes: { md5: '1', sha256: '2' } }] })
  expect(parseSimplePage(json, 'application/vnd.pypi.simple.v1+json', 'https://i.test/simple/a/')).toEqual([
    { name: 'a-1.whl', url: 'https://i.test/simple/a/a-1.whl', isAtIndex: true, hash: ['sha256', '2'] },
  ])
  for (const page of ['null', '<html>', '{"files": 5}'])
    expect(() => parseSimplePage(page, 'application/json', 'https://i.test/simple/a/')).toThrow(
      /^The page https:\/\/i\.test\/simple\/a\/ of the package index cannot be read\. .*Check that the address/,
    )
})

/** Sources: PEP 740, "Attestation objects"; pypi-attestations, `Attestation.verify`, for the statement. */
describe('attestations beside a file', () => {
  const wheel = 'a-1-py3-none-any.whl'
  const subject = { name: wheel, digest: { sha256: createHash('sha256').update('content').digest('hex') } }
  const publish = 'https://docs.pypi.org/attestations/publish/v1'
  const encode = (statement: unknown) => Buffer.from(JSON.stringify(statement)).toString('base64')
  const material = { certificate: 'MII=', transparency_entries: [{}] }
  const attest = (statement: unknown = { subject: [subject], predicateType: publish }) => ({
    version: 1,
    verification_material: material,
    envelope: { statement: encode(statement), signature: 'c2ln' },
  })
  const read = async (...attestations: readonly (object | string | null)[]) => {
    const folder = temporaryFolder('attestations')
    const names = attestations.map((_, index) => `${wheel}.${index}.attestation`)
    const texts = attestations.map((each) => (typeof each === 'string' ? each : JSON.stringify(each)))
    writeTree(folder, { [wheel]: 'content', ...Object.fromEntries(names.map((name, index) => [name, texts[index] ?? ''])) })
    const files = await Promise.all([wheel, ...names].map(async (name) => await inspectAsset(`${folder}/${name}`)))
    const [file, ...others] = files
    if (file === undefined) throw new Error('no file')
    return await readAttestations(file, others)
  }
  const envelope = attest().envelope

  test.each<[string, object | string | null]>([
    ['null', null],
    ['a list', [attest()]],
    ['broken JSON', '{"version": 1,'],
    ['a bundle of Sigstore', { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', dsseEnvelope: {} }],
    ['another version', { ...attest(), version: 2 }],
    ['no material', { version: 1, envelope }],
    ['material without a certificate', { ...attest(), verification_material: { ...material, certificate: '' } }],
    ['material without a log entry', { ...attest(), verification_material: { ...material, transparency_entries: [] } }],
    ['no signature', { ...attest(), envelope: { statement: envelope.statement } }],
    ['a text in place of the envelope', { ...attest(), envelope: envelope.statement }],
    ['more than 1 MiB', { ...attest(), more: ' '.repeat(1024 * 1024) }],
  ])('%s is not an attestation', async (_, given) => {
    await expect(read(given)).rejects.toThrow(`${wheel}.0.attestation is not an attestation of PEP 740. Attest the file again`)
  })

  test.each<[string, unknown]>([
    ['no statement', null],
    ['no subject', { predicateType: publish }],
    ['another digest', { subject: [{ ...subject, digest: { sha256: '0'.repeat(64) } }] }],
    ['another algorithm', { subject: [{ ...subject, digest: { sha512: subject.digest.sha256 } }] }],
    ['another name', { subject: [{ ...subject, name: 'b-1-py3-none-any.whl' }] }],
    ['a second subject', { subject: [subject, { ...subject, name: 'b-1-py3-none-any.whl' }] }],
  ])('one with %s is not about this file', async (_, statement) => {
    await expect(read(attest(statement))).rejects.toThrow(`${wheel}.0.attestation does not attest this ${wheel}. Attest`)
  })

  /** Source: Warehouse, attestations/services.py. */
  test('PyPI gets one of each type that it knows; other indexes decide for themselves', async () => {
    const typed = (predicateType: string) => attest({ subject: [subject], predicateType })
    const check = async (name: string, ...types: readonly string[]) => {
      const index = parseIndex(name)
      if ('problem' in index) throw new Error(index.problem)
      requireAcceptedTypes(index, wheel, await read(...types.map(typed)))
    }
    const slsa = 'https://slsa.dev/provenance/v1'
    await expect(check('pypi', publish, slsa)).resolves.toBeUndefined()
    await expect(check('pypi', publish, publish)).rejects.toThrow(
      `Two attestations of ${wheel} have the type ${publish}, and pypi accepts one. Remove it`,
    )
    await expect(check('testpypi', 'https://spdx.dev/Document')).rejects.toThrow(
      `testpypi does not accept attestations of the type https://spdx.dev/Document, such as that of ${wheel}. Remove it`,
    )
    await expect(check('https://index.test/', publish, publish, 'https://spdx.dev/Document')).resolves.toBeUndefined()
  })
})

/** Sources: Warehouse, oidc/models/github.py, which looks at `job_workflow_ref`; pypi-attestations, which looks at `workflow_ref`. */
test('PyPI gets no attestations from a reusable workflow, because it would reject the files', () => {
  const [caller, called] = ['o/r/.github/workflows/main.yml', 'o/r/.github/workflows/publish.yml']
  const claims = (run: unknown, job: unknown) => ({ workflow_ref: run, job_workflow_ref: job })
  const [pypi, other] = [
    { name: 'pypi', isPypi: true },
    { name: 'other', isPypi: false },
  ]
  const reusable = claims(`${caller}@refs/heads/main`, `${called}@refs/tags/v1`)
  expect(findReasonInWorkflow(pypi, 'auto', reusable)).toBe(
    `pypi accepts none of a reusable workflow, here ${called}, which ${caller} calls`,
  )
  expect(() => findReasonInWorkflow(pypi, 'true', reusable)).toThrow(
    /^`attestations` is `true`, but pypi accepts none .* calls\. Upload in a job of the workflow that starts the run/,
  )
  expect(findReasonInWorkflow(other, 'true', reusable)).toBeUndefined()
  expect(findReasonInWorkflow(pypi, 'true', claims(`${caller}@refs/heads/main`, `${caller}@refs/heads/main`))).toBeUndefined()
  expect(findReasonInWorkflow(pypi, 'true', claims(undefined, `${caller}@refs/heads/main`))).toBeUndefined()
})

/** Source: PyPA "Core metadata specifications"; the names of the form are those that twine 6 sends. */
test('core metadata as fields of an upload', () => {
  const text = [
    'Metadata-Version: 2.4',
    'Name: eleanor',
    'Version: 1.3.0',
    'Summary: UNKNOWN',
    'Classifier: One',
    'Classifier: Two',
    'Project-URL: Docs, https://docs.test',
    'License-File: LICENSE',
    'Requires-Dist: a>=1; python_version < "3"',
    'X-Unknown: private',
    'Description-Content-Type: text/markdown',
    '',
    '# Title',
    '',
    'Name: not a header',
    '',
  ].join('\r\n')
  expect(uploadFields(parseCoreMetadata(text))).toEqual([
    ['metadata_version', '2.4'],
    ['name', 'eleanor'],
    ['version', '1.3.0'],
    ['classifiers', 'One'],
    ['classifiers', 'Two'],
    ['project_urls', 'Docs, https://docs.test'],
    ['license_file', 'LICENSE'],
    ['requires_dist', 'a>=1; python_version < "3"'],
    ['description_content_type', 'text/markdown'],
    ['description', '# Title\n\nName: not a header\n'],
  ])
  expect(parseCoreMetadata('Description: One\n       |Two\n        Three\n')).toEqual([['description', 'One\nTwo\nThree\n']])
})
