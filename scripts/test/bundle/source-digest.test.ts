import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { computeSourceDigest, findOldBundles } from '../../bundle/source-digest.js'
import { bundledFolders } from '../../repository.js'

let folder: string
beforeEach(() => {
  folder = temporaryFolder('source')
  writeTree(folder, {
    'shared/src/text.ts': 'export const text = 1\n',
    'action-release/src/main.ts': '',
    'local/start.ts': '',
    'local/github/server.ts': '',
    'package-lock.json': '{}',
  })
  const digest = `${computeSourceDigest(folder)}\n`
  writeTree(folder, Object.fromEntries(bundledFolders.map((name) => [`${name}/dist/source.sha256`, digest])))
})

test('bundles that were built from this source are not old, whatever else has changed', () => {
  writeTree(folder, { 'README.md': 'changed', 'shared/test/text.test.ts': '', 'local/test/start.test.ts': '', 'docs/a.ts': '' })
  expect(findOldBundles(folder)).toEqual([])
})

test.each([
  ['a changed file', { 'shared/src/text.ts': 'export const text = 2\n' }],
  ['a new file', { 'action-release/src/notes/new.ts': '' }],
  ['a changed file of the local runner', { 'local/github/server.ts': 'changed' }],
  ['another version of a package', { 'package-lock.json': '{"changed": true}' }],
  ['another way to bundle', { 'scripts/bundle/build.ts': 'changed' }],
])('%s makes all bundles old', (_, changed) => {
  writeTree(folder, changed)
  expect(findOldBundles(folder)).toEqual(bundledFolders)
})

test('a renamed file makes all bundles old, and a missing bundle is old', () => {
  rmSync(join(folder, 'cli/dist'), { recursive: true })
  expect(findOldBundles(folder)).toEqual(['cli'])
  rmSync(join(folder, 'local/start.ts'))
  writeTree(folder, { 'local/begin.ts': '' })
  expect(findOldBundles(folder)).toEqual(bundledFolders)
})
