import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'

const config =
  '[tool.eleanor.images]\ncatalogue = false\nprefix = ""\n[tool.eleanor.release]\ntag-template = "eleanor-v{version}"\n'
let remote = ''

beforeAll(() => {
  remote = join(temporaryFolder('remote'), 'origin.git')
  execFileSync('git', ['init', '--quiet', '--bare', remote])
  const git = (...args: string[]) => execFileSync('git', ['-C', remote, ...args], { encoding: 'utf8' }).trim()
  const tree = git('hash-object', '-t', 'tree', '-w', '/dev/null')
  const author = ['-c', 'user.name=t', '-c', 'user.email=t@example.com']
  const commit = git(...author, 'commit-tree', '-m', 'c', tree)
  for (const tag of ['eleanor-v1.2.0', 'eleanor-v2.0.0rc1', 'eleanor-v1.10.0', 'other']) git('tag', tag, commit)
})

/** Which tags a plan has is seen by the names that it takes for images of the graph. */
async function tagsOf(inputs: Record<string, string>, ref = 'refs/heads/main') {
  const workspace = temporaryFolder('workspace')
  const candidates = ['latest', '1.9.1', '1.10.1', '2.0.0rc1', '2.0.0rc2', '1.11.0']
  const apps = candidates.map((tag, index) => [`docker/app${index}.Dockerfile`, `FROM base:${tag}\n`] as const)
  writeTree(workspace, { 'pyproject.toml': config, 'docker/base.Dockerfile': 'FROM scratch\n', ...Object.fromEntries(apps) })
  execFileSync('git', ['init', '--quiet', workspace])
  execFileSync('git', ['-C', workspace, 'remote', 'add', 'origin', remote])
  const env = { GITHUB_REF: ref }
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
])('`{version}, latest` at $name', async ({ inputs, ref, own, why }) => {
  const result = await tagsOf({ tags: '{version}, latest', ...inputs }, ref)
  expect(result.own).toEqual(own)
  expect(result.notices).toEqual(why === undefined ? [] : [expect.stringMatching(why)])
})
