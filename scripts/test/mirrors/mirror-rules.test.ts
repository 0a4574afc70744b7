import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import type { ActionMetadata } from '../../mirrors/marketplace-rules.js'
import { findListingProblems, findTakenName } from '../../mirrors/marketplace-rules.js'
import { mirrorNotes } from '../../mirrors/mirror-notes.js'
import { findRepositoryProblems } from '../../mirrors/mirror-repository.js'
import type { RunGit } from '../../mirrors/publish-mirror.js'
import { actions, root } from '../../repository.js'
import { git } from '../support/mirror-setup.js'

const ours = new Map(
  actions.map((action) => [action, parse(readFileSync(join(root, action, 'action.yml'), 'utf8')) as ActionMetadata]),
)
const good: ActionMetadata = { name: 'A name', description: 'x'.repeat(124), branding: { icon: 'tag', color: 'orange' } }

test('all actions can be listed in the Marketplace', () => {
  expect(findListingProblems(ours)).toEqual([])
  expect([...ours.values()].map(({ name }) => name)).toEqual(actions.map(() => expect.stringMatching(/^Eleanor /)))
})

test.each<[string, ActionMetadata]>([
  ['b/action.yml has the name of a: a-NAME. Names must be unique.', { ...good, name: 'a-NAME' }],
  ['b/action.yml has no name.', { ...good, name: '' }],
  ['b/action.yml has no description.', { ...good, name: 'B', description: '' }],
  ['The description in b/action.yml has 125 characters. Use at most 124.', { ...good, name: 'B', description: 'x'.repeat(125) }],
  [
    'b/action.yml needs `branding` with an icon and a color: white',
    { ...good, name: 'B', branding: { icon: 'tag', color: 'pink' } },
  ],
])('%s', (message, metadata) => {
  const both = new Map([
    ['a', good],
    ['b', metadata],
  ])
  expect(findListingProblems(both)).toEqual([expect.stringContaining(message)])
})

test('the notes of a mirror are the entries about its action or about none', () => {
  const changelog = `# C

## 1.1.0 - 2026-11-30

### Added

- action-release: a
  and b
- build-wheel, release: c
- **Breaking:** build-wheel: d

### Fixed

- \`action-build-wheel\` e

### Changed

- Every action: f

## 1.0.0

- g
`
  const link = '[All changes of the suite](https://github.com/eleanor/actions/releases/tag/v1.1.0)'
  const notes = mirrorNotes(changelog, { action: 'action-release', actions, version: '1.1.0' })
  expect(notes.replaceAll(/\n+/g, '\n')).toBe(
    `### Added\n- action-release: a\n  and b\n- build-wheel, release: c\n### Changed\n- Every action: f\n${link}`,
  )
  expect(() => mirrorNotes(changelog, { action: 'action-release', actions, version: '1.2.0' })).toThrow('no section for 1.2.0')
})

describe('with a stub of the API, because the emulator has no archived or private repositories', () => {
  let url: string
  let remote: string
  let source: string
  let answer: { readonly status: number; readonly body: object | string } = { status: 200, body: {} }
  const server = createServer((_, response) => {
    const body = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body)
    response.writeHead(answer.status, { connection: 'close' }).end(body)
  })
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const folder = temporaryFolder('mirror-rules')
    source = join(folder, 'source')
    remote = join(folder, 'mirror.git')
    git(folder, 'init', '-q', source)
    git(source, 'commit', '-q', '--allow-empty', '-m', 'first')
    git(folder, 'init', '-q', '--bare', '-b', 'main', remote)
  })
  afterAll(async () => await new Promise((resolve) => server.close(resolve)))
  const find = async (token = 't', run: RunGit = (args) => git(source, ...args)) =>
    await findRepositoryProblems(run, {
      api: { url: `${url}/repos/eleanor/action-release`, token },
      remote,
      source: 'HEAD',
    })

  test.each<[number, object, string[]]>([
    [200, { default_branch: 'master' }, []],
    [404, {}, ['eleanor/action-release does not exist, or MIRRORS_TOKEN cannot read it']],
    [
      401,
      { message: 'Bad credentials' },
      ['MIRRORS_TOKEN is not valid for eleanor/action-release. GitHub answered 401: Bad credentials'],
    ],
    [403, {}, ['eleanor/action-release cannot be read. GitHub answered 403.']],
    [200, { default_branch: 'main', archived: true }, ['eleanor/action-release is archived']],
    [200, { default_branch: 'main', private: true, visibility: 'private' }, ['eleanor/action-release is private']],
  ])('an empty repository with the answer %i %j', async (status, body, problems) => {
    answer = { status, body }
    expect(await find()).toEqual(problems.map((problem) => expect.stringContaining(problem)))
    expect(git(remote, 'for-each-ref')).toBe('')
  })

  test('no token, another default branch, and a push that a stub of git rejects', async () => {
    answer = { status: 200, body: { default_branch: 'master' } }
    expect(await find('')).toEqual([expect.stringContaining('MIRRORS_TOKEN is not set')])
    git(source, 'push', '-q', remote, 'HEAD:refs/heads/master')
    expect(await find()).toEqual([expect.stringContaining('The default branch of eleanor/action-release is master.')])
    git(remote, 'update-ref', '-d', 'refs/heads/master')
    const denied: RunGit = (args) => {
      if (args[0] === 'push') throw Object.assign(new Error('Command failed'), { stderr: 'remote: Write access not granted.\n' })
      return git(source, ...args)
    }
    expect(await find('t', denied)).toEqual([
      'MIRRORS_TOKEN cannot push to eleanor/action-release. Give it `contents: write` there. git: remote: Write access not granted.',
    ])
  })

  test('a name that another action has in the Marketplace is found; an error of the Marketplace is not a problem', async () => {
    for (const [status, body, count] of [
      [404, '', 0],
      [503, 'x', 0],
      [200, 'href="/eleanor/action-release"', 0],
      [200, 'href="/someone/release"', 1],
    ] as const) {
      answer = { status, body }
      expect(await findTakenName('A name', 'action-release', url)).toHaveLength(count)
    }
  })
})
