import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'

const config =
  '[tool.eleanor.images]\ncatalogue = false\nprefix = ""\n[tool.eleanor.release]\ntag-template = "eleanor-v{version}"\n'
let remote = ''
/** A server that shows the repository only to the token of the run, by Git's plain protocol. */
let server: Server
let serverUrl = ''

afterAll(() => {
  server.close()
})
beforeAll(async () => {
  remote = join(temporaryFolder('remote'), 'origin.git')
  execFileSync('git', ['init', '--quiet', '--bare', remote])
  const git = (...args: string[]) => execFileSync('git', ['-C', remote, ...args], { encoding: 'utf8' }).trim()
  const tree = git('hash-object', '-t', 'tree', '-w', '/dev/null')
  const author = ['-c', 'user.name=t', '-c', 'user.email=t@example.com']
  const commit = git(...author, 'commit-tree', '-m', 'c', tree)
  for (const tag of ['eleanor-v1.2.0', 'eleanor-v2.0.0rc1', 'eleanor-v1.10.0', 'other']) git('tag', tag, commit)
  git('update-server-info')
  const authorization = `basic ${Buffer.from('x-access-token:token-of-the-run').toString('base64')}`
  server = createServer(({ headers, url = '' }, response) => {
    const isAllowed = headers.authorization === authorization
    if (!isAllowed) response.writeHead(401, { 'www-authenticate': 'Basic realm="Git"' }).end()
    else response.end(readFileSync(join(remote, url.replace(/^\/private\.git\//, '').replace(/\?.*/, ''))))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  serverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

/** Which tags a plan has is seen by the names that it takes for images of the graph. */
async function tagsOf(inputs: Record<string, string>, ref = 'refs/heads/main', isPrivate = false) {
  const workspace = temporaryFolder('workspace')
  const candidates = ['latest', '1.9.1', '1.10.1', '2.0.0rc1', '2.0.0rc2', '1.11.0']
  const apps = candidates.map((tag, index) => [`docker/app${index}.Dockerfile`, `FROM base:${tag}\n`] as const)
  writeTree(workspace, { 'pyproject.toml': config, 'docker/base.Dockerfile': 'FROM scratch\n', ...Object.fromEntries(apps) })
  execFileSync('git', ['init', '--quiet', workspace])
  execFileSync('git', ['-C', workspace, 'remote', 'add', 'origin', isPrivate ? `${serverUrl}/private.git` : remote])
  // As actions/checkout leaves it, with the default depth and without its credential.
  if (isPrivate) writeFileSync(join(workspace, '.git/shallow'), `${'0'.repeat(40)}\n`)
  const env = { GITHUB_REF: ref, GITHUB_SERVER_URL: serverUrl, HOME: workspace }
  const result = await runAction({ action: 'action-build-images', workspace, inputs: { mode: 'plan', ...inputs }, env })
  const { images } = JSON.parse(result.outputs.plan ?? '') as { images: { name: string; needs: string[] }[] }
  const own = candidates.filter((_, index) => images.find(({ name }) => name === `app${index}`)?.needs.includes('base'))
  return { own, notices: result.stdout.split('\n').filter((line) => line.includes('do not get the tag')) }
}

interface LatestCase {
  readonly name: string
  readonly inputs: Record<string, string>
  readonly ref?: string
  readonly own: string[]
  readonly why?: RegExp
  /** Whether the server wants the token of the run, and the checkout is shallow. */
  readonly isPrivate?: boolean
}

test.each<LatestCase>([
  { name: 'a pre-release', inputs: { version: '2.0.0rc1' }, own: ['2.0.0rc1'], why: /2\.0\.0rc1 is a pre-release/ },
  {
    name: 'a pre-release in the tag of the run',
    inputs: {},
    ref: 'refs/tags/eleanor-v2.0.0rc2',
    own: ['2.0.0rc2'],
    why: /2\.0\.0rc2 is a pre-release/,
  },
  { name: 'a fix of an older version', inputs: { version: '1.9.1' }, own: ['1.9.1'], why: /1\.10\.0 is newer than 1\.9\.1/ },
  { name: 'the newest final version', inputs: { version: '1.10.1' }, own: ['latest', '1.10.1'] },
  { name: 'the newest version in the tag of the run', inputs: {}, ref: 'refs/tags/eleanor-v1.11.0', own: ['latest', '1.11.0'] },
  { name: 'a pre-release with `always`', inputs: { version: '2.0.0rc1', latest: 'always' }, own: ['latest', '2.0.0rc1'] },
  { name: 'no version', inputs: {}, own: ['latest'] },
  {
    name: 'a fix of an older version of a private repository',
    inputs: { version: '1.9.1', token: 'token-of-the-run' },
    isPrivate: true,
    own: ['1.9.1'],
    why: /^::notice.*1\.10\.0 is newer than 1\.9\.1/,
  },
  {
    name: 'the newest version of a private repository',
    inputs: { version: '1.10.1', token: 'token-of-the-run' },
    isPrivate: true,
    own: ['latest', '1.10.1'],
  },
  {
    name: 'a version of a private repository without a token',
    inputs: { version: '1.9.1' },
    isPrivate: true,
    own: ['1.9.1'],
    why: /^::warning.* the tags of `origin` cannot be listed \(.*\), and the checkout is shallow, so 1\.9\.1 may not/,
  },
])('`{version}, latest` at $name', async ({ inputs, ref, own, why, isPrivate }) => {
  const result = await tagsOf({ tags: '{version}, latest', ...inputs }, ref, isPrivate)
  expect(result.own).toEqual(own)
  expect(result.notices).toEqual(why === undefined ? [] : [expect.stringMatching(why)])
})
