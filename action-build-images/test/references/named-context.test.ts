import { describe, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { parseDockerfile } from '../../src/dockerfile/analyze.js'
import type { NamedContext } from '../../src/references/named-context.js'
import { accessTo, parseNamedContext, showContext } from '../../src/references/named-context.js'
import { SourceError } from '../../src/references/source-error.js'
import { layoutFiles } from '../support/oci-layout.js'

const workspace = temporaryFolder('workspace')
const first = layoutFiles({ OnBuild: ['COPY .ssh /root/.ssh'] }, { tag: 'one' })
const second = layoutFiles({ OnBuild: null }, { tag: 'two' })
const both = { ...first.files, ...second.files, 'index.json': JSON.stringify({ manifests: [first.entry, second.entry] }) }
for (const [name, files] of Object.entries({ single: first.files, both, empty: { 'index.json': '[' } }))
  writeTree(workspace, Object.fromEntries(Object.entries(files).map(([file, text]) => [`${name}/${file}`, text])))

const parse = (value: string) => parseNamedContext(value, { workspace, toFolder: (path) => path })
const problemOf = (value: string): unknown => {
  try {
    return parse(value)
  } catch (error) {
    return error instanceof SourceError ? `${error.message}. ${error.fix}` : error
  }
}

describe('the value of a named context', () => {
  test.each<[value: string, expected: NamedContext]>([
    ['src/data', { folder: 'src/data' }],
    ['C:\\data', { folder: 'C:\\data' }],
    ['docker-image://python:3.12@sha256:' + 'a'.repeat(64), { image: 'python:3.12@sha256:' + 'a'.repeat(64) }],
    ['docker-image://scratch', { image: 'scratch' }],
    ['target:base', { target: 'base' }],
    ['https://a.test/x.tar.gz?a=b', { url: 'https://a.test/x.tar.gz?a=b' }],
    ['https://github.com/o/r.git#main:docs', { url: 'https://github.com/o/r.git#main:docs' }],
    ['git@github.com:o/r.git#v1', { url: 'git@github.com:o/r.git#v1' }],
    ['git://a.test/r.git', { url: 'git://a.test/r.git' }],
    ['oci-layout://single', { layout: { folder: 'single', digest: first.digest, triggers: ['COPY .ssh /root/.ssh'] } }],
    ['oci-layout://single:other', { layout: { folder: 'single', digest: first.digest, triggers: ['COPY .ssh /root/.ssh'] } }],
    ['oci-layout://both:two', { layout: { folder: 'both', digest: second.digest, triggers: [] } }],
    [`oci-layout://both@${second.digest}`, { layout: { folder: 'both', digest: second.digest, triggers: [] } }],
  ])('%s is read', (value, expected) => expect(parse(value)).toEqual(expected))

  test.each<[value: string, problem: RegExp]>([
    ['docker-image://', /^which names no image/],
    ['docker-image://Python', /^which names no image/],
    ['oci-layout://empty', /^which is no OCI layout: it has no valid `index\.json`/],
    ['oci-layout://both', /^which has no image with the tag `latest`\. .*It has: one, two/],
    [`oci-layout://both@sha256:${'0'.repeat(64)}`, /^which has no image sha256:0+\. It has: one, two/],
    ['https://', /^which is no valid address/],
    ['https://me:token@github.com/o/r.git', /^which has a user or a password\. .*`GIT_AUTH_TOKEN`/],
    ['https://token@github.com/o/r.git', /^which has a user or a password/],
    ['ssh://git@github.com/o/r.git', /^which the builder cannot read.*`git@<host>:<path>`/],
    ['me@github.com:o/r.git', /^which the builder cannot read/],
    ['HTTPS://a.test/x', /^which the builder cannot read/],
    ['input:x', /^which the builder cannot read/],
  ])('%s is a problem', (value, problem) => expect(problemOf(value)).toMatch(problem))

  test('is shown without a password', () => {
    expect(showContext('https://me:token@a.test/r.git')).toBe('https://…@a.test/r.git')
    expect(showContext('git@a.test:r.git')).toBe('git@a.test:r.git')
  })
})

test.each<[address: string, ids: string[]]>([
  ['git@github.com:o/r.git', ['ssh default']],
  ['ssh://git@github.com/o/r.git', ['ssh default']],
  [
    'https://a.test:8443/r.git',
    [
      ...['GIT_AUTH_TOKEN', 'GIT_AUTH_TOKEN.a.test:8443', 'GIT_AUTH_HEADER', 'GIT_AUTH_HEADER.a.test:8443'],
      ...['HTTP_AUTH_TOKEN_a.test', 'HTTP_AUTH_HEADER_a.test'],
    ].map((id) => `secret ${id}`),
  ],
  ['git://a.test/r.git', []],
  ['src/https', []],
])('the builder may ask for %s: %j', (address, ids) => {
  expect(accessTo(address).map(({ type, id }) => `${type} ${id}`)).toEqual(ids)
})

test('a name means the same with and without what it has by default; only what a Dockerfile uses counts', () => {
  const contexts = new Map<string, NamedContext>([
    ['python:3', { image: 'mirror.test/python:3' }],
    ['data', { url: 'git@a.test:data.git' }],
    [
      'lay',
      {
        layout: {
          folder: 'lay',
          digest: 'sha256:0',
          triggers: ['COPY --from=extra id_rsa /', 'RUN --mount=type=secret,id=x true'],
        },
      },
    ],
    ['extra', { url: 'https://a.test/extra' }],
    ['unused', { folder: 'unused' }],
  ])
  const text = 'FROM docker.io/library/python:3 AS a\nCOPY --from=data:latest . /\nFROM lay\nCOPY --from=a / /\n'
  const source = { image: 'app', path: '/app', displayPath: 'app', isFromCatalogue: false, text, contexts }
  const { uses, contexts: used, mounts, copies, base } = parseDockerfile(source, new Map(), undefined)
  expect(uses).toEqual([{ reference: 'mirror.test/python:3', instruction: 'FROM', line: 1 }])
  expect(Object.fromEntries(used)).toEqual({ 'python:3': 1, data: 2, lay: 3, extra: 3 })
  expect(mounts).toContainEqual({ type: 'ssh', id: 'default', required: true, line: 2, isForSource: true })
  expect(mounts).toContainEqual({ type: 'secret', id: 'GIT_AUTH_TOKEN', required: false, line: 3, isForSource: true })
  expect(mounts).toContainEqual(expect.objectContaining({ type: 'secret', id: 'x', trigger: expect.any(String) }))
  expect(copies.map(({ path, from }) => [path, from])).toEqual([
    ['.', 'data:latest'],
    ['id_rsa', 'extra'],
  ])
  expect(base).toBe('lay')
})
