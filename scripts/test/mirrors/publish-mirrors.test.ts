import { execFileSync, spawnSync } from 'node:child_process'
import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { typescriptOptions, writeTree } from '../../../shared/test/support/run-action.js'
import { gitEnvironment } from '../../mirrors/mirror-token.js'
import type { RunGit } from '../../mirrors/publish-mirror.js'
import { requireUnpublishedOrSame } from '../../mirrors/publish-mirror.js'
import { actions, root } from '../../repository.js'
import type { PublishResult } from '../support/mirror-setup.js'
import { createMirrors, git, initMirror, wrapGit } from '../support/mirror-setup.js'

let first: Awaited<ReturnType<typeof createMirrors>>
let published: PublishResult
beforeAll(async () => {
  first = await createMirrors('empty')
  published = first.spawnPublish('1.0.0')
})

test('a mirror gets the action without its sources, the version tags, and the id of the source commit', () => {
  const { mirror, source } = first
  expect(published).toMatchObject({ status: 0, stderr: '' })
  for (const action of actions) {
    expect(git(mirror(action), 'ls-tree', '-r', '--name-only', 'v1')).toBe(
      'LICENSE\nREADME.md\nSECURITY.md\naction.yml\ndist/main/index.js\ndist/package.json\ndist/post/index.js\ntools/tools.txt',
    )
    expect(git(mirror(action), 'show', 'v1:SECURITY.md')).toBe(`Policy of ${action} v1.0.0`)
    expect(git(mirror(action), 'log', '-1', '--format=%B', 'v1.0.0')).toBe(
      `${action} 1.0.0\n\nSource-Commit: ${git(source, 'rev-parse', 'HEAD')}`,
    )
  }
})

test('a second run changes nothing, and other mirrors get the same commits', async () => {
  const before = first.refs()
  expect((await first.publish('1.0.0')).stdout).toContain(`${actions[0] ?? ''}: v1.0.0 is already published`)
  expect(first.refs()).toEqual(before)
  for (const action of actions) {
    rmSync(first.mirror(action), { recursive: true })
    initMirror(first.mirror(action))
  }
  await first.publish('1.0.0')
  expect(first.refs()).toEqual(before)
})

test('the next run finishes an interrupted one', async () => {
  const { publish, refs, mirror, folder, change } = await createMirrors('published')
  const third = actions[2] ?? ''
  change('next')
  renameSync(mirror(third), join(folder, 'away'))
  const broken = await publish('1.1.0')
  expect(broken.status).toBe(1)
  expect(broken.stderr).toContain('Run again to publish the others')
  renameSync(join(folder, 'away'), mirror(third))
  const before = refs()
  expect([before[actions[1] ?? ''], before[third]]).toEqual([
    expect.stringContaining('v1.1.0'),
    expect.not.stringContaining('v1.1.0'),
  ])
  expect((await publish('1.1.0')).status).toBe(0)
  const after = refs()
  expect(after[actions[1] ?? '']).toBe(before[actions[1] ?? ''])
  for (const action of actions) expect(after[action]).toContain('v1.1.0')
})

test('the major tag only moves forward, and a published version never changes', async () => {
  const { publish, mirror, change, source } = await createMirrors('empty')
  const [action = ''] = actions
  await publish('1.1.0', { only: [action] })
  change('older line')
  expect((await publish('1.0.1', { only: [action] })).stdout).toContain('v1.0.1 published; v1 stays on a newer version')
  expect(git(mirror(action), 'rev-parse', 'v1')).toBe(git(mirror(action), 'rev-parse', 'v1.1.0'))
  expect(git(mirror(action), 'rev-parse', 'main')).toBe(git(mirror(action), 'rev-parse', 'v1.1.0'))
  change('something else')
  // The check before a release says the same, without a push.
  const run: RunGit = (args, input = '') => execFileSync('git', [...args], { cwd: source, input, encoding: 'utf8' }).trim()
  const release = { action, remote: mirror(action), source: git(source, 'rev-parse', 'HEAD') }
  expect(() => requireUnpublishedOrSame(run, { ...release, version: '1.1.0' })).toThrow('v1.1.0 exists with different content')
  expect(() => requireUnpublishedOrSame(run, { ...release, version: '1.2.0' })).not.toThrow()
  const again = await publish('1.1.0', { only: [action] })
  expect({ status: again.status, stderr: again.stderr }).toEqual({
    status: 1,
    stderr: expect.stringContaining('v1.1.0 exists with different content'),
  })
  expect((await publish('2.0.0', { only: [action] })).status).toBe(0)
  expect(git(mirror(action), 'rev-parse', 'v1')).toBe(git(mirror(action), 'rev-parse', 'v1.1.0'))
  expect(git(mirror(action), 'log', '-1', '--format=%(trailers:key=Source-Commit,valueonly)', 'v2')).toBe(
    git(source, 'rev-parse', 'HEAD'),
  )
})

test('a mirror that has other commits keeps its history', async () => {
  const { publish, mirror, folder, change } = await createMirrors('published')
  const [action = ''] = actions
  git(folder, 'clone', '--quiet', mirror(action), 'other')
  writeTree(join(folder, 'other'), { 'CONTACT.md': 'manual\n' })
  git(join(folder, 'other'), 'add', '--all')
  git(join(folder, 'other'), 'commit', '--quiet', '-m', 'manual')
  git(join(folder, 'other'), 'push', '--quiet', 'origin', 'main')
  change('next')
  expect((await publish('1.0.1', { only: [action] })).status).toBe(0)
  expect(git(mirror(action), 'log', '--format=%s', 'main').split('\n')).toEqual([`${action} 1.0.1`, 'manual', `${action} 1.0.0`])
})

test('killed at any step: the next run produces the same refs as an uninterrupted one, and another run changes nothing', async () => {
  const { publish, spawnPublish, refs, mirror } = await createMirrors('published')
  const recreateMirrors = () => {
    for (const action of actions) {
      rmSync(mirror(action), { recursive: true, force: true })
      initMirror(mirror(action))
    }
  }
  const expected = refs()
  const interruptions: Parameters<typeof wrapGit>[] = [
    ['before', 'commit-tree', 1],
    ['after', 'push', 1],
    ['after', 'ls-remote', 2],
    ['before', 'push', 3],
    ['before', 'clone', 4],
  ]
  for (const interruption of interruptions) {
    recreateMirrors()
    expect([interruption, spawnPublish('1.0.0', wrapGit(...interruption)).signal]).toEqual([interruption, 'SIGKILL'])
    expect([interruption, (await publish('1.0.0')).status, refs()]).toEqual([interruption, 0, expected])
  }
  expect((await publish('1.0.0')).stdout.match(/is already published/g)).toHaveLength(actions.length)
  expect(refs()).toEqual(expected)
})

test('a mirror that changes between reading and pushing is read again', async () => {
  const { publish, mirror, folder, change } = await createMirrors('published')
  const [action = ''] = actions
  git(folder, 'clone', '--quiet', mirror(action), 'other')
  git(join(folder, 'other'), 'commit', '--quiet', '--allow-empty', '-m', 'meanwhile')
  git(join(folder, 'other'), 'push', '--quiet', 'origin', 'main:waiting')
  change('next')
  const meanwhile = wrapGit('before', 'push', 1, `git -C ${mirror(action)} update-ref refs/heads/main waiting`)
  expect(await publish('1.1.0', { only: [action], env: meanwhile })).toMatchObject({ status: 0, stderr: '' })
  expect(git(mirror(action), 'log', '--format=%s', 'main').split('\n')).toEqual([
    `${action} 1.1.0`,
    'meanwhile',
    `${action} 1.0.0`,
  ])
})

test('a bundle that does not run is noticed in the clone of its mirror', async () => {
  const { publish, source } = await createMirrors('empty')
  const [action = ''] = actions
  writeTree(source, { [`${action}/dist/main/index.js`]: "import './gone.js'\n" })
  git(source, 'commit', '--quiet', '--all', '-m', 'broken')
  expect(await publish('1.0.0', { only: [action] })).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/main of v1\.0\.0 does not run: [^]*gone\.js/),
  })
})

test.each([
  [
    'https://github.com/eleanor/{action}.git',
    {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'http.https://github.com/.extraheader',
      GIT_CONFIG_VALUE_0: 'AUTHORIZATION: basic eC1hY2Nlc3MtdG9rZW46dA==',
    },
  ],
  ['/somewhere/{action}.git', {}],
])('the token goes to the server of %s alone, and never by its own name', (remote, more) => {
  expect(gitEnvironment({ MIRRORS_TOKEN: 't', A: 'b' }, remote)).toEqual({ A: 'b', GIT_TERMINAL_PROMPT: '0', ...more })
})

test('an incomplete action folder is refused before anything is pushed to its mirror', async () => {
  const { publish, source, refs } = await createMirrors('empty')
  const [action = ''] = actions
  git(source, 'rm', '--quiet', '-r', `${action}/dist`)
  git(source, 'commit', '--quiet', '-m', 'no dist')
  expect(await publish('1.0.0', { only: [action] })).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('has no dist, which a mirror needs'),
  })
  expect(refs()[action]).toBe('')
})

test.each([
  [['--version', '1.2'], '--version is 1.2; give major, minor and patch'],
  [['--version', '1.2.3', '--remote', 'somewhere'], '--remote is somewhere; give a URL with {action} in it'],
])('%j is refused', (args, message) => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [...typescriptOptions, join(root, 'scripts/mirrors/publish-mirrors.ts'), ...args],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  expect([status, stderr]).toEqual([2, expect.stringContaining(message)])
})
