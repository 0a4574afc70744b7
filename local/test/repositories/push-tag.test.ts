import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { createToolQuery } from '#shared/process/tool-query.js'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import { pushTag } from '../../repositories/push-tag.js'

test('the remote gets a new tag, and the next workflow of the same commit gets the same one', async () => {
  const folder = temporaryFolder('tags')
  const [workTree, bareRepository] = [join(folder, 'work'), join(folder, 'remote.git')]
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim()
  git('init', '-q', '--bare', bareRepository)
  git('init', '-q', workTree)
  git('-C', workTree, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-q', '--allow-empty', '-m', 'First')
  git('-C', workTree, 'remote', 'add', 'origin', bareRepository)
  const repository = { workTree, bareRepository, owner: 'eleanor', repo: 'work', branch: 'main' }
  // Without tags there is no name, not an empty one, which `**` would match.
  expect(await pushTag(createToolQuery(), repository, ['**'])).toBe('0.1.0')
  expect(await pushTag(createToolQuery(), repository, ['[0-9]*'])).toBe('0.1.0')
  expect(await pushTag(createToolQuery(), repository, ['v*'])).toBe('v0.1.0')
  expect(git('-C', bareRepository, 'tag', '--list').split('\n')).toEqual(['0.1.0', 'v0.1.0'])
})
