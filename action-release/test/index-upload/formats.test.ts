import { describe, expect, test } from '@jest/globals'
import { parseCoreMetadata, uploadFields } from '../../src/assets/core-metadata.js'
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
    { name: 'a+b-1.tar.gz', url: 'https://i.test/files/a%2Bb-1.tar.gz', hash: ['sha256', 'AB12'] },
    { name: 'c-1.whl', url: 'https://f.test/c-1.whl?x=1&y=2', hash: undefined },
  ])
  const json = JSON.stringify({ files: [{ filename: 'a-1.whl', url: 'a-1.whl', hashes: { md5: '1', sha256: '2' } }] })
  expect(parseSimplePage(json, 'application/vnd.pypi.simple.v1+json', 'https://i.test/simple/a/')).toEqual([
    { name: 'a-1.whl', url: 'https://i.test/simple/a/a-1.whl', hash: ['sha256', '2'] },
  ])
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
