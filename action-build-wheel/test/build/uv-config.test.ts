import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { findUncopiedUvConfig } from '../../src/build/builders/uv-config.js'

const member = '[tool.uv.workspace]\nmembers = ["libs/*"]\n'

// The files outside of the repository `work/repo`, those in it that the copy lacks, those in both; and what is found.
test.each<[string, Record<string, string>, Record<string, string>, string | undefined]>([
  ['no settings', {}, {}, undefined],
  ['settings that are in the copy', {}, { 'uv.toml': '' }, undefined],
  ['an ignored file', { 'work/repo/uv.toml': '' }, {}, 'work/repo/uv.toml'],
  ['an ignored file of the project', { 'work/repo/libs/p/uv.toml': '' }, { 'uv.toml': '' }, 'work/repo/libs/p/uv.toml'],
  ['a file above the repository', { 'work/uv.toml': '' }, {}, 'work/uv.toml'],
  ['nearer settings', { 'work/uv.toml': '' }, { 'libs/p/pyproject.toml': '[tool.uv]\n' }, undefined],
  ['nearer settings of another tool', { 'work/uv.toml': '' }, { 'libs/p/pyproject.toml': '[tool.x]\n' }, 'work/uv.toml'],
  ['a member of a workspace', { 'work/repo/libs/p/uv.toml': '' }, { 'pyproject.toml': member }, undefined],
  ['a file that is no TOML', { 'work/repo/uv.toml': '' }, { 'libs/p/pyproject.toml': '[' }, 'work/repo/uv.toml'],
])('the settings of uv that a copy lacks, with %s', async (_, uncopied, copied, found) => {
  const root = temporaryFolder('uv-config')
  const top = join(root, 'copy')
  const files = (folder: string) => Object.entries(copied).map(([name, text]) => [join(folder, name), text] as const)
  writeTree(root, { ...uncopied, ...Object.fromEntries([...files('work/repo'), ...files('copy')]) })
  const config = await findUncopiedUvConfig(join(root, 'work/repo/libs/p'), { top, project: join(top, 'libs/p') })
  expect(config).toBe(found === undefined ? undefined : join(root, found))
})
