import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { startResultsService } from '../../local/results-service/service.js'
import { eachTest, expectReleased, release, versionFile, wheel } from './support/release-setup.js'
import { releaseInProcess } from './support/run-in-process.js'

const the = eachTest()
const root = fileURLToPath(new URL('../..', import.meta.url))
const minor = { bump: 'minor', assets: 'dist/*.whl' }

test('a release makes a commit, an annotated tag and a published release with the wheel; running it again is a no-op', async () => {
  const base = the.repository.git('rev-parse', 'HEAD')
  const file = wheel(the.repository, '1.3.0')
  const first = await release(the.repository, the.github, minor)
  expect(first).toMatchObject({
    code: 0,
    outputs: {
      version: '1.3.0',
      'previous-version': '1.2.3',
      tag: 'v1.3.0',
      prerelease: 'false',
      'already-released': 'false',
      'release-url': expect.stringContaining('/eleanor/example/releases/tag/v1.3.0') as unknown,
    },
  })
  await expectReleased(the.repository, the.github, first.outputs.sha, file)
  expect(first.summary).toContain(file)
  expect(first.stdout).not.toContain(Buffer.from('x-access-token').toString('base64').slice(0, 12))
  const bare = ['-C', the.repository.bare] as const
  expect(the.repository.git(...bare, 'cat-file', '-t', 'v1.3.0')).toBe('tag')
  expect(the.repository.git(...bare, 'show', `main:${versionFile}`)).toBe('__version__: str = "1.3.0"')
  expect(the.repository.git(...bare, 'diff', '--name-only', 'main~1', 'main')).toBe(versionFile)
  const trailers = `Release 1.3.0\n\nRelease-Version: 1.3.0\nRelease-Tag: v1.3.0\nRelease-Base: ${base}\nRelease-Run: 77`
  expect(the.repository.git(...bare, 'log', '-1', '--format=%B%an <%ae>', 'main')).toBe(
    `${trailers}\nMaintainer <maintainer@example.org>`,
  )
  expect(the.repository.git('rev-parse', 'HEAD', 'v1.3.0^{commit}').split('\n')).toEqual([first.outputs.sha, first.outputs.sha])

  // The run is started again: by its commit, as GitHub does, and by the version.
  const writes = the.github.writes()
  the.repository.git('checkout', '-q', base)
  for (const inputs of [minor, { version: '1.3.0', assets: 'dist/*.whl' }]) {
    const again = await releaseInProcess(the.repository, the.github, inputs)
    expect(again).toMatchObject({ code: 0, outputs: { 'already-released': 'true', version: '1.3.0', sha: first.outputs.sha } })
  }
  expect(the.github.writes()).toEqual(writes)
  await expectReleased(the.repository, the.github, first.outputs.sha, file)
})

test('a published release with another wheel is rejected', async () => {
  // Of the same size, so that only the digest differs.
  wheel(the.repository, '1.3.0', '1.3.0', 'the one build')
  const base = the.repository.git('rev-parse', 'HEAD')
  await releaseInProcess(the.repository, the.github, minor)
  the.repository.git('checkout', '-q', base)
  wheel(the.repository, '1.3.0', '1.3.0', 'the two build')
  const { code, stdout } = await releaseInProcess(the.repository, the.github, minor)
  expect(code).toBe(1)
  expect(stdout).toContain('::error::Release v1.3.0 is published with other files: eleanor-1.3.0-py3-none-any.whl')
})

test('a draft that someone else created is rejected before the push', async () => {
  const before = the.repository.refs()
  await the.github.call('POST', '/releases', { tag_name: 'v1.3.0', draft: true, body: 'Mine' })
  const { code, stdout } = await releaseInProcess(the.repository, the.github, { bump: 'minor' })
  expect(code).toBe(1)
  expect(stdout).toContain('::error::A draft release for v1.3.0 exists that was not created by action-release')
  expect(the.repository.refs()).toEqual(before)
})

test('the files of an artifact of the run are attached', async () => {
  const results = await startResultsService({ folder: join(the.repository.work, '..', 'results') })
  const file = wheel(the.repository, '1.3.0')
  const env = { ACTIONS_RESULTS_URL: results.url, ACTIONS_RUNTIME_TOKEN: results.token }
  const upload = `import { DefaultArtifactClient } from '@actions/artifact'
    await new DefaultArtifactClient().uploadArtifact('wheel', [${JSON.stringify(join(the.repository.work, 'dist', file))}], ${JSON.stringify(join(the.repository.work, 'dist'))})`
  const node = promisify(execFile)
  await node(process.execPath, ['--input-type=module', '-e', upload], { cwd: root, env: { ...process.env, ...env } })
  const missing = await releaseInProcess(the.repository, the.github, { bump: 'minor', artifact: 'other' }, { env })
  expect(missing.stdout).toMatch(/::error::Artifact other is unavailable/)
  const { code, outputs } = await releaseInProcess(the.repository, the.github, { bump: 'minor', artifact: 'wheel' }, { env })
  await results.close()
  expect(code).toBe(0)
  await expectReleased(the.repository, the.github, outputs.sha, file)
})

test('a dry run shows the plan and writes nothing, with and without a token', async () => {
  const before = the.repository.refs()
  const file = wheel(the.repository, '1.3.0')
  for (const server of [undefined, the.github]) {
    const { code, outputs, summary } = await releaseInProcess(the.repository, server, { ...minor, 'dry-run': 'true' })
    expect(code).toBe(0)
    expect(JSON.parse(outputs.plan ?? '')).toMatchObject({ state: 'fresh', version: '1.3.0', assets: [{ name: file }] })
    expect(summary).toContain('Commit version 1.3.0 to main and tag it v1.3.0')
  }
  expect(the.repository.refs()).toEqual(before)
  expect(the.github.requests.filter((request) => !request.startsWith('GET '))).toEqual([])
  expect(the.repository.git('for-each-ref', 'refs/tags')).toBe('')
})

test('the bot commits if Git has no identity, the notes come from a file, a pre-release is marked, and the outputs describe the page', async () => {
  for (const key of ['user.name', 'user.email']) the.repository.git('config', '--unset', key)
  writeFileSync(join(the.repository.work, 'dist.md'), 'What is new\n')
  the.repository.git('-c', 'user.name=a', '-c', 'user.email=b', 'add', '-A')
  the.repository.git('-c', 'user.name=a', '-c', 'user.email=b', 'commit', '-q', '-m', 'Notes')
  the.repository.git('push', '-q', 'origin', 'main')
  const page = { 'release-name': 'Eleanor {version}', 'notes-append': 'Install eleanor=={version}' }
  const file = wheel(the.repository, '1.3.0rc1')
  const version = { bump: 'minor', pre: 'rc', 'tag-template': 'release/{version}' }
  const inputs = { ...version, ...page, 'notes-file': 'dist.md', assets: `dist/${file}` }
  const { code, outputs } = await releaseInProcess(the.repository, the.github, inputs, { env: { HOME: '/nonexistent' } })
  expect({ code, tag: outputs.tag, pre: outputs.prerelease }).toEqual({ code: 0, tag: 'release/1.3.0rc1', pre: 'true' })
  expect(the.repository.git('log', '-1', '--format=%an %cn', outputs.sha ?? '')).toBe('github-actions[bot] github-actions[bot]')
  const [made] = await the.github.releases()
  expect(made).toMatchObject({ prerelease: true, name: 'Eleanor 1.3.0rc1' })
  expect(made?.body).toMatch(/^What is new\n\nInstall eleanor==1\.3\.0rc1\n\n<details>[^]*<!-- Release-Version: 1\.3\.0rc1 -->$/)
  expect(outputs['upload-url']).toBe(`${the.github.url}/repos/eleanor/example/releases/${made?.id}/assets`)
  expect(outputs['release-id']).toBe(String(made?.id))
  expect(outputs.notes).toMatch(/^What is new\n\nInstall eleanor==1\.3\.0rc1[^]*<\/details>$/)
  expect(JSON.parse(outputs.assets ?? '')).toEqual([
    {
      name: file,
      url: expect.stringContaining(file) as unknown,
      size: made?.assets[0]?.size,
      sha256: made?.assets[0]?.digest.slice(7),
    },
  ])
})
