import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { pinGitCommits } from '../../src/engine/git-commits.js'
import type { GitPackage } from '../support/git-repository.js'
import { serveGitPackage } from '../support/git-repository.js'
import { installEngines, toolPath } from '../support/real-tools.js'
import { compileWithEngine } from '../support/reference-engine.js'
import { runInProcess } from '../support/run-in-process.js'
import { fillWheelhouse } from '../support/wheelhouse.js'

const packages = ['eln-leaf', 'eln-extra', 'eln-other'].map((name) => ({ name, version: '1.0' }))
let git: GitPackage

beforeAll(async () => {
  git = await serveGitPackage()
  await installEngines()
})
afterAll(async () => await git.close())

async function repository(sources: Record<string, string>) {
  const workspace = temporaryFolder('git-requirements')
  writeTree(workspace, sources)
  mkdirSync(join(workspace, 'wheels'))
  const { env } = await fillWheelhouse(join(workspace, 'wheels'), packages)
  const run = async (inputs: Record<string, string>) =>
    await runInProcess({
      workspace,
      env,
      inputs: { 'find-links': 'wheels', cache: 'off', ...inputs },
    })
  return { workspace, env, run, lock: (name: string) => readFileSync(join(workspace, `requirements/${name}.txt`), 'utf8') }
}

const body = (lock: string) => lock.replace(/^#.*\n/gm, '')

test.each([
  ['a tag', 'gitpkg @ URL@v1', 'v1'],
  ['no reference', 'gitpkg @ URL', 'v2'],
  ['a branch and an extra', 'gitpkg[fast] @ URL@main', 'v2'],
  ['a commit', 'gitpkg @ URL@COMMIT', 'v1'],
  ['no name', 'URL@v1', 'v1'],
] as const)('uv: a Git requirement with %s is pinned to its commit, as uv pip compile does', async (_, line, commit) => {
  const requirement = line.replace('URL', git.url).replace('COMMIT', git.commits.v1)
  const { workspace, run, lock, env } = await repository({
    'requirements/base.in': 'eln-leaf\n',
    'requirements/code.in': `-r base.in\neln-other\n${requirement}\n`,
    'requirements/again.in': `${requirement}\n`,
  })
  const { code, stdout } = await run({ engine: 'uv' })
  expect({ code, stdout }).toMatchObject({ code: 0 })
  for (const name of ['code', 'again']) {
    expect(lock(name)).toContain(`gitpkg @ ${git.url}@${git.commits[commit]}\n`)
    const { stdout: plain } = await promisify(execFile)(
      toolPath('uv'),
      ['pip', 'compile', '--quiet', '--find-links=wheels', `requirements/${name}.in`],
      {
        cwd: workspace,
        encoding: 'utf8',
        env: { ...process.env, ...env },
      },
    )
    expect(body(lock(name))).toBe(body(plain))
  }
  expect((await run({ engine: 'uv', mode: 'check' })).code).toBe(0)
})

test('uv: a repository that switches the cache of uv off gets the same lock', async () => {
  const { workspace, run, lock } = await repository({
    'requirements/code.in': `eln-other\ngitpkg @ ${git.url}@v1\n`,
    'pyproject.toml': '[tool.uv]\nno-cache = true\n',
  })
  expect((await run({ engine: 'uv' })).code).toBe(0)
  const first = lock('code')
  expect(first).toContain(`@${git.commits.v1}\n`)
  writeFileSync(join(workspace, 'pyproject.toml'), '')
  await run({ engine: 'uv', mode: 'upgrade' })
  expect(body(lock('code'))).toBe(body(first))
})

test.each([
  ['a tag', 'GitPkg @ URL@v1', 'base code'],
  ['an extra, which only pip-compile can write', 'gitpkg[fast] @ URL@main', ''],
  ['a marker', "gitpkg @ URL@v1 ; python_version>'3'", 'base code'],
  ['no name, which only pip-compile can write', 'URL@v1', ''],
  ['an editable clone, which is not in the environment of pip', '-e URL@v1#egg=gitpkg', ''],
])('pip-compile: a Git requirement with %s stays as written, as pip-compile does', async (_, line, rendered) => {
  const requirement = line.replace('URL', git.url)
  const { workspace, run, lock, env } = await repository({
    'requirements/base.in': 'eln-leaf\n',
    'requirements/code.in': `-r base.in\neln-other\n${requirement}\n`,
  })
  const { code, stdout } = await run({ engine: 'pip-compile' })
  expect({ code, stdout }).toMatchObject({ code: 0 })
  expect(lock('code')).toMatch(/^(gitpkg.* @|-e) git\+http:\/\//m)
  expect(existsSync(join(toolPath('pip-tools'), '../../src'))).toBe(false)
  for (const name of rendered.split(' ').filter((each) => each !== ''))
    expect(stdout).not.toContain(`requirements/${name}.txt compiled in`)
  const options = ['--quiet', '--strip-extras', '--no-emit-index-url', '--no-emit-find-links', '--find-links=wheels']
  await compileWithEngine('pip-compile', [...options, '--output-file=plain.txt', 'requirements/code.in'], {
    cwd: workspace,
    env: { ...env, PIP_TOOLS_CACHE_DIR: temporaryFolder('piptools'), PIP_SRC: temporaryFolder('src') },
  })
  expect(body(lock('code'))).toBe(body(readFileSync(join(workspace, 'plain.txt'), 'utf8')))
})

test('pip-compile: a layer that names a package which another layer has from a URL is written by pip-compile', async () => {
  const { run } = await repository({
    'requirements/code.in': `gitpkg @ ${git.url}@v1\n`,
    'requirements/other.in': 'eln-other\n',
    'requirements/user.in': 'gitpkg\n',
  })
  const { code, stdout } = await run({ engine: 'pip-compile' })
  expect(stdout).toContain('requirements/user.txt compiled in')
  expect(stdout).not.toContain('requirements/code.txt compiled in')
  // The index has another package of this name.
  const error = '::requirements/user.txt would have gitpkg from the index, but requirements/code.in:1 takes it from an address.'
  expect([code, stdout]).toEqual([1, expect.stringContaining(error)])
})

test('uv: an editable Git requirement is refused in the words of uv, at its line', async () => {
  const { run } = await repository({ 'requirements/code.in': `eln-other\n-e ${git.url}@v1#egg=gitpkg\n` })
  const { code, stdout } = await run({ engine: 'uv' })
  expect(code).toBe(1)
  expect(stdout).toContain('Git sources cannot be editable')
})

const sha = 'a'.repeat(40)
test.each([
  ['x @ git+https://h/r.git@v1', `x @ git+https://h/r.git@${sha}`],
  ['x[y] @ git+https://h/r.git ; os_name == "nt"', `x[y] @ git+https://h/r.git@${sha} ; os_name == "nt"`],
  ['git+https://user:${TOKEN}@h/r@v1#subdirectory=a', `git+https://user:\${TOKEN}@h/r@${sha}#subdirectory=a`],
  ['x @ git+ssh://git@h/r.git@v1', `x @ git+ssh://git@h/r.git@${sha}`],
  ['x @ git+https://h/other.git@v1', 'x @ git+https://h/other.git@v1'],
  ['x @ git+https://h/two.git@v1', 'x @ git+https://h/two.git@v1'],
  ['x==1', 'x==1'],
])('the references of %s become commits', (line, expected) => {
  const url = line.includes('ssh') ? 'git+ssh://git@h/r.git' : 'git+https://h/r.git'
  const two = ['b', 'c'].map((each) => `${each} @ git+https://h/two.git@${each.repeat(40)}#subdirectory=${each}\n`).join('')
  expect(pinGitCommits(line, `x @ ${url}@${sha}\n${two}`)).toBe(expected)
})
