import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { findUnitTests } from '../../checks/find-unit-tests.js'
import { testFolders } from '../../mutation/test-folders.js'
import { root } from '../../repository.js'

test('each pattern of the mutation run has sources, and each test folder has unit tests', () => {
  const { mutate } = JSON.parse(readFileSync(join(root, 'stryker.config.json'), 'utf8')) as { readonly mutate: readonly string[] }
  // A brace hides a name that is gone beside one that exists.
  const patterns = mutate.flatMap((pattern) => {
    const [, start = '', names = '', end = ''] = /^(.*)\{(.*)\}(.*)$/.exec(pattern) ?? []
    return names === '' ? [pattern] : names.split(',').map((name) => start + name + end)
  })
  expect(patterns.filter((pattern) => globSync(pattern, { cwd: root }).length === 0)).toEqual([])
  expect(testFolders.filter((folder) => findUnitTests([join(root, folder)]).length === 0)).toEqual([])
})

test('the unit tests of the mutation run use only what its stand-in for Jest has', () => {
  const standIn = readFileSync(join(root, 'scripts/mutation/jest-globals.ts'), 'utf8')
  const provided = [...standIn.matchAll(/^export const (\w+)/gm), ...standIn.matchAll(/^export \{ (\w+) \}/gm)].map(
    ([, name]) => name,
  )
  const used = findUnitTests(testFolders.map((folder) => join(root, folder))).flatMap((file) => {
    const [, names = ''] = /^import \{ (.*) \} from '@jest\/globals'$/m.exec(readFileSync(file, 'utf8')) ?? []
    return names.split(', ').filter((name) => !provided.includes(name))
  })
  expect(used).toEqual([])
})
